import type { Article } from '../../src/articles/article.ts';
import type { Archive } from '../../src/retrieval/archive.ts';
import { openMemoryArchive } from '../../src/retrieval/memory/memory-archive.ts';
import type { SearchEngine } from '../../src/retrieval/search-engine.ts';

/** The archive of these articles, as they are. */
export async function archiveOf(
  articles: readonly Article[],
  engine: SearchEngine = 'minisearch',
): Promise<Archive> {
  const archive = await openMemoryArchive(articles, { engine });
  return archive.current();
}
