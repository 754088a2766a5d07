import type { PostOutcome } from '../discord/outbox.ts';
import { endOf, type KeptFollow } from '../records/follow.ts';
import type { AlertParts } from './alert-parts.ts';
import { counted, drawn, postTo } from './deliver-news.ts';
import { reachOf } from './reach.ts';
import { DAY_MS } from '../text/calendar.ts';

/** So long before its end a follow tells that it ends. */
const WARNING_MS = 14 * DAY_MS;

/** Whether it is to be told by now that a follow ends, and hasn't been. */
export function endsSoon(follow: KeptFollow, nowMs: number): boolean {
  return follow.warnedAt === undefined && endOf(follow) - nowMs < WARNING_MS;
}

/**
 * Tells that a follow ends soon, if something may be posted there. That it is told is noted before, so that it is
 * never told twice; what Discord failed to take is told later.
 */
export async function warnOfEnd(
  follow: KeptFollow,
  parts: AlertParts,
): Promise<PostOutcome | 'nothing'> {
  const { follows } = parts.records;
  if (!(await reachOf(follow, parts))) return 'nothing';
  const at = parts.now();
  let isMine = false;
  const kept = await follows.change(follow.key, (before) => {
    isMine = before.warnedAt === undefined;
    return isMine ? { ...counted(before, at), warnedAt: at } : undefined;
  });
  const reply = kept && isMine && (await drawn({ kind: 'ending', follow }, parts));
  if (!reply) return 'nothing';
  const outcome = await postTo(follow, reply, parts);
  if (outcome.kind === 'failed') {
    const { posted, postedAt } = follow;
    await follows.change(follow.key, (before) => ({
      ...before,
      warnedAt: undefined,
      posted,
      postedAt,
    }));
  }
  return outcome;
}
