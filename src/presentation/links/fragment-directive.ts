import { type PlainCopy, plainCopy } from '../../text/plain-copy.ts';
import type { Span } from '../../text/span.ts';
import { isInsideWord } from '../../text/words.ts';

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
  const { textStart, textEnd } = directive;
  if (textEnd === undefined) {
    for (const place of placesOf(page, textStart)) {
      if (follows(page, place, directive) && leads(page, place, directive)) {
        return page.originalOf(place);
      }
    }
    return undefined;
  }
  const ends = [...placesOf(page, textEnd)].filter((place) => leads(page, place, directive));
  let next = 0;
  for (const place of placesOf(page, textStart)) {
    if (!follows(page, place, directive)) continue;
    while ((ends[next]?.start ?? Infinity) < place.end) next += 1;
    const end = ends[next];
    if (end) return page.originalOf({ start: place.start, end: end.end });
  }
  return undefined;
}

/** Whole words only. */
function* placesOf({ folded }: Page, term: string): Generator<Span> {
  const sought = fold(plainCopy(term).text);
  if (sought === '') return;
  for (let start = folded.indexOf(sought); start >= 0; start = folded.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    if (!isInsideWord(folded, start) && !isInsideWord(folded, end)) yield { start, end };
  }
}

/** Whether a place stands behind the prefix, white space between them aside. */
function follows({ folded }: Page, { start }: Span, { prefix }: Directive): boolean {
  if (prefix === undefined) return true;
  let end = start;
  while (/\s/.test(folded.charAt(end - 1))) end -= 1;
  const sought = fold(plainCopy(prefix).text);
  const from = end - sought.length;
  return from >= 0 && folded.startsWith(sought, from) && !isInsideWord(folded, from);
}

/** Whether a place stands before the suffix, white space between them aside. */
function leads({ folded }: Page, { end }: Span, { suffix }: Directive): boolean {
  if (suffix === undefined) return true;
  let start = end;
  while (/\s/.test(folded.charAt(start))) start += 1;
  const sought = fold(plainCopy(suffix).text);
  return folded.startsWith(sought, start) && !isInsideWord(folded, start + sought.length);
}

/** Lower case, which leaves the places as they are but for Turkish İ: that becomes two. */
function fold(plain: string): string {
  return plain.replaceAll('İ', 'i').toLowerCase();
}
