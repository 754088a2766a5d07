import { foldWords } from '../text/fold-words.ts';
import type { FurnitureWords, PageLanguage, PressReleaseWords } from './page-language.ts';
import { english } from './page-languages/en.ts';
import { french } from './page-languages/fr.ts';
import { german } from './page-languages/de.ts';
import { spanish } from './page-languages/es.ts';
import { turkish } from './page-languages/tr.ts';

/** Whose bylines, dates and furniture are known. A language more is a file in the folder and its entry here. */
export const PAGE_LANGUAGES: readonly PageLanguage[] = [english, german, french, spanish, turkish];

type Words = 'and' | 'organisations' | 'articles' | 'roles' | 'outlets' | 'on';
type WordList = 'channels' | 'counts' | 'sharing' | 'home' | 'captions';
type Phrases = 'by' | 'newsrooms' | 'authorLabels' | 'beside' | 'published' | 'updated';

/** The words of a list in all languages, as they are compared. */
export function wordsIn(list: Words): readonly string[] {
  return inAll(PAGE_LANGUAGES, (language) => language[list], /\s+/u);
}

/** The phrases of a list, in all languages or in some of them, as they are compared. */
export function phrasesIn(list: Phrases, languages = PAGE_LANGUAGES): readonly string[] {
  return inAll(languages, (language) => language[list], /,/u);
}

/** The phrases of a list of labels in all languages. */
export function labelPhrases(list: keyof PageLanguage['labels']): readonly string[] {
  return inAll(PAGE_LANGUAGES, ({ labels }) => labels[list], /,/u);
}

/** The phrases of a list of press releases in all languages. */
export function pressReleasePhrases(list: keyof PressReleaseWords): readonly string[] {
  return inAll(PAGE_LANGUAGES, ({ pressRelease }) => pressRelease[list], /,/u);
}

/** The words of a list of furniture in all languages. */
export function furnitureWords(list: WordList): readonly string[] {
  return inAll(PAGE_LANGUAGES, ({ furniture }) => furniture[list], /\s+/u);
}

/** The lines of a list of furniture in all languages. */
export function furnitureLines(list: Exclude<keyof FurnitureWords, WordList>): readonly string[] {
  return inAll(PAGE_LANGUAGES, ({ furniture }) => furniture[list], /\n/u);
}

function inAll(
  languages: readonly PageLanguage[],
  listOf: (language: PageLanguage) => string,
  parting: RegExp,
): readonly string[] {
  const entries = languages.flatMap((language) => listOf(language).trim().split(parting));
  return [...new Set(entries.map(foldWords))];
}

/** What a pattern has for any of these, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  const escaped = phrases.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  return escaped.toSorted((a, b) => b.length - a.length).join('|');
}
