import type { PreviousQuestion } from '../answers/answer.ts';
import type { ArticleSource } from '../articles/article.ts';
import { toOneLine } from '../presentation/markdown/draw-line.ts';

/** Somebody in a channel. */
export interface AskerInChannel {
  readonly asker: { readonly id: string };
  /** Undefined where Discord tells none: nothing is remembered then. */
  readonly channelId: string | undefined;
  readonly nowMs: number;
}

/**
 * What each person asked or opened last in each channel, which a further question may lean on. It is held in memory
 * alone and for a short time, and never told to anybody else or elsewhere.
 */
export interface RecentQuestions {
  /** Undefined if it is too long ago, or if nothing was shown that could be meant. */
  before(asker: AskerInChannel): PreviousQuestion | undefined;
  /** @param question Undefined if its reply showed nothing: there is nothing to lean on any more. */
  remember(asker: AskerInChannel, question: PreviousQuestion | undefined): void;
  /** An article that somebody opened or had summarized stands for a question about it: its title. */
  rememberArticle(asker: AskerInChannel, article: ArticleSource): void;
  /** Forgets what somebody asked, in all channels. */
  forget(askerId: string): void;
}

const KEPT_MS = 5 * 60 * 1000;
const MAX_KEPT = 1000;

export function createRecentQuestions(): RecentQuestions {
  /** The longest kept comes first. */
  const last = new Map<string, { readonly question: PreviousQuestion; readonly untilMs: number }>();

  function forgetExpired(nowMs: number): void {
    for (const [key, { untilMs }] of last) {
      if (untilMs > nowMs && last.size <= MAX_KEPT) return;
      last.delete(key);
    }
  }

  function remember(asker: AskerInChannel, question: PreviousQuestion | undefined): void {
    const key = keyOf(asker);
    if (key === undefined) return;
    last.delete(key);
    if (question) last.set(key, { question, untilMs: asker.nowMs + KEPT_MS });
    forgetExpired(asker.nowMs);
  }

  return {
    before(asker) {
      forgetExpired(asker.nowMs);
      const key = keyOf(asker);
      return key === undefined ? undefined : last.get(key)?.question;
    },
    remember,
    rememberArticle: (asker, { id, title, linkOnly }) =>
      remember(asker, linkOnly ? undefined : { text: toOneLine(title), articles: [id] }),
    forget(askerId) {
      for (const key of last.keys()) if (key.startsWith(`${askerId}/`)) last.delete(key);
    },
  };
}

function keyOf({ asker, channelId }: AskerInChannel): string | undefined {
  return channelId === undefined ? undefined : `${asker.id}/${channelId}`;
}
