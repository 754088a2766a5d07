import type { Article, Aside, AsideKind } from '../articles/article.ts';
import { type Positions, positionsOf } from '../articles/position.ts';
import type { Quote } from '../articles/quote.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** Where words stand in their article. */
export interface Place extends Positions {
  /**
   * The number of the paragraph in which they begin, and end; 0 is the article's head. For words that stand
   * wholly beside the running text, the paragraph at which they do.
   */
  readonly paragraph: number;
  readonly lastParagraph: number;
  /** What of them stands beside the running text, each kind once, in its order; absent if nothing does. */
  readonly asides?: readonly [AsideKind, ...AsideKind[]];
  /** All of them do. */
  readonly isAside?: true;
}

/** Where the words of a span stand; undefined for an article's furniture, which no reader came for. */
export function placeOf(article: Article, span: Span): Place | undefined {
  const positions = positionsOf(article, span);
  const numbers = article.paragraphs
    .filter((paragraph) => overlaps(paragraph, span))
    .map(({ number }) => number);
  const touched = article.asides.filter((aside) => overlaps(aside, span));
  const [kind, ...kinds] = new Set(touched.map((aside) => aside.kind));
  const asides = kind && { asides: [kind, ...kinds] as const };
  const [paragraph] = numbers;
  if (paragraph !== undefined) {
    const lastParagraph = numbers.at(-1) ?? paragraph;
    return { paragraph, lastParagraph, ...asides, ...positions };
  }
  if (article.head && contains(article.head, span))
    return { paragraph: 0, lastParagraph: 0, ...positions };
  const [first] = touched;
  if (!first || !asides) return undefined;
  const number = paragraphAt(article, first);
  return { paragraph: number, lastParagraph: number, ...asides, isAside: true, ...positions };
}

/** Where words stand that are known to be of one paragraph, or of the head. */
export function placeIn(words: Quote, paragraph: number): Place {
  return { paragraph, lastParagraph: paragraph, ...positionsOf(words.article, words) };
}

/** The paragraph that a heading opens; for all else the one before it. */
function paragraphAt({ paragraphs }: Article, { kind, start, end }: Aside): number {
  const next = paragraphs.find((paragraph) => paragraph.start >= end);
  const previous = paragraphs.findLast((paragraph) => paragraph.end <= start);
  const nearest = kind === 'heading' ? (next ?? previous) : (previous ?? next);
  return nearest?.number ?? 0;
}
