import { DAY_MS } from '../text/calendar.ts';

/** Half and one and a half of it on either side of the mean would be lumpy; a tenth keeps sources apart. */
const JITTER = 0.1;

const SECOND_MS = 1000;

/** However often it has failed, a source is tried again after so long. */
const MAX_BACKOFF_MS = DAY_MS;

/** What a server asks for beyond this is taken for a mistake. */
const MAX_RETRY_AFTER_MS = 7 * DAY_MS;

/** Nobody who asks to wait, and for less, means it. */
const MIN_RETRY_AFTER_MS = 60 * SECOND_MS;

/** After a start, those that are due are begun so far apart. */
const SPREAD_MS = SECOND_MS;

/** From 0 up to 1, as `Math.random`. */
export type Random = () => number;

/** How long to wait until the next look at a source, about as long as its admin wants, and `everyMs` on average. */
export function gapMs(everyMs: number, random: Random): number {
  return everyMs * (1 - JITTER + 2 * JITTER * random());
}

/**
 * How long to wait after faults in a row: twice as long after each, up to a day. A server that asks to wait for a
 * while is asked again when that is over; if it goes on to ask so, ever later as well.
 *
 * @param faults How many there have been, from 1.
 * @param retryAfterMs What the server asks for, if it does.
 */
export function backoffMs(
  faults: number,
  everyMs: number,
  random: Random,
  retryAfterMs?: number,
): number {
  // 2 ** 20 is enough to make a year of a minute.
  const factor = 2 ** Math.min(faults - 1, 20);
  const usual = gapMs(Math.min(everyMs * factor, MAX_BACKOFF_MS), random);
  if (retryAfterMs === undefined) return usual;
  const wanted = Math.min(Math.max(retryAfterMs, MIN_RETRY_AFTER_MS), MAX_RETRY_AFTER_MS);
  return Math.max(wanted, Math.min(usual, wanted * factor));
}

/** When the one at `place`, counted from 0, of those that are due at a start is begun, from then on. */
export function spreadMs(place: number, random: Random): number {
  return (place + random()) * SPREAD_MS;
}

const MIN_RECHECK_MS = DAY_MS;
const MAX_RECHECK_MS = 30 * DAY_MS;
const RECHECK_SHARE = 0.25;

/**
 * How long to wait until a known page is looked at again that its list says nothing new of: a quarter of the time
 * since it last changed, from a day to thirty. What has stayed as it is for a year hardly changes the next day.
 */
export function recheckMs(unchangedMs: number, random: Random): number {
  const share = Math.max(unchangedMs, 0) * RECHECK_SHARE;
  return gapMs(Math.min(Math.max(share, MIN_RECHECK_MS), MAX_RECHECK_MS), random);
}

/**
 * How long to wait until a page that was gone is looked at once more, before it is held to be taken back: a site
 * that is being mended says 404 for a while.
 */
export function secondLookMs(everyMs: number): number {
  return Math.min(everyMs, DAY_MS);
}
