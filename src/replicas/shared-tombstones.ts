import type { Marks } from '../records/marks.ts';
import type { KeyedRecords, RecordKind } from '../records/record-store.ts';
import {
  type Tombstone,
  tombstone,
  type Tombstones,
  withMessages,
} from '../living/takedown/tombstones.ts';

/** Under the articles' ids. */
export const TAKEDOWNS: RecordKind<Tombstone> = { name: 'takedowns', schema: tombstone };

/** Is raised with each. */
export const TAKEDOWNS_MARK = 'takedowns';

export interface SharedTombstones extends Tombstones {
  /** Looks what others have taken down. */
  refresh(): Promise<void>;
}

export interface SharedTombstonesParts {
  readonly records: KeyedRecords<Tombstone>;
  readonly marks: Pick<Marks, 'raise'>;
  readonly now: () => number;
  /** Those of this process's folder, from before it shared a store. Default: none. */
  readonly known?: readonly Tombstone[] | undefined;
}

/** Opens those that all processes know that share a store. */
export async function openSharedTombstones({
  records,
  marks,
  now,
  known = [],
}: SharedTombstonesParts): Promise<SharedTombstones> {
  const read = async (): Promise<ReadonlyMap<string, Tombstone>> =>
    new Map((await records.list()).entries);
  const byId = new Map(await read());

  async function change(
    id: string,
    made: (before: Tombstone | undefined) => Tombstone | undefined,
  ): Promise<Tombstone | undefined> {
    const kept = await records.update(id, made);
    if (kept) byId.set(id, kept);
    return kept;
  }

  const unknown = known.filter(({ id }) => !byId.has(id));
  for (const one of unknown) await change(one.id, (before) => before ?? one);
  if (unknown.length > 0) await marks.raise(TAKEDOWNS_MARK);

  return {
    has: (articleId) => byId.has(articleId),
    all: () => [...byId.values()],
    async raise(id) {
      await change(id, (before) =>
        before?.isDone === false ? before : { ...before, id, at: now(), isDone: false },
      );
      // Somebody may have been stopped between both.
      await marks.raise(TAKEDOWNS_MARK);
    },
    async note(id, messages) {
      const at = now();
      const noted = await change(id, (before) => withMessages(before ?? { id, at }, messages));
      return noted?.messages ?? messages;
    },
    async finish(id) {
      await change(id, (before) => before && { id, at: before.at, isDone: true });
    },
    async refresh() {
      for (const [id, one] of await read()) byId.set(id, one);
    },
  };
}
