import { InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Origin } from '../protocol/channel.ts';
import type { Message } from './message-store.ts';

export interface MessageJsonParts {
  readonly applicationId: string;
  readonly userOf: (id: string) => APIUser;
}

/** The message as Discord answers requests with it, and sends it along with a click or a message command. */
export function toApiMessage(message: Message, parts: MessageJsonParts): APIMessage {
  const { id, channelId, content, flags, origin, state } = message;
  const isPrivate = message.visibleTo !== undefined;
  const sentAt = new Date(message.sentAtMs).toISOString();
  return {
    id,
    channel_id: channelId,
    author: parts.userOf(message.authorId),
    content,
    timestamp: sentAt,
    edited_timestamp: message.isEdited ? sentAt : null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [...message.attachments],
    embeds: [...message.embeds],
    components: [...message.components],
    pinned: false,
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- bits of several flags
    flags:
      flags |
      (isPrivate ? MessageFlags.Ephemeral : 0) |
      (state === 'thinking' ? MessageFlags.Loading : 0),
    type: origin.kind === 'command' ? MessageType.ChatInputCommand : MessageType.Default,
    ...(origin.kind === 'command' && metadataOf(origin, parts)),
  };
}

function metadataOf(
  { by, command, interactionId }: Extract<Origin, { readonly kind: 'command' }>,
  { applicationId, userOf }: MessageJsonParts,
): Pick<APIMessage, 'interaction_metadata' | 'application_id'> {
  const metadata = {
    id: interactionId,
    type: InteractionType.ApplicationCommand as const,
    name: command,
    user: userOf(by),
    authorizing_integration_owners: {},
  };
  return { application_id: applicationId, interaction_metadata: metadata };
}
