import type { APIMessage } from 'discord-api-types/v10';
import { withoutLinks } from '../../src/answers/message/linked-article.ts';
import type { Outcome } from '../../src/answers/outcome.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Context } from '../../src/discord/context.ts';
import { lastFitting, wordEnds } from '../../src/presentation/markdown/cut-text.ts';
import { toOneLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { answerQuestion, newQuestion } from '../ask/answer-question.ts';
import { QUESTION_LENGTH } from '../ask/asked-question.ts';

/** Something that is seen and read: fillers are letters as well. */
const READ = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/**
 * The title of the forum's post that a message opens; undefined for any other message, and for a title without
 * words. A thread has the id
 * of the message that it begins with, and in forums alone that one is in the thread itself.
 */
export function postTitle(
  { id }: Pick<APIMessage, 'id'>,
  { channelId, channelName = '' }: Pick<Context, 'channelId' | 'channelName'>,
): string | undefined {
  const title = toOneLine(channelName);
  return id === channelId && READ.test(title) ? title : undefined;
}

/** What somebody asks in a forum: a title, and below it more words. */
export interface ForumPost {
  readonly title: string;
  readonly words: string;
  /** The article that it links to. */
  readonly article?: Article | undefined;
}

/**
 * Answers the title; with the first words below it, if these find more. For the asker alone.
 *
 * @returns undefined if the article that it links to doesn't answer.
 */
export async function answerPost(post: ForumPost, context: Context): Promise<Reply | undefined> {
  const { excerpts } = context.settings;
  const { article } = post;
  let best: { readonly answer: Outcome; readonly reply: Reply } | undefined;
  for (const text of wordingsOf(post)) {
    const asked = newQuestion({ text, article, excerpts, isOthers: true }, context);
    const answered = await answerQuestion(asked, { visibility: 'private', article }, context);
    if (!best || worthOf(answered.answer) > worthOf(best.answer)) best = answered;
    if (worthOf(best.answer) === MOST_WORTH) break;
  }
  return article && best && worthOf(best.answer) === 0 ? undefined : best?.reply;
}

/** The shortest first. */
function wordingsOf({ title, words }: ForumPost): readonly string[] {
  const asked = cut(title, QUESTION_LENGTH.maxLength);
  const room = QUESTION_LENGTH.maxLength - asked.length - 1;
  const detail = room > 0 ? cut(toOneLine(withoutLinks(words)), room) : '';
  return detail === '' ? [asked] : [asked, `${asked} ${detail}`];
}

function cut(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const end = lastFitting(wordEnds(text, maxUnits), (one) => one <= maxUnits) ?? 0;
  return text.slice(0, end).trimEnd();
}

const WORTH = ['not-found', 'unclear', 'related'] as const;
const MOST_WORTH = WORTH.length;

/** All else is an answer, or what was asked for. */
function worthOf({ kind }: Outcome): number {
  const worth = WORTH.findIndex((each) => each === kind);
  return worth === -1 ? MOST_WORTH : worth;
}
