import type { Deed, Outcome } from '../protocol/action.ts';
import { all } from '../validation/component-rules.ts';
import { pressInteraction, submitInteraction } from './build-interaction.ts';
import type { Occasion } from './build-interaction.ts';
import { findVisible } from './message-store.ts';
import { fillModal } from './modals.ts';
import type { OpenModals } from './modals.ts';
import type { PretendDiscord } from './pretend-discord.ts';
import { failed } from './send-off.ts';
import type { SendOff } from './send-off.ts';

type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** What people do with the buttons, selects and forms that the bot shows. */
export interface Clicking {
  press(occasion: Occasion, deed: DeedOf<'press'>): Promise<Outcome>;
  submit(occasion: Occasion, deed: DeedOf<'submit'>): Promise<Outcome>;
}

export interface ClickingParts {
  readonly discord: PretendDiscord;
  readonly modals: OpenModals;
  readonly sendOff: SendOff;
}

export function createClicking({ discord, modals, sendOff }: ClickingParts): Clicking {
  const { messages } = discord;

  return {
    async press(occasion, { messageId, customId, values }) {
      const viewer = { personId: occasion.person.id, channelId: occasion.channel.id };
      const message = findVisible(messages, messageId, viewer);
      const component = [...all(message?.components ?? [])].find(
        ({ custom_id }) => custom_id === customId,
      );
      if (message === undefined || component === undefined) return failed('It is no longer there.');
      if (component.disabled === true) return failed('It is disabled.');
      return sendOff(pressInteraction(occasion, component, discord.toJson(message), values));
    },

    async submit(occasion, { modalId, values }) {
      const open = modals.find(modalId);
      if (open === undefined) return failed('The form is no longer there.');
      const { modal, origin, messageId = '' } = open;
      const data = { custom_id: modal.custom_id, components: fillModal(modal, values) };
      const message = messages.find(messageId);
      const json = message === undefined ? undefined : discord.toJson(message);
      const outcome = await sendOff(submitInteraction(occasion, data, json), origin);
      if (outcome.kind !== 'failed') modals.remove(modalId);
      return outcome;
    },
  };
}
