import type { MarkdownNode } from './node.ts';
import type { Context, Match, Parse } from './rule.ts';

const ITEM = /^( *)(?:[-*+]|(\d+)\.) +(?=\S)/;

/** A list of items that stand equally deep; what is indented further belongs to the item above it. */
export function matchList(source: string, context: Context, parse: Parse): Match | undefined {
  const first = ITEM.exec(source);
  if (first === null) return undefined;
  const [, indent = '', number] = first;
  const lines = linesOfList(source, indent.length, number !== undefined);
  const items = gather(lines, indent.length).map((item) => parseItem(item, context, parse));
  const start = number === undefined ? undefined : Number(number);
  const length = Math.min(source.length, lines.join('\n').length + 1);
  return { length, nodes: [{ kind: 'list', start, items }] };
}

function linesOfList(source: string, depth: number, isOrdered: boolean): readonly string[] {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => {
    const [, indent = '', number] = ITEM.exec(line) ?? [];
    const isItem = ITEM.test(line) && indent.length >= depth;
    const isOtherList = indent.length === depth && (number !== undefined) !== isOrdered;
    return isItem ? isOtherList : indentOf(line) <= depth;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

/** Lines by the item that they belong to, the item's mark taken off. */
function gather(lines: readonly string[], depth: number): readonly string[][] {
  const items: string[][] = [];
  for (const line of lines) {
    const [mark] = ITEM.exec(line) ?? [];
    const isOwnItem = mark !== undefined && indentOf(line) === depth;
    if (isOwnItem) items.push([line.slice(mark.length)]);
    else items.at(-1)?.push(line.slice(Math.min(indentOf(line), depth + 2)));
  }
  return items;
}

function parseItem(lines: readonly string[], context: Context, parse: Parse): MarkdownNode[] {
  return parse(lines.join('\n'), context);
}

function indentOf(line: string): number {
  return line.trim() === '' ? -1 : line.length - line.trimStart().length;
}
