import { randomUUID } from 'node:crypto';
import type { HeldFiles } from '../held-files.ts';
import { packRevision, unpackRevision } from '../packed-revision.ts';
import { revisionCode, type RevisionStore } from '../revisions.ts';
import type { Database } from './database.ts';

/** Files as rows of a table. All methods reject with a {@link RecordsError} if the database can't be used. */
export function postgresFiles(database: Database, folder: string): HeldFiles {
  return {
    async keep(name, bytes) {
      await database.query({
        text: `INSERT INTO pullquote_files (folder, name, bytes, version) VALUES ($1, $2, $3, $4)
          ON CONFLICT (folder, name) DO UPDATE SET bytes = excluded.bytes, version = excluded.version`,
        values: [folder, name, Buffer.from(bytes), randomUUID()],
      });
    },
    async read(name) {
      const [file] = await database.query<{ readonly bytes: Buffer }>({
        text: 'SELECT bytes FROM pullquote_files WHERE folder = $1 AND name = $2',
        values: [folder, name],
      });
      return file?.bytes;
    },
    async keepOnly(names) {
      const there = await database.query<{ readonly name: string; readonly version: string }>({
        text: 'SELECT name, version FROM pullquote_files WHERE folder = $1',
        values: [folder],
      });
      const kept = await names();
      const versions = there.filter(({ name }) => !kept.has(name)).map(({ version }) => version);
      await database.query({
        text: 'DELETE FROM pullquote_files WHERE folder = $1 AND version = ANY ($2)',
        values: [folder, versions],
      });
    },
  };
}

const REVISIONS = 'revisions';

/** Revisions among the files. */
export function postgresRevisions(database: Database): RevisionStore {
  const files = postgresFiles(database, REVISIONS);
  return {
    async keep(revision) {
      const code = revisionCode(revision);
      const touched = await database.query({
        text: `UPDATE pullquote_files SET version = $3
          WHERE folder = $1 AND name = $2 RETURNING 1`,
        values: [REVISIONS, code, randomUUID()],
      });
      if (touched.length === 0) await files.keep(code, await packRevision(revision));
    },
    async read(code) {
      const bytes = await files.read(code);
      return bytes && unpackRevision(bytes, code);
    },
    retain: (codes) => files.keepOnly(codes),
  };
}
