import { readDatedLine } from '../byline-date.ts';
import { isFull, type Line, runsOn, type Wrapping } from './lines.ts';

/** Lines with nothing but line breaks between them. */
export type LineGroup = readonly [Line, ...Line[]];

export function groupsOf(lines: readonly Line[]): readonly LineGroup[] {
  const groups: [Line, ...Line[]][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.words === '') isOpen = false;
    else if (isOpen) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      isOpen = true;
    }
  }
  return groups;
}

/** A longer line is no verse, and no line of an address. */
const MAX_VERSE_LENGTH = 75;

/**
 * Whether the line breaks of a group mean something, as in a poem or an address: its lines are short, begin with
 * capitals and don't fill the width, and they stand further in or end in the middle of a sentence.
 *
 * @param margin How far in the text's lines begin.
 */
export function keepsLineBreaks(
  group: LineGroup,
  margin: number,
  wrapping: Wrapping | undefined,
): boolean {
  if (group.length < 2 || group.some(({ words }) => words.length > MAX_VERSE_LENGTH)) return false;
  return isVerse(group, margin, wrapping) || isAddress(group);
}

function isVerse(group: LineGroup, margin: number, wrapping: Wrapping | undefined): boolean {
  const isIndented = group.every(({ indent }) => indent >= margin + 2);
  if (!isIndented && group.length < 3) return false;
  const share = (is: (line: Line, next: Line | undefined) => boolean): number =>
    group.filter((line, index) => is(line, group[index + 1])).length / group.length;
  const ends = share(({ words }) => /[.!?…]["'”’»)]*$/u.test(words));
  const pauses = share(({ words }) => /[,;:—–-]["'”’»)]*$/u.test(words));
  if (ends > 0.6 || (pauses === 0 && !isIndented)) return false;
  const longest = Math.max(...group.map(({ words }) => words.length));
  const width = wrapping?.width ?? MAX_VERSE_LENGTH;
  const filled = share((line, next) => next !== undefined && isFull(line, next, width));
  if (longest <= width && filled > 0.5) return false;
  const openings = share(({ words }) => /^["'“‘«„¿¡(—–-]*(?:\p{Lu}|\p{N})/u.test(words));
  const onward = share((line, next) => next !== undefined && runsOn(line, next));
  return openings >= 0.6 && onward <= 0.4;
}

const POSTAL = /(?:^|\s)(?:\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|P\.? ?O\.? Box)(?=$|[\s,])/u;
const REACHED_BY = /\S@\S+\.\S|(?:^|\s)(?:\+|\(?0)\d[\d\s()/.-]{5,}/u;

/** "Ada Example / 1 Pier Road / Exampletown EX1 2AB". */
function isAddress(group: LineGroup): boolean {
  if (group.length < 3 || group.length > 7) return false;
  // Who wrote, where and when is said in such lines, too.
  if (group.some(({ words }) => readDatedLine(words).others !== words)) return false;
  const isShort = group.every(({ words }) => words.length <= 50 && !/[.!?]$/u.test(words));
  const hasNumber = group.some(({ words }) =>
    /^\d+[a-z]? \p{Lu}|\p{L} \d{1,4}[a-z]?$/u.test(words),
  );
  const isReached = group.some(({ words }) => POSTAL.test(words) || REACHED_BY.test(words));
  return isShort && hasNumber && isReached;
}
