import type { APIInteraction } from 'discord-api-types/v10';
import type { Deed, Outcome } from '../protocol/action.ts';
import { checkOption } from '../protocol/check-option.ts';
import { mayUse } from '../protocol/may-use.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  messageCommandInteraction,
  peopleAt,
} from './build-interaction.ts';
import type { Occasion, Place, UsedCommand } from './build-interaction.ts';
import { listCommands, listMessageCommands } from './command-entries.ts';
import type { RegisteredCommand } from './command-registry.ts';
import { findVisible } from './message-store.ts';
import type { PretendDiscord } from './pretend-discord.ts';
import { DONE, failed } from './send-off.ts';
import type { SendOff } from './send-off.ts';

type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** What people do with the bot's commands. */
export interface Commanding {
  use(occasion: Occasion, deed: DeedOf<'command'>): Promise<Outcome>;
  complete(occasion: Occasion, deed: DeedOf<'complete'>): Promise<Outcome>;
  useOnMessage(occasion: Occasion, deed: DeedOf<'message-command'>): Promise<Outcome>;
}

/** The commands that Discord offers in a place. */
export function offeredAt(
  { server, directWith }: Place,
  { commands }: Pick<PretendDiscord, 'commands'>,
): readonly RegisteredCommand[] {
  return directWith ? commands.offeredDirectly() : commands.offeredIn(server.id);
}

export function createCommanding(discord: PretendDiscord, sendOff: SendOff): Commanding {
  return {
    async use(occasion, { path, options }) {
      const command = find(occasion, path);
      if (command === undefined) return failed('There is no such command.');
      for (const option of command.entry.options) {
        const fault = checkOption(option, options[option.name]);
        if (fault !== undefined) return failed(`${option.name}: ${fault}`);
      }
      const chosen = command.entry.options
        .filter(({ type, name }) => type === 'attachment' && options[name] !== undefined)
        .map(({ name }) => discord.uploads.find(String(options[name]))?.attachment);
      const files = chosen.filter((file) => file !== undefined);
      if (files.length < chosen.length) return failed('There is no such file any more.');
      return sendOff(commandInteraction(occasion, command, options, files));
    },

    async complete(occasion, deed) {
      const command = find(occasion, deed.path);
      if (command === undefined) return failed('There is no such command.');
      const { acknowledged } = discord.send(autocompleteInteraction(occasion, command, deed));
      const acknowledgement = await acknowledged;
      return acknowledgement.kind === 'modal' ? DONE : acknowledgement;
    },

    async useOnMessage(occasion, { name, messageId }) {
      const interaction = onMessage(occasion, name, messageId);
      return interaction === undefined
        ? failed('There is no such message or command.')
        : sendOff(interaction);
    },
  };

  /** Nobody finds a command that is not offered to them. */
  function find(occasion: Occasion, path: readonly string[]): UsedCommand | undefined {
    const people = peopleAt(occasion);
    return offeredAt(occasion, discord)
      .flatMap((command) =>
        listCommands([command], people).map((entry) => ({ id: command.id, entry })),
      )
      .find(
        ({ entry }) =>
          entry.path.join(' ') === path.join(' ') &&
          mayUse(occasion.person.permissions, entry.needs),
      );
  }

  function onMessage(
    occasion: Occasion,
    name: string,
    messageId: string,
  ): APIInteraction | undefined {
    const { channel, person } = occasion;
    const viewer = { personId: person.id, channelId: channel.id };
    const target = findVisible(discord.messages, messageId, viewer);
    const command = offeredAt(occasion, discord).find((each) => {
      const [entry] = listMessageCommands([each]);
      return entry?.name === name && mayUse(person.permissions, entry.needs);
    });
    if (target === undefined || command === undefined) return undefined;
    return messageCommandInteraction(occasion, command, discord.toJson(target));
  }
}
