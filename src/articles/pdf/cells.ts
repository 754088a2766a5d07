import type { FlowLine } from './flow.ts';
import type { Piece } from './page.ts';
import { wordsOf } from './text-line.ts';

/** What stands on a line with wide gaps on both sides. */
export interface Cell {
  readonly words: string;
  /** Not those of an entry in a table of contents, and of its number. */
  readonly pieces?: FlowLine['line']['pieces'];
  readonly left: number;
  readonly right: number;
}

/** A wider gap parts cells, in multiples of the letters' size. */
const MIN_GAP = 1.3;

/** Where lines are made equally long, all gaps are wide: those of cells are wider than the others. */
const MIN_RATIO = 2.2;
const TELLING_SPACES = 3;

const LEADERS = /(?:\s?[.·…]){4,}\s?[\divxlc]{1,5}$/iu;
const MAX_LEADERS = 300;

/** It opens an item or a heading, and what follows belongs to it, however far away it is. */
const MARKER =
  /^(?:[^\p{L}\p{N}\s]|[(§]?\s?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{1,5}|[IVX]{1,5})[.):]?|\[\d{1,3}\])$/u;

/** The cells of a line, from the one that is read first; prose is one alone. */
export function cellsOf(flowLine: FlowLine): readonly Cell[] {
  const leaders = leadersOf(flowLine.words);
  if (leaders !== undefined) {
    const { words, left, right } = flowLine;
    const entry = { words: words.slice(0, -leaders.length).trim(), left, right: left };
    return [entry, { words: leaders.replaceAll(/[.·…\s]/gu, ''), left: right, right }];
  }
  const { pieces, size } = flowLine.line;
  if (pieces.length === 1) return [cellOf(pieces)];
  const gaps = pieces.slice(1).map((piece, index) => gapBetween(pieces[index] ?? piece, piece));
  const widest = Math.max(...gaps);
  if (widest < size * MIN_GAP) return [cellOf(pieces)];
  const spaces = gaps.filter((gap) => gap > size * 0.16).toSorted((a, b) => a - b);
  const usual = spaces.length > TELLING_SPACES ? (spaces[(spaces.length - 1) >> 1] ?? 0) : 0;
  const isJustified = usual * MIN_RATIO > widest;
  return isJustified ? [cellOf(pieces)] : partedBy(pieces, size * MIN_GAP);
}

/** "Looking ahead . . . . 12": dots lead to a number. */
export function isOfContents({ words }: FlowLine): boolean {
  return leadersOf(words) !== undefined;
}

/** The dots at the end of a line, and the number behind them. */
function leadersOf(words: string): string | undefined {
  return LEADERS.exec(words.slice(-MAX_LEADERS))?.[0];
}

function partedBy(pieces: FlowLine['line']['pieces'], minGap: number): readonly Cell[] {
  const cells: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    const cell = cells.at(-1);
    const before = cell?.at(-1);
    if (cell && before && gapBetween(before, piece) < minGap) cell.push(piece);
    else cells.push([piece]);
  }
  const [first, second, third] = cells;
  if (!first || !second || third || !isMarker(first, second)) return cells.map(cellOf);
  return [cellOf([...first, ...second])];
}

/** "3.2    The harbour": it stands for itself only where more cells follow. */
function isMarker(first: readonly Piece[], second: readonly Piece[]): boolean {
  return (
    MARKER.test(first.map(({ words }) => words).join('')) &&
    second.some(({ words }) => /\p{L}{2}/u.test(words))
  );
}

function gapBetween(before: Piece, piece: Piece): number {
  return Math.max(piece.left - before.right, before.left - piece.right);
}

function cellOf(pieces: FlowLine['line']['pieces']): Cell {
  return {
    words: wordsOf(pieces),
    pieces,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  };
}
