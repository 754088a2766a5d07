import type { PostOutcome } from '../discord/outbox.ts';
import type { KeptFollow } from '../records/follow.ts';
import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import type { AlertParts } from './alert-parts.ts';
import { drawn, STALE_MS } from './deliver-news.ts';

/** Ends what is followed where the bot can't write; it waits until those who made it have been told. */
export async function endAll(
  unreachable: readonly KeptFollow[],
  { records: { follows } }: Pick<AlertParts, 'records'>,
): Promise<void> {
  for (const { key, place } of unreachable) {
    if (place.kind === 'channel') await follows.lose(key);
    // Nobody is left to be told.
    else await follows.end(key);
  }
}

/** What has ended and waits, by who made it. */
export async function endedByMaker({
  records: { follows },
}: Pick<AlertParts, 'records'>): Promise<ListsByKey<string, KeptFollow>> {
  const byMaker: ListsByKey<string, KeptFollow> = new Map();
  for (const follow of await follows.ended()) {
    if (follow.madeBy === undefined) await follows.end(follow.key);
    else addTo(byMaker, follow.madeBy, follow);
  }
  return byMaker;
}

/**
 * Tells somebody once, in a direct message, what of theirs has ended. It is forgotten before; what Discord failed to
 * take waits on, unless it ended long ago.
 */
export async function tellMaker(
  madeBy: string,
  waiting: readonly KeptFollow[],
  parts: AlertParts,
): Promise<PostOutcome | 'nothing'> {
  const { records, outbox, now } = parts;
  const { follows } = records;
  const ended: KeptFollow[] = [];
  for (const { key } of waiting) {
    const one = await follows.end(key);
    if (one) ended.push(one);
  }
  const [first, ...others] = ended;
  const userId = await follows.userIdOf(madeBy);
  const reply = first && (await drawn({ kind: 'ended', follows: [first, ...others] }, parts));
  if (userId === undefined || !reply) return 'nothing';
  const outcome = await outbox.send(userId, reply);
  if (outcome.kind === 'failed') {
    const recent = ended.filter(({ endedAt = 0 }) => now() - endedAt < STALE_MS);
    for (const follow of recent) await follows.putBack(follow);
  }
  return outcome;
}
