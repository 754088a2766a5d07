import type { Article } from '../articles/article.ts';
import { buildCompactIndex } from './compact-index.ts';
import { buildMiniSearchIndex } from './minisearch-index.ts';
import { countPassages } from './passages.ts';
import type { BuildIndex } from './search-index.ts';

/** `auto` chooses by the corpus's size. */
export const SEARCH_ENGINES = ['auto', 'minisearch', 'compact'] as const;

/** What an admin sets. */
export type SearchEngineSetting = (typeof SEARCH_ENGINES)[number];
export type SearchEngine = Exclude<SearchEngineSetting, 'auto'>;

/**
 * From so many passages on the compact index is chosen. At 5,000 a search with MiniSearch takes
 * 1.7 ms at p95, a third of what a whole answer may, and 26 MB; at 10,000 4.0 ms and 48 MB, the
 * compact one .16 ms and 3 MB (`npm run bench`).
 */
export const COMPACT_FROM_PASSAGES = 5000;

const BUILDERS: Readonly<Record<SearchEngine, BuildIndex>> = {
  minisearch: buildMiniSearchIndex,
  compact: buildCompactIndex,
};

/** The engine that these articles are searched with. */
export function chooseEngine(
  articles: readonly Article[],
  setting: SearchEngineSetting,
): SearchEngine {
  if (setting !== 'auto') return setting;
  return countPassages(articles) < COMPACT_FROM_PASSAGES ? 'minisearch' : 'compact';
}

export function indexBuilder(engine: SearchEngine): BuildIndex {
  return BUILDERS[engine];
}
