import type { ArticleSource } from '../../articles/article.ts';
import { countBits } from '../count-bits.ts';
import { lettersOf } from '../spelling.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { isTypedNearly } from '../../text/typing-error.ts';
import { MIN_LENGTH_FOR_ERROR, UNPARTED, wordsAndParts } from '../typed-words.ts';

/** Where in what is known of an article a word stands; bits of a set. */
export const IN_TITLE = 1;
export const IN_AUTHORS = 2;
const ELSEWHERE = 4;

/** How a typed word is compared with the articles' words. */
export interface Typed {
  readonly word: string;
  /** Else the articles' words may go on where it ends. */
  readonly isWhole: boolean;
}

/** The words of titles, authors, publications, tags and ids. */
export interface ArticleWords {
  /** For each article, in their order, where a word like the typed one stands in it; 0 if nowhere. */
  places(typed: Typed): Uint8Array;
  /** The same, but with a typing error if the typed word is long enough to tell. */
  placesNearly(typed: Typed): Uint8Array;
}

/** Lists all words once: looking through each article's as people type takes too long for many. */
export function articleWordsOf(articles: readonly ArticleSource[]): ArticleWords {
  const postings: ListsByKey<string, number> = new Map();
  for (const [number, article] of articles.entries()) {
    for (const [word, places] of placesByWord(article)) {
      addTo(postings, word, number * 8 + places);
    }
  }
  const vocabulary = [...postings.keys()].toSorted();
  const letters = Uint32Array.from(vocabulary, lettersOf);

  const placesOf = (words: Iterable<string>): Uint8Array => {
    const all = new Uint8Array(articles.length);
    for (const word of words) {
      for (const posting of postings.get(word) ?? []) {
        const number = posting >>> 3;
        all[number] = (all[number] ?? 0) | (posting & 7);
      }
    }
    return all;
  };

  const places = ({ word, isWhole }: Typed): Uint8Array => {
    if (UNPARTED.test(word)) return placesOf(vocabulary.filter((known) => known.includes(word)));
    return placesOf(isWhole ? [word] : startingWith(vocabulary, word));
  };
  return {
    places,
    placesNearly: (typed) =>
      typed.word.length < MIN_LENGTH_FOR_ERROR
        ? places(typed)
        : placesOf(typedNearly(typed, vocabulary, letters)),
  };
}

function placesByWord(article: ArticleSource): ReadonlyMap<string, number> {
  const { title, authors, id, publication = '', tags } = article;
  const places = new Map<string, number>();
  const add = (text: string, place: number): void => {
    for (const word of wordsAndParts(text)) places.set(word, (places.get(word) ?? 0) | place);
  };
  add(title, IN_TITLE);
  add(authors.join(' '), IN_AUTHORS);
  add([id, publication, ...tags].join(' '), ELSEWHERE);
  return places;
}

/**
 * The words that are typed so, but for an error.
 *
 * @param letters Those of each word; most words are told apart by them.
 */
export function* typedNearly(
  { word, isWhole }: Typed,
  vocabulary: readonly string[],
  letters: Uint32Array,
): Generator<string> {
  const wanted = lettersOf(word);
  for (let at = 0; at < letters.length; at += 1) {
    if (countBits(wanted & ~(letters[at] ?? 0)) > 1) continue;
    const known = vocabulary[at] ?? '';
    if (isTypedNearly(word, known, isWhole)) yield known;
  }
}

function* startingWith(sorted: readonly string[], prefix: string): Generator<string> {
  const isBefore = (place: number): boolean => (sorted[place] ?? '') < prefix;
  for (let at = partitionPoint(0, sorted.length, isBefore); at < sorted.length; at += 1) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(prefix)) return;
    yield word;
  }
}
