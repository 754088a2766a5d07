import type { Article } from '../../articles/article.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import type { Span } from '../../text/span.ts';
import { numberTerms } from '../../text/term-numbers.ts';
import type { WordRules } from '../../text/word-rules.ts';
import { SEPARATOR, tokenOf } from './tokens.ts';

/** The analysed words of a paragraph. */
export interface PassageTerms {
  /** In their order. */
  readonly tokens: readonly string[];
  /** For each sentence, how many of them stand in it or before it. */
  readonly sentenceEnds: readonly number[];
}

/** Of all paragraphs that may be quoted, in their order. */
export function passageTermsOf(article: Article): readonly PassageTerms[] {
  if (article.linkOnly) return [];
  const { text, language } = article;
  const { words } = analyserFor(text, language);
  return article.paragraphs.map(({ sentences }) => {
    const found: string[] = [];
    const sentenceEnds = sentences.map((sentence) => {
      reader.read(text, sentence, words, found);
      return found.length;
    });
    return { tokens: found, sentenceEnds };
  });
}

/** Words that come again, in whichever article, are analysed once, until there are so many of them. */
const MAX_KNOWN = 50_000;

const reader = openTokenReader();

function openTokenReader() {
  let numbers = numberTerms();
  let byNumber: string[] = [];
  return {
    /** Adds the tokens of a span to those that were found. */
    read(text: string, span: Span, words: WordRules, found: string[]): void {
      if (numbers.vocabulary.length > MAX_KNOWN) {
        numbers = numberTerms();
        byNumber = [];
      }
      numbers.read(text, span, words, (number) => {
        found.push((byNumber[number] ??= tokenOf(numbers.vocabulary[number] ?? '')));
      });
    },
  };
}

/** A number that stands with a token has at most so many bits: no term stands more often in a paragraph. */
export const MAX_BITS = 16;

/**
 * From what an engine that counts documents alone can tell how often a token stands in all of them: for each that
 * does more than once the token itself, and it with each bit of how often it does besides.
 */
export function repeatsOf(tokens: Iterable<string>): readonly string[] {
  const repeats: string[] = [];
  for (const [token, count] of countEach(tokens)) {
    // As nearly all do.
    if (count === 1) continue;
    repeats.push(token);
    for (const bit of bitsOf(count - 1)) repeats.push(bitOf(token, bit));
  }
  return repeats;
}

/** Stands with a token that stands `2 ** bit` times more, among others. */
export function bitOf(token: string, bit: number): string {
  return `${token}${SEPARATOR}${bit}`;
}

/** Which bits make a number. */
export function bitsOf(number: number): readonly number[] {
  const bits: number[] = [];
  let left = Math.min(number, 2 ** MAX_BITS - 1);
  for (let bit = 0; left > 0; bit += 1) {
    if (left & 1) bits.push(bit);
    left >>= 1;
  }
  return bits;
}

function countEach(tokens: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
