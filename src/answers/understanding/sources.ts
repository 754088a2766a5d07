import type { ArticleSource } from '../../articles/article.ts';
import type { Scope } from '../../retrieval/scope.ts';

/** Whose words a question wants, from where and when; of several of a kind any. */
export interface Sources {
  readonly authors?: readonly string[];
  readonly publications?: readonly string[];
  readonly tags?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
  /** Only this one's. */
  readonly article?: ArticleSource;
}

export function scopeOf({ authors, publications, tags, from, until, article }: Sources): Scope {
  return {
    ...(authors && { authors }),
    ...(publications && { publications }),
    ...(tags && { tags }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(until !== undefined && { publishedUntil: until }),
    ...(article && { articleId: article.id }),
  };
}

/** Whether a question names no sources at all. */
export function areAll(sources: Sources): boolean {
  return Object.keys(sources).length === 0;
}
