import { MessageFlags } from 'discord-api-types/v10';
import type { Origin } from '../protocol/channel.ts';
import { bodyOf, EMPTY_BODY, pingsOf } from './message-body.ts';
import type { Payload, UploadedFile } from './message-body.ts';
import type { Message } from './message-store.ts';

/** Makes messages of what the bot sends for one interaction. Ephemerality can't change later. */
export interface MessageWriter {
  /** @param origin Default: the interaction. */
  post(
    payload: Payload,
    files: readonly UploadedFile[],
    more?: { readonly state?: Message['state']; readonly origin?: Origin },
  ): Message;
  change(before: Message, payload: Payload, files: readonly UploadedFile[]): Message;
  /** A line for whoever acted alone about a reply that there is not, in place of "thinking…". */
  fail(before: Message | undefined, failure: string): Message;
}

export interface MessageWriterParts {
  readonly authorId: string;
  readonly channelId: string;
  /** Who acted, and sees what is private. */
  readonly userId: string;
  readonly interactionId: string;
  /** The line above a reply. */
  readonly origin: Origin;
  readonly nextId: () => string;
  readonly now: () => number;
}

export function createMessageWriter(parts: MessageWriterParts): MessageWriter {
  const { authorId, channelId, userId, interactionId, nextId, now } = parts;

  return {
    post(payload, files, { state = 'sent', origin = parts.origin } = {}) {
      const body = bodyOf(payload, EMPTY_BODY, files);
      const isPrivate = ((payload.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      return {
        ...empty(origin),
        ...body,
        pings: pingsOf(body, payload),
        state,
        ...(isPrivate && { visibleTo: userId }),
      };
    },
    change(before, payload, files) {
      const body = bodyOf(payload, before, files);
      return {
        ...before,
        ...body,
        pings: pingsOf(body, payload, true),
        state: 'sent',
        isEdited: before.isEdited || before.state !== 'thinking',
        exchangeId: interactionId,
      };
    },
    fail: (before, failure) => ({
      ...empty(parts.origin),
      ...(before?.state === 'thinking' && { id: before.id }),
      state: 'failed',
      failure,
      visibleTo: userId,
    }),
  };

  function empty(origin: Origin): Message {
    return {
      ...EMPTY_BODY,
      id: nextId(),
      channelId,
      authorId,
      sentAtMs: now(),
      isEdited: false,
      origin,
      state: 'sent',
      exchangeId: interactionId,
      pings: [],
    };
  }
}
