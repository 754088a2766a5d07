import type { Excerpt } from '../answers/answer.ts';
import type { Article } from '../articles/article.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Voice } from '../presentation/wording/voice.ts';
import type { KeptFollow } from '../records/follow.ts';

/** An article that is new to those who follow something. */
export interface NewsItem {
  readonly article: Article;
  /** The words that answer, or that tell most of it; none if it may only be linked to, or has no room. */
  readonly excerpts: readonly Excerpt[];
}

/** What the bot says of its own accord to those who follow something. */
export type Alert =
  /** One article, or several in a digest. */
  | {
      readonly kind: 'news';
      readonly follow: KeptFollow;
      readonly items: readonly [NewsItem, ...NewsItem[]];
      /** How many there are besides. */
      readonly more: number;
      readonly isDigest: boolean;
    }
  /** It ends soon unless somebody renews it. */
  | { readonly kind: 'ending'; readonly follow: KeptFollow }
  /** It has ended, because the bot can't write there any more. */
  | { readonly kind: 'ended'; readonly follows: readonly [KeptFollow, ...KeptFollow[]] };

export type DrawAlert = (alert: Alert, voice: Voice) => Reply;
