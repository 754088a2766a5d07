import type { Article, Paragraph } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import type { IndexedPassage } from './search-index.ts';

/** A paragraph and the article it stands in. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** All paragraphs of a corpus, numbered from 0 in the order of the articles. */
export interface Passages {
  readonly size: number;
  /** @throws RangeError if there is no such passage. */
  at(id: number): Passage;
  /** The ids of an article's passages; none for an article of another corpus. */
  idsOf(article: Article): Span | undefined;
  /** For the index. */
  analysed(): Generator<IndexedPassage>;
}

export function passagesOf(articles: readonly Article[]): Passages {
  const passages = articles.flatMap((article) =>
    article.paragraphs.map((paragraph): Passage => ({ article, paragraph })),
  );
  const ids = new Map<Article, Span>();
  let start = 0;
  for (const article of articles) {
    ids.set(article, { start, end: start + article.paragraphs.length });
    start += article.paragraphs.length;
  }

  return {
    size: passages.length,
    at(id) {
      const passage = passages[id];
      if (!passage) throw new RangeError(`there is no passage ${id} of ${passages.length}`);
      return passage;
    },
    idsOf: (article) => ids.get(article),
    *analysed() {
      for (const [id, passage] of passages.entries()) {
        yield { id, terms: termsOf(wordsOf(passage)).map(({ term }) => term) };
      }
    },
  };
}

export function wordsOf({ article, paragraph }: Passage): string {
  return article.text.slice(paragraph.start, paragraph.end);
}
