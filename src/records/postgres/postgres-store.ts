import type { HeldFiles } from '../held-files.ts';
import type { Marks } from '../marks.ts';
import type { RecordKind, RecordSource, RecordStore, StoreRules } from '../record-store.ts';
import type { RevisionStore } from '../revisions.ts';
import { FETCHED, type SharedFiles } from '../shared-files.ts';
import { type Database, openDatabase, QUICK_MS } from './database.ts';
import { postgresFiles, postgresRevisions } from './postgres-files.ts';
import { postgresLeases } from './postgres-leases.ts';
import { postgresMarks } from './postgres-marks.ts';
import { postgresMemory } from './postgres-memory.ts';
import { PostgresRecords } from './postgres-records.ts';
import { postgresSharedFiles } from './postgres-shared-files.ts';
import { settleTables, tablesStateOf } from './tables.ts';

/** What several processes keep together. */
export interface PostgresStore extends RecordStore {
  /** Where files wait for somebody's decision. */
  readonly held: HeldFiles;
  readonly revisions: RevisionStore;
  readonly marks: Marks;
  /** Fetched articles. */
  readonly fetched: SharedFiles;
}

/**
 * Keeps records in a database of PostgreSQL's, which several processes may have open at once.
 *
 * @param url `postgresql://user:password@host:port/database`, with the options that libpq knows.
 * @throws {RecordsError} if it can't be used, or a newer version made its tables.
 */
export async function openPostgresStore(url: string, rules: StoreRules): Promise<PostgresStore> {
  const database = openDatabase(url);
  try {
    const salt = await settleTables(database);
    return createStore({ database, rules, salt });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Reads what there is and changes nothing: no bot may have run on it yet.
 *
 * Opening rejects with a {@link RecordsError} if it can't be used, or a newer version made its tables.
 */
export function postgresSource(
  url: string,
  rules: StoreRules,
): RecordSource & { close(): Promise<void> } {
  const database = openDatabase(url);
  return {
    rules,
    open: async (kind) =>
      (await tablesStateOf(database)) === 'none'
        ? { list: async () => ({ entries: [], damaged: 0 }) }
        : new PostgresRecords(kind, rules, database),
    close: () => database.close(),
  };
}

function createStore({
  database,
  rules,
  salt,
}: {
  readonly database: Database;
  readonly rules: StoreRules;
  readonly salt: string;
}): PostgresStore {
  const opened = new Map<string, Pick<PostgresRecords<never>, 'tidy' | 'close'>>();
  return {
    rules,
    salt,
    leases: postgresLeases(database),
    memory: postgresMemory(database, salt),
    held: postgresFiles(database, 'held'),
    revisions: postgresRevisions(database),
    marks: postgresMarks(database),
    fetched: postgresSharedFiles(database, FETCHED),
    async open<T>(kind: RecordKind<T>) {
      if (opened.has(kind.name)) throw new Error(`${kind.name} is open already`);
      const records = new PostgresRecords(kind, rules, database);
      opened.set(kind.name, records);
      await records.tidy();
      return records;
    },
    async tidy() {
      for (const records of opened.values()) await records.tidy();
    },
    async probe() {
      const text = `UPDATE pullquote_about SET value = value WHERE name = 'salt'`;
      await database.query({ text }, QUICK_MS);
    },
    async close() {
      for (const records of opened.values()) await records.close();
      await database.close();
    },
  };
}
