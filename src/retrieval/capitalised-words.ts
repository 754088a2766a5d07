import { classOf, hasClass, LETTER, NUMBER, SPACE, UPPER_CASE } from '../text/character-class.ts';
import type { Span } from '../text/span.ts';

const CAPITALS = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}])/gu;

/** "European Union", "Court of Justice": two to six capitalised words, small ones between them. */
const NAME =
  /(?<![\p{L}’'])\p{Lu}[\p{L}’']+(?:\s+(?:(?:of|and|the|for)\s+){0,2}\p{Lu}[\p{L}’']+){1,5}/gu;

/** Where these stand, a letter may consist of two of them. */
const SURROGATE = /[\uD800-\uDFFF]/;

/** The words of two to six capitals, each with a full stop behind it or none: "EU", "E.U.". */
export function capitalsIn(text: string): readonly Span[] {
  if (SURROGATE.test(text)) return capitalsByPattern(text);
  const found: Span[] = [];
  for (let start = nextCapital(text, 0); start < text.length;) {
    const end = hasClass(text, start - 1, LETTER | NUMBER) ? NONE : capitalsEnd(text, start);
    if (end !== NONE) found.push({ start, end });
    start = nextCapital(text, end === NONE ? start + 1 : end);
  }
  return found;
}

/** The names of two to six words in a text, "Court of Justice"; of each the words with a capital. */
export function namesIn(text: string): readonly (readonly Span[])[] {
  if (SURROGATE.test(text)) return namesByPattern(text);
  const names: (readonly Span[])[] = [];
  for (let start = nextCapital(text, 0); start < text.length;) {
    const words = goesOn(text, start - 1) ? [] : nameAt(text, start);
    if (words.length > 1) names.push(words);
    start = nextCapital(text, words.at(-1)?.end ?? start + 1);
  }
  return names;
}

/** As `capitalsIn`; this says what that finds faster. */
export function capitalsByPattern(text: string): readonly Span[] {
  return spansOf(CAPITALS, text);
}

/** As `namesIn`, likewise. */
export function namesByPattern(text: string): readonly (readonly Span[])[] {
  return spansOf(NAME, text).map((name) =>
    spansOf(/\S+/gu, text.slice(name.start, name.end))
      .map(({ start, end }) => ({ start: name.start + start, end: name.start + end }))
      .filter(({ start, end }) => /^\p{Lu}/u.test(text.slice(start, end))),
  );
}

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** There is no such place. */
const NONE = -1;

const MOST_CAPITALS = 6;
const MOST_WORDS = 6;
const MOST_SMALL_WORDS = 2;
const SMALL_WORDS = ['of', 'and', 'the', 'for'];
const FULL_STOP = 0x2e;

/** Where the next capital stands; at the end of the text if none does. */
function nextCapital(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classOf(text.charCodeAt(at)) & UPPER_CASE) === 0) at += 1;
  return at;
}

function capitalsEnd(text: string, start: number): number {
  const isDotted = text.charCodeAt(start + 1) === FULL_STOP;
  const step = isDotted ? 2 : 1;
  let at = start;
  while (isCapital(text, at, isDotted)) at += step;
  const count = (at - start) / step;
  return count < 2 || count > MOST_CAPITALS || hasClass(text, at, LETTER | NUMBER) ? NONE : at;
}

function isCapital(text: string, at: number, isDotted: boolean): boolean {
  return hasClass(text, at, UPPER_CASE) && (!isDotted || text.charCodeAt(at + 1) === FULL_STOP);
}

/** The words of the name that begins here, perhaps but one; none if this is no word of a name. */
function nameAt(text: string, at: number): readonly Span[] {
  const words: Span[] = [];
  let start = at;
  while (start !== NONE && words.length < MOST_WORDS) {
    const end = wordEnd(text, start);
    if (end === NONE) break;
    words.push({ start, end });
    start = nextWord(text, end);
  }
  return words;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (goesOn(text, at)) at += 1;
  return at > start + 1 ? at : NONE;
}

/** Where a word with a capital begins behind this one, and perhaps behind small ones. */
function nextWord(text: string, end: number): number {
  let start = spaceEnd(text, end);
  for (let count = 0; start > end && count < MOST_SMALL_WORDS; count += 1) {
    const small = SMALL_WORDS.find((word) => text.startsWith(word, start));
    if (small === undefined || !hasClass(text, start + small.length, SPACE)) break;
    start = spaceEnd(text, start + small.length);
  }
  return start > end && hasClass(text, start, UPPER_CASE) ? start : NONE;
}

function spaceEnd(text: string, start: number): number {
  let at = start;
  while (hasClass(text, at, SPACE)) at += 1;
  return at;
}

/** Whether a name's word goes on here: with a letter or an apostrophe. */
function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019 || hasClass(text, at, LETTER);
}
