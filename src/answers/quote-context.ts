import type { Article } from '../articles/article.ts';
import { type Quote, quote } from '../articles/quote.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Words of an article and the paragraphs that they are, or are a part of. */
export interface ContextBlock {
  readonly words: Quote;
  /** The numbers of the first and the last; 0 is the article's head. Neither for its furniture. */
  readonly paragraph?: number;
  readonly lastParagraph?: number;
}

/** What stands around a quote. */
export interface QuoteContext {
  /** In the article's order. */
  readonly blocks: readonly ContextBlock[];
  /** The article goes on, before or behind them. */
  readonly hasMore: boolean;
}

/**
 * The paragraphs that a quote stands in, as one block, and others around them, a block each.
 *
 * @param width So many of them on each side, as far as there are.
 */
export function contextOf(words: Quote, width: number): QuoteContext {
  const { article } = words;
  const middle = middleOf(words);
  const before = article.paragraphs.filter(({ end }) => end <= middle.words.start);
  const behind = article.paragraphs.filter(({ start }) => start >= middle.words.end);
  return {
    blocks: [
      ...before.slice(Math.max(0, before.length - width)).map((each) => blockOf(article, each)),
      middle,
      ...behind.slice(0, width).map((each) => blockOf(article, each)),
    ],
    hasMore: Math.max(before.length, behind.length) > width,
  };
}

/**
 * The quote with so many sentences of its paragraphs around it as fit, behind it first, then before.
 */
export function partAround(words: Quote, fits: (block: ContextBlock) => boolean): ContextBlock {
  const { article } = words;
  const { words: whole, ...place } = middleOf(words);
  const sentences = article.paragraphs
    .filter((paragraph) => overlaps(paragraph, whole))
    .flatMap((paragraph) => paragraph.sentences);
  let part: ContextBlock = { ...place, words };
  const grow = (span: Span | undefined): boolean => {
    if (!span) return false;
    const larger = { ...place, words: quote(article, span) };
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
  const paragraphs = [
    ...(isInHead ? [{ ...head, number: 0 }] : []),
    ...article.paragraphs.filter((paragraph) => overlaps(paragraph, words)),
  ];
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) return { words };
  const span = {
    start: Math.min(first.start, words.start),
    end: Math.max(last.end, words.end),
  };
  return { words: quote(article, span), paragraph: first.number, lastParagraph: last.number };
}

function blockOf(
  article: Article,
  { start, end, number }: Article['paragraphs'][number],
): ContextBlock {
  return { words: quote(article, { start, end }), paragraph: number, lastParagraph: number };
}
