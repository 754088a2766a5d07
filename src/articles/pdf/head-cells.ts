import { endsSentence } from '../block.ts';
import type { FlowLine, Style } from './flow.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Table } from './tables.ts';
import { lineOf } from './text-line.ts';

/** Names of authors in columns, and where they work, take no more lines. */
const MAX_LINES = 8;

/**
 * The tables over the text, in which names and dates stand beside each other, by their cells: each is a line
 * of its own, column by column.
 */
export function headCellsOf(
  tables: readonly Table[],
  flow: readonly FlowLine[],
  style: Style,
): ReadonlyMap<Table, readonly FlowLine[]> {
  const rows = new Set(tables.flatMap(({ lines }) => lines));
  const text = flow.filter((line) => !rows.has(line));
  const lead = paragraphsOf(text, style).find(
    (group) => group.length > 2 || (group.length > 1 && endsSentence(group.at(-1)?.words ?? '')),
  );
  const end = lead ? flow.indexOf(lead[0]) : 0;
  const head = new Set(flow.slice(0, end));
  return new Map(
    tables
      .filter(({ lines }) => lines.length <= MAX_LINES && lines.every((line) => head.has(line)))
      .filter(({ cells }) => cells.flat().every(({ words }) => !endsSentence(words)))
      .map((table) => [table, byColumn(table)]),
  );
}

function byColumn({ lines, cells, gaps }: Table): readonly FlowLine[] {
  const placed = lines.flatMap((line, nth) =>
    (cells[nth] ?? []).map((cell) => ({
      column: gaps.filter((gap) => gap.right <= cell.left + 1).length,
      line: cell.pieces
        ? {
            ...line,
            line: lineOf(cell.pieces),
            words: cell.words,
            left: cell.left,
            right: cell.right,
          }
        : line,
    })),
  );
  return placed.toSorted((a, b) => a.column - b.column).map(({ line }) => line);
}
