import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { claimDataFormat } from '../../records/files/data-format.ts';
import { writeLine } from '../../records/files/record-line.ts';
import { pagesFile } from '../../records/files/source-states.ts';
import type { AskInTurn } from '../../records/postgres/database.ts';
import { readKey } from '../../records/postgres/postgres-records.ts';
import { usingTables } from '../../records/postgres/tables.ts';
import { ERRANDS } from '../../replicas/errands.ts';
import { SOURCE_ITEMS, SOURCE_STATUSES } from '../../replicas/shared-source-states.ts';
import { TAKEDOWNS } from '../../replicas/shared-tombstones.ts';
import { sourceCode } from '../../sources/source-status.ts';
import { type Entry, FILES_OF_KINDS, FOLDERS, PAGES } from './folder-layout.ts';

/**
 * Writes what a database holds into an empty folder, as it is at one moment, as a bot without a database keeps it.
 *
 * @throws {RecordsError} if the database can't be used.
 */
export function copyToFolder(url: string, folder: string): Promise<void> {
  return usingTables(url, (database) =>
    database.atOnce(async (ask) => {
      await claimDataFormat(folder);
      const [salt] = await ask<{ value: string }>({
        text: `SELECT value FROM pullquote_about WHERE name = 'salt'`,
      });
      await put(join(folder, 'salt'), `${salt?.value}\n`);
      for (const kind of await kindsIn(ask)) await writeKind(kind, folder, ask);
      for (const name of Object.keys(FOLDERS)) await writeFiles(name, folder, ask);
    }),
  );
}

async function kindsIn(ask: AskInTurn): Promise<readonly string[]> {
  const rows = await ask<{ kind: string }>({ text: 'SELECT DISTINCT kind FROM pullquote_records' });
  return rows.map(({ kind }) => kind).filter((kind) => kind !== ERRANDS.name);
}

async function writeKind(kind: string, folder: string, ask: AskInTurn): Promise<void> {
  const entries = await entriesOf(kind, ask);
  if (kind === TAKEDOWNS.name) return writeTakedowns(entries, folder);
  if (kind === SOURCE_ITEMS.name) return writePages(entries, folder, ask);
  await put(join(folder, FILES_OF_KINDS[kind] ?? `${kind}.jsonl`), linesOf(entries));
}

/** What wasn't understood comes first, as it was there first. */
async function entriesOf(kind: string, ask: AskInTurn): Promise<readonly Entry[]> {
  const rows = await ask<Entry>({
    text: `SELECT key, value::text AS value FROM pullquote_records
      WHERE kind = $1 ORDER BY aside = '', changed`,
    values: [kind],
  });
  return rows.map(({ key, value }) => ({ key: readKey(key), value }));
}

function linesOf(entries: readonly Entry[]): string {
  return entries.map(({ key, value }) => `${writeLine(key, JSON.parse(value))}\n`).join('');
}

async function writeTakedowns(entries: readonly Entry[], folder: string): Promise<void> {
  const articles = entries.map(({ value }) => JSON.parse(value) as unknown);
  await put(join(folder, 'takedowns.json'), `${JSON.stringify({ version: 1, articles })}\n`);
}

/** One file for each source, by its address. */
async function writePages(
  entries: readonly Entry[],
  folder: string,
  ask: AskInTurn,
): Promise<void> {
  const urls = (await entriesOf(SOURCE_STATUSES.name, ask)).map(({ key }) => key);
  for (const url of urls) {
    const code = `${sourceCode(url)}/`;
    const own = entries.filter(({ key }) => key.startsWith(code));
    const pages = own.map(({ key, value }) => ({ key: key.slice(code.length), value }));
    await put(pagesFile(join(folder, PAGES), url), linesOf(pages));
  }
}

async function writeFiles(name: string, folder: string, ask: AskInTurn): Promise<void> {
  const [below, ending] = FOLDERS[name] ?? [name, ''];
  const rows = await ask<{ name: string }>({
    text: 'SELECT name FROM pullquote_files WHERE folder = $1',
    values: [name],
  });
  for (const { name: file } of rows) {
    const [read] = await ask<{ bytes: Buffer }>({
      text: 'SELECT bytes FROM pullquote_files WHERE folder = $1 AND name = $2',
      values: [name, file],
    });
    if (read) await put(join(folder, below, ...`${file}${ending}`.split('/')), read.bytes);
  }
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, content, { mode: 0o600 });
}
