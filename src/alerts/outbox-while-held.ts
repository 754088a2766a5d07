import type { Outbox, PostOutcome } from '../discord/outbox.ts';
import type { Hold } from '../records/hold-lease.ts';

/** An outbox from which nothing is sent by who isn't the holder any more: it fails, for the next one to try again. */
export function outboxWhileHeld(outbox: Outbox, hold: Hold): Outbox {
  async function whileHeld(send: () => Promise<PostOutcome>): Promise<PostOutcome> {
    if (await hold.isHeld()) return send();
    return { kind: 'failed', error: new Error('another process does this now') };
  }
  return {
    post: (...message) => whileHeld(() => outbox.post(...message)),
    send: (...message) => whileHeld(() => outbox.send(...message)),
    remove: (...message) => outbox.remove(...message),
  };
}
