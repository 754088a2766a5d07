import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { APIAttachment, APIInteraction, APIMessage } from 'discord-api-types/v10';
import type { Deed, OptionValues } from '../protocol/action.ts';
import { DIRECT } from '../protocol/channel.ts';
import type { CommandEntry, OptionEntry, Person, Where } from '../protocol/channel.ts';
import { CHANNEL_TYPES } from '../protocol/discord-numbers.ts';
import type { WireComponent } from '../validation/component-rules.ts';
import { membersSeeing, toUser } from './server.ts';
import type { Server, ServerChannel } from './server.ts';
import { ATTACHMENT_SIZE_LIMIT } from './uploads.ts';

const JOINED_AT = '2024-01-29T12:00:00.000000+00:00';

/** A channel, and the server that it is in; or a direct message with the bot, which is in none. */
export interface Place {
  /** For a direct message, one that both are in. */
  readonly server: Server;
  readonly channel: ServerChannel;
  /** The one who writes to the bot in a direct message. */
  readonly directWith?: Person;
}

/** Those who can be named in a place. */
export function peopleAt({ server, channel, directWith }: Place): readonly Person[] {
  return [...(directWith ? [directWith] : membersSeeing(server, channel)), server.bot];
}

export function whereIs({ channel, directWith }: Place): Where {
  return directWith ? DIRECT : channel.id;
}

/** Who acts, and where. */
export interface Occasion extends Place {
  readonly person: Person;
  readonly locale: string;
}

/** A command of the server, as it is registered. */
export interface UsedCommand {
  readonly id: string;
  readonly entry: Pick<CommandEntry, 'path' | 'options'>;
}

/** @param attachments The files that the options name. */
export function commandInteraction(
  occasion: Occasion,
  { id, entry }: UsedCommand,
  options: OptionValues,
  attachments: readonly APIAttachment[],
): APIInteraction {
  return interaction(occasion, InteractionType.ApplicationCommand, {
    id,
    name: entry.path[0],
    type: ApplicationCommandType.ChatInput,
    options: writeOptions(entry, options),
    ...resolved({ ...resolvePeople(entry, options, occasion), ...resolveFiles(attachments) }),
  });
}

export function autocompleteInteraction(
  occasion: Occasion,
  { id, entry }: UsedCommand,
  { options, focused }: Extract<Deed, { readonly kind: 'complete' }>,
): APIInteraction {
  return interaction(occasion, InteractionType.ApplicationCommandAutocomplete, {
    id,
    name: entry.path[0],
    type: ApplicationCommandType.ChatInput,
    options: writeOptions(entry, options, focused),
  });
}

export function messageCommandInteraction(
  occasion: Occasion,
  { id, name }: { readonly id: string; readonly name: string },
  target: APIMessage,
): APIInteraction {
  return interaction(occasion, InteractionType.ApplicationCommand, {
    id,
    name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  });
}

export function pressInteraction(
  occasion: Occasion,
  component: WireComponent & { readonly id?: number },
  message: APIMessage,
  values: readonly string[] | undefined,
): APIInteraction {
  const data = {
    component_type: component.type,
    custom_id: component.custom_id ?? '',
    id: component.id,
    ...(values !== undefined && { values, ...resolveChoices(component.type, values, occasion) }),
  };
  return interaction(occasion, InteractionType.MessageComponent, data, { message });
}

/** @param message The message whose button opened the modal, if one did. */
export function submitInteraction(
  occasion: Occasion,
  data: { readonly custom_id: string; readonly components: readonly unknown[] },
  message: APIMessage | undefined,
): APIInteraction {
  return interaction(occasion, InteractionType.ModalSubmit, data, message && { message });
}

const OPTION_TYPES = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  number: ApplicationCommandOptionType.Number,
  boolean: ApplicationCommandOptionType.Boolean,
  user: ApplicationCommandOptionType.User,
  attachment: ApplicationCommandOptionType.Attachment,
  unsupported: ApplicationCommandOptionType.String,
} as const satisfies Readonly<Record<OptionEntry['type'], ApplicationCommandOptionType>>;

/** The options as Discord nests them: inside their subcommand, that inside its group. */
function writeOptions(
  { path, options }: UsedCommand['entry'],
  values: OptionValues,
  focused?: string,
): object[] {
  const flat: object[] = options.flatMap(({ name, type }) => {
    const value = values[name];
    if (value === undefined) return [];
    return [{ name, type: OPTION_TYPES[type], value, ...(name === focused && { focused: true }) }];
  });
  const [, ...inner] = path;
  return inner
    .toReversed()
    .reduce<object[]>(
      (options, name, depth) => [{ name, type: depth === 0 ? SUBCOMMAND : GROUP, options }],
      flat,
    );
}

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;
const GROUP = ApplicationCommandOptionType.SubcommandGroup;

