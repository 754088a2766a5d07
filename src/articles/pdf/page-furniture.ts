import type { Page, Piece } from './page.ts';
import { lineOf, type TextLine, wordsOf } from './text-line.ts';

export interface PageText {
  /** Without what is printed on every page. */
  readonly pieces: readonly Piece[];
  /** The page's number as it is printed, if it is. */
  readonly printedNumber: string | undefined;
}

/** A line at the upper or lower edge of a page. */
interface EdgeLine {
  readonly page: number;
  readonly edge: 'top' | 'bottom';
  /** Counted from the edge, from 0. */
  readonly depth: number;
  readonly words: string;
  /** The same on all pages, but for numbers. */
  readonly key: string;
  readonly baseline: number;
  readonly pieces: readonly Piece[];
  /** How far the next line inwards is, by the steps that most lines take. */
  readonly distance: number;
  /** Its letters are larger or smaller than those of the next line inwards. */
  readonly isOfOtherSize: boolean;
}

const MAX_DEPTH = 3;

/** So many times the usual step part what is printed on all pages from the text. */
const MIN_DISTANCE = 1.25;

/** Where numbers stand beside running heads, this share of the pages has them. */
const MIN_NUMBERED = 0.3;

/** As far as letters dance on a line. */
const SAME_HEIGHT = 4;

/** "12", "- 12 -", "Page 12", "Seite 12 von 30", "3/12", "xiv". */
const PAGE_NUMBER =
  /^[-–—[(|\s]*(?:(?:page|p\.|seite|página|pág\.|sayfa)\s?)?(?<number>\d{1,4}|[ivxlc]{1,7})(?:\s?(?:of|\/|von|de|sur)\s?\d{1,4})?[-–—\])|\s]*$/iu;

/** What browsers print: "3/3/24, 10:15 AM   Title" above, "https://…   1/3" below. */
const BROWSER_TOP = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[AP]M)?\b/u;
const BROWSER_BOTTOM = /^(?:(?:https?|file|about|data):\S+|.*\s)?\s?\d{1,4}\/\d{1,4}$/u;

/** Files that call more than this share of their letters no part of the article don't know what is. */
const MAX_ARTIFACTS = 0.25;

/** The pages without running heads, running feet and page numbers. */
export function withoutFurniture(pages: readonly Page[]): readonly PageText[] {
  const rows = pages.map(({ pieces }) => rowsOf(pieces));
  const step = stepOf(rows);
  const lines = rows.flatMap((ofPage, page) => edgeLinesOf(ofPage, page, step));
  const offset = numberOffset(lines, pages.length);
  const gone = furnitureAmong(lines, pages.length, offset);
  const areTrusted = areArtifactsTrusted(pages);
  return pages.map(({ pieces }, page) => {
    const ofPage = lines.filter((line) => line.page === page && gone.has(line));
    const furniture = new Set(ofPage.flatMap((line) => line.pieces));
    const number = ofPage.map(({ words }) => PAGE_NUMBER.exec(words)?.groups?.['number']);
    return {
      pieces: pieces.filter((piece) => !furniture.has(piece) && !(areTrusted && piece.isArtifact)),
      printedNumber: number.find((one) => one !== undefined) ?? toldBeside(ofPage, page, offset),
    };
  });
}

function areArtifactsTrusted(pages: readonly Page[]): boolean {
  let letters = 0;
  let artifacts = 0;
  for (const { words, isArtifact } of pages.flatMap(({ pieces }) => pieces)) {
    letters += words.length;
    if (isArtifact) artifacts += words.length;
  }
  return artifacts < letters * MAX_ARTIFACTS;
}

/** What is printed on each page, as far as pages count on from those that have a number. */
export function pageNumbersOf(pages: readonly PageText[]): readonly (string | undefined)[] {
  const told = pages.map(({ printedNumber }, page) => Number(printedNumber) - page);
  const offset = told.find((one) => !Number.isNaN(one)) ?? 1;
  return pages.map(({ printedNumber }, page) => {
    if (printedNumber !== undefined) return printedNumber;
    return page + offset > 0 ? String(page + offset) : undefined;
  });
}

/** "12 On Gulls": the number stands beside the running head. */
function toldBeside(
  lines: readonly EdgeLine[],
  page: number,
  offset: number | undefined,
): string | undefined {
  if (offset === undefined) return undefined;
  const number = String(page + offset);
  return lines.some(({ words }) => holdsNumber(words, number)) ? number : undefined;
}

function edgeLinesOf(rows: readonly TextLine[], page: number, step: number): readonly EdgeLine[] {
  const lineAt = (edge: EdgeLine['edge'], depth: number): EdgeLine | undefined => {
    const at = edge === 'top' ? depth : rows.length - 1 - depth;
    const [row, inner] = [rows[at], rows[edge === 'top' ? at + 1 : at - 1]];
    if (!row) return undefined;
    const words = wordsOf(row.pieces);
    const key = words.replaceAll(/\d+/gu, '#').replace(/^[ivxlc]+$/iu, '#');
    const distance = inner ? Math.abs(inner.baseline - row.baseline) / step : Infinity;
    const isOfOtherSize = Math.abs(row.size - (inner?.size ?? 0)) > row.size * 0.1;
    const { baseline, pieces } = row;
    return { page, edge, depth, words, key, baseline, pieces, distance, isOfOtherSize };
  };
  const depths = Array.from({ length: Math.min(MAX_DEPTH, rows.length) }, (_, depth) => depth);
  return (['top', 'bottom'] as const).flatMap((edge) =>
    depths.flatMap((depth) => lineAt(edge, depth) ?? []),
  );
}

