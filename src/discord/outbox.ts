import { randomBytes } from 'node:crypto';
import type { Reply } from '../presentation/cards/reply.ts';

/** What the bot sends, changes and deletes of its own accord, without anybody's command. */
export interface Outbox {
  /** @param options `replyTo`: the message of that channel that it answers. */
  post(channelId: string, reply: Reply, options?: PostOptions): Promise<PostOutcome>;
  /** To a person, in direct messages. */
  send(userId: string, reply: Reply, options?: Pick<PostOptions, 'nonce'>): Promise<PostOutcome>;
  /** Deletes a message of its own. */
  remove(channelId: string, messageId: string): Promise<RemoveOutcome>;
}

export interface PostOptions {
  readonly replyTo?: string | undefined;
  /**
   * Sent twice within some minutes, a message with the same one is posted once: see {@link newNonce}. Default: another
   * one each time.
   */
  readonly nonce?: string | undefined;
}

/** At most 25 characters (resources/message). */
const NONCE_BYTES = 12;

export function newNonce(): string {
  return randomBytes(NONCE_BYTES).toString('hex');
}

export type PostOutcome =
  | ({ readonly kind: 'posted' } & PostedMessage)
  /** There is no such channel any more (404), or the bot may not write there (403): it is no use to try again. */
  | { readonly kind: 'refused'; readonly status: number }
  /** It may be tried again later. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface PostedMessage {
  readonly channelId: string;
  readonly messageId: string;
}

/** Is told of what the bot posted of its own accord in a server. */
export type OnPosted = (
  reply: Reply,
  posted: PostedMessage & { readonly serverId: string },
) => Promise<unknown>;

export type RemoveOutcome =
  | { readonly kind: 'removed' }
  /** It was gone already. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'failed'; readonly error: unknown };