/** What Discord sends, by id, of the people that somebody named in options. */
function resolvePeople(
  { options }: UsedCommand['entry'],
  values: OptionValues,
  occasion: Occasion,
): Readonly<Record<string, object>> {
  const named = new Set(
    options.filter(({ type }) => type === 'user').map(({ name }) => values[name]),
  );
  const people = peopleAt(occasion).filter(({ id }) => named.has(id));
  if (people.length === 0) return {};
  const members = people.map(({ id, permissions }) => [id, memberFields(permissions)] as const);
  return {
    users: byId(people.map((person) => toUser(person))),
    ...(!occasion.directWith && { members: Object.fromEntries(members) }),
  };
}

/** What a command is given lasts no longer than its interaction. */
function resolveFiles(attachments: readonly APIAttachment[]): Readonly<Record<string, object>> {
  if (attachments.length === 0) return {};
  return { attachments: byId(attachments.map((each) => Object.assign({ ephemeral: true }, each))) };
}

function resolved(found: Readonly<Record<string, object>>): object {
  return Object.keys(found).length === 0 ? {} : { resolved: found };
}

/** What Discord sends, by id, of the people or channels that somebody chose in a select. */
function resolveChoices(
  type: ComponentType,
  values: readonly string[],
  occasion: Occasion,
): { readonly resolved?: Readonly<Record<string, object>> } {
  const { server, person } = occasion;
  const { permissions } = person;
  switch (type) {
    case ComponentType.UserSelect:
    case ComponentType.MentionableSelect: {
      const people = peopleAt(occasion).filter(({ id }) => values.includes(id));
      return { resolved: { users: byId(people.map((person) => toUser(person))) } };
    }
    case ComponentType.ChannelSelect: {
      const channels = server.channels
        .filter(({ id }) => values.includes(id))
        .map((channel) => toPartialChannel(channel, permissions));
      return { resolved: { channels: byId(channels) } };
    }
    default:
      return {};
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(all.map((each) => [each.id, each]));
}

/** What Discord tells of a member wherever it names one. */
function memberFields(permissions: string): object {
  return { nick: null, avatar: null, roles: [], joined_at: JOINED_AT, permissions, flags: 0 };
}

/** What all interactions have in common. Discord adds ids and a token as it sends one. */
function interaction(
  occasion: Occasion,
  type: InteractionType,
  data: object,
  more: object = {},
): APIInteraction {
  const { server, locale, directWith } = occasion;
  return {
    id: '',
    application_id: '',
    type,
    data,
    token: '',
    version: 1,
    ...(directWith ? inDirectMessage(occasion) : inServer(occasion)),
    app_permissions: server.bot.permissions,
    locale,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    ...more,
  } as unknown as APIInteraction;
}

function inServer({ server, channel, person }: Occasion): object {
  return {
    guild_id: server.id,
    guild: { id: server.id, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    channel_id: channel.id,
    channel: { ...toPartialChannel(channel, person.permissions), guild_id: server.id },
    member: {
      ...memberFields(person.permissions),
      user: toUser(person),
      deaf: false,
      mute: false,
    },
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: server.id },
    context: InteractionContextType.Guild,
  };
}

/** A channel as interactions have it. A post in a forum is a thread there. */
function toPartialChannel(
  { id, name, kind = 'text', parentId }: ServerChannel,
  permissions: string,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  return {
    id,
    name,
    type: CHANNEL_TYPES[kind],
    permissions,
    ...(kind === 'post' && { parent_id: parentId, thread_metadata: OPEN_THREAD }),
  };
}

const OPEN_THREAD = {
  archived: false,
  auto_archive_duration: 4320,
  archive_timestamp: JOINED_AT,
  locked: false,
  create_timestamp: JOINED_AT,
};

/** There is no server and no member; "0" stands for the application's own direct message. */
function inDirectMessage({ channel, person }: Occasion): object {
  return {
    channel_id: channel.id,
    channel: { id: channel.id, type: ChannelType.DM, flags: 0, recipients: [toUser(person)] },
    user: toUser(person),
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    context: InteractionContextType.BotDM,
  };
}
