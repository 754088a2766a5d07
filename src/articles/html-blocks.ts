import { trim } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Block, hasWords, onOneLine, proseOrHeading } from './block.ts';

/** What doesn't hold the author's prose, with all that is in it. */
const NO_PROSE =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|figure|table|nav|aside|pre|form|iframe|svg|button)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;

/** Tags inside a sentence; all others part one block from the next. */
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\b/iu;

const TAG = /<[/!?a-z][^<>]*>/giu;

/** The blocks of the HTML that some Markdown files hold: what stands between its tags. */
export function htmlBlocks(text: string, span: Span): readonly Block[] {
  const html = text.slice(span.start, span.end).replaceAll(NO_PROSE, (gap) => blank(gap));
  const blocks: Block[] = [];
  let start = 0;
  for (const { index, length } of blockEdges(html)) {
    const words = onOneLine(html.slice(start, index).replaceAll(TAG, ''));
    const stretch = trim(text, { start: span.start + start, end: span.start + index });
    if (hasWords(words)) blocks.push(proseOrHeading(stretch, words));
    start = index + length;
  }
  return blocks;
}

/** A tag of the same length, so that all else keeps its place. */
function blank(gap: string): string {
  return `<!${' '.repeat(Math.max(0, gap.length - 3))}>`.slice(0, gap.length);
}

function* blockEdges(html: string): Generator<{ readonly index: number; readonly length: number }> {
  for (const { index, 0: tag } of html.matchAll(TAG)) {
    if (!INLINE.test(tag)) yield { index, length: tag.length };
  }
  yield { index: html.length, length: 0 };
}
