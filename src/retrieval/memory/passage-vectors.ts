import type { Article } from '../../articles/article.ts';

/** The vectors of articles' passages, as far as they are known by now. */
export interface PassageVectors {
  /** Undefined until every paragraph of the article has one. */
  of(article: Article): ArticleVectors | undefined;
}

/** One vector for each paragraph of an article, in eight bits a number. */
export interface ArticleVectors {
  /** The paragraphs' vectors one after the other. */
  readonly numbers: Int8Array;
  /** By paragraph: what its numbers are times, so that the vector has unit length. */
  readonly scales: Float32Array;
}
