import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { readId } from './read-button.ts';

/** The field of the form that holds what was typed. */
export const JUMP_FIELD = 'page';

/** Asks, on a page of an article, for the number of another one. */
export function drawJumpForm(
  article: Article,
  { page, pages }: { readonly page: number; readonly pages: number },
  { say }: Voice,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: readId.of({ article: referenceTo(article), wanted: 'jump', place: page }),
    title: say('read.jump-title'),
    components: [
      {
        type: ComponentType.Label,
        label: say('read.jump-label'),
        description: say('read.jump-range', { page, pages }),
        component: {
          type: ComponentType.TextInput,
          custom_id: JUMP_FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: 20,
        },
      },
    ],
  };
}
