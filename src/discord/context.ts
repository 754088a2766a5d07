import type { APIInteraction } from 'discord-api-types/v10';
import { type Voice, voiceFor } from '../presentation/wording/voice.ts';
import type { Pullquote } from '../pullquote.ts';

/** What the whole bot works with. */
export interface Services {
  readonly pullquote: Pullquote;
}

/** What a command knows of the one who uses it, and of the place. */
export interface Context extends Services {
  readonly asker: Asker;
  /** The server it is used in; undefined in direct messages. */
  readonly serverId: string | undefined;
  readonly channelId: string | undefined;
  /** How to speak to the asker. */
  readonly voice: Voice;
  readonly nowMs: number;
}

export interface Asker {
  readonly id: string;
  /** The asker's permission bits in this channel; 0 in direct messages. */
  readonly permissions: bigint;
}

/** Reads from an interaction all that does not depend on its kind. */
export function contextOf(
  interaction: APIInteraction,
  services: Services,
  now: () => number,
): Context {
  const { member, user, guild_id, channel } = interaction;
  return {
    ...services,
    asker: {
      id: (member?.user ?? user)?.id ?? '',
      permissions: BigInt(member?.permissions ?? 0),
    },
    serverId: guild_id,
    channelId: channel?.id,
    voice: voiceOf(interaction),
    nowMs: now(),
  };
}

/** How to speak to whoever an interaction comes from; works on anything, as failures need it. */
export function voiceOf(interaction: unknown): Voice {
  const { locale } = (interaction ?? {}) as { readonly locale?: unknown };
  return voiceFor(typeof locale === 'string' ? locale : undefined);
}