function stepOf(pages: readonly (readonly TextLine[])[]): number {
  const steps = pages.flatMap((rows) =>
    rows.slice(1).map(({ baseline }, index) => baseline - (rows[index]?.baseline ?? 0)),
  );
  return steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? Infinity;
}

function rowsOf(pieces: readonly Piece[]): readonly TextLine[] {
  const rows: (readonly [Piece, ...Piece[]])[] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && piece.baseline - row[0].baseline < piece.size * 0.5)
      rows[rows.length - 1] = [...row, piece];
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

/** What to add to a page's place, from 0, for the number that is printed on it. */
function numberOffset(lines: readonly EdgeLine[], pageCount: number): number | undefined {
  const alone = commonOffset(lines, numberAlone);
  if (alone.count >= Math.min(2, pageCount)) return alone.offset;
  const both = commonOffset(lines, (words) => numberAlone(words) ?? numberBeside(words));
  if (alone.count > 0 && both.count > 1 && both.offset === alone.offset) return both.offset;
  const beside = commonOffset(lines, numberBeside);
  return beside.count >= Math.max(2, pageCount * MIN_NUMBERED) ? beside.offset : undefined;
}

function commonOffset(
  lines: readonly EdgeLine[],
  numberIn: (words: string) => number | undefined,
): { readonly offset: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const { words, page } of lines) {
    const number = numberIn(words);
    if (number !== undefined) counts.set(number - page, (counts.get(number - page) ?? 0) + 1);
  }
  const [[offset, count] = [0, 0]] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return { offset, count };
}

function numberAlone(words: string): number | undefined {
  const number = PAGE_NUMBER.exec(words)?.groups?.['number'];
  if (number === undefined) return undefined;
  return /\d/u.test(number) ? Number(number) : romanNumber(number);
}

function numberBeside(words: string): number | undefined {
  const beside = /^(\d{1,4})\s|\s(\d{1,4})$/u.exec(words);
  const told = beside?.[1] ?? beside?.[2];
  return told === undefined ? undefined : Number(told);
}

function furnitureAmong(
  lines: readonly EdgeLine[],
  pageCount: number,
  offset: number | undefined,
): ReadonlySet<EdgeLine> {
  const gone = new Set<EdgeLine>();
  const byKey = new Map<string, EdgeLine[]>();
  for (const line of lines) {
    const alike = byKey.get(line.key);
    if (alike) alike.push(line);
    else byKey.set(line.key, [line]);
  }
  for (const line of lines) {
    const alike = byKey.get(line.key) ?? [];
    if (isRepeated(line, alike, pageCount) || isNumber(line, alike, offset) || isOfBrowser(line))
      gone.add(line);
  }
  // Heads that tell the chapter differ, and stand where the others do.
  for (const line of lines) {
    const isBesideOthers = [...gone].filter((one) => standsLike(one, line)).length >= pageCount / 2;
    if (pageCount > 3 && line.depth === 0 && line.distance > 1.4 && isBesideOthers) gone.add(line);
  }
  return new Set([...gone].filter((line) => isSetOff(line, gone)));
}

/** The same on several pages, but for the number of the page. */
function isRepeated(line: EdgeLine, alike: readonly EdgeLine[], pageCount: number): boolean {
  const pages = new Set(
    alike.filter((one) => standsLike(one, line) && countsLike(one, line)).map(({ page }) => page),
  );
  return pages.size >= (pageCount > 4 ? 3 : 2);
}

/** Their numbers are the same, or as far apart as their pages. */
function countsLike(one: EdgeLine, line: EdgeLine): boolean {
  const [numbers, others] = [one.words.match(/\d+/gu) ?? [], line.words.match(/\d+/gu) ?? []];
  return numbers.every((number, index) => {
    const difference = Number(number) - Number(others[index]);
    return difference === 0 || difference === one.page - line.page;
  });
}

function standsLike(one: EdgeLine, line: EdgeLine): boolean {
  return one.edge === line.edge && Math.abs(one.baseline - line.baseline) < SAME_HEIGHT;
}

/** The number of a page, or what is printed beside it. */
function isNumber(line: EdgeLine, alike: readonly EdgeLine[], offset: number | undefined): boolean {
  if (offset === undefined) return false;
  const number = numberAlone(line.words);
  if (number !== undefined) return number === line.page + offset;
  if (line.depth > 0 || line.distance < MIN_DISTANCE || line.words.length > 120) return false;
  // At the foot, notes begin with numbers, too.
  const isTold = line.edge === 'top' || alike.some(({ page }) => page !== line.page);
  return isTold && holdsNumber(line.words, `${line.page + offset}`);
}

function holdsNumber(words: string, number: string): boolean {
  return words.startsWith(`${number} `) || words.endsWith(` ${number}`);
}

function isOfBrowser({ edge, depth, words }: EdgeLine): boolean {
  return depth === 0 && (edge === 'top' ? BROWSER_TOP : BROWSER_BOTTOM).test(words);
}

/** Nothing of the article stands between it and the edge of the page, and a gap parts it from that. */
function isSetOff(line: EdgeLine, gone: ReadonlySet<EdgeLine>): boolean {
  const beside = [...gone]
    .filter(({ page, edge }) => page === line.page && edge === line.edge)
    .toSorted((a, b) => a.depth - b.depth);
  const outermost = beside.filter(({ depth }, index) => depth === index);
  const last = outermost.findLastIndex(
    ({ distance, words, isOfOtherSize }) =>
      isOfOtherSize || distance > MIN_DISTANCE || PAGE_NUMBER.test(words),
  );
  return line.depth <= last;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(digits: string): number {
  const values = Array.from(digits.toLowerCase(), (digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
