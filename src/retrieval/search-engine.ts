import type { Article } from '../articles/article.ts';
import { buildCompactIndex } from './compact-index.ts';
import { buildMiniSearchIndex } from './minisearch-index.ts';
import { countPassages } from './passages.ts';
import type { BuildIndex } from './search-index.ts';

/** What searches passages. An engine more is a file and its entry here. */
const ENGINES = {
  minisearch: { title: 'MiniSearch', build: buildMiniSearchIndex },
  compact: { title: 'the compact index', build: buildCompactIndex },
} satisfies Readonly<Record<string, { readonly title: string; readonly build: BuildIndex }>>;

export type SearchEngine = keyof typeof ENGINES;

/** What an admin sets; `auto` chooses by the corpus's size. */
export type SearchEngineSetting = 'auto' | SearchEngine;

export const SEARCH_ENGINES: readonly ['auto', ...SearchEngine[]] = [
  'auto',
  ...(Object.keys(ENGINES) as SearchEngine[]),
];

/**
 * From so many passages on the compact index is chosen. At 5,000 a search with MiniSearch takes
 * 1.7 ms at p95, a third of what a whole answer may, and 26 MB; at 10,000 4.0 ms and 48 MB, the
 * compact one .16 ms and 3 MB (`npm run bench`).
 */
export const COMPACT_FROM_PASSAGES = 5000;

/** The engine that these articles are searched with. */
export function chooseEngine(
  articles: readonly Article[],
  setting: SearchEngineSetting,
): SearchEngine {
  if (setting !== 'auto') return setting;
  return countPassages(articles) < COMPACT_FROM_PASSAGES ? 'minisearch' : 'compact';
}

/** What it is called where an admin reads of it. */
export function engineTitle(engine: SearchEngine): string {
  return ENGINES[engine].title;
}

export function indexBuilder(engine: SearchEngine): BuildIndex {
  return ENGINES[engine].build;
}
