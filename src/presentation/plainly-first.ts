import type { Span } from '../text/span.ts';

/**
 * Characters that may make Latin letters when they are compared (compatibility forms, NFKC), or that
 * aren't seen and may part a word.
 */
const DECEPTIVE =
  /[\u00aa\u00ad\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u0132\u0133\u013f\u0140\u0149\u017f\u01c4-\u01cc\u01f1-\u01f3\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u200b-\u200f\u2060-\u209c\u2100-\u218b\u2460-\u24ff\u3200-\u33ff\ua7f2-\ua7f4\ua7f8\ua7f9\ud835\ud83c\ufb00-\ufb06\ufeff-\uffef]/;

/** Shorter words stand everywhere. */
const WORD = /[a-z]{4,}/g;

const THREE_WORDS = /(?<![a-z])(?=([a-z]+ [a-z]+ [a-z]+))/g;

/**
 * Whether nothing before a place can be taken for its words, as one or three in a row of them don't
 * occur before it. It says so of most quotes without looking at the text character by character; of
 * others, and of texts with unusual characters, it says nothing.
 *
 * @param from Where to begin to look.
 * @returns false if that is not plain to see.
 */
export function isPlainlyFirst(text: string, { start, end }: Span, from = 0): boolean {
  const sought = text.slice(start, end).toLowerCase();
  const before = text.slice(from, start).toLowerCase();
  // Lower case may be longer: a dotted capital I is two characters.
  if (sought.length !== end - start || before.length !== start - from) return false;
  if (DECEPTIVE.test(before) || DECEPTIVE.test(sought)) return false;
  return (
    holdsNews(sought, WORD, before) ||
    holdsNews(sought, THREE_WORDS, before.replaceAll(/\s+/g, ' '))
  );
}

/** Whether something in a text occurs there once, and not before it. */
function holdsNews(text: string, pattern: RegExp, before: string): boolean {
  for (const { 0: word, 1: words = word, index } of text.matchAll(pattern)) {
    const isOnce = text.indexOf(words) === index;
    if (isOnce && !(before + text.slice(0, words.length - 1)).includes(words)) return true;
  }
  return false;
}
