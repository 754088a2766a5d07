import { endsSentence } from '../block.ts';
import type { Piece } from './page.ts';
import { type Body, type FlowLine, rounded } from './flow.ts';
import { isRaised, wordsOf } from './text-line.ts';

export interface Footnotes {
  /** The lines of each note, in the order of the text. */
  readonly notes: readonly (readonly [FlowLine, ...FlowLine[]])[];
  /** What the notes begin with: `1`, `*`. */
  readonly marks: ReadonlySet<string>;
}

/** Notes are set in letters that are smaller than the text's by this share, or more. */
const NOTE_SIZE = 0.935;

const MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=\s))(?=[\s.)]|\p{Lu}|["“‘«(]|https?:)/u;

/** The notes at the feet of columns and pages: in smaller letters, the first of them with its mark. */
export function footnotesIn(flow: readonly FlowLine[], body: Body): Footnotes {
  const notes: [FlowLine, ...FlowLine[]][] = [];
  const marks = new Set<string>();
  for (const lines of byColumn(flow)) {
    const small = lines.slice(lines.findLastIndex(({ size }) => size > body.size * NOTE_SIZE) + 1);
    for (const line of small) {
      const mark = MARK.exec(line.words)?.[0];
      const open = notes.at(-1);
      if (mark !== undefined && followsOn(mark, marks)) {
        marks.add(mark);
        notes.push([line]);
      } else if (open && goesOn(open, line)) {
        open.push(line);
      }
    }
  }
  return { notes, marks };
}

/**
 * What stands in small letters at the foot of a column, without a mark: the text above goes on in the next
 * column in the middle of a sentence.
 */
export function smallFeetIn(flow: readonly FlowLine[], body: Body): readonly FlowLine[] {
  return byColumn(flow).flatMap((lines) => {
    const last = lines.findLastIndex(({ size }) => size > body.size * NOTE_SIZE);
    const above = lines[last];
    if (!above || endsSentence(above.words) || rounded(above.size) !== body.size) return [];
    return lines.slice(last + 1);
  });
}

function byColumn(flow: readonly FlowLine[]): readonly (readonly FlowLine[])[] {
  const columns: FlowLine[][] = [];
  for (const line of flow) (columns[line.column] ??= []).push(line);
  return columns.filter((lines) => lines.length > 0);
}

/** Numbers count on; a page may begin anew, and other marks repeat. */
function followsOn(mark: string, marks: ReadonlySet<string>): boolean {
  if (!/\d/u.test(mark)) return true;
  return mark === '1' || marks.has(String(Number(mark) - 1)) || marks.size === 0;
}

/** It stands under the note's last line, or goes on with it on the next page. */
function goesOn(open: readonly [FlowLine, ...FlowLine[]], line: FlowLine): boolean {
  const before = open.at(-1) ?? open[0];
  if (Math.abs(before.size - line.size) > 1) return false;
  if (before.column === line.column) return line.baseline - before.baseline < line.size * 1.7;
  return !endsSentence(before.words);
}

export function withoutMark(words: string): string {
  return words.replace(/^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=\s))[.)]?\s*/u, '');
}

/** A line without the marks of notes; the one that opens a note itself stays. */
export function withoutMarks(flowLine: FlowLine, marks: ReadonlySet<string>): FlowLine {
  const { line, isUneven } = flowLine;
  if (!isUneven) return flowLine;
  const pieces: Piece[] = [];
  let isBehindMark = false;
  for (const [index, piece] of line.pieces.entries()) {
    const before = line.pieces[index - 1];
    const isGone =
      before &&
      isRaised(piece, line) &&
      (isMark(piece, before, marks) || isOfName(flowLine, piece, before));
    if (!isGone) pieces.push(isBehindMark ? closedUp(piece, pieces.at(-1)) : piece);
    isBehindMark = isGone ?? false;
  }
  return { ...flowLine, words: wordsOf(pieces) };
}

/** A comma behind a mark stands behind the word once the mark is gone. */
function closedUp(piece: Piece, before: Piece | undefined): Piece {
  if (!before || !/^[,.;:)]/u.test(piece.words)) return piece;
  return { ...piece, left: before.right, hasSpaceLeft: false };
}

/** "Ann Lee", "1,†", "a,b,*": where an author works, and who answers letters. */
const OF_NAME = /(?:^|\s)\p{Lu}[\p{L}’'.-]*\p{Ll}$/u;
const NAME_MARK = /^(?:\d{1,2}|\p{Ll}|[*∗†‡§¶#])(?:\s?,?\s?(?:\d{1,2}|\p{Ll}|[*∗†‡§¶#]))*,?$/u;

/** Authors are named on the first page; elsewhere, a short word may be a unit, and the number its power. */
function isOfName({ page }: FlowLine, piece: Piece, before: Piece): boolean {
  return page === 0 && OF_NAME.test(before.words) && NAME_MARK.test(piece.words);
}

/** A raised number behind a word, unless it is a power, as in "km²", or a note of none. */
function isMark(piece: Piece, before: Piece, marks: ReadonlySet<string>): boolean {
  const parts = piece.words.split(/[,;\s–-]+/u).filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => marks.has(part))) return true;
  if (!/^[\d*†‡§¶,\s–[\]]{1,8}$/u.test(piece.words)) return false;
  return /(?:\p{Ll}{3}|[.,;:!?"”’)])$/u.test(before.words);
}
