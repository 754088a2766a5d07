import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { MEMBER } from '../../src/playground/pretend-discord/server.ts';
import type { Server } from '../../src/playground/pretend-discord/server.ts';

/** Where the interactions below happen. */
export const SERVER: Server = {
  id: '1200000000000000004',
  name: 'Reading',
  channels: [{ id: '1200000000000000003', name: 'reading-room' }],
  members: [
    { id: '1200000000000000005', name: 'Reader', isBot: false, permissions: String(MEMBER) },
  ],
  bot: {
    id: '1200000000000000002',
    name: 'Pullquote',
    isBot: true,
    permissions: String(MEMBER),
  },
};

const [CHANNEL] = SERVER.channels;

/** Interactions as Discord sends them, in a server's channel. */

type OptionValue = string | number | boolean;

export function pingInteraction(): APIInteraction {
  return interaction(InteractionType.Ping, undefined);
}

/** Someone sends a slash command. */
export function commandInteraction(
  name: string,
  options: Readonly<Record<string, OptionValue>> = {},
  subcommand?: string,
): APIInteraction {
  const flat = listOptions(options);
  const nested = { name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: flat };
  return interaction(InteractionType.ApplicationCommand, {
    id: '1200000000000000010',
    name,
    type: ApplicationCommandType.ChatInput,
    options: subcommand === undefined ? flat : [nested],
  });
}

/** Someone is typing the option `focused`, which is among the `options`. */
export function autocompleteInteraction(
  name: string,
  focused: string,
  options: Readonly<Record<string, OptionValue>>,
  subcommand?: string,
): APIInteraction {
  const flat = listOptions(options, focused);
  const nested = { name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: flat };
  return interaction(InteractionType.ApplicationCommandAutocomplete, {
    id: '1200000000000000010',
    name,
    type: ApplicationCommandType.ChatInput,
    options: subcommand === undefined ? flat : [nested],
  });
}

/** Someone presses a button on a message. */
export function buttonInteraction(
  customId: string,
  message: Partial<APIMessage> = {},
): APIInteraction {
  return interaction(
    InteractionType.MessageComponent,
    { custom_id: customId, component_type: ComponentType.Button, id: 7 },
    { message: { id: '1200000000000000020', channel_id: CHANNEL.id, ...message } },
  );
}

/** Someone chooses from a select on a message. */
export function selectInteraction(
  customId: string,
  values: readonly string[],
  message: Partial<APIMessage> = {},
): APIInteraction {
  return interaction(
    InteractionType.MessageComponent,
    { custom_id: customId, component_type: ComponentType.StringSelect, id: 8, values },
    { message: { id: '1200000000000000020', channel_id: CHANNEL.id, ...message } },
  );
}

/** Someone submits a modal. */
export function modalInteraction(
  customId: string,
  components: readonly object[] = [],
  message?: Partial<APIMessage>,
): APIInteraction {
  const data = { custom_id: customId, components };
  return interaction(InteractionType.ModalSubmit, data, message && { message });
}

/** Something that Discord may think of later. */
export function unheardOfInteraction(): APIInteraction {
  return interaction(99, {});
}

/** Someone uses a command from a message's menu. */
export function messageCommandInteraction(name: string, content = ''): APIInteraction {
  const target = { id: '1200000000000000021', channel_id: CHANNEL.id, content };
  return interaction(InteractionType.ApplicationCommand, {
    id: '1200000000000000011',
    name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  });
}

function listOptions(options: Readonly<Record<string, OptionValue>>, focused?: string) {
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: typeOf(value),
    value,
    focused: name === focused || undefined,
  }));
}

function typeOf(value: OptionValue): ApplicationCommandOptionType {
  switch (typeof value) {
    case 'string':
      return ApplicationCommandOptionType.String;
    case 'number':
      return ApplicationCommandOptionType.Integer;
    default:
      return ApplicationCommandOptionType.Boolean;
  }
}

function interaction(type: number, data: unknown, more: object = {}): APIInteraction {
  const sent = {
    id: '1200000000000000001',
    application_id: SERVER.bot.id,
    type,
    data,
    token: 'aW50ZXJhY3Rpb246dG9rZW4',
    version: 1,
    guild_id: SERVER.id,
    guild: { id: SERVER.id, locale: 'en-GB', features: [] },
    guild_locale: 'en-GB',
    channel_id: CHANNEL.id,
    channel: { id: CHANNEL.id, type: 0, name: CHANNEL.name },
    member: {
      user: {
        id: '1200000000000000005',
        username: 'reader',
        discriminator: '0',
        global_name: 'Reader',
        avatar: null,
      },
      roles: [],
      joined_at: '2024-01-29T12:00:00.000000+00:00',
      permissions: '2248473465835073',
      deaf: false,
      mute: false,
      flags: 0,
    },
    app_permissions: '2248473465835073',
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: { 0: SERVER.id },
    context: 0,
    attachment_size_limit: 10_485_760,
    ...more,
  };
  return JSON.parse(JSON.stringify(sent));
}
