import { z } from 'zod';
import type { IndexNotes, IndexState } from './index-state.ts';

/** What is noted of a version. */
const noteSchema = z.object({
  /** `filling` until it has been checked, and asked. */
  stage: z.enum(['filling', 'ready']),
  startedAtMs: z.number(),
  readyAtMs: z.number().optional(),
});

export type VersionNote = Readonly<z.infer<typeof noteSchema>>;

export async function noteOfVersion(
  state: IndexNotes,
  number: number,
): Promise<VersionNote | undefined> {
  return (await state.get(nameOf(number), noteSchema))?.value;
}

export async function noteVersion(
  state: IndexState,
  number: number,
  note: VersionNote,
): Promise<void> {
  await state.put(nameOf(number), { kind: 'version', order: number, ...note });
}

export async function forgetVersion(state: IndexState, number: number): Promise<void> {
  await state.remove(nameOf(number));
}

function nameOf(number: number): string {
  return `version-${number}`;
}
