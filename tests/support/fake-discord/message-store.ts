import { MessageFlags } from 'discord-api-types/v10';
import type { WireMessage } from '../../../src/playground/validation/message-rules.ts';
import { nextSnowflake } from './snowflake.ts';

/** A message as Discord keeps it. */
export interface StoredMessage extends WireMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly flags: number;
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
  /** The bot has asked for time: people see "thinking…". */
  readonly isLoading: boolean;
}

/** Everything that was posted. Only the flags that Discord lets change do so. */
export class MessageStore {
  readonly #messages = new Map<string, StoredMessage>();

  get(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  /** In the order in which they were posted. */
  all(): readonly StoredMessage[] {
    return [...this.#messages.values()];
  }

  post(channelId: string, body: WireMessage, { isLoading = false } = {}): StoredMessage {
    const { flags = 0, ...rest } = body;
    return this.#keep({ ...rest, id: nextSnowflake(), channel_id: channelId, flags, isLoading });
  }

  /** A message stays private or public, and one of components stays one. */
  edit(message: StoredMessage, body: WireMessage): StoredMessage {
    const { flags = 0, ...rest } = body;
    const settable = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
    return this.#keep({
      ...message,
      ...rest,
      flags: message.flags | (flags & settable),
      isLoading: false,
    });
  }

  delete(id: string): boolean {
    return this.#messages.delete(id);
  }

  #keep(message: StoredMessage): StoredMessage {
    this.#messages.set(message.id, message);
    return message;
  }
}
