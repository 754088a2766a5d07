import type { KeptFollow, WaitingArticle } from '../records/follow.ts';
import { hasPassed } from '../schedule.ts';
import { DAY_MS, dayOf } from '../text/calendar.ts';

/** What is to be posted. */
export interface Delivery {
  readonly follow: KeptFollow;
  readonly articleIds: readonly [string, ...string[]];
  readonly isDigest: boolean;
}

/** So many messages a day one follow brings, and all in one place; the rest waits for a digest. */
const MAX_A_DAY = 5;
const MAX_A_DAY_IN_PLACE = 20;

const HOUR_MS = 60 * 60 * 1000;
const MONDAY = 1;

/**
 * Whether something may be posted in one place by now.
 *
 * @param follows All that there are in this place.
 * @param gapMs So long nothing is posted after what was posted last.
 */
export function hasRoom(follows: readonly KeptFollow[], nowMs: number, gapMs: number): boolean {
  const today = follows.reduce((sum, follow) => sum + postedOn(follow, nowMs), 0);
  if (today >= MAX_A_DAY_IN_PLACE) return false;
  return follows.every(({ postedAt = -Infinity }) => hasPassed(gapMs, postedAt, nowMs));
}

/**
 * What is to be posted next in one place, if anything waits that is due by now: digests first, then what has
 * waited longest. What was to be posted at once and had no room on its day comes in a digest.
 *
 * @param follows All that there are in this place.
 */
export function nextDelivery(follows: readonly KeptFollow[], nowMs: number): Delivery | undefined {
  const due = follows.flatMap((follow) => dueOf(follow, nowMs) ?? []);
  const [next] = due.toSorted(
    (a, b) => Number(b.isDigest) - Number(a.isDigest) || oldestOf(a) - oldestOf(b),
  );
  return next;
}

function dueOf(follow: KeptFollow, nowMs: number): Delivery | undefined {
  const { rhythm, waiting } = follow;
  if (postedOn(follow, nowMs) >= MAX_A_DAY) return undefined;
  if (rhythm !== 'at-once') return digestOf(follow, waiting, nowMs);
  const left = waiting.filter(({ at }) => dayOf(at) < dayOf(nowMs));
  if (left.length > 1) return digestOf(follow, left, nowMs);
  const [first] = waiting;
  return first && { follow, articleIds: [first.articleId], isDigest: false };
}

/**
 * Of all that came before the last hour of digests, if anything did. What lies more than a day ahead came before the
 * clock was set back.
 */
function digestOf(
  follow: KeptFollow,
  waiting: readonly WaitingArticle[],
  nowMs: number,
): Delivery | undefined {
  const hour = lastHourOf(follow, nowMs);
  const [first, ...others] = waiting
    .filter(({ at }) => at < hour || at - nowMs > DAY_MS)
    .map(({ articleId }) => articleId);
  return first === undefined
    ? undefined
    : { follow, articleIds: [first, ...others], isDigest: true };
}

/** When the last digest was to come: at this hour today or yesterday, or on a Monday. */
function lastHourOf({ rhythm, hour }: Pick<KeptFollow, 'rhythm' | 'hour'>, nowMs: number): number {
  const midnight = nowMs - (nowMs % DAY_MS);
  const today = midnight + hour * HOUR_MS;
  const last = today <= nowMs ? today : today - DAY_MS;
  if (rhythm !== 'weekly') return last;
  const daysSince = (new Date(last).getUTCDay() - MONDAY + 7) % 7;
  return last - daysSince * DAY_MS;
}

function postedOn({ posted }: KeptFollow, nowMs: number): number {
  return posted?.day === dayOf(nowMs) ? posted.count : 0;
}

function oldestOf({ follow }: Delivery): number {
  return follow.waiting[0]?.at ?? 0;
}
