import type { ChannelEvent, ChannelMessage, Person } from '../protocol/channel.ts';

/** The messages of the channel, oldest first, and whoever watches them. */
export interface Channel {
  messages(): readonly ChannelMessage[];
  find(id: string): ChannelMessage | undefined;
  /** Adds the message, or takes the place of the one with the same id. */
  put(message: ChannelMessage): void;
  remove(id: string): void;
  clear(): void;
  /** @returns what ends the watching. */
  watch(tell: (event: ChannelEvent) => void): () => void;
}

/** So that a playground that is left open does not grow for ever. */
const MAX_MESSAGES = 500;

export function createChannel(): Channel {
  const messages = new Map<string, ChannelMessage>();
  const watchers = new Set<(event: ChannelEvent) => void>();

  return {
    messages: () => [...messages.values()],
    find: (id) => messages.get(id),
    put(message) {
      messages.set(message.id, message);
      tellAll({ kind: 'message', message });
      const [oldest] = messages.keys();
      if (messages.size > MAX_MESSAGES && oldest !== undefined) this.remove(oldest);
    },
    remove(messageId) {
      if (messages.delete(messageId)) tellAll({ kind: 'removed', messageId });
    },
    clear() {
      messages.clear();
      tellAll({ kind: 'cleared' });
    },
    watch(tell) {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
  };

  function tellAll(event: ChannelEvent): void {
    for (const tell of watchers) tell(event);
  }
}

/** The message, unless it is gone or private to somebody else. */
export function findVisible(
  channel: Channel,
  messageId: string,
  { id }: Person,
): ChannelMessage | undefined {
  const message = channel.find(messageId);
  const isHidden = message?.visibleTo !== undefined && message.visibleTo !== id;
  return isHidden ? undefined : message;
}
