import type { Span } from '../text/span.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly published?: string;
  /** How many of the blocks belong to it. */
  readonly blockCount: number;
}

const NAMED =
  /^(?:(?:written|posted|published|words|text|story|reported|op-ed)\s+)?by:?\s+(?<names>\S.*)$/iu;
const LABELLED = /^authors?\s*:\s*(?<names>\S.*)$/iu;
const LABEL_ALONE = /^(?:(?:written|posted|published|words|text|story)\s+)?by:?$|^authors?:?$/iu;
const ROLES =
  /\b(?:staff|writer|editor|reporter|correspondent|columnist|contributor|contributing|guest|opinion|analyst|special|senior)\b/iu;
const PARTICLES =
  /^(?:al|bin|bint|ibn|abu|ben|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|of|ten|ter|van|von|y|zu)$/u;

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/**
 * Reads the byline from the short lines that follow the title: "By X", "Written by" over a name, a
 * bare name; and a date beside or under it. Lines that are none of these are passed over.
 */
export function readByline(text: string, blocks: readonly Span[]): Byline {
  let authors: readonly string[] = [];
  let published: string | undefined;
  let blockCount = 0;
  const lines = blocks.map((block) => text.slice(block.start, block.end).replaceAll(/\s+/g, ' '));
  for (const [index, line] of lines.entries()) {
    if (authors.length === 0) {
      authors = namesIn(line, lines[index - 1]);
      if (authors.length > 0) blockCount = index + 1;
    }
    if (published === undefined) {
      published = dateIn(line);
      if (published !== undefined) blockCount = index + 1;
    }
  }
  return { authors, ...(published !== undefined && { published }), blockCount };
}

function namesIn(line: string, lineBefore: string | undefined): readonly string[] {
  const announced = (NAMED.exec(line) ?? LABELLED.exec(line))?.groups?.['names'];
  if (announced !== undefined) return splitNames(announced);
  if (lineBefore !== undefined && LABEL_ALONE.test(lineBefore)) return splitNames(line);
  const names = splitNames(line);
  return names.join(' ').length > 0 && names.every(isFullName) && isOnlyNames(line, names)
    ? names
    : [];
}

/** "Ada Lovelace, Staff Writer | 3 June" is Ada Lovelace. */
function splitNames(names: string): readonly string[] {
  const [before = ''] = names.split(/\s+[|·•–—-]\s+|\s+on\s+(?=\p{Lu}|\d)/u);
  return before
    .split(/\s*[,;&]\s*(?:and\s+)?|\s+(?:and|und|et)\s+/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !ROLES.test(name) && !/\d/.test(name) && name.length <= 60);
}

/** Two to five capitalised words, particles aside. */
function isFullName(name: string): boolean {
  const words = name.split(' ').filter((word) => !PARTICLES.test(word));
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))
  );
}

function isOnlyNames(line: string, names: readonly string[]): boolean {
  return line.length <= names.join(' and ').length + 2;
}

/** An ISO date, "January 29, 2024" or "29 January 2024", if the line is short and names one. */
function dateIn(line: string): string | undefined {
  if (line.length > 100) return undefined;
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(line)?.[0];
  if (iso !== undefined) return iso;
  const american =
    /\b(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u.exec(line);
  const european =
    /\b(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})\b/u.exec(
      line,
    );
  const { year, month = '', day } = (american ?? european)?.groups ?? {};
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  if (year === undefined || day === undefined || number === 0 || Number(day) > 31) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
