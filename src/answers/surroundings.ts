import type { Article, Aside } from '../articles/article.ts';
import { overlaps, type Span } from '../text/span.ts';

/** The paragraphs that words touch, and what stands beside them: headings, tables and the like. */
export function blocksAt({ paragraphs, asides }: Article, words: Span): readonly Span[] {
  return [...paragraphs, ...asides].filter((block) => overlaps(block, words)).toSorted(byStart);
}

/** The sentences that words touch; of what stands beside the running text the lines, such as a table's rows. */
export function sentencesAt(article: Article, words: Span): readonly Span[] {
  const { paragraphs, asides } = article;
  return [
    ...paragraphs
      .filter((paragraph) => overlaps(paragraph, words))
      .flatMap(({ sentences }) => sentences),
    ...asides.filter((aside) => overlaps(aside, words)).flatMap((aside) => linesOf(article, aside)),
  ]
    .filter((sentence) => overlaps(sentence, words))
    .toSorted(byStart);
}

/** From the first one's beginning to the last one's end, the words themselves at least. */
export function around(words: Span, spans: readonly Span[]): Span {
  return {
    start: Math.min(words.start, spans[0]?.start ?? words.start),
    end: Math.max(words.end, spans.at(-1)?.end ?? words.end),
  };
}

function linesOf({ text }: Article, { start, end }: Aside): readonly Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: from, end: from + line.length };
      from = span.end + 1;
      return span;
    });
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
