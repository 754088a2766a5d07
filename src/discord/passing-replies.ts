import type {
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';

/** What somebody did on a message. */
export type Clicked = Pick<
  APIMessageComponentInteraction | APIModalSubmitInteraction,
  'token' | 'message'
>;

/**
 * Private replies that make room for the next one: the last to each person about each message. Discord
 * lets whoever holds the token of an interaction take its reply away, so tokens are kept, in memory
 * alone; without one, the reply stays until its reader dismisses it.
 *
 * It is not changed in place: it may have been dismissed, which Discord tells nobody, or be far up in
 * the channel.
 */
export interface PassingReplies {
  /**
   * Remembers that a click is answered with such a reply, which its token can take away.
   *
   * @returns the token of the one before it, if that can still be taken away.
   */
  succeed(click: Clicked, askerId: string, nowMs: number): string | undefined;
}

/** A token lives 15 minutes (interactions/receiving-and-responding); the last one is for the way. */
const KEPT_MS = 14 * 60 * 1000;

export function createPassingReplies(): PassingReplies {
  /** The longest kept comes first. */
  const last = new Map<string, { readonly token: string; readonly untilMs: number }>();

  function forgetExpired(nowMs: number): void {
    for (const [key, { untilMs }] of last) {
      if (untilMs > nowMs) return;
      last.delete(key);
    }
  }

  return {
    succeed({ token, message }, askerId, nowMs) {
      forgetExpired(nowMs);
      if (!message) return undefined;
      const key = `${askerId}/${message.id}`;
      const before = last.get(key);
      last.delete(key);
      last.set(key, { token, untilMs: nowMs + KEPT_MS });
      return before?.token;
    },
  };
}
