import type { Deed, Outcome } from '../protocol/action.ts';
import { walkComponents } from '../../presentation/cards/walk-components.ts';
import { pressInteraction, submitInteraction } from './build-interaction.ts';
import type { Occasion } from './build-interaction.ts';
import { findVisible } from './channel.ts';
import type { Channel } from './channel.ts';
import { fillModal } from './modal-values.ts';
import type { OpenModals } from './open-modals.ts';
import { failed } from './outcome.ts';
import type { SendOff } from './send-off.ts';

type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** What people do with the buttons, selects and forms that the bot shows. */
export interface Clicking {
  press(occasion: Occasion, deed: DeedOf<'press'>): Promise<Outcome>;
  submit(occasion: Occasion, deed: DeedOf<'submit'>): Promise<Outcome>;
}

export interface ClickingParts {
  readonly channel: Channel;
  readonly modals: OpenModals;
  readonly sendOff: SendOff;
}

export function createClicking({ channel, modals, sendOff }: ClickingParts): Clicking {
  return {
    async press(occasion, { messageId, customId, values }) {
      const message = findVisible(channel, messageId, occasion.person);
      const component = [...walkComponents(message?.components ?? [])].find(
        (component) => 'custom_id' in component && component.custom_id === customId,
      );
      if (message === undefined || component === undefined) return failed('It is no longer there.');
      if ('disabled' in component && component.disabled) return failed('It is disabled.');
      return sendOff(pressInteraction(occasion, component, message, values), {
        interactionId: occasion.id,
        person: occasion.person,
        origin: { kind: 'reply', to: message.id },
        originalId: message.id,
        isClick: true,
      });
    },

    async submit(occasion, { modalId, values }) {
      const open = modals.find(modalId);
      if (open === undefined) return failed('The form is no longer there.');
      const { modal, origin, messageId } = open;
      const data = { custom_id: modal.custom_id, components: fillModal(modal, values) };
      const message = messageId === undefined ? undefined : channel.find(messageId);
      const outcome = await sendOff(submitInteraction(occasion, data, message), {
        interactionId: occasion.id,
        person: occasion.person,
        origin,
        originalId: message?.id,
        isClick: message !== undefined,
      });
      if (outcome.kind !== 'failed') modals.remove(modalId);
      return outcome;
    },
  };
}
