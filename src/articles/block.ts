import { trim } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A stretch of an article that stands on its own. */
export interface Block extends Span {
  readonly kind: 'prose' | 'heading';
  /** The texts inside whose sentences count: the items of a list; else the block itself. */
  readonly parts: readonly Span[];
}

/** A text whose longest line is longer than this is not wrapped by hand. */
const MAX_WRAPPED_LINE = 160;
const MIN_WRAPPED_LINE = 40;

/**
 * The blocks of a plain text: what stands between blank lines, and, where the text isn't wrapped
 * by hand, between any two line breaks. A short line that is no sentence is a heading, a caption or
 * a piece of the page.
 */
export function textBlocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const width = Math.max(...lines.map(lengthOf));
  const blocks: Block[] = [];
  let open: Span | undefined;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.start === line.end;
    if (!isBlank) open = { start: open?.start ?? line.start, end: line.end };
    if (!open || continues(text, line, lines[index + 1], width)) continue;
    blocks.push(proseOrHeading(text, open));
    open = undefined;
  }
  return blocks;
}

/** A block of prose, or a heading if it is a short line that is no sentence. */
export function proseOrHeading(text: string, span: Span, parts: readonly Span[] = [span]): Block {
  return {
    ...span,
    parts,
    kind: isSentence(text.slice(span.start, span.end)) ? 'prose' : 'heading',
  };
}

/** Whether this reads as running text: it ends like a sentence, leads over to one, or is long. */
function isSentence(words: string): boolean {
  if (/[.!?…。！？｡؟۔।॥։።]["'”’»›)\]*_」』）]*(?:\[\d+\])*$/u.test(words)) return true;
  if (words.length > 120) return true;
  return words.endsWith(':') && words.split(/\s+/).length >= 6;
}

/** Whether the next line goes on with this one, because its first word didn't fit here. */
function continues(text: string, line: Span, next: Span | undefined, width: number): boolean {
  if (!next || next.start === next.end || line.start === line.end) return false;
  if (width > MAX_WRAPPED_LINE || width < MIN_WRAPPED_LINE) return false;
  const firstWord = /^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? '';
  return lengthOf(line) + 1 + firstWord.length > width;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push(trim(text, { start, end }));
    start = end + 1;
  }
  return lines;
}

function lengthOf(line: Span): number {
  return line.end - line.start;
}
