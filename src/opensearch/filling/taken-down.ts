import { z } from 'zod';
import type { CorpusFolders } from '../../articles/corpus-folders.ts';
import type { IndexState } from './index-state.ts';

const tombstone = z.object({ articleId: z.string() });

/** Notes for all who fill the index that an article may never come back. */
export async function noteTakenDown(
  state: IndexState,
  articleId: string,
  nowMs: number,
): Promise<void> {
  await state.put(`taken-down-${articleId}`, { kind: 'taken-down', order: nowMs, articleId });
}

/** Ids of articles that were taken down, by anybody who fills the index. */
export async function allTakenDown(state: IndexState): Promise<readonly string[]> {
  const all = await state.all('taken-down', tombstone);
  return all.map(({ articleId }) => articleId);
}

/** Folders without what was taken down, there or by anybody who fills the index, as it is now. */
export async function withoutTakenDown(
  folders: CorpusFolders,
  state: IndexState,
): Promise<CorpusFolders> {
  const ids = new Set(await allTakenDown(state));
  return {
    ...folders,
    isTakenDown: (id) => ids.has(id) || (folders.isTakenDown?.(id) ?? false),
  };
}
