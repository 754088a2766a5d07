import type { Schedule } from '../schedule.ts';
import type { KeyedRecords, RecordStore } from './record-store.ts';
import { RecordsError } from './records-error.ts';

export interface StoreWatch {
  /** Told once that a store can't be used, and once that it can be again. */
  readonly tell: (advice: string) => void;
  readonly schedule: Schedule;
}

/** How soon it is looked whether a store is well again. */
const FIRST_LOOK_MS = 30_000;

/** A disk that is nearly full is well at one moment and not at the next: then it is told of less and less. */
const LONGEST_LOOK_MS = 60 * 60 * 1000;

/** The same store, and somebody is told when it fails. */
export function watchStore(store: RecordStore, { tell, schedule }: StoreWatch): RecordStore {
  let trouble: RecordsError | undefined;
  let lookMs = FIRST_LOOK_MS;
  let cancel: (() => void) | undefined;
  let isClosed = false;

  async function watched<Value>(work: Promise<Value>): Promise<Value> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof RecordsError) notice(error);
      throw error;
    }
  }

  function notice(error: RecordsError): void {
    if (trouble || isClosed) return;
    trouble = error;
    tell(
      `${error.message} Until then the bot keeps nothing more; where it can’t read what it has kept either, people are asked to try again.`,
    );
    cancel = schedule(() => void look(), lookMs);
  }

  async function look(): Promise<void> {
    const { file } = trouble ?? {};
    try {
      await store.probe();
    } catch {
      if (!isClosed) cancel = schedule(() => void look(), lookMs);
      return;
    }
    if (isClosed) return;
    trouble = undefined;
    lookMs = Math.min(2 * lookMs, LONGEST_LOOK_MS);
    tell(`${file} can be used again: all is kept as before.`);
  }

  return {
    ...store,
    open: async (kind) => watchRecords(await store.open(kind), watched),
    tidy: () => watched(store.tidy()),
    close() {
      isClosed = true;
      cancel?.();
      return store.close();
    },
  };
}

function watchRecords<T>(
  records: KeyedRecords<T>,
  watched: <Value>(work: Promise<Value>) => Promise<Value>,
): KeyedRecords<T> {
  return {
    get: (key) => watched(records.get(key)),
    list: () => watched(records.list()),
    update: (key, change) => watched(records.update(key, change)),
    listOf: (owner) => watched(records.listOf(owner)),
    countOf: (owner) => watched(records.countOf(owner)),
    deleteOf: (owner) => watched(records.deleteOf(owner)),
  };
}
