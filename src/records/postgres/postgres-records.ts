import { createHash, randomUUID } from 'node:crypto';
import { oneAtATime } from '../../one-at-a-time.ts';
import {
  type KeyedRecords,
  type RecordEntries,
  type RecordKind,
  type RecordList,
  retain,
  type StoreRules,
} from '../record-store.ts';
import { RecordsError } from '../records-error.ts';
import { type Database, type Question, QUICK_MS } from './database.ts';

/** A row as it is read; its key and value are JSON. */
interface Row {
  readonly key: string;
  readonly value: string;
  /** Another one after each change. */
  readonly version: string;
  /** Not understood by the version that put another value in its place. */
  readonly is_aside: boolean;
}

const COLUMNS = `key, value::text AS value, version, aside <> '' AS is_aside`;

/** As often a change is made anew because another process was quicker. */
const MAX_ATTEMPTS = 200;

const OF_OWNER = `kind = $1 AND left(split_part(key, '/', 1), 64) = left(split_part($2, '/', 1), 64)
  AND (key = $2 OR starts_with(key, $2 || '/'))`;

/**
 * The records of a kind in the tables of a database. A change is kept if nobody else changed the same record since it
 * was read, and is made anew otherwise: nothing is locked, whichever process ends or hangs.
 */
export class PostgresRecords<T> implements KeyedRecords<T> {
  readonly #kind: RecordKind<T>;
  readonly #rules: StoreRules;
  readonly #database: Database;
  /** In the order in which they are given. */
  readonly #changes = oneAtATime();
  #isClosed = false;

  constructor(kind: RecordKind<T>, rules: StoreRules, database: Database) {
    this.#kind = kind;
    this.#rules = rules;
    this.#database = database;
  }

  async get(key: string): Promise<T | undefined> {
    return this.#valueOf(await this.#rowOf(key));
  }

