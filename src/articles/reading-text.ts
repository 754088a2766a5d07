import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../text/span.ts';
import { type Block, hasWords, onOneLine } from './block.ts';
import type { Reading } from './format.ts';
import type { Position, PositionMark } from './position.ts';

/** A block as a format makes it: what a reader sees of it, before it has a place in a text. */
export interface WrittenBlock {
  readonly kind: Block['kind'];
  /**
   * The words, or for a list those of each item, for a table those of each row (tabs between cells). Of
   * white space they hold what a reader sees: single spaces, and line breaks only where they mean
   * something, as in poems.
   */
  readonly parts: readonly string[];
  readonly level?: number;
  readonly quote?: Block['quote'];
  /** The position at which it begins. */
  readonly position?: Position;
  /** Positions that begin inside its first part, at so many code units from that one's start. */
  readonly positionsInside?: readonly PositionMark[];
}

/**
 * The reading text that blocks make up, a blank line between any two, and where each of them stands. What
 * has no words is left out.
 */
export function layOut(
  written: readonly WrittenBlock[],
): Pick<Reading, 'text' | 'blocks' | 'positions'> {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const positions: PositionMark[] = [];
  let start = 0;
  const mark = (next: PositionMark): void => {
    if (!isDeepStrictEqual(next.position, positions.at(-1)?.position)) positions.push(next);
  };
  for (const { kind, parts, level, quote, position, positionsInside = [] } of written) {
    const texted = parts.map((part) => part.trim()).filter(hasWords);
    if (texted.length === 0) continue;
    const text = texted.join(PART_BREAK);
    texts.push(text);
    blocks.push({
      kind,
      start,
      end: start + text.length,
      words: onOneLine(text),
      parts: spansOf(texted, start),
      ...(level !== undefined && { level }),
      ...(quote && { quote }),
    });
    if (position) mark({ start, position });
    for (const inside of positionsInside) mark({ ...inside, start: start + inside.start });
    start += text.length + BLOCK_BREAK.length;
  }
  return { text: texts.join(BLOCK_BREAK), blocks, ...(positions.length > 0 && { positions }) };
}

const BLOCK_BREAK = '\n\n';
const PART_BREAK = '\n';

function spansOf(parts: readonly string[], from: number): readonly Span[] {
  let start = from;
  return parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + PART_BREAK.length;
    return span;
  });
}
