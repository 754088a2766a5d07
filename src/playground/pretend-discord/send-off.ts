import type { APIInteraction } from 'discord-api-types/v10';
import type { Outcome } from '../protocol/action.ts';
import type { Origin } from '../protocol/channel.ts';
import type { OpenModals } from './modals.ts';
import type { PretendDiscord } from './pretend-discord.ts';

export const DONE: Outcome = { kind: 'done' };

/** @param reason What the person is told, in a sentence. */
export function failed(reason: string): Outcome {
  return { kind: 'failed', reason };
}

/**
 * Sends an interaction off, and says what the person who acted gets to see. Never rejects.
 *
 * @param origin The line above a reply, if the interaction itself does not tell.
 */
export type SendOff = (interaction: APIInteraction, origin?: Origin) => Promise<Outcome>;

export function createSendOff(discord: PretendDiscord, modals: OpenModals): SendOff {
  return async (given, origin) => {
    const { interaction, origin: above, acknowledged } = discord.send(given, origin);
    const clicked = 'message' in interaction ? interaction.message : undefined;
    const acknowledgement = await acknowledged;
    switch (acknowledgement.kind) {
      case 'modal': {
        const { modal } = acknowledgement;
        return {
          kind: 'modal',
          modalId: modals.add({ modal, origin: above, messageId: clicked?.id }),
          modal,
        };
      }
      case 'failed':
        // A command's failure stands in the channel.
        return clicked === undefined ? DONE : { ...acknowledgement, exchangeId: interaction.id };
      default:
        return acknowledgement;
    }
  };
}
