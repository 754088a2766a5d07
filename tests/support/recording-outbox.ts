import type { Outbox, PostOutcome } from '../../src/discord/outbox.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { verifyReply } from '../../src/presentation/quotes/verify-reply.ts';

/** Something that the bot sent of its own accord, and that is still there. */
export interface Post {
  readonly messageId: string;
  readonly channelId: string;
  /** Who it went to, in direct messages. */
  readonly userId?: string;
  readonly replyTo?: string;
  readonly reply: Reply;
}

/** An outbox that keeps what is sent. */
export interface RecordingOutbox extends Outbox {
  readonly posts: readonly Post[];
  /** From now on, this is what becomes of all that is sent to the channel or person; `undefined`: it is posted. */
  answer(place: string, outcome: Exclude<PostOutcome, { kind: 'posted' }> | undefined): void;
}

export function recordingOutbox(): RecordingOutbox {
  const posts: Post[] = [];
  const outcomes = new Map<string, Exclude<PostOutcome, { kind: 'posted' }>>();
  const byNonce = new Map<string, PostOutcome>();
  let sent = 0;

  return {
    posts,
    post: async (channelId, reply, { replyTo, nonce } = {}) =>
      once(nonce, () =>
        add(channelId, { channelId, reply, ...(replyTo !== undefined && { replyTo }) }),
      ),
    send: async (userId, reply, { nonce } = {}) =>
      once(nonce, () => add(userId, { channelId: `direct-${userId}`, userId, reply })),
    async remove(channelId, messageId) {
      const outcome = outcomes.get(channelId);
      if (outcome) return outcome;
      const index = posts.findIndex((post) => post.messageId === messageId);
      if (index === -1) return { kind: 'missing' };
      posts.splice(index, 1);
      return { kind: 'removed' };
    },
    answer(place, outcome) {
      if (outcome) outcomes.set(place, outcome);
      else outcomes.delete(place);
    },
  };

  /** As Discord does, with the same nonce. */
  function once(nonce: string | undefined, send: () => PostOutcome): PostOutcome {
    const outcome = (nonce !== undefined && byNonce.get(nonce)) || send();
    if (nonce !== undefined && outcome.kind === 'posted') byNonce.set(nonce, outcome);
    return outcome;
  }

  function add(place: string, post: Omit<Post, 'messageId'>): PostOutcome {
    verifyReply(post.reply);
    const outcome = outcomes.get(place);
    if (outcome) return outcome;
    sent += 1;
    const messageId = `post-${sent}`;
    posts.push({ ...post, messageId });
    return { kind: 'posted', channelId: post.channelId, messageId };
  }
}
