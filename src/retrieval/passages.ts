import type { Article, Paragraph } from '../articles/article.ts';
import { countParagraphs, paragraphOf } from '../articles/packed-article.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** A paragraph and the article it stands in. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** All paragraphs of a corpus, numbered from 0 in the order of the articles. */
export interface Passages {
  readonly size: number;
  all(): Iterable<Passage>;
  /** @throws RangeError if there is no such passage. */
  at(id: number): Passage;
  /** The article that it stands in, found faster than with its paragraph. @throws RangeError as `at`. */
  articleAt(id: number): Article;
  /** The ids of an article's passages; undefined if there is no such article. */
  idsOf(articleId: string): Span | undefined;
  /** The ids of all passages of some articles, in rising order. */
  spansOf(articleIds: ReadonlySet<string>): readonly Span[];
}

/** Passages are put together when they are looked at: a large corpus has many, of which few ever are. */
export function passagesOf(articles: readonly Article[]): Passages {
  const ids = new Map<string, Span>();
  const starts = new Uint32Array(articles.length);
  let size = 0;
  for (const [number, article] of articles.entries()) {
    const start = size;
    size += countQuotable(article);
    starts[number] = start;
    ids.set(article.id, { start, end: size });
  }

  const articleAt = (id: number): Article => {
    const next = partitionPoint(0, starts.length, (place) => (starts[place] ?? 0) <= id);
    const article = articles[next - 1];
    if (!article || id >= size) throw new RangeError(`there is no passage ${id} of ${size}`);
    return article;
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
      const article = articleAt(id);
      const paragraph = paragraphOf(article, 1 + id - (ids.get(article.id)?.start ?? 0));
      if (!paragraph) throw new RangeError(`there is no passage ${id} of ${size}`);
      return { article, paragraph };
    },
    articleAt,
    idsOf: (articleId) => ids.get(articleId),
    spansOf: (articleIds) =>
      Array.from(articleIds)
        .flatMap((id) => ids.get(id) ?? [])
        .toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** How many passages articles have: none of the words of one that may only be linked to is found. */
export function countPassages(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + countQuotable(article), 0);
}

function countQuotable(article: Article): number {
  return article.linkOnly ? 0 : countParagraphs(article);
}
