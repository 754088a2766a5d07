import { TRANSLATIONS as WORDS } from '../../src/presentation/wording/locales.ts';

type Locale = keyof typeof WORDS;

/** The other languages, each with what it has its own words for. */
export const TRANSLATIONS = Object.entries(WORDS) as readonly [Locale, (typeof WORDS)[Locale]][];
