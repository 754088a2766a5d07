import type { APIInteraction } from 'discord-api-types/v10';
import type { Outcome } from '../protocol/action.ts';
import type { Carrier, Thread } from './carry-out.ts';
import type { Deliver } from './deliver.ts';
import type { OpenModals } from './open-modals.ts';
import { DONE } from './outcome.ts';

export interface SendOffParts {
  readonly deliver: Deliver;
  readonly carrier: Carrier;
  readonly modals: OpenModals;
}

/** Sends an interaction off, and says what the person who acted gets to see. Never rejects. */
export type SendOff = (interaction: APIInteraction, thread: Thread) => Promise<Outcome>;

export function createSendOff({ deliver, carrier, modals }: SendOffParts): SendOff {
  return async (interaction, thread) => {
    const delivered = await deliver(interaction, thread);
    if (delivered.kind === 'modal') {
      const { modal } = delivered;
      const { origin, originalId: messageId } = thread;
      return { kind: 'modal', modalId: modals.add({ modal, origin, messageId }), modal };
    }
    if (delivered.kind !== 'failed') return delivered;
    if (thread.isClick) return { ...delivered, exchangeId: thread.interactionId };
    carrier.fail(thread, delivered.reason);
    return DONE;
  };
}
