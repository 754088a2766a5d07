import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import type { ChannelEntry, Person } from '../protocol/channel.ts';

/** A server of Discord's with the bot in it: who is there, and where one can talk. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly [ChannelEntry, ...ChannelEntry[]];
  /** With what each may do here. Somebody who is in several servers has the same id in all of them. */
  readonly members: readonly Person[];
  readonly bot: Person;
}

/** What a member may do unless a server says otherwise. */
export const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;
const MODERATOR = MEMBER | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/** The playground's server. All that is played happens in its first channel; the others can be chosen. */
export const READING_SERVER = {
  id: '1180000000000000400',
  name: 'Reading',
  channels: [
    { id: '1180000000000000300', name: 'reading-room' },
    { id: '1180000000000000301', name: 'lounge' },
    { id: '1180000000000000302', name: 'bot-answers' },
  ],
  /** Those who can be played. The first is who one is to begin with. */
  members: [
    person('1180000000000000101', 'Ada', MEMBER),
    person('1180000000000000102', 'Ben', MEMBER),
    person('1180000000000000103', 'Mo', MODERATOR),
  ],
  bot: { ...person('1180000000000000200', 'Pullquote', MEMBER), isBot: true },
} as const satisfies Server;

/** Only people have names of two kinds. */
export function toUser({ id, name, isBot }: Pick<Person, 'id' | 'name' | 'isBot'>): APIUser {
  return {
    id,
    username: isBot ? name : name.toLowerCase(),
    discriminator: '0',
    global_name: isBot ? null : name,
    avatar: null,
    ...(isBot && { bot: true }),
  };
}

function person(id: string, name: string, permissions: bigint): Person {
  return { id, name, isBot: false, permissions: String(permissions) };
}
