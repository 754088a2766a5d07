import { PermissionsBitField } from 'discord.js';
import type { PermissionsString } from 'discord.js';

/** What the bot needs where it posts of its own accord, and for answers to be seen by all. */
const NEEDED = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
] as const satisfies readonly PermissionsString[];

/** Where somebody who manages a server adds the bot to it, with what it needs there. */
export function inviteUrl(applicationId: string, serverId?: string): string {
  const permissions = new PermissionsBitField([...NEEDED]).bitfield;
  const server = serverId === undefined ? '' : `&guild_id=${serverId}`;
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}${server}`;
}

/** What of that it was not given, by permission bits as Discord writes them. */
export function lackedPermissions(given: string): readonly PermissionsString[] {
  return new PermissionsBitField(BigInt(given)).missing([...NEEDED]);
}
