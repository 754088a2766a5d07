import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import {
  drawByline,
  drawTitle,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { CODE_LENGTH, wordingCode } from '../../src/records/desk.ts';
import { deskId } from './desk-card.ts';

/** Forgets the answer that is kept for a question. */
export const keptAnswerId = actionId(
  'kept-answer',
  stateOf({
    wanted: z.literal('forget'),
    code: z.string().length(CODE_LENGTH),
    page: wholeNumber({ min: 1 }),
  }),
);

export const KEPT_ON_PAGE = 6;

const MAX_QUESTION_UNITS = 160;

export interface ListedAnswer {
  readonly question: string;
  /** What it is of; undefined if it isn't used any more. */
  readonly article: Article | undefined;
}

export interface KeptPage {
  /** At most {@link KEPT_ON_PAGE}, the latest first. */
  readonly answers: readonly ListedAnswer[];
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly days: number;
}

/** The answers that are kept for a server, each with a button that forgets it, and a way back to the desk. */
export function drawKeptAnswers({ answers, total, page, days }: KeptPage, voice: Voice): Reply {
  const { say } = voice;
  const pages = Math.max(1, Math.ceil(total / KEPT_ON_PAGE));
  const turn = (label: string, to: number) =>
    button(label, deskId.of({ wanted: 'kept', page: Math.max(1, to) }), to < 1 || to > pages);
  const paging =
    pages === 1 ? [] : [turn(say('paging.previous'), page - 1), turn(say('paging.next'), page + 1)];
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('desk.kept', { count: total })}**\n-# ${say('desk.kept-about', { days })}`),
      ...answers.map((answer) => drawAnswer(answer, page, voice)),
      {
        type: ComponentType.ActionRow,
        components: [...paging, button(say('answer.back'), deskId.of({ wanted: 'page', page: 1 }))],
      },
    ]),
  };
}

function drawAnswer(
  { question, article }: ListedAnswer,
  page: number,
  voice: Voice,
): APIComponentInContainer {
  const { say } = voice;
  const source = article
    ? sideBySide(drawTitle(article, voice), drawByline(article, voice))
    : say('desk.kept-unused');
  const state = { wanted: 'forget', code: wordingCode(question), page } as const;
  return {
    type: ComponentType.Section,
    components: [text(`${drawLine(question, MAX_QUESTION_UNITS)}\n-# ${source}`)],
    accessory: button(say('desk.forget'), keptAnswerId.of(state)),
  };
}
