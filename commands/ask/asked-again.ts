import type { APIMessage } from 'discord-api-types/v10';
import type { Article } from '../../src/articles/article.ts';
import type { Context } from '../../src/discord/context.ts';
import { recallSources } from '../../src/discord/kept-sources.ts';
import { drawArticleGone, drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawSourcesGone } from '../../src/presentation/sources/unclear-source-cards.ts';
import { type AskedQuestion, type KeptQuestion, recall } from './asked-question.ts';

/** What a button that asks again is about. */
export type AskedAgain =
  | {
      readonly kind: 'known';
      readonly asked: AskedQuestion;
      /** The article that was asked, if it was a single one. */
      readonly article: Article | undefined;
    }
  /** It can't be told any more; why is said. */
  | { readonly kind: 'unknown'; readonly notice: Reply };

/** The question that is kept, if the message still shows it and what it asked is still there. */
export async function askedIn(
  message: APIMessage,
  kept: KeptQuestion,
  { pullquote, voice }: Context,
): Promise<AskedAgain> {
  const { say } = voice;
  const asked = recall(kept, message);
  if (!asked) {
    const lost = {
      happened: say('answer.question-lost'),
      next: say('answer.question-lost-next'),
    };
    return { kind: 'unknown', notice: drawNotice(lost, voice) };
  }
  const sources = await recallSources(kept.article, pullquote);
  if (!sources) return { kind: 'unknown', notice: drawSourcesGone(voice) };
  const { articleReference } = asked;
  const again = { kind: 'known', asked: { ...asked, sources } } as const;
  if (articleReference === undefined) return { ...again, article: undefined };
  const article = await pullquote.articleByReference(articleReference);
  return article ? { ...again, article } : { kind: 'unknown', notice: drawArticleGone(voice) };
}
