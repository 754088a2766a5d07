import { type Cell, cellsOf, isOfContents } from './cells.ts';
import type { Body, FlowLine } from './flow.ts';
import type { LineGroup } from './paragraphs.ts';

/** Lines that are read cell by cell. */
export interface Table {
  readonly lines: LineGroup;
  /** The cells of each line. */
  readonly cells: readonly (readonly Cell[])[];
  /** What no cell reaches into, between two columns of it. */
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

/** Columns of a table may be as near to each other, in multiples of the letters' size. */
const MIN_GUTTER = 0.6;

/** What is further down stands under a line, likewise. */
const BESIDE = 0.75;

/** Its rows are no further apart, likewise. */
const MAX_STEP = 3.2;

/** Lines of one cell are no further apart than usual, but for this share. */
const CLOSE = 1.25;

/** This share of a column's width. */
const PROSE_WIDTH = 0.6;

/** Cells stand under each other, give or take so many points. */
const ALIGNED = 3;

/**
 * The tables among lines, and lines by themselves with wide gaps in them: what stands in two cells makes no
 * sentence. Cells of several lines leave lines in which nothing stands beside them.
 */
export function tablesIn(flow: readonly FlowLine[], body: Body): readonly Table[] {
  const cells = flow.map(cellsOf);
  const tables: Table[] = [];
  let used = 0;
  for (let index = 0; index < flow.length; index += 1) {
    if ((cells[index]?.length ?? 0) < 2 && !isBesideNext(flow, index)) continue;
    const rows = rowsFrom(flow, cells, index, used, body);
    used = rows.end;
    const [first, ...others] = flow.slice(rows.start, rows.end);
    if (!first) continue;
    const ofTable = cells.slice(rows.start, rows.end);
    tables.push({ lines: [first, ...others], cells: ofTable, gaps: rows.gaps });
    index = rows.end - 1;
  }
  return tables;
}

/** The lines around a row that leave a gap between its cells. */
function rowsFrom(
  flow: readonly FlowLine[],
  cells: readonly (readonly Cell[])[],
  row: number,
  used: number,
  body: Body,
) {
  const at = (index: number) => ({ line: flow[index], cells: cells[index] ?? [] });
  const isOne = (cells[row]?.length ?? 0) > 1;
  let gaps = gapsBetween([...(cells[row] ?? []), ...(isOne ? [] : (cells[row + 1] ?? []))]);
  let lastRow = isOne ? row : row + 1;
  let end = lastRow + 1;
  for (; end < flow.length; end += 1) {
    const [next, before] = [at(end), at(end - 1)];
    if (!next.line || !before.line || !isBelow(next.line, before.line)) break;
    if (isOfContents(next.line) !== isOfContents(before.line)) break;
    const left = without(gaps, next.cells, next.line.size);
    if (left.length === 0) break;
    if (next.cells.length < 2 && (left.length < gaps.length || isProse(end))) break;
    gaps = left;
    if (next.cells.length > 1 || isBesideNext(flow, end - 1)) lastRow = end;
  }
  // What stands under the last row goes on with one of its cells, or is no part of the table.
  const isOfLast = (index: number): boolean => isUnderCell(index) && isCloseTo(index, index - 1);
  let last = lastRow + 1;
  while (last < end && isOfLast(last)) last += 1;
  let start = row;
  while (start > used && isOfRowBelow(start - 1)) start -= 1;
  // The last line of a paragraph stands close above a table, too.
  if (start > used && start < row && isCloseTo(start, start - 1)) start = row;
  return { start, end: last, gaps };

  /** Under a single row, lines as long as those of the text are of the text. */
  function isProse(index: number): boolean {
    const { line } = at(index);
    if (!line || lastRow > row + 1) return false;
    return line.right - line.left > (line.columnRight - line.columnLeft) * PROSE_WIDTH;
  }

  function isOfRowBelow(index: number): boolean {
    const { line, cells: own } = at(index);
    if (!line || own.length > 1 || !isCloseTo(index + 1, index)) return false;
    if (lastRow === row || without(gaps, own, line.size).length < gaps.length) return false;
    return own.every((cell) => (cells[row] ?? []).some((one) => meet(one, cell)));
  }

  function isUnderCell(index: number): boolean {
    const above = cells.slice(row, index).flat();
    return (cells[index] ?? []).every((cell) => above.some((one) => meet(one, cell)));
  }

  function isCloseTo(index: number, above: number): boolean {
    const [line, before] = [flow[index], flow[above]];
    if (!line || !before || line.column !== before.column) return false;
    return line.baseline - before.baseline <= body.leading(line.size) * CLOSE;
  }
}

/** The next line stands beside it, a little lower: cells are in the middle of their row's height. */
function isBesideNext(flow: readonly FlowLine[], index: number): boolean {
  const [line, next] = [flow[index], flow[index + 1]];
  if (!line || !next || line.column !== next.column) return false;
  const gap = Math.max(next.line.left - line.line.right, line.line.left - next.line.right);
  return next.baseline - line.baseline < line.size * BESIDE && gap > line.size * MIN_GUTTER;
}

function isBelow(line: FlowLine, before: FlowLine): boolean {
  return line.column === before.column && line.baseline - before.baseline <= line.size * MAX_STEP;
}

function gapsBetween(cells: readonly Cell[]): readonly Gap[] {
  const fromLeft = cells.toSorted((a, b) => a.left - b.left);
  return fromLeft
    .slice(1)
    .map((cell, index) => ({ left: fromLeft[index]?.right ?? cell.left, right: cell.left }));
}

/** What a line's cells leave of gaps, as far as that is wide enough. */
function without(gaps: readonly Gap[], cells: readonly Cell[], size: number): readonly Gap[] {
  let left = gaps;
  for (const cell of cells) {
    left = left
      .flatMap((gap) =>
        cell.right <= gap.left || cell.left >= gap.right
          ? [gap]
          : [
              { left: gap.left, right: cell.left },
              { left: cell.right, right: gap.right },
            ],
      )
      .filter((gap) => gap.right - gap.left >= size * MIN_GUTTER);
  }
  return left;
}

/** One stands under the other: their edges or their middles do. */
function meet(a: Cell, b: Cell): boolean {
  return (
    Math.abs(a.left - b.left) < ALIGNED ||
    Math.abs(a.right - b.right) < ALIGNED ||
    Math.abs(a.left + a.right - b.left - b.right) < ALIGNED * 2
  );
}
