import { openFileStore } from '../../src/records/files/file-store.ts';
import { openRecords, type Records } from '../../src/records/open-records.ts';
import type { StoreRules } from '../../src/records/record-store.ts';
import { openMemoryStore } from './memory-store.ts';

export interface KeepOptions extends Partial<StoreRules> {
  /** Where they are kept. Default: in memory. */
  readonly folder?: string;
}

/** Opens records. By default, they keep questions, by the system's clock. */
export async function keepRecords({
  folder,
  keepQuestions = true,
  now = Date.now,
}: KeepOptions = {}): Promise<Records> {
  const rules = { keepQuestions, now };
  const store = folder === undefined ? openMemoryStore(rules) : openFileStore(folder, rules);
  return openRecords(await store);
}

/** Records that are kept until the tests of a file end, for those that don't look at them. */
export const RECORDS = await keepRecords();
