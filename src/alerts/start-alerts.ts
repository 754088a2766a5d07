import type { Article } from '../articles/article.ts';
import { describeError } from '../discord/describe-error.ts';
import type { PostOutcome } from '../discord/outbox.ts';
import type { CorpusChange } from '../living/corpus-change.ts';
import type { KeptFollow } from '../records/follow.ts';
import { codesOf } from '../records/known-articles.ts';
import { hasPassed, pauseFor } from '../schedule.ts';
import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import type { AlertParts } from './alert-parts.ts';
import { createBackOff } from './back-off.ts';
import { deliverNews, resumePosting } from './deliver-news.ts';
import { createNewsOf } from './news.ts';
import { hasRoom, nextDelivery } from './next-delivery.ts';
import { noteNews, PAUSE_MS } from './note-news.ts';
import { startRounds } from './rounds.ts';
import { endAll, endedByMaker, tellMaker } from './tell-of-ended.ts';
import { endsSoon, warnOfEnd } from './warn-of-end.ts';
import { DAY_MS } from '../text/calendar.ts';

/** Tells people of what is new in what they follow. */
export interface Alerts {
  /** Returns at once: what is new is looked through beside all else. */
  onChange(change: Pick<CorpusChange, 'added' | 'changed'>): void;
  /** Waits for what is under way; what waits to be posted is posted after the next start. */
  close(): Promise<void>;
}

const MINUTE_MS = 60 * 1000;

/** It is looked this often for what is due. */
const TICK_MS = MINUTE_MS;

/** At least so long nothing is posted in a place after what was posted last; up to twice as long. */
const GAP_MS = 5 * MINUTE_MS;

/** So many articles are looked at together, at the start; between two, those who ask have their turn. */
const SLICE = 500;

/**
 * @param articles All that there are now: those that came while the bot was away are news as well.
 */
export function startAlerts(
  articles: Iterable<Article> | AsyncIterable<Article>,
  parts: AlertParts,
): Alerts {
  const { records, log, schedule, now, random } = parts;
  const newsOf = createNewsOf(now);
  const backOff = createBackOff(now);
  let releasedAt = now();
  const rounds = startRounds({
    look: tellWhatIsDue,
    everyMs: TICK_MS,
    // It is tried again with the next change or the next start.
    onFailed: (error) =>
      log.error('Those who follow something could not be told of it', {
        error: describeError(error),
      }),
    schedule,
  });

  rounds.take(async () => {
    for (const follow of await records.follows.list()) await resumePosting(follow, parts);
  });
  rounds.take(async () => {
    const isFirst = (await records.knownArticles.codes()) === undefined;
    const codes: string[] = [];
    for await (const some of inSlices(articles, SLICE)) {
      if (rounds.isClosed) return;
      if (isFirst) codes.push(...some.flatMap(codesOf));
      else await takeIn({ added: some, changed: [] });
      await pauseFor(PAUSE_MS, schedule);
    }
    await records.knownArticles.add(codes);
  });

  return {
    onChange: (change) => rounds.take(() => takeIn(change)),
    close: () => rounds.close(),
  };

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

  async function tellWhatIsDue(): Promise<void> {
    if (hasPassed(DAY_MS, releasedAt, now())) {
      releasedAt = now();
      await records.follows.releaseRecipients();
    }
    for (const [place, follows] of byPlace(await records.follows.list())) {
      if (rounds.isClosed) return;
      if (!backOff.isDue(place) || !hasRoom(follows, now(), GAP_MS * (1 + random()))) continue;
      const outcome = await tellNext(follows);
      if (outcome !== 'nothing' && outcome.kind === 'refused') await endAll(follows, parts);
      look(outcome, place);
    }
    for (const [madeBy, ended] of await endedByMaker(parts)) {
      if (rounds.isClosed) return;
      if (backOff.isDue(madeBy)) look(await tellMaker(madeBy, ended, parts), madeBy);
    }
  }

  /** News, or that something ends soon. */
  async function tellNext(follows: readonly KeptFollow[]): Promise<PostOutcome | 'nothing'> {
    const delivery = nextDelivery(follows, now());
    if (delivery) return deliverNews(delivery, parts);
    const ending = follows.find((follow) => endsSoon(follow, now()));
    return ending ? warnOfEnd(ending, parts) : 'nothing';
  }

  function look(outcome: PostOutcome | 'nothing', place: string): void {
    if (outcome === 'nothing') return;
    if (outcome.kind !== 'failed') return backOff.succeeded(place);
    log.warn('Discord took no message to those who follow something; it is tried again', {
      failures: backOff.failed(place),
      error: describeError(outcome.error),
    });
  }
}

async function* inSlices<One>(
  all: Iterable<One> | AsyncIterable<One>,
  size: number,
): AsyncGenerator<readonly One[]> {
  let slice: One[] = [];
  for await (const one of all) {
    slice.push(one);
    if (slice.length < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

function byPlace(follows: readonly KeptFollow[]): ListsByKey<string, KeptFollow> {
  const places: ListsByKey<string, KeptFollow> = new Map();
  for (const follow of follows) {
    const { place, madeBy = '' } = follow;
    addTo(places, place.kind === 'channel' ? place.channelId : madeBy, follow);
  }
  return places;
}
