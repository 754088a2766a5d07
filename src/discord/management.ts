import { PermissionFlagsBits } from 'discord-api-types/v10';
import { drawNotice } from '../presentation/cards/notice-card.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Context } from './context.ts';

const MAY_MANAGE = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Whether the asker may settle things for the server, and for which one. */
export type Management =
  | { readonly kind: 'allowed'; readonly serverId: string }
  | { readonly kind: 'refused'; readonly reply: Reply };

/** Discord can be told to offer a command to others as well, so it is asked again here. */
export function managementOf({
  serverId,
  asker,
  voice,
}: Pick<Context, 'serverId' | 'asker' | 'voice'>): Management {
  const { say } = voice;
  const refuse = (because: 'settings.no-server' | 'settings.not-allowed'): Management => {
    const notice = { happened: say(because), next: say(`${because}-next`) };
    return { kind: 'refused', reply: drawNotice(notice, voice) };
  };
  if (serverId === undefined) return refuse('settings.no-server');
  if ((asker.permissions & MAY_MANAGE) === 0n) return refuse('settings.not-allowed');
  return { kind: 'allowed', serverId };
}
