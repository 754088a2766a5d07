import { describeError } from '../discord/describe-error.ts';
import type { Log } from '../discord/log.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import { verifyReply } from '../presentation/quotes/verify-reply.ts';

/**
 * A card whose quotes are checked; undefined, and logged, if there is anything wrong with it.
 *
 * @param heldBack What the log says then.
 */
export async function checkedReply(
  draw: () => Reply | Promise<Reply>,
  heldBack: string,
  log: Log,
): Promise<Reply | undefined> {
  try {
    const reply = await draw();
    verifyReply(reply);
    return reply;
  } catch (error) {
    log.error(heldBack, { error: describeError(error) });
    return undefined;
  }
}
