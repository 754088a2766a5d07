import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { RecordsError } from '../records-error.ts';
import { type AskInTurn, type Database, usingDatabase } from './database.ts';

/**
 * What each format changed, the first one first. A process of the version before may still run while the next one's
 * changes are made: let them leave standing what it reads and writes.
 */
const FORMATS: readonly (readonly string[])[] = [
  [
    'CREATE SEQUENCE pullquote_changes',
    // Keys may be longer than an index takes: `id` is their hash. `aside` is empty, or tells apart what this
    // version didn't understand and was replaced. JSON is kept as it was written, whatever characters it holds.
    `CREATE TABLE pullquote_records (
      kind text NOT NULL,
      id text NOT NULL,
      aside text NOT NULL DEFAULT '',
      key text NOT NULL,
      value json NOT NULL,
      version text NOT NULL,
      changed bigint NOT NULL DEFAULT nextval('pullquote_changes'),
      PRIMARY KEY (kind, id, aside)
    )`,
    `CREATE INDEX pullquote_records_of ON pullquote_records
      (kind, left(split_part(key, '/', 1), 64))`,
    `CREATE TABLE pullquote_files (
      folder text NOT NULL,
      name text NOT NULL,
      bytes bytea NOT NULL,
      version text NOT NULL,
      PRIMARY KEY (folder, name)
    )`,
    `CREATE TABLE pullquote_leases (
      name text PRIMARY KEY,
      holder text NOT NULL,
      fence bigint NOT NULL,
      until timestamptz NOT NULL
    )`,
  ],
  ['CREATE TABLE pullquote_marks (name text PRIMARY KEY, number bigint NOT NULL)'],
];

/**
 * What is forgotten within minutes, and may be lost whenever PostgreSQL crashes: it belongs to no format, so that an
 * older version can be started again. Without an index on its times, a row is changed in place.
 */
const MOMENTS = `CREATE UNLOGGED TABLE IF NOT EXISTS pullquote_moments (
  name text PRIMARY KEY,
  token text NOT NULL,
  uses timestamptz[],
  until timestamptz NOT NULL
)`;

const SALT_BYTES = 32;

const aboutSchema = z.object({
  format: z.coerce.number().int().nonnegative().default(0),
  pullquote: z.string().default('of an unknown version'),
  salt: z.hex().length(2 * SALT_BYTES),
});

/**
 * Makes the tables where they aren't there yet or are of an older version, one process at a time.
 *
 * @returns the salt.
 * @throws {RecordsError} if a newer version made them, and nothing is changed.
 */
export function settleTables(database: Database): Promise<string> {
  return database.alone(async (ask) => {
    await ask({
      text: 'CREATE TABLE IF NOT EXISTS pullquote_about (name text PRIMARY KEY, value text NOT NULL)',
    });
    await note(ask, 'salt', randomBytes(SALT_BYTES).toString('hex'), 'DO NOTHING');
    const about = await readAbout(ask, database.name);
    refuseNewer(about, database.name);
    for (const statements of FORMATS.slice(about.format)) {
      for (const text of statements) await ask({ text });
    }
    await ask({ text: MOMENTS });
    await note(ask, 'format', String(FORMATS.length));
    await note(ask, 'pullquote', manifest.version);
    return about.salt;
  });
}

/** Has a database open, with its tables settled, for as long as something is done with it. */
export function usingTables<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  return usingDatabase(url, async (database) => {
    await settleTables(database);
    return work(database);
  });
}

/** `none`: they are made at the first start. `older`: they are changed at the next one. */
export type TablesState = 'none' | 'older' | 'current';

/**
 * Looks at the tables and changes nothing.
 *
 * @throws {RecordsError} if a newer version made them.
 */
export async function tablesStateOf(
  database: Pick<Database, 'name' | 'query'>,
): Promise<TablesState> {
  const [found] = await database.query<{ readonly is_there: boolean }>({
    text: `SELECT to_regclass('pullquote_about') IS NOT NULL AS is_there`,
  });
  if (!found?.is_there) return 'none';
  const about = await readAbout((question) => database.query(question), database.name);
  refuseNewer(about, database.name);
  return about.format < FORMATS.length ? 'older' : 'current';
}

async function readAbout(ask: AskInTurn, database: string): Promise<z.infer<typeof aboutSchema>> {
  const rows = await ask<{ name: string; value: string }>({
    text: 'SELECT name, value FROM pullquote_about',
  });
  const read = aboutSchema.safeParse(
    Object.fromEntries(rows.map(({ name, value }) => [name, value])),
  );
  if (read.success) return read.data;
  throw new RecordsError({
    file: database,
    message: 'has a table pullquote_about that can’t be understood',
    remedy: 'Put the database back from a backup.',
  });
}

function refuseNewer({ format, pullquote }: z.infer<typeof aboutSchema>, database: string): void {
  if (format <= FORMATS.length) return;
  throw new RecordsError({
    file: database,
    message: `holds what Pullquote ${pullquote} keeps (format ${format}), and this is ${manifest.version}, which reads formats up to ${FORMATS.length}`,
    remedy: `Start Pullquote ${pullquote} or newer; or, to stay with this version, put back a backup of the database from before the upgrade. Nothing was changed.`,
  });
}

async function note(
  ask: AskInTurn,
  name: string,
  value: string,
  otherwise = 'DO UPDATE SET value = excluded.value',
): Promise<void> {
  await ask({
    text: `INSERT INTO pullquote_about (name, value) VALUES ($1, $2) ON CONFLICT (name) ${otherwise}`,
    values: [name, value],
  });
}
