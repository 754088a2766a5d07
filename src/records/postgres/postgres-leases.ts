import type { Leases } from '../lease.ts';
import type { Database } from './database.ts';

/** By the database's own clock, whatever those of the processes say. */
export function postgresLeases(database: Database): Leases {
  return {
    async claim(name, holder, forMs) {
      const [claimed] = await database.query<{ readonly fence: string }>({
        text: `INSERT INTO pullquote_leases AS held (name, holder, fence, until)
          VALUES ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond')
          ON CONFLICT (name) DO UPDATE SET
            holder = excluded.holder,
            until = clock_timestamp() + $3 * interval '1 millisecond',
            fence = held.fence + CASE
              WHEN held.holder = excluded.holder AND held.until > clock_timestamp() THEN 0 ELSE 1
            END
          WHERE held.holder = excluded.holder OR held.until <= clock_timestamp()
          RETURNING fence`,
        values: [name, holder, forMs],
      });
      return claimed && Number(claimed.fence);
    },
    async release(name, holder) {
      await database.query({
        text: `UPDATE pullquote_leases SET until = '-infinity' WHERE name = $1 AND holder = $2`,
        values: [name, holder],
      });
    },
  };
}
