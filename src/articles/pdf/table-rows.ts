import type { Cell } from './cells.ts';
import type { Body } from './flow.ts';
import type { Table } from './tables.ts';

/** A wider step than the usual one parts rows whose cells have several lines, by this share of it. */
const WIDE_STEP = 1.2;

/**
 * The rows of a table, with tabs between their cells. Where cells have several lines, gaps part the rows,
 * and the lines of each cell are put together; else each line is a row.
 *
 * @param join Puts together what stands before a line's end and behind it.
 */
export function rowsOf(
  table: Table,
  join: (before: string, after: string) => string,
  body: Body,
): readonly string[] {
  const groups = groupsOf(table, body);
  const isWrapped =
    groups.length > 1 &&
    groups.filter(({ length }) => length > 1).length * 2 >= groups.length &&
    table.cells.some((cells) => cells.length === 1);
  return groups.flatMap((group) => {
    const rows = isWrapped ? [group] : rowsOfLines(group, table);
    return rows.flatMap((lines) => wholeRow(lines, table, join) ?? lines.map(lineRow));
  });
}

/** Each line is a row, but for one that stands under a cell further in alone. */
function rowsOfLines(
  lines: readonly (readonly Cell[])[],
  table: Table,
): readonly (readonly (readonly Cell[])[])[] {
  const rows: (readonly Cell[])[][] = [];
  for (const cells of lines) {
    const [first, second] = cells;
    const row = rows.at(-1);
    if (row && first && !second && columnOf(first, table) > 0) row.push(cells);
    else rows.push([cells]);
  }
  return rows;
}

function lineRow(cells: readonly Cell[]): string {
  return cells.map(({ words }) => words).join('\t');
}

/** Lines with no more than the usual step between them. */
function groupsOf({ lines, cells }: Table, body: Body): readonly (readonly (readonly Cell[])[])[] {
  const groups: (readonly Cell[])[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const step = before ? line.baseline - before.baseline : Infinity;
    const group = groups.at(-1);
    if (group && step < body.leading(line.size) * WIDE_STEP) group.push(cells[index] ?? []);
    else groups.push([cells[index] ?? []]);
  }
  return groups;
}

/** Undefined if two cells of one line stand in one column. */
function wholeRow(
  lines: readonly (readonly Cell[])[],
  table: Table,
  join: (before: string, after: string) => string,
): string | undefined {
  const columns = new Map<number, string>();
  for (const cells of lines) {
    const taken = new Set<number>();
    for (const cell of cells) {
      const column = columnOf(cell, table);
      if (taken.has(column)) return undefined;
      taken.add(column);
      columns.set(column, join(columns.get(column) ?? '', cell.words));
    }
  }
  const inOrder = [...columns].toSorted(([a], [b]) => a - b);
  return inOrder.map(([, words]) => words).join('\t');
}

/** Counted from the column that is read first, from 0. */
function columnOf({ left }: Cell, { gaps, cells }: Table): number {
  const fromLeft = gaps.filter((gap) => gap.right <= left + 1).length;
  const [first, second] = cells.find(({ length }) => length > 1) ?? [];
  return first && second && first.left > second.left ? gaps.length - fromLeft : fromLeft;
}
