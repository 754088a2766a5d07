import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Answer } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { askerCode } from '../../src/discord/asker-code.ts';
import { type AskedQuestion, questionMark, questionState } from './asked-question.ts';
import type { Context } from '../../src/discord/context.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import { contextId } from '../in-context/shown-quotes.ts';
import { drawAnswer } from './answer-card.ts';
import type { AnswerButtons } from './answer-buttons.ts';
import { toOneLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';

/** A question as somebody asks it. */
export interface NewQuestion {
  readonly text: string;
  readonly article?: Article | undefined;
  readonly excerpts: number;
  /** Its words are those of somebody else's message. Default: no. */
  readonly isOthers?: boolean;
}

/** The question that the buttons under its answer remember as the asker's own. */
export function newQuestion(
  { text, article, excerpts, isOthers = false }: NewQuestion,
  { asker }: Context,
): AskedQuestion {
  return {
    text: toOneLine(text),
    articleReference: article && referenceTo(article),
    excerpts,
    skip: 0,
    ownerCode: askerCode(asker),
    isShared: false,
    isOthers,
  };
}

export interface AnswerOptions extends Audience {
  /** The article that is asked, if it is a single one. */
  readonly article?: Article | undefined;
  /** Who made it public. */
  readonly sharedBy?: string | undefined;
}

/** Asks, and draws the answer with its buttons. */
export async function answerQuestion(
  asked: AskedQuestion,
  { article, ...options }: AnswerOptions,
  { pullquote, voice }: Context,
): Promise<{ readonly answer: Answer; readonly reply: Reply }> {
  const { text, excerpts, skip, isShared } = asked;
  const answer = await pullquote.ask({
    text,
    excerpts,
    ...(skip > 0 && { skip }),
    ...(article && { articleId: article.id }),
  });
  const drawn = { ...options, asked: article, isShared, pageLength: excerpts };
  return { answer, reply: drawAnswer(answer, { ...drawn, buttons: buttonsFor(asked) }, voice) };
}

function buttonsFor(asked: AskedQuestion): AnswerButtons {
  const { ownerCode, text, isOthers } = asked;
  return {
    contextId,
    pageId: (skip) => idOf('more', questionState({ ...asked, skip })),
    citeId: idOf('cite', ['open']),
    shareId: idOf('share', questionState(asked)),
    removeId: idOf('remove', [ownerCode]),
    voteId: (vote) => idOf('feedback', [vote, ...(isOthers ? [] : questionMark(text))]),
  };
}

function idOf(command: string, state: readonly string[]): string {
  return encodeCustomId({ command, state });
}
