import { z } from 'zod';
import type { IndexState } from './index-state.ts';

const NAME = 'collections';

const noted = z.object({ source: z.string().nullable() });

/** Keeps beside the articles on what terms and by whom they may be used: a bot without their folder goes by that. */
export async function noteCollections(
  state: IndexState,
  source: string | undefined,
): Promise<void> {
  await state.put(NAME, { kind: 'collections', source: source ?? null });
}

/** Whether it is told at all: who fills an index notes as well that there was no file. */
export async function areCollectionsNoted(state: IndexState): Promise<boolean> {
  return (await state.get(NAME, noted)) !== undefined;
}

/** As the operator wrote it; undefined if there was no file. */
export async function notedCollections(state: IndexState): Promise<string | undefined> {
  return (await state.get(NAME, noted))?.value.source ?? undefined;
}
