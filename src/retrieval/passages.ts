import type { Article, Paragraph } from '../articles/article.ts';
import { countParagraphs, paragraphOf } from '../articles/packed-article.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** A paragraph and the article it stands in. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** All paragraphs of some articles, numbered from 0 in the order of the articles. */
export interface Passages {
  readonly size: number;
  all(): Iterable<Passage>;
  /** @throws RangeError if there is no such passage. */
  at(id: number): Passage;
  /** The number of the article that it stands in. @throws RangeError as `at`. */
  articleOf(id: number): number;
  /** The ids of the passages of the article with this number. */
  spanOf(article: number): Span;
}

/** Passages are put together when they are looked at: a large corpus has many, of which few ever are. */
export function passagesOf(articles: readonly Article[]): Passages {
  const starts = new Uint32Array(articles.length + 1);
  for (const [number, article] of articles.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + countQuotable(article);
  }
  const size = starts.at(-1) ?? 0;

  const articleOf = (id: number): number => {
    if (!(id >= 0 && id < size)) throw new RangeError(`there is no passage ${id} of ${size}`);
    return partitionPoint(0, starts.length, (place) => (starts[place] ?? 0) <= id) - 1;
  };

  return {
    size,
    *all() {
      for (const article of articles) {
        if (article.linkOnly) continue;
        for (const paragraph of article.paragraphs) yield { article, paragraph };
      }
    },
    at(id) {
      const number = articleOf(id);
      const article = articles[number];
      const paragraph = article && paragraphOf(article, 1 + id - (starts[number] ?? 0));
      if (!paragraph) throw new RangeError(`there is no passage ${id} of ${size}`);
      return { article, paragraph };
    },
    articleOf,
    spanOf: (article) => ({ start: starts[article] ?? 0, end: starts[article + 1] ?? 0 }),
  };
}

/** How many passages articles have: none of the words of one that may only be linked to is found. */
export function countPassages(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + countQuotable(article), 0);
}

function countQuotable(article: Article): number {
  return article.linkOnly ? 0 : countParagraphs(article);
}
