import type { Article } from '../articles/article.ts';
import { countPassages } from './passages.ts';

/** `auto` chooses by the corpus's size. */
export const SEARCH_PLACES = ['auto', 'main', 'worker'] as const;

/** What an admin sets. */
export type SearchPlaceSetting = (typeof SEARCH_PLACES)[number];

/** In which thread the articles are searched: the one that also speaks with Discord, or its own. */
export type SearchPlace = Exclude<SearchPlaceSetting, 'auto'>;

/**
 * From so many passages on, questions are answered in a thread of its own. With 64 of them at once on
 * 20,000 passages, the thread that speaks with Discord is kept from all else until the last one is
 * answered, and by a worker's answers for a few milliseconds each (`npm run bench:load`); a thread costs
 * 60 to 80 MB, which so small a collection as half of that is hardly worth. Half-way, by judgement.
 */
export const WORKER_FROM_PASSAGES = 10_000;

export function choosePlace(
  articles: readonly Article[],
  setting: SearchPlaceSetting,
): SearchPlace {
  if (setting !== 'auto') return setting;
  return countPassages(articles) < WORKER_FROM_PASSAGES ? 'main' : 'worker';
}
