import { MessageFlags } from 'discord-api-types/v10';

/** What only a message in a channel has, and no reply to an interaction. */
export interface WirePost {
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
}

/** Nobody acted, so there is nobody whom alone a message could be shown to (resources/message). */
const FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
const MAX_NONCE = 25;

/** What Discord's rules for messages that a bot posts, beyond their shape, say against this one. */
export function postRuleFaults({ flags, nonce }: WirePost): string[] {
  return [
    ...(((flags ?? 0) & ~FLAGS) === 0 ? [] : ['flags: can’t be set by a post']),
    ...(String(nonce ?? '').length > MAX_NONCE ? ['nonce: is too long'] : []),
  ];
}
