import type { ChannelMessage, MessageEvent } from '../protocol/channel.ts';

/** A message as Discord keeps it. */
export interface Message extends ChannelMessage {
  readonly channelId: string;
  /** Who gets a notification: `@everyone`, `<@123>`. */
  readonly pings: readonly string[];
}

/** The messages of all channels, and whoever watches a channel. */
export interface MessageStore {
  /** In the order in which they were posted; without a channel, those of all. */
  list(channelId?: string): readonly Message[];
  find(id: string): Message | undefined;
  /** Adds the message, or takes the place of the one with the same id. */
  put(message: Message): void;
  remove(id: string): void;
  clear(channelId: string): void;
  /** @returns what ends the watching. */
  watch(channelId: string, tell: (event: MessageEvent) => void): () => void;
}

/** Of a channel, so that a playground that is left open does not grow for ever. */
const MAX_MESSAGES = 500;

export function createMessageStore(): MessageStore {
  const messages = new Map<string, Message>();
  const idsByChannel = new Map<string, Set<string>>();
  const watchers = new Set<{ channelId: string; tell: (event: MessageEvent) => void }>();

  return {
    list(channelId) {
      if (channelId === undefined) return [...messages.values()];
      return [...idsIn(channelId)].flatMap((id) => messages.get(id) ?? []);
    },
    find: (id) => messages.get(id),
    put(message) {
      const { id, channelId } = message;
      const ids = idsIn(channelId).add(id);
      messages.set(id, message);
      tellAll(channelId, { kind: 'message', message });
      const [oldest] = ids;
      if (ids.size > MAX_MESSAGES && oldest !== undefined) this.remove(oldest);
    },
    remove(messageId) {
      const message = messages.get(messageId);
      if (message === undefined) return;
      messages.delete(messageId);
      idsIn(message.channelId).delete(messageId);
      tellAll(message.channelId, { kind: 'removed', messageId });
    },
    clear(channelId) {
      for (const id of idsIn(channelId)) messages.delete(id);
      idsByChannel.delete(channelId);
      tellAll(channelId, { kind: 'cleared' });
    },
    watch(channelId, tell) {
      const watcher = { channelId, tell };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };

  function idsIn(channelId: string): Set<string> {
    const ids = idsByChannel.get(channelId) ?? new Set();
    idsByChannel.set(channelId, ids);
    return ids;
  }

  function tellAll(channelId: string, event: MessageEvent): void {
    for (const watcher of watchers) {
      if (watcher.channelId === channelId) watcher.tell(event);
    }
  }
}

/** The message, unless it is gone, elsewhere, or private to somebody else. */
export function findVisible(
  messages: MessageStore,
  id: string,
  viewer: { readonly personId: string; readonly channelId: string },
): Message | undefined {
  const message = messages.find(id);
  if (message?.channelId !== viewer.channelId) return undefined;
  const isHidden = message.visibleTo !== undefined && message.visibleTo !== viewer.personId;
  return isHidden ? undefined : message;
}
