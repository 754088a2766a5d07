import { createHmac, randomUUID } from 'node:crypto';
import { hasPassed } from '../../schedule.ts';
import type { ShortMemory } from '../short-memory.ts';
import { type Database, QUICK_MS } from './database.ts';

/** So often at most, what has outlived its time is removed. */
const TIDY_MS = 60_000;

/** At once, so that nobody waits for it. */
const TIDIED_AT_ONCE = 10_000;

/** Of clocks that are put back, uses may lie ahead; those of others that came just now do as well. */
const AHEAD = `interval '5 seconds'`;

const NOW = 'statement_timestamp()';
const inMs = (parameter: string): string => `${NOW} + ${parameter} * interval '1 millisecond'`;
const beforeMs = (parameter: string): string => `${NOW} - ${parameter} * interval '1 millisecond'`;

/**
 * Rows that outlive their time soon, by the database's own clock. Each question is one statement, and may be asked
 * twice: `token` tells who has written a row.
 */
export function postgresMemory(
  database: Database,
  salt: string,
  now: () => number = performance.now.bind(performance),
  timeoutMs: number = QUICK_MS,
): ShortMemory {
  let tidiedAtMs = now();
  const nameOf = (kind: string, name: string): string =>
    `${kind}/${createHmac('sha256', salt).update(name).digest('base64url')}`;

  /** Nobody waits for it; another process does it if this one can't. */
  function tidy(): void {
    if (!hasPassed(TIDY_MS, tidiedAtMs, now())) return;
    tidiedAtMs = now();
    const text = `DELETE FROM pullquote_moments WHERE name = ANY (ARRAY(
      SELECT name FROM pullquote_moments WHERE until <= ${NOW}
      LIMIT ${TIDIED_AT_ONCE} FOR UPDATE SKIP LOCKED))`;
    database.query({ text }).catch(() => {});
  }

  async function ask<Row extends object>(text: string, ...values: readonly unknown[]) {
    tidy();
    const [row] = await database.query<Row>({ text, values }, timeoutMs);
    return row;
  }

  return {
    async take(name, forMs) {
      const taken = await ask(
        `INSERT INTO pullquote_moments AS kept (name, token, until)
          VALUES ($1, $2, ${inMs('$3')})
          ON CONFLICT (name) DO UPDATE SET token = excluded.token, until = excluded.until
          WHERE kept.until <= ${NOW} OR kept.token = excluded.token
          RETURNING 1`,
        nameOf('taken', name),
        randomUUID(),
        forMs,
      );
      return taken !== undefined;
    },
    async release(name) {
      await ask('DELETE FROM pullquote_moments WHERE name = $1', nameOf('taken', name));
    },
    async use(name, { uses, withinMs }) {
      const row = await ask<{ readonly is_counted: boolean; readonly wait_ms: number }>(
        `INSERT INTO pullquote_moments AS kept (name, token, uses, until)
          VALUES ($1, $2, ARRAY[${NOW}], ${inMs('$4')})
          ON CONFLICT (name) DO UPDATE SET (token, uses, until) = (
            SELECT CASE WHEN is_free THEN $2 ELSE kept.token END,
              CASE WHEN is_free THEN recent || ${NOW} ELSE recent END,
              ${inMs('$4')}
            FROM (
              SELECT recent, kept.token <> $2 AND cardinality(recent) < $3 AS is_free
              FROM (
                SELECT ARRAY(
                  SELECT time FROM unnest(kept.uses) AS time
                  WHERE ${beforeMs('$4')} < time AND time <= ${NOW} + ${AHEAD} ORDER BY time
                ) AS recent
              ) AS recently
            ) AS counted
          )
          RETURNING token = $2 AS is_counted,
            extract(epoch FROM uses[1] - (${beforeMs('$4')}))::float8 * 1000 AS wait_ms`,
        nameOf('used', name),
        randomUUID(),
        uses,
        withinMs,
      );
      if (!row || row.is_counted) return undefined;
      // What another process has just counted may be a moment ahead of this.
      return Math.min(Math.max(row.wait_ms, 0), withinMs);
    },
  };
}
