import { endsSentence } from '../block.ts';
import type { Position, PositionMark } from '../position.ts';
import type { WrittenBlock } from '../reading-text.ts';
import { type FlowLine, isAllBold, isCode, type Style } from './flow.ts';
import { withoutMark } from './footnotes.ts';
import { headingSizesOf, isHeading, levelOf } from './headings.ts';
import { firstIndentsOf, runAtStart, takeWhile } from './line-runs.ts';
import { type LineGroup, withoutMarker } from './paragraphs.ts';
import { rowsOf } from './table-rows.ts';
import type { Table } from './tables.ts';

/** A block, and the line with which it begins. */
export interface PlacedBlock {
  readonly first: FlowLine;
  readonly block: WrittenBlock;
}

/** A longer line over the text is a part of it. */
const MAX_HEAD_LENGTH = 120;

/**
 * Writes what lines make up.
 *
 * @param join Puts together what stands before a line's end and behind it.
 */
export function blockWriter(
  style: Style,
  join: (before: string, after: string) => string,
  positionOf: (page: number) => Position | undefined,
) {
  return {
    paragraphs,
    caption: (group: LineGroup) => blockOf('caption', group),
    table: (table: Table) => blockOf('table', table.lines, { parts: rowsOf(table, join, style) }),
    beside: (group: LineGroup) => blockOf('note', group),
    note: (note: LineGroup) => blockOf('note', note, { parts: [withoutMark(textOf(note).text)] }),
  };

  function paragraphs(groups: readonly LineGroup[]): readonly PlacedBlock[] {
    const sizes = headingSizesOf(groups, style);
    const indents = firstIndentsOf(groups);
    const lead = groups.findIndex(isLead);
    const placed: PlacedBlock[] = [];
    for (let index = 0; index < groups.length;) {
      const isInHead = index < lead;
      const rest = groups.slice(index);
      const { used, ...block } =
        codeAt(rest) ??
        (isInHead ? undefined : runAt(rest, indents)) ??
        alone(rest, isInHead, sizes);
      placed.push(block);
      index += used;
    }
    return placed;
  }

  /** Lines of running text begin the article; what stands over them is about it. */
  function isLead(group: LineGroup): boolean {
    return group.length > 2 || (group.length > 1 && endsSentence(textOf(group).text));
  }

  function codeAt(groups: readonly LineGroup[]) {
    const code = takeWhile(groups, (group) => group.every(isCode));
    const [first, ...others] = code.flat();
    if (!first) return undefined;
    const words = [first, ...others].map((line) => line.words);
    const block = blockOf('code', [first, ...others], { parts: [words.join('\n')] });
    return { ...block, used: code.length };
  }

  function runAt(groups: readonly LineGroup[], indents: ReadonlySet<number>) {
    const run = runAtStart(groups, style, indents);
    if (!run) return undefined;
    const texts = run.groups.map((group) => textOf(group).text);
    const parts = run.kind === 'list' ? texts.map(withoutMarker) : [texts.join('\n')];
    return { ...blockOf('prose', run.groups[0], { parts }), used: run.groups.length };
  }

  function alone([group]: readonly LineGroup[], isInHead: boolean, sizes: readonly number[]) {
    if (!group) throw new TypeError('there is no group to write');
    const { text } = textOf(group);
    if (isHeading(group, text, style)) {
      const level = levelOf(group, sizes);
      // Names and dates under a title may be large, too.
      const isByline = isInHead && level > 1 && !group.every((line) => isAllBold(line, style));
      return { ...blockOf('heading', group, isByline ? {} : { level }), used: 1 };
    }
    const isLine = isInHead && text.length <= MAX_HEAD_LENGTH && !endsSentence(text);
    return { ...blockOf(isLine ? 'heading' : 'prose', group), used: 1 };
  }

  function blockOf(
    kind: WrittenBlock['kind'],
    group: LineGroup,
    more: { readonly parts?: readonly string[]; readonly level?: number } = {},
  ): PlacedBlock {
    const [first] = group;
    const { text, positionsInside } = textOf(group);
    const position = positionOf(first.page);
    return {
      first,
      block: {
        kind,
        parts: more.parts ?? [text],
        ...(more.level !== undefined && { level: more.level }),
        ...(position && { position }),
        ...(positionsInside.length > 0 && !more.parts && { positionsInside }),
      },
    };
  }

  /** The words of all lines, and where in them the next pages begin. */
  function textOf(group: LineGroup) {
    let text = '';
    let { page } = group[0];
    const positionsInside: PositionMark[] = [];
    for (const line of group) {
      text = join(text, line.words);
      const position = line.page === page ? undefined : positionOf(line.page);
      if (position) positionsInside.push({ start: text.length - line.words.length, position });
      ({ page } = line);
    }
    return { text, positionsInside };
  }
}
