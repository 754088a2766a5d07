import type { Span } from '../../text/span.ts';
import { plainCopy } from '../../text/plain-copy.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** A quote as somebody gave it: its parts, between which an ellipsis marks that words were left out. */
export interface GivenQuote {
  readonly parts: readonly GivenPart[];
  /** There is an ellipsis between parts or at an end. */
  readonly hasEllipsis: boolean;
}

export interface GivenPart {
  /** Without the quotation marks around it, and without the brackets of "[T]he". */
  readonly text: string;
  /** {@link plainCopy} of `text`, and its words. */
  readonly plain: string;
  readonly words: readonly Word[];
  /** The quotation marks that stood right before the text, and behind it; empty if none did. */
  readonly marks: { readonly before: string; readonly after: string };
  /** Its first letter stood in brackets: the giver changed its case. */
  readonly isBracketed: boolean;
}

/** "…", "...", ". . .", each also in brackets; a full stop before it belongs to the words. */
const ELLIPSIS =
  /[^\S\n]*(?:[[(][^\S\n]*(?:…|\.{3,}|\.(?:[ \u00a0]\.){2,})[^\S\n]*[\])]|…|\.{3,}|\.(?:[ \u00a0]\.){2,})[^\S\n]*/gu;

const MARKS = /^[\s“”„‟«»"‹›‘’‚‛'`]*|[\s“”„‟«»"‹›‘’‚‛'`]*$/gu;

export function givenQuote(text: string): GivenQuote {
  const parts = placesBetween(text, text.matchAll(ELLIPSIS));
  return {
    parts: parts.flatMap(({ start, end }) => givenPart(text.slice(start, end)) ?? []),
    hasEllipsis: parts.length > 1,
  };
}

/** The same quote with its ellipses taken for the article's own. */
export function asOnePart(text: string): GivenQuote {
  return { parts: [givenPart(text) ?? []].flat(), hasEllipsis: false };
}

export function countWords(parts: readonly GivenPart[]): number {
  return parts.reduce((sum, { words }) => sum + words.filter(({ isWord }) => isWord).length, 0);
}

function placesBetween(text: string, cuts: Iterable<RegExpExecArray>): readonly Span[] {
  const places: Span[] = [];
  let start = 0;
  for (const { 0: cut, index } of cuts) {
    places.push({ start, end: index });
    start = index + cut.length;
  }
  return [...places, { start, end: text.length }];
}

/** A text without an ellipsis in it; undefined if it has no words. */
export function givenPart(text: string): GivenPart | undefined {
  const [before = '', after = ''] = Array.from(text.matchAll(MARKS), ([marks]) => marks);
  const bare = text.slice(before.length, text.length - after.length);
  const core = bare.replace(/^\[(\p{L})\]/u, '$1');
  const plain = plainCopy(core).text;
  const words = wordsOf(plain);
  if (!words.some(({ isWord }) => isWord)) return undefined;
  return {
    text: core,
    plain,
    words,
    marks: { before: before.trim().slice(-1), after: after.trim().slice(0, 1) },
    isBracketed: core !== bare,
  };
}
