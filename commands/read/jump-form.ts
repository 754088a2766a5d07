import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** The field of the form that holds what was typed. */
export const JUMP_FIELD = 'page';

/** Asks for the number of a page. */
export function drawJumpForm(
  customId: string,
  { page, pages }: { readonly page: number; readonly pages: number },
  { say }: Voice,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
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
