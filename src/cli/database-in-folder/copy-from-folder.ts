import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { BackupError } from '../../backup/backup-error.ts';
import { openTombstones } from '../../living/takedown/tombstones.ts';
import { codeOfFile } from '../../records/file-code.ts';
import { readJournal } from '../../records/files/journal.ts';
import { gatherLines, readLine } from '../../records/files/record-line.ts';
import { codeOfPagesFile } from '../../records/files/source-states.ts';
import type { AskInTurn } from '../../records/postgres/database.ts';
import { AGAIN, RAISE } from '../../records/postgres/postgres-marks.ts';
import { idOf, writeKey } from '../../records/postgres/postgres-records.ts';
import { usingTables } from '../../records/postgres/tables.ts';
import { FETCHED, markOfPut } from '../../records/shared-files.ts';
import { ERRANDS } from '../../replicas/errands.ts';
import { SOURCE_ITEMS } from '../../replicas/shared-source-states.ts';
import { TAKEDOWNS } from '../../replicas/shared-tombstones.ts';
import { UNFINISHED_ENDING } from '../../replace-file.ts';
import { unlessMissing } from '../../unless-missing.ts';
import { type Entry, FILES_OF_KINDS, FOLDERS, PAGES } from './folder-layout.ts';

/** What came of taking a folder over. */
export interface TakenOver {
  readonly records: number;
  readonly files: number;
  /** Lines that can't be understood, which a database can't hold. */
  readonly unread: number;
}

/**
 * @param isForced However much there is.
 * @throws {BackupError} if a bot uses the database, or something is in it.
 */
export function refuseDatabaseInUse(url: string, isForced: boolean): Promise<void> {
  return usingTables(url, (database) =>
    database.alone((ask) => refuseInUse(ask, isForced, database.name)),
  );
}

/**
 * Puts what a bot without a database has kept in a folder into a database, all of it or nothing. What there was goes,
 * but for what was taken down.
 *
 * @throws {BackupError} as {@link refuseDatabaseInUse}; then nothing is changed.
 */
export function copyFromFolder(folder: string, url: string, isForced: boolean): Promise<TakenOver> {
  return usingTables(url, (database) =>
    database.alone(async (ask) => {
      await refuseInUse(ask, isForced, database.name);
      await ask({
        text: 'DELETE FROM pullquote_records WHERE kind <> $1',
        values: [TAKEDOWNS.name],
      });
      await ask({ text: 'DELETE FROM pullquote_files' });
      const salt = (await readFile(join(folder, 'salt'), 'utf8')).trim();
      await ask({
        text: `UPDATE pullquote_about SET value = $1 WHERE name = 'salt'`,
        values: [salt],
      });
      const { records, unread } = await takeRecords(folder, ask);
      return { records, unread, files: await takeFiles(folder, ask) };
    }),
  );
}

async function refuseInUse(ask: AskInTurn, isForced: boolean, name: string): Promise<void> {
  const held = await ask({
    text: 'SELECT 1 FROM pullquote_leases WHERE until > clock_timestamp() LIMIT 1',
  });
  if (held.length > 0) {
    throw new BackupError(
      `${name} is in use by a bot, or was within the last 20 seconds. Stop all bots that use it, and try again.`,
    );
  }
  const there = await ask({
    text: `SELECT 1 FROM pullquote_records WHERE kind <> $1
      UNION ALL SELECT 1 FROM pullquote_files LIMIT 1`,
    values: [ERRANDS.name],
  });
  if (there.length === 0 || isForced) return;
  throw new BackupError(
    `${name} is not empty. Name an empty one (DATABASE_URL), or save it with pg_dump and add --force: what is there is then deleted.`,
  );
}

async function takeRecords(
  folder: string,
  ask: AskInTurn,
): Promise<Pick<TakenOver, 'records' | 'unread'>> {
  let records = 0;
  let unread = 0;
  const kinds = new Map(Object.entries(FILES_OF_KINDS).map(([kind, file]) => [file, kind]));
  for (const path of await filesBelow(folder)) {
    if (!path.endsWith('.jsonl')) continue;
    const read = await readEntries(join(folder, path));
    unread += read.unread;
    const isPages = path.startsWith(`${PAGES}/`);
    const code = isPages ? codeOfPagesFile(path) : undefined;
    const kind = isPages ? SOURCE_ITEMS.name : (kinds.get(path) ?? basename(path, '.jsonl'));
    const prefix = code === undefined ? '' : `${code}/`;
    const entries = read.entries.map(({ key, value }) => ({ key: prefix + key, value }));
    await insert(kind, entries, ask);
    records += entries.length;
  }
  const takedowns = (await openTombstones(folder)).all();
  await insert(
    TAKEDOWNS.name,
    takedowns.map((one) => ({ key: one.id, value: JSON.stringify(one) })),
    ask,
  );
  return { records: records + takedowns.length, unread };
}

/** Of whatever kind. The last line of a key counts; a null says that there is nothing under it any more. */
async function readEntries(
  file: string,
): Promise<{ readonly entries: readonly Entry[]; readonly unread: number }> {
  const { lines, torn } = await readJournal(file);
  const written = torn.length > 0 ? [...lines, torn] : lines;
  const read = [...gatherLines(written.map((bytes) => readLine(bytes, z.json()))).values()];
  const entries = read.flatMap((line) =>
    line.kind === 'record' && line.value !== null
      ? [{ key: line.key, value: JSON.stringify(line.value) }]
      : [],
  );
  return { entries, unread: read.filter(({ kind }) => kind === 'damaged').length };
}

const ROWS_AT_ONCE = 500;

async function insert(kind: string, entries: readonly Entry[], ask: AskInTurn): Promise<void> {
  for (let at = 0; at < entries.length; at += ROWS_AT_ONCE) {
    const rows = entries.slice(at, at + ROWS_AT_ONCE);
    await ask({
      text: `INSERT INTO pullquote_records (kind, id, key, value, version)
        SELECT $1, id, key, value::json, version
        FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS row (id, key, value, version)
        ON CONFLICT (kind, id, aside) DO NOTHING`,
      values: [
        kind,
        rows.map(({ key }) => idOf(key)),
        rows.map(({ key }) => writeKey(key)),
        rows.map(({ value }) => value),
        rows.map(() => randomUUID()),
      ],
    });
  }
}

/** @returns how many. */
async function takeFiles(folder: string, ask: AskInTurn): Promise<number> {
  let count = 0;
  for (const [name, [below, ending]] of Object.entries(FOLDERS)) {
    for (const path of await filesBelow(join(folder, below))) {
      if (!path.endsWith(ending) || path.endsWith(UNFINISHED_ENDING)) continue;
      const bytes = await readFile(join(folder, below, path));
      count += 1;
      await ask({
        text: `INSERT INTO pullquote_files (folder, name, bytes, version) VALUES ($1, $2, $3, $4)`,
        values: [
          name,
          path.slice(0, path.length - ending.length),
          bytes,
          name === FETCHED ? codeOfFile(bytes) : randomUUID(),
        ],
      });
    }
  }
  await ask({
    text: `${RAISE} VALUES ($1, 1) ${AGAIN}`,
    values: [markOfPut(FETCHED)],
  });
  return count;
}

/** With slashes; none if there is no such folder. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await unlessMissing(readdir(folder, { recursive: true, withFileTypes: true }));
  return (found ?? [])
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}
