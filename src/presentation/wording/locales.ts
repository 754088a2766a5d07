import { en, type Wording } from './en.ts';

/** The languages the bot speaks, as Discord names them (its reference, "Locales"). */
export const LOCALES = ['en-GB', 'en-US'] as const;

export type SpokenLocale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: SpokenLocale = 'en-GB';

export const WORDINGS: Readonly<Record<SpokenLocale, Wording>> = {
  'en-GB': en,
  'en-US': en,
};

/** The language to speak to someone whose Discord is set to `locale`: theirs, or one of its kind. */
export function spokenLocale(locale: string | undefined): SpokenLocale {
  const [language] = locale?.split('-') ?? [];
  return (
    LOCALES.find((spoken) => spoken === locale) ??
    LOCALES.find((spoken) => spoken.split('-')[0] === language) ??
    DEFAULT_LOCALE
  );
}
