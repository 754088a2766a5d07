import { lineJoiner } from '../line-end-hyphens.ts';
import type { Position } from '../position.ts';
import type { WrittenBlock } from '../reading-text.ts';
import type { Body, FlowLine, Style } from './flow.ts';
import { footnotesIn, smallFeetIn, withoutMarks } from './footnotes.ts';
import { headCellsOf } from './head-cells.ts';
import { type LineGroup, paragraphsOf } from './paragraphs.ts';
import { type Table, tablesIn } from './tables.ts';
import { blockWriter } from './write-blocks.ts';

export interface ArticleBlocks {
  readonly blocks: readonly WrittenBlock[];
  /** Words that were parted at a line's end. */
  readonly joined: ReadonlySet<string>;
}

/** "Figure 2: …", "Table 1. …", in the bot's languages. */
const CAPTION =
  /^(?:fig(?:ure|\.)?|table|tab\.|photo|picture|map|chart|exhibit|plate|abb(?:ildung|\.)|tabelle|bild|foto|karte|tableau|carte|figura|tabla|cuadro|gráfico|mapa|şekil|tablo|resim|harita|çizelge)\s?(?:\d{1,3}(?:[.-]\d{1,3})?|[IVX]{1,5}|[A-Z])?\s?(?:[.:|–—]|\s-)\s/iu;

const MAX_CAPTION_LENGTH = 1000;

/** Lines of one paragraph are no further apart than usual, but for this share. */
const MAX_CLOSE = 1.25;

/**
 * The blocks that all lines of a PDF make up. Notes, tables and captions stand in the midst of them, and
 * paragraphs go on behind.
 *
 * @param isListed Whether a word, in lower case, is in a list of words.
 */
export function articleBlocksOf(
  lines: readonly FlowLine[],
  style: Style,
  isListed: (word: string) => boolean,
  positionOf: (page: number) => Position | undefined,
): ArticleBlocks {
  const { marks } = footnotesIn(
    lines.filter(({ isBeside }) => !isBeside),
    style,
  );
  const all = lines.map((line) => withoutMarks(line, marks));
  const besides = paragraphsOf(
    all.filter(({ isBeside }) => isBeside),
    style,
  );
  const flow = all.filter(({ isBeside }) => !isBeside);
  const { notes } = footnotesIn(flow, style);
  const beside = without(flow, notes);
  const found = tablesIn(beside, style);
  const headCells = headCellsOf(found, beside, style);
  const tables = found.filter((table) => !headCells.has(table));
  const cells = new Map(
    [...headCells].map(
      ([
        {
          lines: [first],
        },
        inHead,
      ]) => [first, inHead],
    ),
  );
  const rowsInHead = [...headCells.keys()].map(({ lines: rows }) => rows);
  const gone = new Set([...tables.map(({ lines: rows }) => rows), ...rowsInHead].flat());
  const running = beside.flatMap((line) => cells.get(line) ?? (gone.has(line) ? [] : [line]));
  const cuts = new Set([...cutsBy(found, beside, style), ...[...cells.values()].flat()]);
  const captions = paragraphsOf(running, style, cuts).filter(isCaption);
  const withoutCaptions = without(running, captions);
  const feet = smallFeetIn(withoutCaptions, style);
  const text = without(withoutCaptions, [feet]);

  const words = all.map((line) => line.words);
  const { join, joined } = lineJoiner(words, isListed);
  const write = blockWriter(style, join, positionOf);
  const placed = [
    ...write.paragraphs(paragraphsOf(text, style, cuts)),
    ...write.paragraphs(paragraphsOf(feet, style)),
    ...captions.map(write.caption),
    ...tables.map(write.table),
    ...notes.map(write.note),
    ...besides.map(write.beside),
  ];
  const place = new Map(all.map((line, index) => [line, index]));
  for (const [first, inHead] of cells) {
    for (const line of inHead) place.set(line, place.get(first) ?? 0);
  }
  const blocks = placed
    .toSorted((a, b) => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0))
    .map(({ block }) => block);
  return { blocks, joined };
}

/**
 * The lines close under a table, and those that follow on what stands close above one: where lines of prose
 * were taken for a table, those around them don't go on with one another.
 */
function cutsBy(
  tables: readonly Table[],
  lines: readonly FlowLine[],
  body: Body,
): ReadonlySet<FlowLine> {
  const place = new Map(lines.map((line, index) => [line, index]));
  const isClose = (line: FlowLine, above: FlowLine | undefined): boolean =>
    above?.column === line.column &&
    line.baseline - above.baseline <= body.leading(line.size) * MAX_CLOSE;
  return new Set(
    tables.flatMap((table) => {
      const [first] = table.lines;
      const start = place.get(first) ?? 0;
      const next = lines[start + table.lines.length];
      const isCut = isClose(first, lines[start - 1]) || (next && isClose(next, table.lines.at(-1)));
      return next && isCut ? [next] : [];
    }),
  );
}

function without(
  lines: readonly FlowLine[],
  groups: readonly (readonly FlowLine[])[],
): readonly FlowLine[] {
  const gone = new Set(groups.flat());
  return lines.filter((line) => !gone.has(line));
}

function isCaption(group: LineGroup): boolean {
  const words = group.map((line) => line.words).join(' ');
  return CAPTION.test(words) && words.length < MAX_CAPTION_LENGTH;
}
