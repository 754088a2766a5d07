import type { Article } from '../articles/article.ts';
import { countPassages } from './passages.ts';

/** `auto` chooses by the corpus's size. */
export const SEARCH_PLACES = ['auto', 'main', 'worker'] as const;

/** What an admin sets. */
export type SearchPlaceSetting = (typeof SEARCH_PLACES)[number];

/** In which thread the articles are searched: the one that also speaks with Discord, or its own. */
export type SearchPlace = Exclude<SearchPlaceSetting, 'auto'>;

/**
 * From so many passages on a thread of its own searches. Measured on a busy machine, an answer keeps
 * the main thread for 2.5 ms (p95 15 ms) at 20,000 passages and 3.1 ms (21 ms) at 100,000, and where a
 * worker searches, for 1.1 ms (4 to 6 ms) at either; a thread costs 60 to 80 MB. Half-way, by judgement.
 */
export const WORKER_FROM_PASSAGES = 50_000;

export function choosePlace(
  articles: readonly Article[],
  setting: SearchPlaceSetting,
): SearchPlace {
  if (setting !== 'auto') return setting;
  return countPassages(articles) < WORKER_FROM_PASSAGES ? 'main' : 'worker';
}
