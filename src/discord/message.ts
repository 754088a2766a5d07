import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type {
  APIAllowedMentions,
  APIInteractionResponse,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Reply } from '../presentation/reply.ts';
import type { Completion } from './bot.ts';

/**
 * What a reply takes the place of: a new message for all or for the asker, or the message with the
 * button that was pressed.
 */
export type Place = 'public' | 'private' | 'update';

/** The reply as Discord's first response. A private reply never overwrites the pressed message. */
export function respondWith(reply: Reply, place: Place): APIInteractionResponse {
  if (place === 'update' && reply.visibility === 'public') {
    return { type: InteractionResponseType.UpdateMessage, data: toMessage(reply) };
  }
  const isPrivate = place === 'private' || reply.visibility === 'private';
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: isPrivate ? toPrivateMessage(reply) : toMessage(reply),
  };
}

/** Asks Discord for time. Only a new message can be private, and only from now on. */
export function defer(place: Place): APIInteractionResponse {
  switch (place) {
    case 'update':
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case 'private':
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      };
    default:
      return { type: InteractionResponseType.DeferredChannelMessageWithSource };
  }
}

/** The reply as what follows after {@link defer} for the same place. */
export function completeWith(reply: Reply, place: Place): Completion {
  if (place === 'private' || reply.visibility === 'public') {
    return { kind: 'edit', message: toMessage(reply) };
  }
  return {
    kind: place === 'update' ? 'follow-up' : 'replace',
    message: toPrivateMessage(reply),
  };
}

interface Message {
  readonly flags: MessageFlags;
  readonly allowed_mentions: APIAllowedMentions;
  readonly components: APIMessageTopLevelComponent[];
}

/** Mentions are parsed by default, also on edits, so they are turned off every time. */
function toMessage({ components }: Reply): Message {
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [...components],
  };
}

function toPrivateMessage(reply: Reply): Message {
  return { ...toMessage(reply), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral };
}
