import { type APIButtonComponent, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { askerCode } from '../../src/discord/clicked-message.ts';
import type { Asker } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** Remembers whose the message is. */
const removeId = actionId('remove', stateOf({ ownerCode: z.string() }));

export function drawRemoveButton(ownerCode: string, { say }: Voice): APIButtonComponent {
  return button(say('answer.remove'), removeId.of({ ownerCode }));
}

/** Either is enough; Discord tells them for the channel. */
const MAY_REMOVE = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator;

/** Takes a message of the bot away, for the one whose it is and for whoever may manage messages. */
export const remove = defineAction(removeId, {
  shows: ({ ownerCode }, _click, { asker }) =>
    mayRemove(asker, ownerCode) ? 'in-place' : 'private',

  async press({ ownerCode }, _click, { asker, voice }) {
    if (mayRemove(asker, ownerCode)) return { kind: 'remove' };
    const { say } = voice;
    const refusal = { happened: say('answer.not-yours'), next: say('answer.not-yours-next') };
    return { kind: 'reply', reply: drawNotice(refusal, voice), isPassing: true };
  },
});

function mayRemove(asker: Asker, ownerCode: string): boolean {
  return askerCode(asker) === ownerCode || (asker.permissions & MAY_REMOVE) !== 0n;
}
