import type { Article } from '../../articles/article.ts';

/** The vectors of articles' passages, as far as they are known by now. */
export interface PassageVectors {
  /** Undefined until all of the article's are known. */
  of(article: Article): ArticleVectors | undefined;
}

export interface ArticleVectors {
  /** One for each paragraph. */
  readonly paragraphs: Vectors;
  /** One for each sentence of paragraphs that have several. */
  readonly sentences: Vectors;
  /** By paragraph: its first one among these; and at the end how many there are. */
  readonly sentenceStarts: Uint32Array;
}

/** Vectors one after the other, in eight bits a number. */
export interface Vectors {
  readonly numbers: Int8Array;
  /** By vector: what its numbers are times, so that it has unit length. */
  readonly scales: Float32Array;
}
