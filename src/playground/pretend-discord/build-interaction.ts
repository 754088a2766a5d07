import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { APIInteraction, APIMessageComponent } from 'discord-api-types/v10';
import type { Deed, OptionValues } from '../protocol/action.ts';
import type { ChannelMessage, CommandEntry, OptionEntry, Person } from '../protocol/channel.ts';
import { CHANNELS } from './channels.ts';
import { toApiMessage } from './message-json.ts';
import { BOT, toUser } from './people.ts';
import { resolveChoices } from './resolve-choices.ts';

const [{ id: CHANNEL_ID, name: CHANNEL_NAME }] = CHANNELS;
export const GUILD_ID = '1180000000000000400';
const JOINED_AT = '2024-01-29T12:00:00.000000+00:00';

/** Discord's own default (its API reference, "Uploading Files"). */
const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** Who acts, and the ids that Discord gives the interaction. */
export interface Occasion {
  readonly id: string;
  readonly token: string;
  readonly person: Person;
  readonly locale: string;
}

export function commandInteraction(
  occasion: Occasion,
  entry: CommandEntry,
  options: OptionValues,
): APIInteraction {
  return interaction(occasion, InteractionType.ApplicationCommand, {
    id: commandIdOf(entry.path[0] ?? ''),
    name: entry.path[0],
    type: ApplicationCommandType.ChatInput,
    options: writeOptions(entry, options),
  });
}

export function autocompleteInteraction(
  occasion: Occasion,
  entry: CommandEntry,
  { options, focused }: Extract<Deed, { readonly kind: 'complete' }>,
): APIInteraction {
  return interaction(occasion, InteractionType.ApplicationCommandAutocomplete, {
    id: commandIdOf(entry.path[0] ?? ''),
    name: entry.path[0],
    type: ApplicationCommandType.ChatInput,
    options: writeOptions(entry, options, focused),
  });
}

export function messageCommandInteraction(
  occasion: Occasion,
  name: string,
  target: ChannelMessage,
): APIInteraction {
  return interaction(occasion, InteractionType.ApplicationCommand, {
    id: commandIdOf(name),
    name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: toApiMessage(target, CHANNEL_ID) } },
  });
}

export function pressInteraction(
  occasion: Occasion,
  component: APIMessageComponent,
  message: ChannelMessage,
  values: readonly string[] | undefined,
): APIInteraction {
  const data = {
    component_type: component.type,
    custom_id: 'custom_id' in component ? component.custom_id : '',
    id: component.id,
    ...(values !== undefined && { values, ...resolveChoices(component, values, occasion.person) }),
  };
  return interaction(occasion, InteractionType.MessageComponent, data, {
    message: toApiMessage(message, CHANNEL_ID),
  });
}

/** @param message The message whose button opened the modal, if one did. */
export function submitInteraction(
  occasion: Occasion,
  data: { readonly custom_id: string; readonly components: readonly unknown[] },
  message: ChannelMessage | undefined,
): APIInteraction {
  const more = message === undefined ? {} : { message: toApiMessage(message, CHANNEL_ID) };
  return interaction(occasion, InteractionType.ModalSubmit, data, more);
}

const OPTION_TYPES = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  number: ApplicationCommandOptionType.Number,
  boolean: ApplicationCommandOptionType.Boolean,
  unsupported: ApplicationCommandOptionType.String,
} as const satisfies Readonly<Record<OptionEntry['type'], ApplicationCommandOptionType>>;

/** The options as Discord nests them: inside their subcommand, that inside its group. */
function writeOptions(entry: CommandEntry, values: OptionValues, focused?: string): object[] {
  const flat: object[] = entry.options.flatMap(({ name, type }) => {
    const value = values[name];
    if (value === undefined) return [];
    return [{ name, type: OPTION_TYPES[type], value, ...(name === focused && { focused: true }) }];
  });
  const [, ...inner] = entry.path;
  return inner
    .toReversed()
    .reduce<object[]>(
      (options, name, depth) => [{ name, type: depth === 0 ? SUBCOMMAND : GROUP, options }],
      flat,
    );
}

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;
const GROUP = ApplicationCommandOptionType.SubcommandGroup;

/** The same id every time for the same command. */
function commandIdOf(name: string): string {
  const sum = Buffer.from(name).reduce((sum, byte) => sum * 31n + BigInt(byte), 7n);
  return String(1_180_000_000_000_000_000n + (sum % 1_000_000_000n));
}

/** What all interactions have in common, in a server's channel. */
function interaction(
  { id, token, person, locale }: Occasion,
  type: InteractionType,
  data: object,
  more: object = {},
): APIInteraction {
  return {
    id,
    application_id: BOT.id,
    type,
    data,
    token,
    version: 1,
    guild_id: GUILD_ID,
    guild: { id: GUILD_ID, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    channel_id: CHANNEL_ID,
    channel: {
      id: CHANNEL_ID,
      type: ChannelType.GuildText,
      name: CHANNEL_NAME,
      guild_id: GUILD_ID,
      permissions: person.permissions,
    },
    member: {
      user: toUser(person),
      nick: null,
      avatar: null,
      roles: [],
      joined_at: JOINED_AT,
      permissions: person.permissions,
      deaf: false,
      mute: false,
      flags: 0,
    },
    app_permissions: BOT.permissions,
    locale,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD_ID },
    context: InteractionContextType.Guild,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    ...more,
  } as unknown as APIInteraction;
}
