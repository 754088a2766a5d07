import type { Comparison } from '../../answers/quote-check/quote-check.ts';
import type { Article, ArticleSource } from '../../articles/article.ts';
import type { Reply } from '../../presentation/cards/reply.ts';
import type { Voice } from '../../presentation/wording/voice.ts';

/** Words that were quoted and don't stand in their article any more. */
export interface LostWords {
  readonly words: string;
  /** What comes nearest in the article now, word by word; undefined if nothing does. */
  readonly comparison: Comparison | undefined;
}

/** What a server is told of an article that was quoted there. */
export type Correction =
  | {
      readonly kind: 'changed';
      readonly article: Article;
      readonly lost: readonly [LostWords, ...LostWords[]];
      /** The ids of the channels where it was quoted. */
      readonly channels: readonly string[];
    }
  | { readonly kind: 'gone'; readonly article: ArticleSource; readonly channels: readonly string[] }
  /** So many others besides those told one by one. */
  | { readonly kind: 'more'; readonly articles: readonly ArticleSource[] };

export type DrawCorrection = (correction: Correction, voice: Voice) => Reply;
