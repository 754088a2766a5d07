import type { Outcome } from '../protocol/action.ts';
import type { Person } from '../protocol/channel.ts';
import type { Channel } from './channel.ts';
import { findVisible } from './channel.ts';
import { DONE, failed } from './outcome.ts';

/** What people do in the channel without the bot. */
export interface Chatting {
  say(person: Person, content: string): Outcome;
  dismiss(person: Person, messageId: string): Outcome;
  clear(): Outcome;
}

/** Discord's limit for members without Nitro. */
const MAX_CONTENT = 2000;

export function createChatting(
  channel: Channel,
  { nextId, now }: { readonly nextId: () => string; readonly now: () => number },
): Chatting {
  return {
    say(person, content) {
      const text = content.trim();
      if (text === '') return failed('An empty message can’t be sent.');
      if (text.length > MAX_CONTENT)
        return failed(`A message has at most ${MAX_CONTENT} characters.`);
      channel.put({
        id: nextId(),
        authorId: person.id,
        sentAtMs: now(),
        isEdited: false,
        origin: { kind: 'said' },
        state: 'sent',
        content: text,
        embeds: [],
        components: [],
        attachments: [],
        flags: 0,
      });
      return DONE;
    },

    dismiss(person, messageId) {
      const message = findVisible(channel, messageId, person);
      if (message?.visibleTo === undefined) {
        return failed('Only a private message can be dismissed.');
      }
      channel.remove(messageId);
      return DONE;
    },

    clear() {
      channel.clear();
      return DONE;
    },
  };
}
