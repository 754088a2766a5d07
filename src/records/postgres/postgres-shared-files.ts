import { codeOfFile } from '../file-code.ts';
import { LostLeaseError } from '../lost-lease-error.ts';
import { type Fence, markOfPut, markOfRemoved, type SharedFiles } from '../shared-files.ts';
import type { Database } from './database.ts';
import { AGAIN, RAISE } from './postgres-marks.ts';

/** Files as rows of a table. */
export function postgresSharedFiles(database: Database, folder: string): SharedFiles {
  const put = markOfPut(folder);
  const removed = markOfRemoved(folder);
  return {
    async put(name, bytes, fence) {
      const done = await database.query({
        text: `WITH raised AS (${RAISE} SELECT $5, 1 WHERE ${isHeld(6)} ${AGAIN})
          INSERT INTO pullquote_files (folder, name, bytes, version)
          SELECT $1, $2, $3, $4 FROM raised
          ON CONFLICT (folder, name) DO UPDATE
            SET bytes = excluded.bytes, version = excluded.version
          RETURNING 1`,
        values: [folder, name, Buffer.from(bytes), codeOfFile(bytes), put, ...fenceValues(fence)],
      });
      if (done.length === 0) throw new LostLeaseError();
    },
    async remove(name, fence) {
      const [done] = await database.query<{ readonly held: boolean; readonly gone: string }>({
        text: `WITH
          gone AS (DELETE FROM pullquote_files
            WHERE folder = $1 AND name = $2 AND ${isHeld(4)} RETURNING 1),
          raised AS (${RAISE} SELECT $3, 1 WHERE EXISTS (SELECT 1 FROM gone) ${AGAIN})
          SELECT ${isHeld(4)} AS held, (SELECT count(*) FROM gone) AS gone,
            (SELECT count(*) FROM raised)`,
        values: [folder, name, removed, ...fenceValues(fence)],
      });
      if (!done?.held) throw new LostLeaseError();
      return Number(done.gone) > 0;
    },
    async read(name) {
      const [file] = await database.query<{ readonly bytes: Buffer }>({
        text: 'SELECT bytes FROM pullquote_files WHERE folder = $1 AND name = $2',
        values: [folder, name],
      });
      return file?.bytes;
    },
    async codes() {
      const rows = await database.query<{ readonly name: string; readonly version: string }>({
        text: 'SELECT name, version FROM pullquote_files WHERE folder = $1',
        values: [folder],
      });
      return new Map(rows.map(({ name, version }) => [name, version]));
    },
  };
}

/**
 * Nobody else takes the lease over before what depends on it is committed.
 *
 * @param at Where {@link fenceValues} stand.
 */
function isHeld(at: number): string {
  return `($${at}::text IS NULL OR EXISTS
    (SELECT 1 FROM pullquote_leases WHERE name = $${at} AND fence = $${at + 1}::bigint FOR SHARE))`;
}

function fenceValues(fence: Fence | undefined): readonly unknown[] {
  return [fence?.name ?? null, fence?.number ?? null];
}
