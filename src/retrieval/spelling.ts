import { distance } from 'fastest-levenshtein';
import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import { isTypedNearly } from '../text/typing-error.ts';
import { countBits } from './count-bits.ts';

/** Shorter words have too many neighbours. */
const MIN_LENGTH = 5;
/** From this length on, two letters may be wrong. */
const TWO_EDITS_LENGTH = 8;
/** Where nobody knows which words there are, a wrong letter in a shorter one makes another word. */
const MIN_WRONG_LETTER_LENGTH = 6;

/** Words that could be meant, by first letter and length. */
export type Dictionary = ReadonlyMap<string, Page>;

/** Some words, and the letters of each beside them: a flat array is gone through fastest. */
interface Page {
  readonly terms: readonly string[];
  readonly letters: Uint32Array;
}

/** What decides between words that are as near. */
export interface Standing {
  /** In how many passages a term stands; words that stand in none aren't known. */
  documents(term: string): number;
  /** Whether it is one of the most frequent terms of its language; absent where nobody knows them. */
  readonly isFrequent?: (term: string) => boolean;
  /** Whether a term stands in the articles before another one does. */
  comesBefore(term: string, other: string): boolean;
}

export function dictionaryOf(vocabulary: readonly string[]): Dictionary {
  const pages: ListsByKey<string, string> = new Map();
  for (const term of vocabulary) {
    if (term.length < MIN_LENGTH - 1 || !isWord(term)) continue;
    addTo(pages, pageOf(term, term.length), term);
  }
  return new Map(
    Array.from(pages, ([page, terms]) => [
      page,
      { terms, letters: Uint32Array.from(terms, lettersOf) },
    ]),
  );
}

/**
 * The known term nearest to an unknown one by Levenshtein distance: one edit away, two for long
 * words, with the same first letter; of several the one in most passages, of these the shortest, and
 * then the one that comes first. A frequent word of the language is spelled right, whatever the articles
 * know: who asks for bread doesn't mean "break". Where nobody knows which words are frequent, one typing error
 * at most may be mended, and no wrong letter in a short word, unless one of both words begins the other, as
 * forms of one do.
 */
export function correctSpelling(
  term: string,
  dictionaries: readonly Dictionary[],
  standing: Standing,
): string | undefined {
  if (term.length < MIN_LENGTH || !isWord(term) || standing.isFrequent?.(term)) return undefined;
  const maxEdits = term.length >= TWO_EDITS_LENGTH ? 2 : 1;
  const letters = lettersOf(term);
  let best: Guess | undefined;
  for (let length = term.length - maxEdits; length <= term.length + maxEdits; length += 1) {
    for (const dictionary of dictionaries) {
      const page = dictionary.get(pageOf(term, length));
      if (!page) continue;
      for (let place = 0; place < page.letters.length; place += 1) {
        const limit = best?.edits ?? maxEdits;
        if (countBits((page.letters[place] ?? 0) ^ letters) > 2 * limit) continue;
        const known = page.terms[place] ?? '';
        const edits = distance(term, known);
        if (edits > limit || (!standing.isFrequent && !isClose(term, known, edits))) continue;
        const guess = { known, edits, passages: standing.documents(known) };
        if (guess.passages > 0 && isBetter(guess, best, standing)) best = guess;
      }
    }
  }
  return best?.known;
}

interface Guess {
  readonly known: string;
  readonly edits: number;
  readonly passages: number;
}

/** Whether one typing error tells both apart, which makes no other word of it, or one begins the other. */
function isClose(term: string, known: string, edits: number): boolean {
  if (term.startsWith(known) || known.startsWith(term)) return true;
  const hasWrongLetter = edits === 1 && term.length === known.length;
  if (hasWrongLetter && term.length < MIN_WRONG_LETTER_LENGTH) return false;
  return isTypedNearly(term, known, true);
}

/** @param other Is no longer. */
function isBetter(one: Guess, other: Guess | undefined, standing: Standing): boolean {
  if (!other || one.edits < other.edits) return true;
  if (one.passages !== other.passages) return one.passages > other.passages;
  if (one.known.length > other.known.length) return false;
  return one.known !== other.known && standing.comesBefore(one.known, other.known);
}

function pageOf(term: string, length: number): string {
  return `${length}${term.charAt(0)}`;
}

/**
 * Which letters a word has, as bits; some share one. An edit adds at most one letter and takes away
 * at most one, so that words that differ in more than two bits are more than one edit apart. Most
 * words are told apart so, a hundred times faster than by their distance.
 */
export function lettersOf(term: string): number {
  let letters = 0;
  for (let at = 0; at < term.length; at += 1) letters |= 1 << (term.charCodeAt(at) & 31);
  return letters;
}

function isWord(term: string): boolean {
  return /^\p{L}+$/u.test(term);
}