  async list(): Promise<RecordList<T>> {
    const rows = await this.#database.query<Row>({
      text: `SELECT ${COLUMNS} FROM pullquote_records WHERE kind = $1 ORDER BY changed`,
      values: [this.#kind.name],
    });
    return this.#listed(rows);
  }

  async listOf(owner: string): Promise<RecordEntries<T>> {
    const rows = await this.#database.query<Row>({
      text: `SELECT ${COLUMNS} FROM pullquote_records WHERE ${OF_OWNER} ORDER BY changed`,
      values: [this.#kind.name, writeKey(owner)],
    });
    return this.#listed(rows).entries;
  }

  update(key: string, change: (before: T | undefined) => T | undefined): Promise<T | undefined> {
    return this.#inTurn(async () => {
      const written = new Set<string>();
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const row = await this.#rowOf(key);
        // It was kept, though the connection was lost before that was told.
        if (row && written.has(row.version)) return this.#valueOf(row);
        const before = this.#valueOf(row);
        const wanted = change(before);
        const value = wanted === undefined ? undefined : this.#retained(wanted);
        if (value === undefined) {
          if (await this.#delete(key, row)) return undefined;
          continue;
        }
        const version = randomUUID();
        written.add(version);
        const text = JSON.stringify(value);
        const kept = this.#kind.schema.safeParse(JSON.parse(text));
        if (!kept.success) throw new TypeError('a record is not what its schema says');
        if (await this.#write(key, row, { text, version })) return kept.data;
      }
      throw new RecordsError({
        file: this.#database.name,
        message: 'is changed by too many at once',
        remedy: 'It is tried again with the next change.',
      });
    });
  }

  async countOf(owner: string): Promise<number> {
    const rows = await this.#database.query<Row>({
      text: `SELECT ${COLUMNS} FROM pullquote_records WHERE ${OF_OWNER}`,
      values: [this.#kind.name, writeKey(owner)],
    });
    return this.#countRead(rows);
  }

  /** Whose a row is can always be told. */
  deleteOf(owner: string): Promise<number> {
    return this.#inTurn(async () => {
      const rows = await this.#database.query<Row>({
        text: `DELETE FROM pullquote_records WHERE ${OF_OWNER} RETURNING ${COLUMNS}`,
        values: [this.#kind.name, writeKey(owner)],
      });
      return this.#countRead(rows);
    });
  }

  /** Lets go of what may not be kept, or not whole; what changes meanwhile is left for the next time. */
  tidy(): Promise<void> {
    const { lifetime, withoutWords } = this.#kind;
    if (!lifetime && (!withoutWords || this.#rules.keepQuestions)) return Promise.resolve();
    return this.#inTurn(async () => {
      const rows = await this.#database.query<Row>({
        text: `SELECT ${COLUMNS} FROM pullquote_records WHERE kind = $1 AND aside = ''`,
        values: [this.#kind.name],
      });
      for (const row of rows) {
        const read = this.#read(row);
        if (!read) continue;
        const value = this.#retained(read.value);
        const key = readKey(row.key);
        if (value === undefined) await this.#delete(key, row);
        else if (value !== read.value) await this.#shorten(key, row, JSON.stringify(value));
      }
    });
  }

  /** Waits for the changes under way. No other may follow. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#changes.done();
  }

  #inTurn<R>(change: () => Promise<R>): Promise<R> {
    if (this.#isClosed) return Promise.reject(new Error('these records were closed'));
    return this.#changes.take(change);
  }

  async #rowOf(key: string): Promise<Row | undefined> {
    const question = {
      text: `SELECT ${COLUMNS} FROM pullquote_records WHERE kind = $1 AND id = $2 AND aside = ''`,
      values: [this.#kind.name, idOf(key)],
    };
    const [row] = await this.#database.query<Row>(question, QUICK_MS);
    return row;
  }

  /** @returns false if somebody else was quicker. */
  async #write(
    key: string,
    before: Row | undefined,
    { text, version }: { readonly text: string; readonly version: string },
  ): Promise<boolean> {
    const { name: kind } = this.#kind;
    const id = idOf(key);
    if (before && this.#read(before)) {
      return this.#isDone({
        text: `UPDATE pullquote_records
          SET value = $4, version = $5, changed = nextval('pullquote_changes')
          WHERE kind = $1 AND id = $2 AND aside = '' AND version = $3 RETURNING 1`,
        values: [kind, id, before.version, text, version],
      });
    }
    // What this version doesn't understand is kept beside it.
    if (before && !(await this.#putAside(id, before))) return false;
    return this.#isDone({
      text: `INSERT INTO pullquote_records (kind, id, key, value, version)
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT (kind, id, aside) DO NOTHING RETURNING 1`,
      values: [kind, id, writeKey(key), text, version],
    });
  }

  #putAside(id: string, { version }: Row): Promise<boolean> {
    return this.#isDone({
      text: `UPDATE pullquote_records SET aside = version
        WHERE kind = $1 AND id = $2 AND aside = '' AND version = $3 RETURNING 1`,
      values: [this.#kind.name, id, version],
    });
  }

  /** With all that was put aside. @returns false if somebody else changed it meanwhile. */
  async #delete(key: string, before: Row | undefined): Promise<boolean> {
    const gone = await this.#database.query<Pick<Row, 'is_aside'>>({
      text: `DELETE FROM pullquote_records
        WHERE kind = $1 AND id = $2 AND (aside <> '' OR version = $3)
        RETURNING aside <> '' AS is_aside`,
      values: [this.#kind.name, idOf(key), before?.version ?? ''],
    });
    return !before || gone.some(({ is_aside: isAside }) => !isAside);
  }

  async #shorten(key: string, { version }: Row, text: string): Promise<void> {
    await this.#isDone({
      text: `UPDATE pullquote_records SET value = $4, version = $5
        WHERE kind = $1 AND id = $2 AND aside = '' AND version = $3 RETURNING 1`,
      values: [this.#kind.name, idOf(key), version, text, randomUUID()],
    });
  }

  async #isDone(question: Question): Promise<boolean> {
    return (await this.#database.query(question)).length > 0;
  }

  #valueOf(row: Row | undefined): T | undefined {
    const read = row && this.#read(row);
    return read && this.#retained(read.value);
  }

  #listed(rows: readonly Row[]): RecordList<T> {
    let damaged = 0;
    const entries = rows.flatMap((row) => {
      const read = this.#read(row);
      if (!read) damaged += 1;
      const value = read && this.#retained(read.value);
      return value === undefined ? [] : [[readKey(row.key), value] as const];
    });
    return { entries, damaged };
  }

  #countRead(rows: readonly Row[]): number {
    return rows.filter((row) => this.#read(row)).length;
  }

  /** Undefined of what this version doesn't understand. */
  #read({ value, is_aside: isAside }: Row): { readonly value: T } | undefined {
    if (isAside) return undefined;
    const read = this.#kind.schema.safeParse(JSON.parse(value));
    return read.success ? { value: read.data } : undefined;
  }

  #retained(value: T): T | undefined {
    return retain(value, this.#kind, this.#rules);
  }
}

/** In JSON without its quotes, for PostgreSQL's texts hold no zero and no half of a character. */
export function writeKey(key: string): string {
  return JSON.stringify(key).slice(1, -1);
}

export function readKey(written: string): string {
  return JSON.parse(`"${written}"`) as string;
}

export function idOf(key: string): string {
  return createHash('sha256').update(writeKey(key)).digest('base64url');
}
