import { EMPTY_BODY } from './message-body.ts';
import type { MessageStore } from './message-store.ts';
import type { ServerChannel } from './server.ts';
import { timeOf } from './snowflakes.ts';

/** Puts in what a post in a forum begins with: a message with the id of the post itself, as Discord has it. */
export function openPost({ id, opening }: ServerChannel, messages: MessageStore): void {
  if (opening === undefined) return;
  messages.put({
    ...EMPTY_BODY,
    id,
    channelId: id,
    authorId: opening.authorId,
    content: opening.words,
    sentAtMs: timeOf(id),
    isEdited: false,
    origin: { kind: 'said' },
    state: 'sent',
    pings: [],
  });
}
