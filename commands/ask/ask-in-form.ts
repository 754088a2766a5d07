import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import type { Audience } from '../../src/presentation/cards/reply.ts';
import { plainLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { askInId } from './ask-in-button.ts';
import { QUESTION_LENGTH } from './asked-question.ts';

/** Discord's limit for what stands below a field's label (its component reference). */
const MAX_DESCRIPTION_UNITS = 100;

const QUESTION = 'question';
const AUDIENCE = 'audience';

const VISIBILITIES = ['public', 'private'] as const satisfies readonly Audience['visibility'][];

/** What the form's fields hold; who sees the answer is absent where nobody may choose. */
export const askInFields = z.object({
  [QUESTION]: z.string(),
  [AUDIENCE]: z.enum(VISIBILITIES).optional(),
});

export interface AskInForm {
  readonly article: ArticleSource;
  /** Who sees an answer unless the asker says otherwise; undefined if only the asker may. */
  readonly usual: Audience['visibility'] | undefined;
  /** What it holds at first. Default: nothing. */
  readonly question?: string | undefined;
}

/** A form for a question to one article. */
export function drawAskInForm(
  { article, usual, question }: AskInForm,
  voice: Voice,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: askInId.of({ article: referenceTo(article) }),
    title: voice.say('article.ask-in'),
    components: [
      questionField(article, question, voice),
      ...(usual === undefined ? [] : [audienceField(usual, voice)]),
    ],
  };
}

/** Forms show their texts as they are. */
function questionField(
  { title }: ArticleSource,
  question: string | undefined,
  { say }: Voice,
): APILabelComponent {
  const { minLength, maxLength } = QUESTION_LENGTH;
  return {
    type: ComponentType.Label,
    label: say('command.ask.question.about'),
    description: plainLine(title, MAX_DESCRIPTION_UNITS) || say('article.untitled'),
    component: {
      type: ComponentType.TextInput,
      custom_id: QUESTION,
      style: TextInputStyle.Paragraph,
      required: true,
      min_length: minLength,
      max_length: maxLength,
      ...(question !== undefined && { value: question }),
    },
  };
}

function audienceField(usual: Audience['visibility'], { say }: Voice): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('ask-in.audience'),
    component: {
      type: ComponentType.RadioGroup,
      custom_id: AUDIENCE,
      options: VISIBILITIES.map((value) => ({
        value,
        label: say(`ask-in.audience.${value}`),
        default: value === usual,
      })),
    },
  };
}
