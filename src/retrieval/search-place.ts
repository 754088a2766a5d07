import type { Article } from '../articles/article.ts';
import { countPassages } from './passages.ts';

/** `auto` chooses by the corpus's size. */
export const SEARCH_PLACES = ['auto', 'main', 'worker'] as const;

/** What an admin sets. */
export type SearchPlaceSetting = (typeof SEARCH_PLACES)[number];

/** In which thread the articles are searched: the one that also speaks with Discord, or its own. */
export type SearchPlace = Exclude<SearchPlaceSetting, 'auto'>;

export const WORKER_FROM_PASSAGES = 50_000;

export function choosePlace(
  articles: readonly Article[],
  setting: SearchPlaceSetting,
): SearchPlace {
  if (setting !== 'auto') return setting;
  return countPassages(articles) < WORKER_FROM_PASSAGES ? 'main' : 'worker';
}
