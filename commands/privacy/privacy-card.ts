import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { z } from 'zod';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { card, divider, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { listWords } from '../../src/presentation/wording/list-words.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { ABSENT_DAYS } from '../../src/records/absent-servers.ts';
import { KEPT_ANSWER_DAYS } from '../../src/records/kept-answers.ts';
import { QUOTED_DAYS } from '../../src/records/quoted-replies.ts';
import { PROPOSAL_DAYS } from '../../src/records/proposals.ts';

/** Deletes what is kept about whoever presses it. */
export const deletionId = actionId('privacy', stateOf({ wanted: z.literal('delete') }));

/** How much is kept about a person. */
export interface KeptCounts {
  readonly preferences: number;
  readonly votes: number;
  readonly questions: number;
  /** How many questions the person says should be answered. */
  readonly wishes: number;
  /** What the person follows in direct messages. */
  readonly follows: number;
  /** 1 if the person's id is kept, 0 otherwise. */
  readonly recipients: number;
  /** Direct messages to the person of which is known what they quote. */
  readonly messages: number;
  /** What the person wants to add, and isn't there yet. */
  readonly proposals: number;
  /** What the person has added. */
  readonly additions?: number;
}

export interface Privacy {
  readonly kept: KeptCounts;
  /** How long feedback is kept. */
  readonly feedbackDays: number;
  /** How long what is followed is kept. */
  readonly followDays: number;
  /** Whether what members write may be kept. */
  readonly keepsQuestions: boolean;
  /** Whether articles can be added from Discord. Default: no. */
  readonly hasAdditions?: boolean;
  /** What was deleted just now. */
  readonly deleted?: KeptCounts;
}

/** What is kept, for how long, what never is, and what is kept about the asker right now. */
export function drawPrivacy(privacy: Privacy, voice: Voice): Reply {
  const { say } = voice;
  const { feedbackDays: days, followDays, keepsQuestions } = privacy;
  const keeps = [
    say('privacy.preferences'),
    say('privacy.votes', { days }),
    say(keepsQuestions ? 'privacy.questions' : 'privacy.no-questions', { days }),
    say('privacy.wishes', { days }),
    say('privacy.follows', { days: followDays }),
    say('privacy.messages', { days: QUOTED_DAYS }),
    say('privacy.recent'),
    say('privacy.servers', { days: followDays }),
    ...(keepsQuestions ? [say('privacy.desk', { days: KEPT_ANSWER_DAYS })] : []),
    say('privacy.desk-work', { days }),
    say('privacy.corrections', { days: QUOTED_DAYS }),
    ...(privacy.hasAdditions ? [say('privacy.additions', { days: PROPOSAL_DAYS })] : []),
    say('privacy.servers-left', { days: ABSENT_DAYS }),
    say('privacy.code'),
  ];
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('privacy.keeps')}**\n${keeps.map((line) => `- ${line}`).join('\n')}`),
      text(`**${say('privacy.never')}**\n${say('privacy.never.about')}`),
      divider(),
      ...drawKept(privacy, voice),
    ]),
  };
}

function drawKept({ kept, deleted }: Privacy, voice: Voice): readonly APIComponentInContainer[] {
  const { say } = voice;
  const wasDeleted = deleted && [text(say('privacy.deleted', { what: count(deleted, voice) }))];
  if (isNothing(kept)) {
    return [...(wasDeleted ?? []), text(`**${say('privacy.about-you.nothing')}**`)];
  }
  return [
    ...(wasDeleted ?? []),
    text(`**${say('privacy.about-you')}** ${count(kept, voice)}`),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Danger,
          label: say('privacy.delete'),
          custom_id: deletionId.of({ wanted: 'delete' }),
        },
      ],
    },
  ];
}

const KINDS = [
  'preferences',
  'votes',
  'questions',
  'wishes',
  'follows',
  'recipients',
  'messages',
  'proposals',
  'additions',
] as const;

function isNothing(counts: KeptCounts): boolean {
  return KINDS.every((kind) => (counts[kind] ?? 0) === 0);
}

function count(counts: KeptCounts, voice: Voice): string {
  const kinds = KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
  if (kinds.length === 0) return voice.say('privacy.count.nothing');
  const words = kinds.map((kind) =>
    voice.say(`privacy.count.${kind}`, { count: counts[kind] ?? 0 }),
  );
  return listWords(words, voice);
}
