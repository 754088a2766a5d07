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

/** How many threads answer questions; `auto` chooses by the corpus's size and the machine. */
export type SearchWorkersSetting = number | 'auto';

export const MAX_WORKERS = 16;

/** What threads can be given. */
export interface Machine {
  readonly cores: number;
  readonly memoryBytes: number;
}

/**
 * Of fewer passages, one thread answers more questions than the one that speaks with Discord can draw
 * answers to (`npm run bench:load`).
 */
export const SEVERAL_FROM_PASSAGES = 200_000;

/** One speaks with Discord, and one is for all else: models, reading, putting in order. */
const OTHER_CORES = 2;

const MOST_CHOSEN = 4;

/** What a thread more has of its own: articles' heads, vocabulary, postings; their texts are shared. */
const WORKER_BYTES = { least: 60e6, aPassage: 800 };

/** So much of the memory may go to the threads beside the first one. */
const SHARE_OF_MEMORY = 1 / 4;

/** How many threads answer questions, where they are searched in threads of their own. */
export function chooseWorkers(
  articles: readonly Article[],
  setting: SearchWorkersSetting,
  { cores, memoryBytes }: Machine,
): number {
  if (setting !== 'auto') return setting;
  const passages = countPassages(articles);
  if (passages < SEVERAL_FROM_PASSAGES) return 1;
  const each = WORKER_BYTES.least + passages * WORKER_BYTES.aPassage;
  const others = Math.floor((memoryBytes * SHARE_OF_MEMORY) / each);
  return Math.max(1, Math.min(cores - OTHER_CORES, 1 + others, MOST_CHOSEN));
}
