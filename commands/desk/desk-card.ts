import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { z } from 'zod';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { CODE_LENGTH, wordingCode } from '../../src/records/desk.ts';
import type { AskedInVain } from '../../src/records/unmet-questions.ts';
import type { Reason } from '../../src/records/vote.ts';
import { drawQueueButton } from '../collection/queue-button.ts';

/** Shows a page of the desk, or what is kept there as answers. */
export const deskId = actionId(
  'desk',
  stateOf({ wanted: z.enum(['page', 'kept']), page: wholeNumber({ min: 1 }) }),
);

/** Does something about a question on a page of the desk. */
export const deskQuestionId = actionId(
  'desk-question',
  stateOf({
    wanted: z.enum(['answer', 'dismiss', 'bring-back']),
    code: z.string().length(CODE_LENGTH),
    page: wholeNumber({ min: 1 }),
  }),
);

/** Chooses the channel of a weekly note; none ends it. */
export const deskNoteId = actionId('desk-note', stateOf({}));

/** So many questions stand on a page, each with its buttons: Discord's limit is 40 components. */
export const QUESTIONS_ON_PAGE = 5;

/** House limit; whoever looks for articles on a question needs no more of it. */
const MAX_QUESTION_UNITS = 200;

/** A question on the desk. */
export interface DeskQuestion extends AskedInVain {
  /** A passage answers it that wasn't found then. */
  readonly isAnsweredNow: boolean;
}

export interface DeskPage {
  /** At most {@link QUESTIONS_ON_PAGE}, the newest first. */
  readonly questions: readonly DeskQuestion[];
  /** How many there are on all pages together. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  /** How many there are of which the words aren't kept. */
  readonly unknown: number;
  /** Whether whoever runs the bot allows questions to be kept. */
  readonly keepsQuestions: boolean;
  readonly kept: KeptCounts;
  /** The channel of the weekly note, if there is one, and whether it can't be posted there any more. */
  readonly weekly: { readonly channelId: string; readonly hasEnded: boolean } | undefined;
  /** How many articles members suggest. */
  readonly suggested: number;
  /** What was just done with a question, which can be undone. */
  readonly dismissed?: string | undefined;
}

export interface KeptCounts {
  /** How many answers are kept. */
  readonly all: number;
  /** How many of them aren't used any more. */
  readonly lost: number;
}

/** The moderators' desk; who asked is told to nobody. */
export function drawDesk(desk: DeskPage, voice: Voice): Reply {
  const { say } = voice;
  const { questions, total, keepsQuestions, unknown, dismissed } = desk;
  const isEmpty = total === 0;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('desk.headline', { count: total })}**\n-# ${say('desk.about')}`),
      ...(keepsQuestions ? [] : [text(say('desk.keeps-none'))]),
      ...(unknown > 0 ? [text(say('unanswered.unknown', { count: unknown }))] : []),
      ...(isEmpty && keepsQuestions ? [text(say('desk.none'))] : []),
      ...(dismissed === undefined ? [] : drawDismissed(dismissed, desk, voice)),
      ...questions.flatMap((question) => drawQuestion(question, desk, voice)),
      ...drawPaging(desk, voice),
      ...drawRooms(desk, voice),
      ...drawWeekly(desk, voice),
    ]),
  };
}

function drawQuestion(
  question: DeskQuestion,
  { page }: DeskPage,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const { say } = voice;
  const code = wordingCode(question.question);
  const idOf = (wanted: 'answer' | 'dismiss') => deskQuestionId.of({ wanted, code, page });
  return [
    text(`${drawLine(question.question, MAX_QUESTION_UNITS)}\n-# ${describe(question, voice)}`),
    {
      type: ComponentType.ActionRow,
      components: [
        { ...button(say('desk.answer'), idOf('answer')), style: ButtonStyle.Primary },
        button(say('desk.dismiss'), idOf('dismiss')),
      ],
    },
  ];
}

/** Discord tells each reader in their language how long ago it was. */
function describe(question: DeskQuestion, { say }: Voice): string {
  const { members, notFound, notHelpful, wanted, reasons, lastAskedAt, isAnsweredNow } = question;
  const [reason] = Object.keys(reasons) as Reason[];
  const count = (key: 'desk.not-found' | 'desk.wanted', of: number) =>
    of === 0 ? undefined : say(key, { count: of });
  const unhelpful =
    notHelpful === 0
      ? undefined
      : say('desk.not-helpful', { count: notHelpful }) +
        (reason === undefined ? '' : ` (${say(`feedback.reason.${reason}`)})`);
  return sideBySide(
    say('unanswered.members', { count: members }),
    count('desk.not-found', notFound),
    unhelpful,
    count('desk.wanted', wanted),
    `<t:${Math.floor(lastAskedAt / 1000)}:R>`,
    isAnsweredNow ? say('unanswered.by-now') : undefined,
  );
}

function drawDismissed(
  question: string,
  { page }: DeskPage,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  const state = { wanted: 'bring-back', code: wordingCode(question), page } as const;
  return [
    {
      type: ComponentType.Section,
      components: [
        text(say('desk.dismissed', { question: drawLine(question, MAX_QUESTION_UNITS) })),
      ],
      accessory: button(say('desk.bring-back'), deskQuestionId.of(state)),
    },
  ];
}

function drawPaging({ page, total }: DeskPage, { say }: Voice): readonly APIComponentInContainer[] {
  const pages = Math.ceil(total / QUESTIONS_ON_PAGE);
  if (pages <= 1) return [];
  const turn = (label: string, to: number) =>
    button(label, deskId.of({ wanted: 'page', page: Math.max(1, to) }), to < 1 || to > pages);
  return [
    divider(),
    text(`-# ${say('paging.page', { page, pages })}`),
    {
      type: ComponentType.ActionRow,
      components: [turn(say('paging.previous'), page - 1), turn(say('paging.next'), page + 1)],
    },
  ];
}

/** What else moderators keep and decide. */
function drawRooms(
  { kept: { all, lost }, suggested }: DeskPage,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const { say } = voice;
  const rooms = [
    ...(all === 0
      ? []
      : [button(say('desk.kept', { count: all }), deskId.of({ wanted: 'kept', page: 1 }))]),
    ...(suggested === 0 ? [] : [drawQueueButton(suggested, voice)]),
  ];
  return [
    ...note(lost === 0 ? undefined : say('desk.kept-lost', { count: lost })),
    ...(rooms.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: rooms } as const]),
  ];
}

function drawWeekly({ weekly }: DeskPage, { say }: Voice): readonly APIComponentInContainer[] {
  const chosen = weekly && !weekly.hasEnded ? [weekly.channelId] : [];
  return [
    ...note(weekly?.hasEnded ? say('desk.weekly-ended') : undefined),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.ChannelSelect,
          custom_id: deskNoteId.of({}),
          channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
          placeholder: say('desk.weekly'),
          min_values: 0,
          max_values: 1,
          default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
        },
      ],
    },
  ];
}
