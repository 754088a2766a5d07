import type { ArticleSource } from '../../articles/article.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { nameSpellings } from '../../text/name-spellings.ts';
import { type CatalogueName, NAME_FIELDS, type NameField } from '../archive.ts';
import { lettersOf } from '../spelling.ts';
import { namesOf, partsOf } from '../names.ts';
import { isNamedBy, isNearlyNamedBy } from '../typed-names.ts';
import { MIN_LENGTH_FOR_ERROR, UNPARTED, wordsOf } from '../typed-words.ts';
import { typedNearly } from './article-words.ts';

/** The authors, outlets and tags of some articles. */
export interface NameList {
  /** As `Archive.namesIn`. */
  in(text: string): readonly CatalogueName[];
  /** As `Archive.suggestNames`. */
  suggest(field: NameField, typed: string, limit: number): readonly CatalogueName[];
}

export function nameListOf(articles: readonly ArticleSource[]): NameList {
  const names = countNames(articles);
  const byWord: ListsByKey<string, CatalogueName> = new Map();
  const unparted: (readonly [CatalogueName, readonly string[]])[] = [];
  for (const name of names) {
    if (UNPARTED.test(name.name)) unparted.push([name, partsOf(name.name)]);
    for (const word of new Set(nameSpellings(name.name).flatMap(wordsOf))) {
      addTo(byWord, word, name);
    }
  }
  const byLength: ListsByKey<number, string> = new Map();
  for (const word of byWord.keys()) addTo(byLength, word.length, word);
  const pages = new Map(
    Array.from(byLength, ([length, words]) => [
      length,
      { words, letters: Uint32Array.from(words, lettersOf) },
    ]),
  );

  const like = (typed: string): readonly CatalogueName[] => {
    const exact = byWord.get(typed);
    if (exact || typed.length < MIN_LENGTH_FOR_ERROR) return exact ?? [];
    // An error makes a word one letter longer or shorter at most.
    return [typed.length - 1, typed.length, typed.length + 1].flatMap((length) => {
      const { words, letters } = pages.get(length) ?? NO_PAGE;
      const near = [...typedNearly({ word: typed, isWhole: true }, words, letters)];
      return near.flatMap((word) => byWord.get(word) ?? []);
    });
  };
  return {
    in(text) {
      const run = wordsOf(text).join('');
      const found = new Set(wordsOf(text).flatMap(like));
      for (const [name, parts] of unparted) {
        if (parts.some((part) => run.includes(part))) found.add(name);
      }
      return names.filter((name) => found.has(name));
    },
    suggest(field, typed, limit) {
      const words = wordsOf(typed);
      const those = names.filter((name) => name.field === field);
      const exact = those.filter(({ name }) => isNamedBy(name, words));
      const found =
        exact.length > 0 ? exact : those.filter(({ name }) => isNearlyNamedBy(name, words));
      return found.toSorted((a, b) => b.articles - a.articles).slice(0, limit);
    },
  };
}

const NO_PAGE = { words: [], letters: new Uint32Array() };

/** By field, and there by name. */
function countNames(articles: readonly ArticleSource[]): readonly CatalogueName[] {
  return NAME_FIELDS.flatMap((field) => {
    const counts = new Map<string, number>();
    for (const article of articles) {
      for (const name of new Set(namesOf(article, field))) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    return [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map(([name, count]): CatalogueName => ({ field, name, articles: count }));
  });
}
