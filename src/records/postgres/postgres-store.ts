import type { HeldFiles } from '../held-files.ts';
import type { RecordKind, RecordSource, RecordStore, StoreRules } from '../record-store.ts';
import type { RevisionStore } from '../revisions.ts';
import { type Database, openDatabase, QUICK_MS } from './database.ts';
import { postgresFiles, postgresRevisions } from './postgres-files.ts';
import { postgresLeases } from './postgres-leases.ts';
import { PostgresRecords } from './postgres-records.ts';
import { settleTables } from './tables.ts';

/** What several processes keep together. */
export interface PostgresStore extends RecordStore {
  /** Where files wait for somebody's decision. */
  readonly held: HeldFiles;
  readonly revisions: RevisionStore;
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

/** Reads what there is and changes nothing. */
export function postgresSource(
  url: string,
  rules: StoreRules,
): RecordSource & { close(): Promise<void> } {
  const database = openDatabase(url);
  return {
    rules,
    open: async (kind) => new PostgresRecords(kind, rules, database),
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
    held: postgresFiles(database, 'held'),
    revisions: postgresRevisions(database),
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
