import { de } from './de.ts';
import { enUs } from './en-us.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { tr } from './tr.ts';

/** The languages into which English is translated, by Discord's names for them (its reference, "Locales"). */
export const TRANSLATIONS = { de, fr, 'es-ES': es, tr };

/** What is said in each language that the bot speaks. */
export const WORDINGS = { 'en-GB': en, 'en-US': { ...en, ...enUs }, ...TRANSLATIONS };

export type SpokenLocale = keyof typeof WORDINGS;

export const LOCALES = Object.keys(WORDINGS) as readonly SpokenLocale[];

/** The locales for which Discord is given names: the languages, and who is answered in one of them. */
export const NAMED_LOCALES = [...LOCALES, 'es-419'] as const;

export const DEFAULT_LOCALE: SpokenLocale = 'en-GB';

/** The language to speak to someone whose Discord is set to `locale`: theirs, or one of its kind. */
export function spokenLocale(locale: string | undefined): SpokenLocale {
  const [language] = locale?.split('-') ?? [];
  return (
    LOCALES.find((spoken) => spoken === locale) ??
    LOCALES.find((spoken) => spoken.split('-')[0] === language) ??
    DEFAULT_LOCALE
  );
}
