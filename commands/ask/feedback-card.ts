import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type {
  APIButtonComponent,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { REASONS, type Vote } from '../../src/records/vote.ts';
import { keptMark, markOf } from './asked-question.ts';

const vote = z.enum(['helpful', 'not-helpful']);

/** The vote; and what the question in its message is found again by, if that may be kept. */
const keptVote = z.union([stateOf({ vote, ...keptMark }), stateOf({ vote })]);

export type KeptVote = z.output<typeof keptVote>;

/** Says whether an answer helped; of one that didn't, why. */
export const feedbackId = actionId('feedback', keptVote);

/**
 * @param question What was asked, as the message shows it, in one line; undefined if nothing was, or if
 *   it may not be kept, as somebody else's words.
 */
export function drawVoteButtons(
  question: string | undefined,
  { say }: Voice,
): readonly APIButtonComponent[] {
  const mark = question === undefined ? {} : markOf(question);
  return vote.options.map((each) =>
    button(say(`answer.${each}`), feedbackId.of({ vote: each, ...mark })),
  );
}

/** The custom ids of the form's fields. */
export const REASON_FIELD = 'reason';
export const NOTE_FIELD = 'note';

/** House limit; so much can be read by whoever looks through the feedback. */
const MAX_NOTE_UNITS = 500;

/**
 * A form that asks why an answer did not help.
 *
 * @param keepsNotes Whether what members write is kept; it isn't asked for otherwise.
 */
export function drawFeedbackForm(
  voted: KeptVote,
  keepsNotes: boolean,
  voice: Voice,
): APIModalInteractionResponseCallbackData {
  const { say } = voice;
  return {
    custom_id: feedbackId.of(voted),
    title: say('feedback.title'),
    components: [reasonsField(voice), ...(keepsNotes ? [noteField(voice)] : [])],
  };
}

function reasonsField({ say }: Voice): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('feedback.reason'),
    component: {
      type: ComponentType.RadioGroup,
      custom_id: REASON_FIELD,
      options: REASONS.map((reason) => ({
        value: reason,
        label: say(`feedback.reason.${reason}`),
      })),
    },
  };
}

function noteField({ say }: Voice): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('feedback.note'),
    description: say('feedback.note-kept'),
    component: {
      type: ComponentType.TextInput,
      custom_id: NOTE_FIELD,
      style: TextInputStyle.Paragraph,
      max_length: MAX_NOTE_UNITS,
      required: false,
    },
  };
}

export interface VoteTaken {
  readonly vote: Vote['vote'];
  /** Whether the question, and what the member wrote, are kept with it. */
  readonly keepsWords: boolean;
}

/** Confirms a vote to the one who gave it, and says what is kept of it. */
export function drawVoteTaken({ vote, keepsWords }: VoteTaken, voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say(`feedback.thanks-${vote}`)}** ${say('feedback.change')}`),
      text(`-# ${say(keepsWords ? 'feedback.keeps-words' : 'feedback.keeps')}`),
    ]),
  };
}
