import type { Article } from '../articles/article.ts';
import { describeError } from '../discord/describe-error.ts';
import type { CorpusChange } from '../living/corpus-change.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { endOf, type KeptFollow } from '../records/follows.ts';
import { codesOf } from '../records/known-articles.ts';
import { DAY_MS } from '../records/record-store.ts';
import { pauseFor } from '../schedule.ts';
import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import type { AlertParts } from './alert-parts.ts';
import { deliverNews, drawn, postTo } from './deliver-news.ts';
import { createNewsOf } from './news.ts';
import { nextDelivery } from './next-delivery.ts';
import { noteNews, PAUSE_MS } from './note-news.ts';

/** Tells people of what is new in what they follow. */
export interface Alerts {
  /** Returns at once: what is new is looked through beside all else. */
  onChange(change: Pick<CorpusChange, 'added' | 'changed'>): void;
  /** Waits for what is under way; what waits to be posted is posted after the next start. */
  close(): Promise<void>;
}

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** It is looked this often for what is due. */
const TICK_MS = MINUTE_MS;

/** At least so long nothing is posted in a place after what was posted last; up to twice as long. */
const GAP_MS = 5 * MINUTE_MS;

/** What Discord fails to take is tried again after a minute, two, four and so on, up to this. */
const MAX_BACK_OFF_MS = 6 * HOUR_MS;

/** So many articles are looked at together, at the start; between two, those who ask have their turn. */
const SLICE = 500;

/** So long before its end a follow tells that it ends. */
const WARNING_MS = 14 * DAY_MS;

/**
 * @param articles All that there are now: those that came while the bot was away are news as well.
 */
export function startAlerts(articles: readonly Article[], parts: AlertParts): Alerts {
  const { records, log, schedule, now, random } = parts;
  const turns = oneAtATime();
  const newsOf = createNewsOf(now);
  const retries = new Map<string, { readonly failures: number; readonly notBefore: number }>();
  let releasedAt = now();
  let isClosed = false;
  let cancel = schedule(tick, TICK_MS);

  void take(async () => {
    const isFirst = (await records.knownArticles.codes()) === undefined;
    const codes: string[] = [];
    for (let start = 0; start < articles.length && !isClosed; start += SLICE) {
      const some = articles.slice(start, start + SLICE);
      if (isFirst) codes.push(...some.flatMap(codesOf));
      else await takeIn({ added: some, changed: [] });
      await pauseFor(PAUSE_MS, schedule);
    }
    if (!isClosed) await records.knownArticles.add(codes);
  });

  return {
    onChange(change) {
      void take(() => takeIn(change));
    },
    async close() {
      isClosed = true;
      await turns.done();
      cancel();
    },
  };

  /** What fails is tried again with the next change or the next start. */
  function take(work: () => Promise<void>): Promise<void> {
    return turns.take(async () => {
      if (isClosed) return;
      try {
        await work();
      } catch (error) {
        log.error('Those who follow something could not be told of it', {
          error: describeError(error),
        });
      }
    });
  }

  /**
   * Only what was noted for all is known: after a crash, the rest is news once more. What was there once, has
   * gone and comes again is none, nor is what only has another id now.
   */
  async function takeIn({
    added,
    changed,
  }: Pick<CorpusChange, 'added' | 'changed'>): Promise<void> {
    const known = (await records.knownArticles.codes()) ?? new Set();
    const come = added.map((article) => ({ article, codes: codesOf(article) }));
    const fresh = come.filter(({ codes }) => !codes.some((code) => known.has(code)));
    await noteNews(newsOf(fresh.map(({ article }) => article)), now(), parts);
    const codes = come.flatMap((one) => one.codes);
    await records.knownArticles.add([...codes, ...changed.flatMap(({ after }) => codesOf(after))]);
  }

  function tick(): void {
    void take(async () => {
      try {
        await tellWhatIsDue();
      } finally {
        cancel = schedule(tick, TICK_MS);
      }
    });
  }

  async function tellWhatIsDue(): Promise<void> {
    if (now() - releasedAt >= DAY_MS) {
      releasedAt = now();
      await records.follows.releaseRecipients();
    }
    for (const [place, follows] of byPlace(await records.follows.list())) {
      if (isClosed) return;
      if ((retries.get(place)?.notBefore ?? 0) > now()) continue;
      await tellIn(place, follows);
    }
  }

  async function tellIn(place: string, follows: readonly KeptFollow[]): Promise<void> {
    await warn(follows);
    const delivery = nextDelivery(follows, now(), GAP_MS * (1 + random()));
    const outcome = delivery ? await deliverNews(delivery, parts) : 'nothing';
    if (outcome === 'nothing') return;
    if (outcome.kind === 'refused') await endAll(follows);
    if (outcome.kind === 'failed') return backOff(place, outcome.error);
    retries.delete(place);
  }

  function backOff(place: string, error: unknown): void {
    const failures = (retries.get(place)?.failures ?? 0) + 1;
    const waitMs = Math.min(MINUTE_MS * 2 ** (failures - 1), MAX_BACK_OFF_MS);
    retries.set(place, { failures, notBefore: now() + waitMs });
    log.warn('Discord took no message to those who follow something; it is tried again', {
      failures,
      error: describeError(error),
    });
  }

  /** Tells once that a follow ends soon. */
  async function warn(follows: readonly KeptFollow[]): Promise<void> {
    const ending = follows.filter(
      (follow) => follow.warnedAt === undefined && endOf(follow) - now() < WARNING_MS,
    );
    for (const follow of ending) {
      const warnedAt = now();
      await records.follows.change(follow.key, (before) => ({ ...before, warnedAt }));
      const reply = await drawn({ kind: 'ending', follow }, parts);
      if (reply) await postTo(follow, reply, parts);
    }
  }

  /** The bot can't write there: those who made them are told once, if they can be. */
  async function endAll(follows: readonly KeptFollow[]): Promise<void> {
    const byMaker: ListsByKey<string, KeptFollow> = new Map();
    for (const follow of follows) {
      const ended = await records.follows.end(follow.key);
      if (ended?.place.kind === 'channel' && ended.madeBy !== undefined)
        addTo(byMaker, ended.madeBy, ended);
    }
    for (const [madeBy, ended] of byMaker) {
      const userId = await records.follows.userIdOf(madeBy);
      const reply = userId && (await drawn({ kind: 'ended', follows: ended }, parts));
      if (userId !== undefined && reply) await parts.outbox.send(userId, reply);
    }
  }
}

function byPlace(follows: readonly KeptFollow[]): ListsByKey<string, KeptFollow> {
  const places: ListsByKey<string, KeptFollow> = new Map();
  for (const follow of follows) {
    const { place, madeBy = '' } = follow;
    addTo(places, place.kind === 'channel' ? place.channelId : madeBy, follow);
  }
  return places;
}
