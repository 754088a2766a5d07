import type { Span } from '../../text/span.ts';

/**
 * Characters that may make Latin letters when they are compared (compatibility forms, NFKC), or that
 * aren't seen and may part a word.
 */
const DECEPTIVE =
  /[\u00aa\u00ad\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u0130\u0132\u0133\u013f\u0140\u0149\u017f\u01c4-\u01cc\u01f1-\u01f3\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u200b-\u200f\u2060-\u209c\u2100-\u218b\u2460-\u24ff\u3200-\u33ff\ua7f2-\ua7f4\ua7f8\ua7f9\ud835\ud83c\ufb00-\ufb06\ufeff-\uffef]/;

const NOT_ASCII = /[^\0-\x7f]+/g;

/** Shorter words stand everywhere. */
const WORD = /[a-z]{4,}/gi;

const THREE_WORDS = /(?<![a-z])(?=([a-z]+ [a-z]+ [a-z]+))/gi;

/**
 * Whether nothing before a place can be taken for its words, as one or three in a row of them don't
 * occur before it. It says so of most quotes without looking at the text character by character; of
 * others, and of texts with unusual characters, it says nothing.
 *
 * @param from Where to begin to look.
 * @returns false if that is not plain to see.
 */
export function isPlainlyFirst(text: string, { start, end }: Span, from = 0): boolean {
  const all = text.slice(from, end);
  return (
    !mayDeceive(all) &&
    (holdsNews(all, start - from, WORD) || holdsNews(all, start - from, THREE_WORDS))
  );
}

/** Most characters are ASCII, and to look for the others first is several times as fast. */
function mayDeceive(text: string): boolean {
  return DECEPTIVE.test(text.match(NOT_ASCII)?.join('') ?? '');
}

/**
 * Whether something from a place of a text on occurs there once, and not before it, in whatever case and
 * however spaced. The text isn't copied to compare it: it may be a book's.
 */
function holdsNews(text: string, start: number, pattern: RegExp): boolean {
  for (const { 0: word, 1: words = word, index } of text.slice(start).matchAll(pattern)) {
    const sought = new RegExp(words.replaceAll(' ', String.raw`\s+`), 'i');
    if (text.search(sought) === start + index) return true;
  }
  return false;
}
