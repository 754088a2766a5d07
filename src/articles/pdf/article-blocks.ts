import { lineJoiner } from '../line-end-hyphens.ts';
import type { Position } from '../position.ts';
import type { WrittenBlock } from '../reading-text.ts';
import type { FlowLine, Style } from './flow.ts';
import { footnotesIn, smallFeetIn, withoutMarks } from './footnotes.ts';
import { type LineGroup, paragraphsOf } from './paragraphs.ts';
import { tablesIn } from './tables.ts';
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
  const { marks } = footnotesIn(lines, style);
  const flow = lines.map((line) => withoutMarks(line, marks));
  const { notes } = footnotesIn(flow, style);
  const beside = without(flow, notes);
  const tables = tablesIn(beside);
  const running = without(beside, tables);
  const captions = paragraphsOf(running, style).filter(isCaption);
  const withoutCaptions = without(running, captions);
  const feet = smallFeetIn(withoutCaptions, style);
  const text = without(withoutCaptions, [feet]);

  const words = flow.map((line) => line.words);
  const { join, joined } = lineJoiner(words, isListed);
  const write = blockWriter(style, join, positionOf);
  const placed = [
    ...write.paragraphs(paragraphsOf(text, style)),
    ...write.paragraphs(paragraphsOf(feet, style)),
    ...captions.map(write.caption),
    ...tables.map(write.table),
    ...notes.map(write.note),
  ];
  const place = new Map(flow.map((line, index) => [line, index]));
  const blocks = placed
    .toSorted((a, b) => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0))
    .map(({ block }) => block);
  return { blocks, joined };
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
