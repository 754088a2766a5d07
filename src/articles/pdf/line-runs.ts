import { endsSentence } from '../block.ts';
import { type Body, rounded } from './flow.ts';
import { type LineGroup, markerOf } from './paragraphs.ts';

/** Paragraphs that make up one block: a list, or lines that are not to be joined, as in poems. */
export interface LineRun {
  readonly kind: 'list' | 'lines';
  readonly groups: readonly [LineGroup, ...LineGroup[]];
}

/** A list is further in than the text around it, by so many times its size. */
const LIST_INDENT = 1.4;

/** Lines right under each other are no further apart than usual, but for this share. */
const CLOSE = 1.18;

/** How far in the first lines of paragraphs begin, in whole points. */
export function firstIndentsOf(groups: readonly LineGroup[]): ReadonlySet<number> {
  return new Set(
    groups
      .filter(([first, second]) => second && first.left - second.left > first.size * 0.7)
      .map(([{ left, columnLeft }]) => Math.round(left - columnLeft)),
  );
}

/** The run that begins with the first of the groups; undefined where that is a paragraph of its own. */
export function runAtStart(
  [first, ...others]: readonly LineGroup[],
  body: Body,
  indents: ReadonlySet<number>,
): LineRun | undefined {
  if (!first || rounded(first[0].size) > body.size * 1.1) return undefined;
  const marker = markerOf(first[0].words);
  if (marker !== undefined) {
    const items = takeWhile(others, ([{ words }]) => markerOf(words) === marker);
    const isList = marker === 'bullet' || items.length > 0;
    return isList ? { kind: 'list', groups: [first, ...items] } : undefined;
  }
  const close = takeWhile(others, (group, index) => {
    const above = index === 0 ? first : others[index - 1];
    return markerOf(group[0].words) === undefined && isCloseUnder(group, above ?? first, body);
  });
  const [{ left, columnLeft, size }] = first;
  if (close.length === 0 || indents.has(Math.round(left - columnLeft))) return undefined;
  const groups = [first, ...close] as const;
  if (left - columnLeft > size * LIST_INDENT) return { kind: 'list', groups };
  const unended = groups.filter((group) => !endsSentence(group.at(-1)?.words ?? ''));
  const isVerse =
    groups.length > 2 &&
    groups.every((group) => group.length === 1) &&
    unended.length * 2 > groups.length;
  return isVerse ? { kind: 'lines', groups } : undefined;
}

/** Right under it, as far in, and with no indent of its own. */
function isCloseUnder(group: LineGroup, above: LineGroup, body: Body): boolean {
  const [next] = group;
  const before = above.at(-1) ?? above[0];
  if (next.column !== before.column || rounded(next.size) !== rounded(before.size)) return false;
  if (next.baseline - before.baseline > body.leading(before.size) * CLOSE) return false;
  return [...group, ...above].every((line) => Math.abs(line.left - above[0].left) < 1.5);
}

export function takeWhile<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
): readonly Item[] {
  const end = items.findIndex((item, index) => !holds(item, index));
  return end === -1 ? items : items.slice(0, end);
}
