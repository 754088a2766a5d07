import type { Article, Paragraph } from '../articles/article.ts';
import type { Span } from '../text/span.ts';

/** A paragraph and the article it stands in. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** All paragraphs of a corpus, numbered from 0 in the order of the articles. */
export interface Passages {
  readonly all: readonly Passage[];
  /** @throws RangeError if there is no such passage. */
  at(id: number): Passage;
  /** The ids of an article's passages; undefined for an article of another corpus. */
  idsOf(article: Article): Span | undefined;
}

export function passagesOf(articles: readonly Article[]): Passages {
  const all = articles.flatMap((article) =>
    quotable(article).map((paragraph): Passage => ({ article, paragraph })),
  );
  const ids = new Map<Article, Span>();
  let start = 0;
  for (const article of articles) {
    const end = start + quotable(article).length;
    ids.set(article, { start, end });
    start = end;
  }

  return {
    all,
    at(id) {
      const passage = all[id];
      if (!passage) throw new RangeError(`there is no passage ${id} of ${all.length}`);
      return passage;
    },
    idsOf: (article) => ids.get(article),
  };
}

/** None of the words of an article that may only be linked to is ever found. */
export function quotable({ linkOnly, paragraphs }: Article): readonly Paragraph[] {
  return linkOnly ? [] : paragraphs;
}
