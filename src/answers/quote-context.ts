import type { Article } from '../articles/article.ts';
import { type Quote, quote } from '../articles/quote.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Place, placeOf } from './place.ts';
import { around, blocksAt, sentencesAt } from './surroundings.ts';

/** Words of an article, and where they stand; nowhere if they are its furniture. */
export interface ContextBlock {
  readonly words: Quote;
  readonly place: Place | undefined;
  /** The heading between the block before and this one. */
  readonly heading?: Span;
}

/** What stands around a quote. */
export interface QuoteContext {
  /** In the article's order. */
  readonly blocks: readonly ContextBlock[];
  /** The article goes on, before or behind them. */
  readonly hasMore: boolean;
}

/**
 * The paragraphs that a quote stands in, with what beside the running text it stands in, as one block, and
 * paragraphs around it, a block each.
 *
 * @param width So many of them on each side, as far as there are.
 */
export function contextOf(words: Quote, width: number): QuoteContext {
  const { article } = words;
  const middle = middleOf(words);
  const { start, end } = middle.words;
  const before = article.paragraphs.filter((paragraph) => paragraph.end <= start);
  const behind = article.paragraphs.filter((paragraph) => paragraph.start >= end);
  const paragraphs = [
    ...before.slice(Math.max(0, before.length - width)),
    middle.words,
    ...behind.slice(0, width),
  ];
  return {
    blocks: paragraphs.map((block, index) =>
      blockOf(article, block, headingBetween(article, paragraphs[index - 1], block)),
    ),
    hasMore: Math.max(before.length, behind.length) > width,
  };
}

/** The width from which on there is more to see than the quote: that of whole paragraphs needs some around it. */
export function leastWidth(words: Quote): number {
  const { start, end } = middleOf(words).words;
  return start === words.start && end === words.end ? 1 : 0;
}

/**
 * The quote with so many sentences of its paragraphs around it as fit, behind it first, then before.
 */
export function partAround(words: Quote, fits: (block: ContextBlock) => boolean): ContextBlock {
  const { article } = words;
  const { words: whole, place } = middleOf(words);
  const sentences = sentencesAt(article, whole);
  let part: ContextBlock = { place, words };
  const grow = (span: Span | undefined): boolean => {
    if (!span) return false;
    const larger = { place, words: quote(article, span) };
    const isFine = fits(larger);
    if (isFine) part = larger;
    return isFine;
  };
  for (let isGrowing = true; isGrowing;) {
    const { start, end } = part.words;
    const next = sentences.find((sentence) => sentence.end > end);
    const hasGrown = grow(next && { start, end: next.end });
    const last = sentences.findLast((sentence) => sentence.start < start);
    isGrowing = grow(last && { start: last.start, end: part.words.end }) || hasGrown;
  }
  return part;
}

function middleOf(words: Quote): ContextBlock {
  const { article } = words;
  const { head } = article;
  const isInHead = head !== undefined && overlaps(head, words);
  const blocks = [...(isInHead ? [head] : []), ...blocksAt(article, words)];
  return blockOf(article, around(words, blocks));
}

function blockOf(article: Article, { start, end }: Span, heading?: Span): ContextBlock {
  const span = { start, end };
  return {
    words: quote(article, span),
    place: placeOf(article, span),
    ...(heading && { heading }),
  };
}

/** The last one, if no paragraph stands between it and the second block. */
function headingBetween(
  { asides }: Article,
  before: Span | undefined,
  behind: Span,
): Span | undefined {
  if (!before) return undefined;
  return asides.findLast(
    ({ kind, start, end }) => kind === 'heading' && start >= before.end && end <= behind.start,
  );
}
