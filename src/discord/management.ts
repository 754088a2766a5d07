import { PermissionFlagsBits } from 'discord-api-types/v10';
import { drawNotice } from '../presentation/cards/notice-card.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Context } from './context.ts';

const MAY_MANAGE = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Whether the asker may settle things for the server, and for which one. */
export type Management =
  | { readonly kind: 'allowed'; readonly serverId: string }
  | { readonly kind: 'refused'; readonly reply: Reply };

/**
 * Discord can be told to offer a command to others as well, so it is asked again here.
 *
 * @param what Who may not is told that this is for others.
 */
export function managementOf(
  { serverId, asker, voice }: Pick<Context, 'serverId' | 'asker' | 'voice'>,
  what: 'settings' | 'desk' | 'take-down' = 'settings',
): Management {
  const { say } = voice;
  const refuse = (happened: string, next: string): Management => ({
    kind: 'refused',
    reply: drawNotice({ happened, next }, voice),
  });
  if (serverId === undefined) {
    return refuse(say('settings.no-server'), say('settings.no-server-next'));
  }
  if ((asker.permissions & MAY_MANAGE) === 0n) {
    return refuse(say(`${what}.not-allowed`), say('settings.not-allowed-next'));
  }
  return { kind: 'allowed', serverId };
}
