import type { PageLanguage } from './page-language.ts';
import { english } from './page-languages/en.ts';
import { french } from './page-languages/fr.ts';
import { german } from './page-languages/de.ts';
import { spanish } from './page-languages/es.ts';
import { turkish } from './page-languages/tr.ts';

/** Whose bylines, dates and furniture are known. A language more is a file in the folder and its entry here. */
export const PAGE_LANGUAGES: readonly PageLanguage[] = [english, german, french, spanish, turkish];
