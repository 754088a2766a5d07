import { de } from './de.ts';
import { enUs } from './en-us.ts';
import { en, type Wording } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { tr } from './tr.ts';

/** The languages the bot speaks, as Discord names them (its reference, "Locales"). */
export const LOCALES = ['en-GB', 'en-US', 'de', 'fr', 'es-ES', 'tr'] as const;

export type SpokenLocale = (typeof LOCALES)[number];

/** The locales for which Discord is given names: the languages, and who is answered in one of them. */
export const NAMED_LOCALES = [...LOCALES, 'es-419'] as const;

export const DEFAULT_LOCALE: SpokenLocale = 'en-GB';

export const WORDINGS: Readonly<Record<SpokenLocale, Wording>> = {
  'en-GB': en,
  'en-US': { ...en, ...enUs },
  de,
  fr,
  'es-ES': es,
  tr,
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
