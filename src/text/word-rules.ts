import { characterPairs } from './character-pairs.ts';
import { foldWord } from './fold-word.ts';
import { later } from './later.ts';
import { MAX_COPIED_LENGTH } from './own-copy.ts';
import type { Span } from './span.ts';
import type { Term } from './term.ts';

/** What the words of a language are searched by. */
export interface WordRules {
  /** Whether a word says nothing of what a text is about. @param word As it is written. */
  readonly isStopWord: (word: string) => boolean;
  /** Whether a term frames a question rather than says what it is about. */
  readonly isLight: (term: string) => boolean;
  /**
   * The terms that a word stands for: none for a stop word, several for a compound.
   *
   * @param isShouted The text has no lower case, so that capitals tell nothing.
   */
  readonly termsIn: (word: string, isShouted: boolean) => readonly string[];
  /** The terms of a run of letters whose script doesn't part its words, by their places in it. */
  readonly termsOfRun: (run: string) => readonly Term[];
  /** The terms of a like meaning, each with how like it is, above 0 to 0.9. */
  readonly similarTo: (term: string) => ReadonlyMap<string, number>;
  /** A term's place among the most frequent ones, from 0; undefined for a rarer one. */
  readonly rankOf: (term: string) => number | undefined;
  /** Whether any term has such a place. */
  readonly hasRanks: boolean;
  /** How words would be looked for that no rule brings to their terms: "american" is "america". */
  readonly irregular: () => ReadonlyMap<string, string>;
}

/** The same as written down. What a language doesn't have is absent. */
export interface WrittenWords {
  /** Words between spaces, as `fold` gives them. */
  readonly stopWords?: string;
  /** Words of a question that frame it, in any form; between spaces. */
  readonly lightWords?: string;
  /** What is compared of a word before its ending is looked at; {@link foldWord} unless told. */
  readonly fold?: (word: string) => string;
  /** The words that a compound is made of, in order; just itself if it is none. */
  readonly parts?: (folded: string) => readonly string[];
  /** What all forms of a word have in common. */
  readonly stem?: (folded: string) => string;
  /** The words of a run of letters whose script doesn't part them; {@link characterPairs} unless told. */
  readonly wordsOfRun?: (run: string) => readonly Span[];
  readonly similarTo?: (term: string) => ReadonlyMap<string, number>;
  readonly rankOf?: (term: string) => number | undefined;
  /** The stems of words that have another one's, each with that. */
  readonly irregular?: () => Iterable<readonly [stem: string, term: string]>;
}

/** Words that mean something else in capitals: "US", "WHO", "IT". */
const CAPITALISED_ACRONYM = /^\p{Lu}{2,5}$/u;

const NONE: ReadonlyMap<string, number> = new Map();

/** A rule of a language is asked for the same words again and again. */
const MAX_KNOWN_WORDS = 100_000;

export function wordRules(written: WrittenWords): WordRules {
  const { fold = foldWord, stem = (word) => word, parts = (word) => [word] } = written;
  const { wordsOfRun, similarTo = () => NONE, rankOf = () => undefined } = written;
  const stopWords = later(() => new Set(wordsIn(written.stopWords)));
  const lightTerms = later(
    () => new Set(wordsIn(written.lightWords).flatMap((word) => termsIn(word, false))),
  );
  const known = new Map<string, readonly string[]>();
  const knownStopWords = new Map<string, boolean>();

  /** Keeps "U.S." and "US" together and apart from "us". */
  const acronym = (letters: string): string => {
    const folded = fold(letters);
    return stopWords().has(folded) ? `${folded}.` : stem(folded);
  };

  const workOut = (word: string, isShouted: boolean): readonly string[] => {
    if (/\./.test(word) && /\p{L}/u.test(word)) return [acronym(word.replaceAll('.', ''))];
    const folded = fold(word);
    if (stopWords().has(folded))
      return !isShouted && CAPITALISED_ACRONYM.test(word) ? [acronym(word)] : [];
    return folded === '' ? [] : parts(folded).map(stem);
  };

  /** A longer word would be known with all its text. */
  const termsIn = (word: string, isShouted: boolean): readonly string[] => {
    if (isShouted || word.length > MAX_COPIED_LENGTH) return workOut(word, isShouted);
    let terms = known.get(word);
    if (terms === undefined) {
      terms = workOut(word, isShouted);
      if (known.size >= MAX_KNOWN_WORDS) known.clear();
      known.set(word, terms);
    }
    return terms;
  };

  const isStopWord = (word: string): boolean => {
    const isKnown = knownStopWords.get(word);
    if (isKnown !== undefined) return isKnown;
    const isOne = stopWords().has(fold(word));
    if (word.length > MAX_COPIED_LENGTH) return isOne;
    if (knownStopWords.size >= MAX_KNOWN_WORDS) knownStopWords.clear();
    knownStopWords.set(word, isOne);
    return isOne;
  };

  const termsOfRun = (run: string): readonly Term[] =>
    wordsOfRun?.(run).flatMap(({ start, end }) =>
      termsIn(run.slice(start, end), false).map((term) => ({ term, start, end })),
    ) ?? characterPairs(run);

  return {
    isStopWord,
    isLight: (term) => lightTerms().has(term),
    termsIn,
    termsOfRun,
    similarTo,
    rankOf,
    hasRanks: written.rankOf !== undefined,
    irregular: later(() => new Map(written.irregular?.())),
  };
}

function wordsIn(words = ''): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
