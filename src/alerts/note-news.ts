import type { Article } from '../articles/article.ts';
import { pauseFor } from '../schedule.ts';
import { type Follow, MAX_WAITING } from '../records/follow.ts';
import { textCode } from '../records/text-code.ts';
import type { AlertParts } from './alert-parts.ts';
import { foldersOf, type ReachParts, reachOf } from './reach.ts';
import { wantedNews } from './wanted-news.ts';

/** What takes a moment leaves those who ask so long before the next one. */
export const PAUSE_MS = 20;

/**
 * Notes for each follow which of the news it wants. Done twice, it is as if it were done once.
 *
 * @param at When the news came: who follows since later isn't told of it.
 */
export async function noteNews(
  news: readonly Article[],
  at: number,
  parts: ReachParts & Pick<AlertParts, 'schedule' | 'now'>,
): Promise<void> {
  if (news.length === 0) return;
  const { records, schedule, now } = parts;
  const rest = (): Promise<void> => pauseFor(PAUSE_MS, schedule);
  const asked = { nowMs: at, folders: foldersOf(parts), rest };
  for (const follow of await records.follows.list()) {
    const { key, what, since } = follow;
    // Of what lies ahead, the clock was set back.
    if (since > at && since <= now()) continue;
    const pullquote = await reachOf(follow, parts);
    const wanted = pullquote ? await wantedNews(what, news, { ...asked, pullquote }) : [];
    if (wanted.length > 0)
      await records.follows.change(key, (before) => awaiting(before, wanted, at));
  }
}

function awaiting(before: Follow, wanted: readonly Article[], at: number): Follow {
  const known = new Set([...before.told, ...before.waiting.map(({ articleId }) => articleId)]);
  const fresh = wanted
    .filter((article) => !known.has(textCode(article)) && !known.has(article.id))
    .map(({ id }) => ({ articleId: id, at }));
  return { ...before, waiting: [...before.waiting, ...fresh].slice(-MAX_WAITING) };
}
