import type { Article } from '../articles/article.ts';
import { openMemoryArchive } from '../retrieval/memory/memory-archive.ts';
import type { ArchiveOptions, OpenedArchive } from './models-in-use.ts';

/** The archive of articles in this thread. Where no models are in use, nothing of them is loaded. */
export async function openArchive(
  articles: readonly Article[],
  options: ArchiveOptions,
): Promise<OpenedArchive> {
  const { modelsUse } = options;
  if (!modelsUse) return { archive: await openMemoryArchive(articles, options) };
  const { openArchiveWithModels } = await import('./archive-with-models.ts');
  return openArchiveWithModels(articles, modelsUse, options);
}
