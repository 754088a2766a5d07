import type { Article } from '../articles/article.ts';

/** What has become of the articles, once it can be asked of them: each is in one list only. */
export interface CorpusChange {
  readonly added: readonly Article[];
  readonly changed: readonly ArticleRevision[];
  readonly removed: readonly Pick<Article, 'id'>[];
}

/** The same article, by its id, with other words or another head. */
export interface ArticleRevision {
  readonly after: Article;
}

/** Told of each change, one after the other; what it throws is a bug, and keeps no other from being told. */
export type OnCorpusChange = (change: CorpusChange) => void | Promise<void>;
