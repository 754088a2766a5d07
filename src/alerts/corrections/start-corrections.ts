import type { ArticleSource } from '../../articles/article.ts';
import { describeError } from '../../discord/describe-error.ts';
import type { PostedMessage } from '../../discord/outbox.ts';
import type { CorpusChange } from '../../living/corpus-change.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { voiceFor } from '../../presentation/wording/voice.ts';
import { createPullquote } from '../../pullquote-over-archive.ts';
import type { KeptReply, QuotedPlace } from '../../records/quoted-replies.ts';
import { articleOf, type Revision, type RevisionStore } from '../../records/revisions.ts';
import { hasPassed } from '../../schedule.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import type { AlertParts } from '../alert-parts.ts';
import { checkedReply } from '../checked-reply.ts';
import { reachIn } from '../reach.ts';
import { startRounds } from '../rounds.ts';
import type { Correction, DrawCorrection } from './correction.ts';
import { besideNearest, movedTo, type OldPlace, wordsIn } from './lost-words.ts';
import { DAY_MS } from '../../text/calendar.ts';

/** Tells servers that words quoted there have changed in their articles, or that these are gone. */
export interface Corrections {
  /** Returns at once. */
  onChange(change: CorpusChange): void;
  /** Forgets that an article was quoted, and what it said. */
  forget(articleId: string): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export interface CorrectionParts extends Omit<AlertParts, 'draw' | 'random'> {
  readonly revisions: RevisionStore;
  readonly draw: DrawCorrection;
}

/** What failed is tried again so often, and what is kept is looked through. */
const TICK_MS = 60 * 60 * 1000;

/** So many articles are told of one by one when many change at once. */
const MAX_AT_ONCE = 5;

/** An article, and what was quoted of it in one server. */
interface Watched {
  readonly serverId: string;
  readonly articleId: string;
  readonly places: readonly WatchedPlace[];
}

interface WatchedPlace extends QuotedPlace {
  readonly reply: KeptReply;
}

/** What has come of it. */
interface Found {
  readonly correction: Correction;
  readonly article: ArticleSource;
  readonly lost: readonly WatchedPlace[];
}

/** What changed while the bot was away is told at the start. */
export function startCorrections(parts: CorrectionParts): Corrections {
  const { records, revisions, pullquote, outbox, log, schedule, now } = parts;
  const turns = oneAtATime();
  let hasFailed = false;
  let tidiedAt = -Infinity;
  const rounds = startRounds({
    async look() {
      if (hasFailed) await check();
      if (hasPassed(DAY_MS, tidiedAt, now())) await tidy();
    },
    everyMs: TICK_MS,
    onFailed(error) {
      hasFailed = true;
      log.error('Quotes could not be compared with their articles', {
        error: describeError(error),
      });
    },
    schedule,
    turns,
  });

  rounds.take(() => check());

  return {
    onChange({ changed, removed }) {
      const ids = new Set([
        ...changed.map(({ after }) => after.id),
        ...removed.map(({ id }) => id),
      ]);
      if (ids.size > 0) rounds.take(() => check(ids));
    },
    forget: (articleId) => turns.take(() => forgetQuotes(articleId, parts)),
    close: () => rounds.close(),
  };

  /** Lets go of all that nothing is to be told of any more. */
  async function tidy(): Promise<void> {
    tidiedAt = now();
    await tidyRevisions(parts);
  }

  /** @param ids Only these articles; default: all that were quoted. */
  async function check(ids?: ReadonlySet<string>): Promise<void> {
    hasFailed = false;
    const found: ListsByKey<string, Found> = new Map();
    for (const watched of await watchedNow(ids)) {
      const one = await lookAt(watched);
      if (one) addTo(found, watched.serverId, one);
    }
    for (const [serverId, all] of found) await tell(serverId, all);
  }

  async function watchedNow(ids: ReadonlySet<string> | undefined): Promise<readonly Watched[]> {
    const lists: ListsByKey<string, WatchedPlace> = new Map();
    for (const reply of await records.quotedReplies.list()) {
      for (const place of reply.quotes) {
        if (place.isTold || (ids && !ids.has(place.articleId))) continue;
        addTo(lists, `${reply.owner}/${place.articleId}`, { ...place, reply });
      }
    }
    return [...lists.values()].map((places) => ({
      serverId: places[0].reply.owner,
      articleId: places[0].articleId,
      places,
    }));
  }

  async function lookAt({ serverId, articleId, places }: Watched): Promise<Found | undefined> {
    const { corrections } = await records.serverSettings.get(serverId);
    if (!corrections) return undefined;
    const { channelId } = corrections;
    const old = await revisionsOf(places);
    const wordsOf = ({ revision, start, end }: WatchedPlace): string | undefined =>
      old.get(revision)?.text.slice(start, end);
    const oldPlace = ({ revision, start, end }: WatchedPlace): OldPlace => ({
      text: old.get(revision)?.text ?? '',
      start,
      end,
    });
    const place = { serverId, channelId, parentChannelId: undefined, ownCollections: undefined };
    const article = await pullquote.article(articleId);
    if (!article) return gone(place, places, old);
    const stand = wordsIn(article.text);
    const lost = places.filter((one) => {
      const words = wordsOf(one);
      return words !== undefined && !stand(words);
    });
    const reach = await reachIn(place, parts);
    const seen = lost.length > 0 ? await reach.article(articleId) : undefined;
    const byWords = new Map(lost.map((one) => [wordsOf(one), oldPlace(one)]));
    const [first, ...others] = [...byWords.values()];
    if (!seen || !first) return undefined;
    const beside = (was: OldPlace) => besideNearest(was, seen, reach);
    const changed = [await beside(first), ...(await Promise.all(others.map(beside)))] as const;
    const correction = {
      kind: 'changed',
      article: seen,
      lost: changed,
      channels: channelsOf(lost),
    } as const;
    return { correction, article: seen, lost };
  }

  /** Nothing is said of what only has another id now, nor of what couldn't be seen there any more. */
  async function gone(
    place: Parameters<typeof reachIn>[0],
    places: readonly WatchedPlace[],
    old: ReadonlyMap<string, Revision>,
  ): Promise<Found | undefined> {
    const [revision] = old.values();
    const [before] = places;
    if (!revision || !before) return undefined;
    const [first, ...others] = places.flatMap(
      (one) => old.get(one.revision)?.text.slice(one.start, one.end) ?? [],
    );
    const moved = first && (await movedTo(revision, [first, ...others], pullquote));
    if (moved !== undefined && moved !== '') {
      await rename(before.articleId, moved);
      return undefined;
    }
    const article = articleOf(revision);
    const alone = await createPullquote([article]);
    const isSeen = await (await reachIn(place, { ...parts, pullquote: alone })).article(article.id);
    if (!isSeen) return undefined;
    const correction = { kind: 'gone', article, channels: channelsOf(places) } as const;
    return { correction, article, lost: places };
  }

  async function revisionsOf(
    places: readonly WatchedPlace[],
  ): Promise<ReadonlyMap<string, Revision>> {
    const old = new Map<string, Revision>();
    for (const code of new Set(places.map(({ revision }) => revision))) {
      const revision = await revisions.read(code);
      if (revision) old.set(code, revision);
    }
    return old;
  }

  /** In all replies, those included that nothing is to be told of any more. */
  async function rename(before: string, articleId: string): Promise<void> {
    for (const { key, quotes } of await records.quotedReplies.list()) {
      if (!quotes.some((one) => one.articleId === before)) continue;
      await records.quotedReplies.change(key, (places) =>
        places.map((one) =>
          one.articleId === before ? Object.assign({}, one, { articleId }) : one,
        ),
      );
    }
  }

  async function tell(serverId: string, all: readonly Found[]): Promise<void> {
    const single = all.slice(0, MAX_AT_ONCE);
    for (const { correction, lost } of single) await post(serverId, correction, lost);
    const rest = all.slice(MAX_AT_ONCE);
    if (rest.length === 0) return;
    const articles = rest.map(({ article }) => article);
    await post(
      serverId,
      { kind: 'more', articles },
      rest.flatMap(({ lost }) => lost),
    );
  }

  /** What is posted is noted as told before, so that it is never posted twice. */
  async function post(
    serverId: string,
    correction: Correction,
    lost: readonly WatchedPlace[],
  ): Promise<void> {
    const { corrections } = await records.serverSettings.get(serverId);
    if (!corrections) return;
    if (!(await mark(lost, true))) return;
    const { channelId, locale } = corrections;
    const reply = await checkedReply(
      () => parts.draw(correction, voiceFor(locale)),
      'A correction was held back',
      log,
    );
    if (!reply) return;
    const outcome = await outbox.post(channelId, reply);
    if (outcome.kind === 'posted') return noteCorrection(serverId, correction, lost, outcome);
    log.warn('A correction could not be posted', { outcome: outcome.kind });
    if (outcome.kind === 'refused')
      await records.serverSettings.change(serverId, { corrections: undefined });
    else {
      hasFailed = true;
      await mark(lost, false);
    }
  }

  /** It shows words of the article as well. */
  async function noteCorrection(
    serverId: string,
    { kind }: Correction,
    lost: readonly WatchedPlace[],
    { channelId, messageId }: PostedMessage,
  ): Promise<void> {
    if (kind !== 'changed') return;
    const quotes = lost.map(({ articleId, revision, start, end }) => ({
      articleId,
      revision,
      start,
      end,
      isTold: true,
    }));
    await records.quotedReplies.add(serverId, { channelId, messageId, quotes });
  }

  /** @returns false if all of them were marked so already, as by another process. */
  async function mark(lost: readonly WatchedPlace[], isTold: boolean): Promise<boolean> {
    const places = new Set(lost.map(nameOf));
    let isAnyNew = false;
    for (const key of new Set(lost.map(({ reply }) => reply.key))) {
      let isNew = false;
      await records.quotedReplies.change(key, (quotes) => {
        isNew = quotes.some((one) => places.has(nameOf(one)) && Boolean(one.isTold) !== isTold);
        return quotes.map((one) =>
          places.has(nameOf(one)) ? Object.assign({}, one, { isTold }) : one,
        );
      });
      isAnyNew ||= isNew;
    }
    return isAnyNew;
  }
}

/** Forgets that an article was quoted, and what it said. */
export async function forgetQuotes(
  articleId: string,
  parts: Pick<CorrectionParts, 'records' | 'revisions'>,
): Promise<void> {
  await parts.records.quotedReplies.forget(articleId);
  await parts.records.directQuotes.forget(articleId);
  await tidyRevisions(parts);
}

async function tidyRevisions({
  records,
  revisions,
}: Pick<CorrectionParts, 'records' | 'revisions'>): Promise<void> {
  await revisions.retain(async () => {
    const replies = await records.quotedReplies.list();
    const watched = replies.flatMap(({ quotes }) => quotes.filter(({ isTold }) => !isTold));
    return new Set(watched.map(({ revision }) => revision));
  });
}

function nameOf({ articleId, revision, start, end }: QuotedPlace): string {
  return JSON.stringify([articleId, revision, start, end]);
}

function channelsOf(places: readonly WatchedPlace[]): readonly string[] {
  return [...new Set(places.map(({ reply }) => reply.channelId))];
}
