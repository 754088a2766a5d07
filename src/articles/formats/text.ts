import type { Span } from '../../text/span.ts';
import { type Block, hasWords, listOf, onOneLine, proseOrHeading } from '../block.ts';
import { decode } from '../decode.ts';
import type { Format, Reading } from '../format.ts';
import { readFrontMatter } from '../front-matter.ts';
import { continues, linesOf, wrapWidth } from '../lines.ts';

/** Text as it came off the web, below front matter if there is any. */
export const plainText = {
  endings: ['.txt'],
  maxBytes: 5_000_000,
  maxBytesAtOnce: 50_000,
  read: (bytes, file) => readText(decode(file, bytes), file),
} satisfies Format;

/** What opens an item of a list. */
const BULLET = /^[•‣⁃◦▪▸►●○■·*-]\s+(?=\S)/u;
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u;

/** Lines that belong together, however they are wrapped. */
interface Chunk extends Span {
  readonly words: string;
  readonly marker: 'bullet' | 'number' | undefined;
  /** Nothing but a line break stands before it. */
  readonly isAdjacent: boolean;
}

/** Reads a text that is no file, as `read` does a file. */
export function readText(source: string, file: string): Reading {
  const { fields, bodyStart, notes } = readFrontMatter(file, source);
  const text = source.slice(bodyStart);
  return { fields, text, blocks: textBlocks(text), notes, isUnmarked: true };
}

/**
 * The blocks of a plain text: what stands between blank lines and, where the text isn't wrapped by
 * hand, between any two line breaks. The items of a list are one block.
 */
function textBlocks(text: string): readonly Block[] {
  const chunks = chunksOf(text).filter(({ words }) => hasWords(words));
  const blocks: Block[] = [];
  let items: Span[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (!isItem(chunks, index)) {
      blocks.push(proseOrHeading(chunk, chunk.words));
      continue;
    }
    items.push(withoutMarker(text, chunk));
    const [first, ...others] = items;
    if (!first || isItem(chunks, index + 1)) continue;
    blocks.push(listOf([first, ...others], onOneLine(text.slice(first.start, chunk.end))));
    items = [];
  }
  return blocks;
}

function chunksOf(text: string): readonly Chunk[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const chunks: Chunk[] = [];
  let start: number | undefined;
  let isAdjacent = false;
  for (const [index, line] of lines.entries()) {
    if (line.words === '') continue;
    start ??= line.start;
    const next = lines[index + 1];
    if (next && continues(line, next, width) && markerOf(next.words) === undefined) continue;
    const words = onOneLine(text.slice(start, line.end));
    chunks.push({ start, end: line.end, words, marker: markerOf(words), isAdjacent });
    isAdjacent = next !== undefined && next.words !== '';
    start = undefined;
  }
  return chunks;
}

function markerOf(words: string): Chunk['marker'] {
  if (BULLET.test(words)) return 'bullet';
  return NUMBER.test(words) ? 'number' : undefined;
}

/** A bullet always opens an item, a number only in a row of them: headings have numbers too. */
function isItem(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const next = chunks[index + 1];
  if (chunk?.marker !== 'number') return chunk?.marker === 'bullet';
  const followsOne = chunk.isAdjacent && chunks[index - 1]?.marker === 'number';
  return followsOne || (next?.marker === 'number' && next.isAdjacent);
}

function withoutMarker(text: string, { start, end }: Span): Span {
  const marker = /^\S+\s+/u.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + marker.length, end };
}
