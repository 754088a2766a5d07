import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** The custom ids of the form's fields. */
export const REASON_FIELD = 'reason';
export const NOTE_FIELD = 'note';

/** House limit; so much can be read by whoever looks through the feedback. */
const MAX_NOTE_UNITS = 500;

export interface FeedbackForm {
  readonly customId: string;
  /** Reasons to choose from; the catalogue has words for each. */
  readonly reasons: readonly Reason[];
  /** Whether what members write is kept; it isn't asked for then. */
  readonly keepsNotes: boolean;
}

type Reason = 'wrong-passage' | 'off-topic' | 'too-short' | 'altered-words' | 'something-else';

/** A form that asks why an answer did not help. */
export function drawFeedbackForm(
  { customId, reasons, keepsNotes }: FeedbackForm,
  voice: Voice,
): APIModalInteractionResponseCallbackData {
  const { say } = voice;
  return {
    custom_id: customId,
    title: say('feedback.title'),
    components: [reasonsField(reasons, voice), ...(keepsNotes ? [noteField(voice)] : [])],
  };
}

function reasonsField(reasons: readonly Reason[], { say }: Voice): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('feedback.reason'),
    component: {
      type: ComponentType.RadioGroup,
      custom_id: REASON_FIELD,
      options: reasons.map((reason) => ({
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
