import type { SpokenLocale } from './locales.ts';

/** What makes something for a language, once for each: formatters of `Intl` take long to make. */
export function perLocale<T>(make: (locale: SpokenLocale) => T): (locale: SpokenLocale) => T {
  const made = new Map<SpokenLocale, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
