import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import type { ChannelEntry, Person } from '../protocol/channel.ts';

/** A server of Discord's with the bot in it: who is there, and where one can talk. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly [ServerChannel, ...ServerChannel[]];
  /** With what each may do here. Somebody who is in several servers has the same id in all of them. */
  readonly members: readonly Person[];
  readonly bot: Person;
}

export interface ServerChannel extends Omit<ChannelEntry, 'isPrivate'> {
  /** The ids of those who see it, the bot's as well. Default: all who are in the server. */
  readonly openTo?: readonly string[];
  /** Of a post in a forum, what it begins with. */
  readonly opening?: { readonly authorId: string; readonly words: string };
}

/** What a member may do unless a server says otherwise. */
export const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;
const MODERATOR = MEMBER | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

const ADA = '1180000000000000101';
const BEN = '1180000000000000102';
const MO = '1180000000000000103';
const CLEO = '1180000000000000104';
const NIA = '1180000000000000105';

const BOT = { ...person('1180000000000000200', 'Pullquote', MEMBER), isBot: true };

/** The playground's first server; in its first channel one begins. */
export const READING_SERVER = {
  id: '1180000000000000400',
  name: 'Reading',
  channels: [
    { id: '1180000000000000300', name: 'reading-room' },
    { id: '1180000000000000301', name: 'lounge' },
    { id: '1180000000000000302', name: 'bot-answers' },
  ],
  /** The first is who one is to begin with. */
  members: [person(ADA, 'Ada', MEMBER), person(BEN, 'Ben', MEMBER), person(MO, 'Mo', MODERATOR)],
  bot: BOT,
} as const satisfies Server;

/** Another one, of which most members of the first see nothing. */
export const BOOK_CLUB = {
  id: '1180000000000000401',
  name: 'Book club',
  channels: [
    { id: '1180000000000000310', name: 'book-talk' },
    { id: '1180000000000000311', name: 'questions', kind: 'forum' },
    {
      id: '1180000000000000312',
      name: 'Whom does the MOIS work with?',
      kind: 'post',
      parentId: '1180000000000000311',
      opening: {
        authorId: CLEO,
        words:
          'Is it right that it uses organized crime groups abroad? I would like to quote that.',
      },
    },
    {
      id: '1180000000000000313',
      name: 'moderators',
      openTo: [NIA, BOT.id],
    },
  ],
  members: [person(CLEO, 'Cleo', MEMBER), person(NIA, 'Nia', MODERATOR), person(MO, 'Mo', MEMBER)],
  bot: BOT,
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

/** Those of a server's members who see a channel. */
export function membersSeeing({ members }: Server, { openTo }: ServerChannel): readonly Person[] {
  return members.filter(({ id }) => openTo?.includes(id) ?? true);
}

/** What is told of a channel to those who see it. */
export function toEntry({ opening: _words, openTo, ...entry }: ServerChannel): ChannelEntry {
  return openTo ? { ...entry, isPrivate: true } : entry;
}

/** The channels of a server that somebody sees; none if they are not in it. */
export function channelsSeenBy(server: Server, personId: string): readonly ServerChannel[] {
  return server.channels.filter((channel) =>
    membersSeeing(server, channel).some(({ id }) => id === personId),
  );
}

function person(id: string, name: string, permissions: bigint): Person {
  return { id, name, isBot: false, permissions: String(permissions) };
}
