import { type PlainCopy, plainCopy } from '../text/plain-copy.ts';
import type { Span } from '../text/span.ts';
import { isInsideWord } from '../text/words.ts';

/** What a text directive asks a browser to look for. */
export interface Directive {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** A page as browsers search it: without case, kinds of quotation marks or double spaces. */
export interface Page extends PlainCopy {
  readonly folded: string;
}

export function pageOf(text: string): Page {
  const copy = plainCopy(text);
  return { ...copy, folded: fold(copy.text) };
}

/**
 * What a browser would find first: "find a range from a text directive" of WICG's specification, on
 * the text of a page.
 *
 * @returns its span in the page's text; undefined if there is nothing.
 */
export function firstMatch(page: Page, directive: Directive): Span | undefined {
  for (const start of startsOf(page, directive)) {
    const end = endOf(page, directive, start);
    if (end !== undefined) return page.originalOf({ start: start.start, end });
  }
  return undefined;
}

function* startsOf({ folded }: Page, { prefix, textStart }: Directive): Generator<Span> {
  for (const start of placesOf(folded, textStart)) {
    if (prefix === undefined || endsWith(folded.slice(0, start.start), prefix)) yield start;
  }
}

function endOf({ folded }: Page, { textEnd, suffix }: Directive, start: Span): number | undefined {
  const ends = textEnd === undefined ? [start] : placesOf(folded, textEnd, start.end);
  for (const { end } of ends) {
    if (suffix === undefined || beginsWith(folded.slice(end), suffix)) return end;
  }
  return undefined;
}

/** Whole words only. */
function* placesOf(folded: string, term: string, from = 0): Generator<Span> {
  const sought = fold(plainCopy(term).text);
  if (sought === '') return;
  for (
    let start = folded.indexOf(sought, from);
    start >= 0;
    start = folded.indexOf(sought, start + 1)
  ) {
    const end = start + sought.length;
    if (!isInsideWord(folded, start) && !isInsideWord(folded, end)) yield { start, end };
  }
}

function endsWith(folded: string, term: string): boolean {
  const sought = fold(plainCopy(term).text);
  const before = folded.trimEnd();
  return before.endsWith(sought) && !isInsideWord(before, before.length - sought.length);
}

function beginsWith(folded: string, term: string): boolean {
  const sought = fold(plainCopy(term).text);
  const after = folded.trimStart();
  return after.startsWith(sought) && !isInsideWord(after, sought.length);
}

/** Lower case where that leaves the places as they are. */
function fold(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain;
}
