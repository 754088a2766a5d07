import { foldWords } from '../text/fold-words.ts';
import type { Span } from '../text/span.ts';
import { isParticle } from './author-names.ts';
import { anyOf, PAGE_LANGUAGES, phrasesIn, wordsIn } from './page-languages.ts';
import { findDates, WEEKDAYS } from '../text/written-date.ts';

/** What a line says of when an article appeared. */
export interface DatedLine {
  readonly published?: string;
  /** What the line says besides: without such days, without what leads to them and without their times. */
  readonly others: string;
}

/** A longer line is running text. */
const MAX_LINE_LENGTH = 160;

const LABELS = [...phrasesIn('published'), ...phrasesIn('updated')];
/** Whose wire a text came over stands there, too. */
const WIRES = ['business wire', 'globe newswire', 'prnewswire'];

const BRIDGES = [...WEEKDAYS, ...wordsIn('on'), ...WIRES];

const TIME =
  /^(?:\d{1,2}(?:[:.]\d{2}){1,2}|\d{1,2}\s?h(?:\d{2})?|\d{1,2}(?=\s?(?:[ap]\.?m|uhr)))(?:\s?(?:[ap]\.?m\b\.?|uhr))?(?:\s?(?:gmt|utc|[a-z]{1,4}t|[+-]\d{2}:?\d{2}|'te|'de|'da)\b)?/u;
const TIME_AT_END = /(?:^|\s)\d{1,2}(?:[:.]\d{2}|h\d{2})(?:\s?(?:[ap]\.?m\.?|uhr))?$/u;

const SIGNS = String.raw`[\s,;:|·•()[\]/–—-]`;
const SIGNS_AT_START = new RegExp(`^${SIGNS}+`, 'u');
const SIGNS_AT_END = new RegExp(`${SIGNS}+$`, 'u');
/** It parts what have nothing to do with each other. */
const STRONG_SIGN = /[|·•]|\s[–—/-]\s|[–—]|--/u;

const BRIDGE_AT_START = new RegExp(String.raw`^(?:${anyOf(BRIDGES)})(?=$|${SIGNS})\.?`, 'u');
const BRIDGE_AT_END = new RegExp(String.raw`(?<=^|${SIGNS})(?:${anyOf(BRIDGES)})\.?$`, 'u');
const LABEL_AT_START = new RegExp(String.raw`^(?:${anyOf(LABELS)})(?=$|${SIGNS})`, 'u');
const PUBLISHED_AT_END = labelAtEnd('published');
const UPDATED_AT_END = labelAtEnd('updated');
const BY_AT_START = new RegExp(
  String.raw`^(?:(?:${anyOf(phrasesIn('by'))}):?\s|(?:${anyOf(phrasesIn('authorLabels'))})\s?:)`,
  'u',
);

/**
 * Reads the days in a line such as "Published: January 29, 2024 | Updated …" or "Von Anna Reuter, 12. März 2024".
 * Days that the line merely mentions stay among its other words; the day of a change says nothing.
 *
 * @param language The article's, if it is known.
 */
export function readDatedLine(line: string, language?: string): DatedLine {
  if (line.length > MAX_LINE_LENGTH || !/\d{4}/u.test(line)) return { others: line };
  const folded = foldWords(line);
  if (folded.length !== line.length) return { others: line };
  const dates = findDates(line, language ?? languageOf(folded));
  const found: (Span & { readonly date: string; readonly kind: 'published' | 'updated' })[] = [];
  for (const [index, { start, end, date }] of dates.entries()) {
    const before = folded.slice(found.at(-1)?.end ?? dates[index - 1]?.end ?? 0, start);
    const after = folded.slice(end, dates[index + 1]?.start);
    const lead = readLead(before, line.slice(start - before.length, start), index > 0);
    if (!lead) continue;
    const tail = after.length - withoutTime(after).length;
    const isBeside = dates[index + 1] !== undefined || mayFollow(after, line.slice(end));
    if (isBeside)
      found.push({ start: start - lead.length, end: end + tail, date, kind: lead.kind });
  }
  const published = found.find(({ kind }) => kind === 'published')?.date;
  return { others: without(line, found), ...(published !== undefined && { published }) };
}

/** What leads to a day or to a name, by language. */
const LEADS = PAGE_LANGUAGES.map((one) => ({
  tag: one.tag,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${anyOf((['published', 'updated', 'by'] as const).flatMap((list) => phrasesIn(list, [one])))})(?![\p{L}\p{N}])`,
    'u',
  ),
}));

/** The language whose words lead to a day or to a name in this line. */
function languageOf(folded: string): string | undefined {
  return LEADS.find(({ pattern }) => pattern.test(folded))?.tag;
}

interface Lead {
  readonly kind: 'published' | 'updated';
  /** How much of what stands before the day leads to it and says nothing else. */
  readonly length: number;
}

/** What stands before a day, if it says that something appeared or was changed on it. */
function readLead(before: string, original: string, followsDate: boolean): Lead | undefined {
  const rest = withoutBridges(before);
  const stripped = before.slice(rest.length);
  const updated = UPDATED_AT_END.exec(rest);
  const label = updated ?? PUBLISHED_AT_END.exec(rest);
  if (label && opensItsPart(rest.slice(0, label.index), original))
    return { kind: updated ? 'updated' : 'published', length: before.length - label.index };
  const beside: Lead = { kind: 'published', length: stripped.length };
  if (rest === '') return followsDate ? undefined : beside;
  if (BY_AT_START.test(rest) || STRONG_SIGN.test(stripped)) return beside;
  return /[,:]/u.test(stripped) && isNameLike(original.slice(0, rest.length)) ? beside : undefined;
}

/** "The book was published" says it of a book, "Published" and "Ann Lee, published" of the text. */
function opensItsPart(rest: string, original: string): boolean {
  const isParted = /(?:^|[|·•,;:(/–—])\s*$/u.test(rest);
  return isParted || BY_AT_START.test(rest) || isNameLike(original.slice(0, rest.length));
}

/** Without the signs, weekdays, times and little words that stand before a day. */
function withoutBridges(before: string): string {
  let rest = before;
  for (;;) {
    const shorter = rest
      .replace(SIGNS_AT_END, '')
      .replace(BRIDGE_AT_END, '')
      .replace(TIME_AT_END, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** Behind a day may stand its time, what parts it from the rest, a label, or names. */
function mayFollow(after: string, original: string): boolean {
  const rest = withoutTime(after);
  if (rest === '' || /^(?:\s?[|·•)\]/]|\s[–—-]\s|t\d|\s?\()/u.test(rest)) return true;
  const words = rest.replace(SIGNS_AT_START, '');
  if (LABEL_AT_START.test(words) || BY_AT_START.test(words)) return true;
  return rest !== words && isNameLike(original.slice(original.length - words.length));
}

function withoutTime(after: string): string {
  let rest = after;
  for (;;) {
    const next = rest.replace(SIGNS_AT_START, '');
    const shorter = next.replace(BRIDGE_AT_START, '').replace(TIME, '');
    if (shorter === next) return next === '' ? '' : rest;
    rest = shorter;
  }
}

/** A few words that all have capitals, such as names of people and places. */
function isNameLike(words: string): boolean {
  const all = words.split(/[\s,]+/u).filter((word) => word !== '');
  return (
    all.length <= 6 &&
    all.every((word) => /^(?:\p{Lu}|\p{Lo}|\d|#)/u.test(word) || isParticle(word))
  );
}

function without(line: string, spans: readonly Span[]): string {
  let others = '';
  let from = 0;
  for (const { start, end } of spans) {
    others += `${line.slice(from, start)} | `;
    from = end;
  }
  return others + line.slice(from);
}

function labelAtEnd(list: 'published' | 'updated'): RegExp {
  return new RegExp(String.raw`(?<=^|${SIGNS})(?:${anyOf(phrasesIn(list))})$`, 'u');
}
