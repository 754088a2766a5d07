import type { Article } from '../articles/article.ts';
import { describeError } from '../discord/describe-error.ts';
import type { PostedMessage, PostOutcome } from '../discord/outbox.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import { verifyReply } from '../presentation/quotes/verify-reply.ts';
import { voiceFor } from '../presentation/wording/voice.ts';
import { type Follow, type KeptFollow, MAX_TOLD, textCode } from '../records/follows.ts';
import { DAY_MS } from '../records/record-store.ts';
import { dayOf } from '../text/calendar.ts';
import type { Alert, NewsItem } from './alert.ts';
import type { AlertParts } from './alert-parts.ts';
import { noteDirect } from './corrections/note-reply.ts';
import type { Delivery } from './next-delivery.ts';
import { foldersOf, reachOf } from './reach.ts';
import { type AskedNow, newsItem } from './wanted-news.ts';

/** What can't be posted for so long is no news any more. */
export const STALE_MS = 14 * DAY_MS;

/** So many articles of a digest are looked at; of the rest, it tells how many there are. */
const MAX_IN_DIGEST = 20;

/**
 * Posts what is due. What is posted is noted before: if the bot is ended just then, it is never posted,
 * and never twice. What Discord failed to take waits on.
 */
export async function deliverNews(
  { follow, articleIds, isDigest }: Delivery,
  parts: AlertParts,
): Promise<PostOutcome | 'nothing'> {
  const nowMs = parts.now();
  const reach = await reachOf(follow, parts);
  const looked = articleIds.slice(0, MAX_IN_DIGEST);
  const items = reach
    ? await itemsOf(follow, looked, { pullquote: reach, nowMs, folders: foldersOf(parts) })
    : [];
  const more = articleIds.length - looked.length;
  const [first, ...others] = items;
  const taken = { articleIds, articles: items.map(({ article }) => article) };
  if (!first) {
    await parts.records.follows.change(follow.key, (before) => without(before, taken.articleIds));
    return 'nothing';
  }
  const alert: Alert = { kind: 'news', follow, items: [first, ...others], more, isDigest };
  const reply = await drawn(alert, parts);
  let isWaiting = false;
  const kept = await parts.records.follows.change(follow.key, (before) => {
    isWaiting = waitsFor(before, articleIds);
    return isWaiting ? posting(before, taken, nowMs) : undefined;
  });
  // Somebody may have ended it meanwhile, or another process posts it.
  if (!kept || !isWaiting || !reply) return 'nothing';
  const outcome = await postTo(follow, reply, parts);
  if (outcome.kind === 'posted') await note(reply, outcome, follow, parts);
  if (outcome.kind === 'failed') {
    const waiting = follow.waiting.filter(
      ({ articleId, at }) => articleIds.includes(articleId) && nowMs - at < STALE_MS,
    );
    await parts.records.follows.change(follow.key, (before) =>
      unposted(before, { waiting, articles: taken.articles, follow }),
    );
  }
  return outcome;
}

/** Notes where it is, in case that an article has to go. */
async function note(
  reply: Reply,
  posted: PostedMessage,
  { place, madeBy }: KeptFollow,
  { records, onPosted }: Pick<AlertParts, 'records' | 'onPosted'>,
): Promise<void> {
  if (place.kind === 'channel') await onPosted?.(reply, { serverId: place.serverId, ...posted });
  else if (madeBy !== undefined) await noteDirect(reply, posted, madeBy, records);
}

/** Sends a card to where something is followed. */
export async function postTo(
  { place, madeBy }: KeptFollow,
  reply: Reply,
  { outbox, records }: Pick<AlertParts, 'outbox' | 'records'>,
): Promise<PostOutcome> {
  if (place.kind === 'channel') return outbox.post(place.channelId, reply);
  const userId = madeBy === undefined ? undefined : await records.follows.userIdOf(madeBy);
  return userId === undefined ? { kind: 'refused', status: 404 } : outbox.send(userId, reply);
}

/** A card whose quotes are checked; undefined, and logged, if there is anything wrong with it. */
export async function drawn(
  alert: Alert,
  { draw, log, records }: Pick<AlertParts, 'draw' | 'log' | 'records'>,
): Promise<Reply | undefined> {
  const follow = alert.kind === 'ended' ? alert.follows[0] : alert.follow;
  try {
    const reply = draw(alert, await voiceOf(follow, records));
    verifyReply(reply);
    return reply;
  } catch (error) {
    log.error('A message to those who follow something was held back', {
      error: describeError(error),
    });
    return undefined;
  }
}

async function voiceOf({ place, madeBy, locale }: KeptFollow, records: AlertParts['records']) {
  if (place.kind === 'channel' || madeBy === undefined) return voiceFor(locale);
  const userId = await records.follows.userIdOf(madeBy);
  if (userId === undefined) return voiceFor(locale);
  const { style } = await records.preferences.get(userId);
  return voiceFor(locale, style);
}

async function itemsOf(
  { what }: KeptFollow,
  articleIds: readonly string[],
  asked: AskedNow,
): Promise<readonly NewsItem[]> {
  const items: NewsItem[] = [];
  for (const articleId of articleIds) {
    const item = await newsItem(what, articleId, asked);
    if (item) items.push(item);
  }
  return items;
}

interface Taken {
  /** All that wait no more, those included that aren't shown. */
  readonly articleIds: readonly string[];
  readonly articles: readonly Article[];
}

function waitsFor({ waiting }: Follow, articleIds: readonly string[]): boolean {
  const ids = new Set(waiting.map(({ articleId }) => articleId));
  return articleIds.every((id) => ids.has(id));
}

function posting(before: Follow, { articleIds, articles }: Taken, at: number): Follow {
  return {
    ...counted(without(before, articleIds), at),
    told: [...before.told, ...articles.map(textCode)].slice(-MAX_TOLD),
  };
}

/** The same follow with one more message that was posted. */
export function counted(before: Follow, at: number): Follow {
  const day = dayOf(at);
  const count = before.posted?.day === day ? before.posted.count : 0;
  return { ...before, posted: { day, count: count + 1 }, postedAt: at };
}

function unposted(
  before: Follow,
  {
    waiting,
    articles,
    follow,
  }: Pick<Follow, 'waiting'> & Pick<Taken, 'articles'> & { readonly follow: Follow },
): Follow {
  const untold = new Set(articles.map(textCode));
  return {
    ...before,
    waiting: [...waiting, ...before.waiting],
    told: before.told.filter((code) => !untold.has(code)),
    posted: follow.posted,
    postedAt: follow.postedAt,
  };
}

function without(before: Follow, articleIds: readonly string[]): Follow {
  const gone = new Set(articleIds);
  return { ...before, waiting: before.waiting.filter(({ articleId }) => !gone.has(articleId)) };
}
