import type { Deed, Outcome } from '../protocol/action.ts';
import type { CommandEntry, MessageCommandEntry } from '../protocol/channel.ts';
import { checkOption } from '../protocol/check-option.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  messageCommandInteraction,
} from './build-interaction.ts';
import type { Occasion } from './build-interaction.ts';
import type { Thread } from './carry-out.ts';
import { findVisible } from './channel.ts';
import type { Channel } from './channel.ts';
import type { Deliver } from './deliver.ts';
import { DONE, failed } from './outcome.ts';
import type { SendOff } from './send-off.ts';

type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** What people do with the bot's commands. */
export interface Commanding {
  use(occasion: Occasion, deed: DeedOf<'command'>): Promise<Outcome>;
  complete(occasion: Occasion, deed: DeedOf<'complete'>): Promise<Outcome>;
  useOnMessage(occasion: Occasion, deed: DeedOf<'message-command'>): Promise<Outcome>;
}

export interface CommandingParts {
  readonly commands: readonly CommandEntry[];
  readonly messageCommands: readonly MessageCommandEntry[];
  readonly channel: Channel;
  readonly deliver: Deliver;
  readonly sendOff: SendOff;
}

export function createCommanding(parts: CommandingParts): Commanding {
  const { commands, messageCommands, channel, deliver, sendOff } = parts;

  return {
    async use(occasion, { path, options }) {
      const entry = find(path);
      if (entry === undefined) return failed('There is no such command.');
      for (const option of entry.options) {
        const fault = checkOption(option, options[option.name]);
        if (fault !== undefined) return failed(`${option.name}: ${fault}`);
      }
      const interaction = commandInteraction(occasion, entry, options);
      return sendOff(interaction, threadOf(occasion, path.join(' ')));
    },

    async complete(occasion, deed) {
      const entry = find(deed.path);
      if (entry === undefined) return failed('There is no such command.');
      const interaction = autocompleteInteraction(occasion, entry, deed);
      const delivered = await deliver(interaction, threadOf(occasion, deed.path.join(' ')));
      return delivered.kind === 'modal' ? DONE : delivered;
    },

    async useOnMessage(occasion, { name, messageId }) {
      const target = findVisible(channel, messageId, occasion.person);
      const isKnown = messageCommands.some((command) => command.name === name);
      if (target === undefined || !isKnown) return failed('There is no such message or command.');
      const interaction = messageCommandInteraction(occasion, name, target);
      return sendOff(interaction, threadOf(occasion, name));
    },
  };

  function find(path: readonly string[]): CommandEntry | undefined {
    return commands.find((entry) => entry.path.join(' ') === path.join(' '));
  }
}

function threadOf({ id, person }: Occasion, command: string): Thread {
  return {
    interactionId: id,
    person,
    origin: { kind: 'command', by: person.id, command, interactionId: id },
    originalId: undefined,
    isClick: false,
  };
}
