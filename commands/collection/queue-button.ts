import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** Shows a page of what members of a server suggest. */
export const queueId = actionId('suggestions', stateOf({ page: wholeNumber({ min: 1 }) }));

/** Leads to what members suggest, and says how much that is. */
export function drawQueueButton(count: number, { say }: Voice): APIButtonComponentWithCustomId {
  return button(say('suggestions.open', { count }), queueId.of({ page: 1 }));
}
