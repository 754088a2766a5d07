import type { Article, ArticleSource } from '../../articles/article.ts';
import type { Place } from '../../discord/context.ts';
import { createPullquote } from '../../pullquote-over-archive.ts';
import type { KeptReply, QuotedPlace } from '../../records/quoted-replies.ts';
import { articleOf, type Revision, type RevisionStore } from '../../records/revisions.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { reachIn, type ReachParts } from '../reach.ts';
import type { Correction } from './correction.ts';
import { besideNearest, movedTo, type OldPlace, wordsIn } from './lost-words.ts';

/** A correction of what was quoted in a server. */
export interface Found {
  readonly correction: Correction;
  readonly article: ArticleSource;
  /** Where the words are quoted that it is about. */
  readonly lost: readonly WatchedPlace[];
}

export interface WatchedPlace extends QuotedPlace {
  readonly reply: KeptReply;
}

export interface FindParts extends ReachParts {
  readonly revisions: RevisionStore;
}

/**
 * What there is to correct, by server, in those that want to know.
 *
 * @param ids Only of these articles; default: of all that were quoted.
 */
export async function findCorrections(
  ids: ReadonlySet<string> | undefined,
  parts: FindParts,
): Promise<ListsByKey<string, Found>> {
  const found: ListsByKey<string, Found> = new Map();
  for (const watched of await watchedNow(ids, parts)) {
    const one = await lookAt(watched, parts);
    if (one) addTo(found, watched.serverId, one);
  }
  return found;
}

/** The ids of the channels where it is quoted. */
export function channelsOf(places: readonly WatchedPlace[]): readonly string[] {
  return [...new Set(places.map(({ reply }) => reply.channelId))];
}

/** An article, and what was quoted of it in one server. */
interface Watched {
  readonly serverId: string;
  readonly articleId: string;
  readonly places: readonly [WatchedPlace, ...WatchedPlace[]];
}

async function watchedNow(
  ids: ReadonlySet<string> | undefined,
  { records }: FindParts,
): Promise<readonly Watched[]> {
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

/** Where a server is told, and its articles as they were. */
interface Before {
  readonly place: Place;
  readonly old: ReadonlyMap<string, Revision>;
}

async function lookAt(watched: Watched, parts: FindParts): Promise<Found | undefined> {
  const { serverId, articleId, places } = watched;
  const { corrections } = await parts.records.serverSettings.get(serverId);
  if (!corrections) return undefined;
  const { channelId } = corrections;
  const place = { serverId, channelId, parentChannelId: undefined, ownCollections: undefined };
  const before = { place, old: await revisionsOf(places, parts.revisions) };
  const article = await parts.pullquote.article(articleId);
  return article ? changed(article, places, before, parts) : gone(places, before, parts);
}

async function revisionsOf(
  places: readonly WatchedPlace[],
  revisions: RevisionStore,
): Promise<ReadonlyMap<string, Revision>> {
  const old = new Map<string, Revision>();
  for (const code of new Set(places.map(({ revision }) => revision))) {
    const revision = await revisions.read(code);
    if (revision) old.set(code, revision);
  }
  return old;
}

/** Nothing is said of what couldn't be seen there. */
async function changed(
  article: Article,
  places: readonly WatchedPlace[],
  { place, old }: Before,
  parts: FindParts,
): Promise<Found | undefined> {
  const stand = wordsIn(article.text);
  const lost = places.filter((one) => {
    const words = wordsAt(one, old);
    return words !== undefined && !stand(words);
  });
  if (lost.length === 0) return undefined;
  const reach = await reachIn(place, parts);
  const seen = await reach.article(article.id);
  const byWords = new Map(lost.map((one) => [wordsAt(one, old), oldPlace(one, old)]));
  const [first, ...others] = [...byWords.values()];
  if (!seen || !first) return undefined;
  const beside = (was: OldPlace) => besideNearest(was, seen, reach);
  const words = [await beside(first), ...(await Promise.all(others.map(beside)))] as const;
  const channels = channelsOf(lost);
  return {
    correction: { kind: 'changed', article: seen, lost: words, channels },
    article: seen,
    lost,
  };
}

/** Nothing is said of what only has another id now, nor of what couldn't be seen there any more. */
async function gone(
  places: Watched['places'],
  { place, old }: Before,
  parts: FindParts,
): Promise<Found | undefined> {
  const [revision] = old.values();
  if (!revision) return undefined;
  const [first, ...others] = places.flatMap((one) => wordsAt(one, old) ?? []);
  const moved = first && (await movedTo(revision, [first, ...others], parts.pullquote));
  if (moved) {
    await rename(places[0].articleId, moved, parts);
    return undefined;
  }
  const article = articleOf(revision);
  const alone = await createPullquote([article]);
  const isSeen = await (await reachIn(place, { ...parts, pullquote: alone })).article(article.id);
  if (!isSeen) return undefined;
  return {
    correction: { kind: 'gone', article, channels: channelsOf(places) },
    article,
    lost: places,
  };
}

/** In all replies, those included that nothing is to be told of any more. */
async function rename(before: string, articleId: string, { records }: FindParts): Promise<void> {
  for (const { key, quotes } of await records.quotedReplies.list()) {
    if (!quotes.some((one) => one.articleId === before)) continue;
    await records.quotedReplies.change(key, (places) =>
      places.map((one) => (one.articleId === before ? Object.assign({}, one, { articleId }) : one)),
    );
  }
}

function wordsAt(one: QuotedPlace, old: Before['old']): string | undefined {
  return old.get(one.revision)?.text.slice(one.start, one.end);
}

function oldPlace({ revision, start, end }: QuotedPlace, old: Before['old']): OldPlace {
  return { text: old.get(revision)?.text ?? '', start, end };
}
