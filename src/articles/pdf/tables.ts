import type { FlowLine } from './flow.ts';
import type { Piece } from './page.ts';
import { wordsOf } from './text-line.ts';

/** Rows of cells that stand under each other. */
export type Table = readonly [FlowLine, FlowLine, ...FlowLine[]];

interface Cell {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

/** A wider gap parts cells, in multiples of the letters' size. */
const MIN_GAP = 1.3;

const LEADERS = /(?:\s?[.·…]){4,}\s?[\divxlc]{1,5}$/iu;
const MAX_LEADERS = 300;

/** Cells stand under each other, give or take so many points. */
const ALIGNED = 3;

/** The tables among lines: two rows or more whose cells have a common edge. */
export function tablesIn(flow: readonly FlowLine[]): readonly Table[] {
  const tables: Table[] = [];
  let rows: FlowLine[] = [];
  const close = (): void => {
    const [first, second, ...others] = rows;
    if (first && second) tables.push([first, second, ...others]);
    rows = [];
  };
  for (const line of flow) {
    const before = rows.at(-1);
    if (before && !isUnder(line, before) && !(isOfContents(line) && isOfContents(before))) close();
    if (cellsOf(line).length > 1) rows.push(line);
    else close();
  }
  close();
  return tables;
}

/** "Looking ahead . . . . 12": dots lead to a number. */
function isOfContents({ words }: FlowLine): boolean {
  return leadersOf(words) !== undefined;
}

/** The dots at the end of a line, and the number behind them. */
function leadersOf(words: string): string | undefined {
  return LEADERS.exec(words.slice(-MAX_LEADERS))?.[0];
}

/** The words of a row, with tabs between its cells. */
export function rowOf(line: FlowLine): string {
  return cellsOf(line)
    .map(({ words }) => words)
    .join('\t');
}

function cellsOf(flowLine: FlowLine): readonly Cell[] {
  const { pieces, size } = flowLine.line;
  const leaders = leadersOf(flowLine.words);
  if (leaders !== undefined) {
    const { words, left, right } = flowLine;
    const entry = { words: words.slice(0, -leaders.length).trim(), left, right: left };
    return [entry, { words: leaders.replaceAll(/[.·…\s]/gu, ''), left: right, right }];
  }
  const cells: (readonly [Piece, ...Piece[]])[] = [];
  for (const piece of pieces) {
    const cell = cells.at(-1);
    const before = cell?.at(-1);
    const gap = before ? Math.max(piece.left - before.right, before.left - piece.right) : 0;
    if (cell && gap < size * MIN_GAP) cells[cells.length - 1] = [...cell, piece];
    else cells.push([piece]);
  }
  return cells.map((cell) => ({
    words: wordsOf(cell),
    left: Math.min(...cell.map(({ left }) => left)),
    right: Math.max(...cell.map(({ right }) => right)),
  }));
}

function isUnder(line: FlowLine, before: FlowLine): boolean {
  if (line.column !== before.column || line.baseline - before.baseline > line.size * 3.2)
    return false;
  const [cells, above] = [cellsOf(line), cellsOf(before)];
  const aligned = cells.filter((cell) => above.some((other) => isAligned(cell, other)));
  return aligned.length * 2 > Math.min(cells.length, above.length) && aligned.length > 1;
}

function isAligned(a: Cell, b: Cell): boolean {
  return (
    Math.abs(a.left - b.left) < ALIGNED ||
    Math.abs(a.right - b.right) < ALIGNED ||
    Math.abs(a.left + a.right - b.left - b.right) < ALIGNED * 2
  );
}
