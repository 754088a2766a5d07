import { foldWords } from '../text/fold-words.ts';
import type { PageLanguage } from './page-language.ts';
import { english } from './page-languages/en.ts';
import { french } from './page-languages/fr.ts';
import { german } from './page-languages/de.ts';
import { spanish } from './page-languages/es.ts';
import { turkish } from './page-languages/tr.ts';

/** Whose bylines, dates and furniture are known. A language more is a file in the folder and its entry here. */
export const PAGE_LANGUAGES: readonly PageLanguage[] = [english, german, french, spanish, turkish];

type Words = 'weekdays' | 'and' | 'organisations' | 'articles' | 'roles' | 'outlets' | 'on';
type Phrases = 'by' | 'authorLabels' | 'beside' | 'published' | 'updated';

/** The words of a list in all languages, as they are compared. */
export function wordsIn(list: Words): readonly string[] {
  return PAGE_LANGUAGES.flatMap((language) => language[list].split(/\s+/u)).map(foldWords);
}

/** The phrases of a list, in all languages or in some of them, as they are compared. */
export function phrasesIn(
  list: Phrases,
  languages: readonly PageLanguage[] = PAGE_LANGUAGES,
): readonly string[] {
  return languages.flatMap((language) => language[list].split(',')).map(foldWords);
}

/** What a pattern has for any of these, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  const escaped = phrases.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  return escaped.toSorted((a, b) => b.length - a.length).join('|');
}
