import { Client, Pool } from 'pg';
import { RecordsError } from '../records-error.ts';
import { databaseFaultOf, isLostConnection } from './database-fault.ts';

/** A database of PostgreSQL's that several processes may have open. */
export interface Database {
  /** To name it to an admin; without user and password. */
  readonly name: string;
  /**
   * Asks something, once more if the connection was lost meanwhile: let it be what may be done twice.
   *
   * @throws {RecordsError} that says what is wrong, after `timeoutMs` at the latest.
   */
  query<Row extends object>(question: Question, timeoutMs?: number): Promise<readonly Row[]>;
  /**
   * Does several things in one transaction, which a lock lets one process do at a time.
   *
   * @throws {RecordsError} as before.
   */
  alone<T>(work: (query: AskInTurn) => Promise<T>): Promise<T>;
  /** Reads several things as they are at one moment, whatever is changed meanwhile. */
  atOnce<T>(work: (query: AskInTurn) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Question {
  readonly text: string;
  readonly values?: readonly unknown[];
}

export type AskInTurn = <Row extends object>(question: Question) => Promise<readonly Row[]>;

/** Of what Discord waits for: see `RecordStore`. */
export const QUICK_MS = 450;

/** Of what nobody at Discord waits for. */
const TIMEOUT_MS = 5_000;

/** Of a connection. */
const CONNECT_MS = 2_000;

/** Making tables new may take as long. */
const ALONE_MS = 60_000;

/** Most of what is asked takes a millisecond. */
const CONNECTIONS = 4;

/** Any number that other programs don't use: the letters of `pullq`. */
const LOCK = 0x70_75_6c_6c_71;

/** Connects once it is asked something. */
export function openDatabase(url: string): Database {
  const name = nameOf(url);
  const shared = {
    connectionString: url,
    application_name: 'pullquote',
    connectionTimeoutMillis: CONNECT_MS,
  };
  const pool = new Pool({
    ...shared,
    max: CONNECTIONS,
    statement_timeout: TIMEOUT_MS,
    allowExitOnIdle: true,
  });
  // A connection that is lost while it does nothing is missed by nobody.
  pool.on('error', ignore);

  async function told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const fault = databaseFaultOf(error);
      if (error instanceof RecordsError || !fault) throw error;
      throw new RecordsError({ file: name, ...fault, cause: error });
    }
  }

  async function ask<Row extends object>(question: Question, timeoutMs: number) {
    const { text, values = [] } = question;
    // Types don't know yet that each question may have a time of its own.
    const timed = { text, values: [...values], query_timeout: timeoutMs };
    const { rows } = await pool.query<Row>(timed);
    return rows;
  }

  function inTransaction<T>(begin: string, work: (query: AskInTurn) => Promise<T>): Promise<T> {
    return told(async () => {
      const client = new Client({ ...shared, statement_timeout: ALONE_MS });
      client.on('error', ignore);
      try {
        await client.connect();
        await client.query(begin);
        const done = await work(
          async <Row extends object>({ text, values = [] }: Question) =>
            (await client.query<Row>(text, [...values])).rows,
        );
        await client.query('COMMIT');
        return done;
      } finally {
        // What wasn't committed is undone.
        await client.end().catch(ignore);
      }
    });
  }

  return {
    name,
    query: <Row extends object>(question: Question, timeoutMs = TIMEOUT_MS) =>
      told(async () => {
        try {
          return await ask<Row>(question, timeoutMs);
        } catch (error) {
          if (!isLostConnection(error)) throw error;
          return ask<Row>(question, timeoutMs);
        }
      }),
    alone: (work) =>
      inTransaction('BEGIN', async (query) => {
        await query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
        return work(query);
      }),
    atOnce: (work) => inTransaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work),
    close: () => pool.end(),
  };
}

/** Has a database open for as long as something is done with it. */
export async function usingDatabase<T>(
  url: string,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = openDatabase(url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function ignore(): void {}

/** As far as it can be told to anybody. */
function nameOf(url: string): string {
  try {
    const { database, host, port } = new Client(url);
    return `The database ${database ?? ''} at ${host}:${port}`;
  } catch {
    // What was thrown has the address in it, and with that the password.
    throw new RecordsError({
      file: 'DATABASE_URL',
      message: 'can’t be used: it is no address, or names a file that can’t be read',
      remedy: 'Correct it: postgresql://USER:PASSWORD@HOST:5432/DATABASE',
    });
  }
}
