import type { Article } from '../articles/article.ts';
import { newNonce, type PostedMessage, type PostOutcome } from '../discord/outbox.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import { voiceFor } from '../presentation/wording/voice.ts';
import { type Follow, type KeptFollow, MAX_TOLD, type Posting } from '../records/follow.ts';
import { textCode } from '../records/text-code.ts';
import { DAY_MS, dayOf } from '../text/calendar.ts';
import type { Alert, NewsItem } from './alert.ts';
import type { AlertParts } from './alert-parts.ts';
import { checkedReply } from './checked-reply.ts';
import { noteDirect } from './corrections/note-reply.ts';
import type { Delivery } from './next-delivery.ts';
import { foldersOf, reachOf } from './reach.ts';
import { type AskedNow, newsItem } from './wanted-news.ts';

/** What can't be posted for so long is no news any more. */
export const STALE_MS = 14 * DAY_MS;

/** So many articles of a digest are looked at; of the rest, it tells how many there are. */
const MAX_IN_DIGEST = 20;

/** So long Discord is trusted to know a message by its nonce; it says "the past few minutes" (resources/message). */
const SAME_MESSAGE_MS = 2 * 60 * 1000;

/**
 * Posts what is due. What is posted is noted before: if the bot is ended just then, it is never posted twice, and once
 * if {@link resumePosting} comes in time. What Discord failed to take waits on.
 */
export async function deliverNews(
  delivery: Delivery,
  parts: AlertParts,
): Promise<PostOutcome | 'nothing'> {
  const { follow, articleIds, isDigest } = delivery;
  const { follows } = parts.records;
  const at = parts.now();
  const draft = await draftOf(delivery, parts);
  if (!draft) {
    await follows.change(follow.key, (before) => without(before, articleIds));
    return 'nothing';
  }
  const { reply, articles } = draft;
  const waiting = follow.waiting.filter(({ articleId }) => articleIds.includes(articleId));
  const posting = { waiting, isDigest, nonce: newNonce(), at };
  let isWaiting = false;
  const kept = await follows.change(follow.key, (before) => {
    isWaiting = waitsFor(before, articleIds);
    const noted = { ...counted(without(before, articleIds), at), ...(reply && { posting }) };
    return isWaiting ? withTold(noted, articles) : undefined;
  });
  // Somebody may have ended it meanwhile, or another process posts it.
  if (!kept || !isWaiting || !reply) return 'nothing';
  return postNoted(follow, { reply, articles, posting }, parts);
}

/** Posts again what a process that was killed had noted: whether or not it had posted it, it comes once. */
export async function resumePosting(follow: KeptFollow, parts: AlertParts): Promise<void> {
  const { posting } = follow;
  if (!posting) return;
  const age = parts.now() - posting.at;
  const [first, ...others] = posting.waiting.map(({ articleId }) => articleId);
  const { isDigest } = posting;
  const draft =
    first !== undefined && age >= 0 && age < SAME_MESSAGE_MS
      ? await draftOf({ follow, articleIds: [first, ...others], isDigest }, parts)
      : undefined;
  if (draft?.reply) {
    await postNoted(follow, { reply: draft.reply, articles: draft.articles, posting }, parts);
  } else await parts.records.follows.change(follow.key, (before) => settled(before, posting));
}

/** Undefined if nothing of it is wanted any more. */
async function draftOf(
  { follow, articleIds, isDigest }: Delivery,
  parts: AlertParts,
): Promise<(Pick<Noted, 'articles'> & { readonly reply: Reply | undefined }) | undefined> {
  const reach = await reachOf(follow, parts);
  const looked = articleIds.slice(0, MAX_IN_DIGEST);
  const asked = { nowMs: parts.now(), folders: foldersOf(parts) };
  const items = reach ? await itemsOf(follow, looked, { pullquote: reach, ...asked }) : [];
  const more = articleIds.length - looked.length;
  const [first, ...others] = items;
  if (!first) return undefined;
  const alert: Alert = { kind: 'news', follow, items: [first, ...others], more, isDigest };
  return { reply: await drawn(alert, parts), articles: items.map(({ article }) => article) };
}

/** A message that it is noted of that it is being posted. */
interface Noted {
  readonly reply: Reply;
  readonly articles: readonly Article[];
  readonly posting: Posting;
}

/** @param follow As it was before that was noted. */
async function postNoted(
  follow: KeptFollow,
  { reply, articles, posting }: Noted,
  parts: AlertParts,
): Promise<PostOutcome> {
  const outcome = await postTo(follow, reply, parts, posting.nonce);
  if (outcome.kind === 'posted') await note(reply, outcome, follow, parts);
  const waiting = posting.waiting.filter(({ at }) => parts.now() - at < STALE_MS);
  await parts.records.follows.change(follow.key, (before) => {
    const noted = settled(before, posting);
    // Whoever took this process for dead may have posted it.
    return noted && outcome.kind === 'failed'
      ? unposted(noted, { waiting, articles, follow })
      : noted;
  });
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
  nonce?: string,
): Promise<PostOutcome> {
  if (place.kind === 'channel') return outbox.post(place.channelId, reply, { nonce });
  const userId = madeBy === undefined ? undefined : await records.follows.userIdOf(madeBy);
  return userId === undefined
    ? { kind: 'refused', status: 404 }
    : outbox.send(userId, reply, { nonce });
}

/** A card whose quotes are checked; undefined, and logged, if there is anything wrong with it. */
export function drawn(
  alert: Alert,
  { draw, log, records }: Pick<AlertParts, 'draw' | 'log' | 'records'>,
): Promise<Reply | undefined> {
  const follow = alert.kind === 'ended' ? alert.follows[0] : alert.follow;
  return checkedReply(
    async () => draw(alert, await voiceOf(follow, records)),
    'A message to those who follow something was held back',
    log,
  );
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

function waitsFor({ waiting }: Follow, articleIds: readonly string[]): boolean {
  const ids = new Set(waiting.map(({ articleId }) => articleId));
  return articleIds.every((id) => ids.has(id));
}

function withTold(before: Follow, articles: readonly Article[]): Follow {
  return { ...before, told: [...before.told, ...articles.map(textCode)].slice(-MAX_TOLD) };
}

/** Undefined if this is no longer what is being posted. */
function settled(before: Follow, { nonce }: Posting): Follow | undefined {
  return before.posting?.nonce === nonce ? { ...before, posting: undefined } : undefined;
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
  }: Pick<Follow, 'waiting'> & Pick<Noted, 'articles'> & { readonly follow: Follow },
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
