import type { Column } from './columns.ts';
import { isLeftwards, isRaised, type TextLine, wordsOf } from './text-line.ts';

/** A line where it stands in its article: what parts it from the lines around it is known. */
export interface FlowLine {
  readonly line: TextLine;
  readonly page: number;
  /** Columns are told apart by their place among all. */
  readonly column: number;
  readonly columnLeft: number;
  readonly columnRight: number;
  readonly words: string;
  /** In points; where one reads from right to left, as in a mirror. */
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly baseline: number;
  /** It holds something raised or lowered, and may stand further from the others. */
  readonly isUneven: boolean;
  /** It stands in a margin. */
  readonly isBeside: boolean;
}

/** What most of an article's lines have in common. */
export interface Body {
  readonly size: number;
  readonly font: string;
  /** From line to line, by the size of the letters. */
  readonly leading: (size: number) => number;
}

export interface Style extends Body {
  /** Whether a font's letters are bold. */
  readonly isBold: (font: string) => boolean;
}

export function isAllBold({ line }: FlowLine, { isBold }: Style): boolean {
  return line.pieces.every(({ font }) => isBold(font));
}

export function isCode({ line }: FlowLine): boolean {
  return line.pieces.every(({ isMonospace }) => isMonospace);
}

/** So many lines show how wide their column is; shorter ones borrow it. */
const TELLING_LINES = 5;

/** All lines in the order in which they are read. */
export function flowOf(pages: readonly (readonly Column[])[]): readonly FlowLine[] {
  const flow: FlowLine[] = [];
  const told: Column[] = [];
  let column = 0;
  for (const [page, columns] of pages.entries()) {
    for (const one of columns) {
      const { left, right } = edgesOf(one, told);
      if (one.lines.length >= TELLING_LINES) told.push(one);
      for (const line of one.lines) {
        flow.push({
          line,
          page,
          column,
          columnLeft: left,
          columnRight: right,
          words: wordsOf(line.pieces),
          ...(isLeftwards(line.pieces)
            ? { left: left + right - line.right, right: left + right - line.left }
            : { left: line.left, right: line.right }),
          size: line.size,
          baseline: line.baseline,
          isUneven: line.pieces.some((piece) => isRaised(piece, line)),
          isBeside: one.isBeside ?? false,
        });
      }
      column += 1;
    }
  }
  return flow;
}

function edgesOf(column: Column, told: readonly Column[]): { left: number; right: number } {
  const { lines, left, right } = column;
  if (lines.length < TELLING_LINES) {
    const like = told.findLast(
      (other) => Math.abs(other.left - left) < 3 && other.right >= right - 3,
    );
    return like ? edgesOf(like, []) : { left, right };
  }
  const rights = lines.map((line) => line.right).toSorted((a, b) => a - b);
  const lefts = lines.map((line) => line.left).toSorted((a, b) => a - b);
  // A long address may stick out on the right, a number on the left.
  const outlying = Math.floor(lines.length * 0.04);
  return { left: lefts[outlying] ?? left, right: rights[rights.length - 1 - outlying] ?? right };
}

/** How an article is set, by what most of its letters have. */
export function bodyOf(flow: readonly FlowLine[]): Body {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const steps = new Map<number, number[]>();
  for (const [index, { line, size, column, baseline }] of flow.entries()) {
    for (const piece of line.pieces) {
      add(sizes, rounded(piece.size), piece.words.length);
      add(fonts, piece.font, piece.words.length);
    }
    const next = flow[index + 1];
    if (next?.column !== column || rounded(next.size) !== rounded(size)) continue;
    const step = next.baseline - baseline;
    if (step < size * 0.8) continue;
    const alike = steps.get(rounded(size));
    if (alike) alike.push(step);
    else steps.set(rounded(size), [step]);
  }
  const leadings = new Map([...steps].map(([size, all]) => [size, commonStep(all, size)]));
  const size = commonest(sizes) ?? 10;
  const usual = (leadings.get(size) ?? size * USUAL_LEADING) / size;
  return {
    size,
    font: commonest(fonts) ?? '',
    leading: (asked) => leadings.get(rounded(asked)) ?? asked * Math.min(usual, 1.3),
  };
}

/** Sizes that differ by less are one. */
export function rounded(size: number): number {
  return Math.round(size * 4) / 4;
}

/** Lines may be as far apart as in typescripts; further, each is a paragraph. */
const MAX_LEADING = 2.5;
const USUAL_LEADING = 1.2;

/** The smallest step that many lines take: gaps between paragraphs are larger. */
function commonStep(steps: readonly number[], size: number): number {
  const counts = new Map<number, number>();
  for (const step of steps) add(counts, Math.round(step * 2) / 2, 1);
  const many = [...counts].filter(([, count]) => count >= steps.length * 0.2);
  const smallest = Math.min(...many.map(([step]) => step));
  if (smallest > size * MAX_LEADING) return size * USUAL_LEADING;
  const near = steps.filter((step) => Math.abs(step - smallest) <= 0.5);
  return near.reduce((sum, step) => sum + step, 0) / near.length;
}

function add<Key>(counts: Map<Key, number>, key: Key, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function commonest<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let common: Key | undefined;
  let most = 0;
  for (const [key, count] of counts) {
    if (count <= most) continue;
    [common, most] = [key, count];
  }
  return common;
}
