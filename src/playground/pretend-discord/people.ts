import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import type { Person } from '../protocol/channel.ts';

const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;
const MODERATOR = MEMBER | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/** Those who can be played. The first is who one is to begin with. */
export const PEOPLE: readonly [Person, ...Person[]] = [
  person('1180000000000000101', 'Ada', 'a member', MEMBER),
  person('1180000000000000102', 'Ben', 'another member', MEMBER),
  person('1180000000000000103', 'Mo', 'may manage server and messages', MODERATOR),
];

export const BOT: Person = {
  ...person('1180000000000000200', 'Pullquote', 'the bot', MEMBER),
  isBot: true,
};

export function findPerson(id: string): Person | undefined {
  return PEOPLE.find((person) => person.id === id);
}

export function toUser({ id, name, isBot }: Person): APIUser {
  return {
    id,
    username: name.toLowerCase(),
    discriminator: '0',
    global_name: name,
    avatar: null,
    ...(isBot && { bot: true }),
  };
}

function person(id: string, name: string, about: string, permissions: bigint): Person {
  return { id, name, about, isBot: false, permissions: String(permissions) };
}
