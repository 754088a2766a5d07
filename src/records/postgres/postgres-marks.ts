import type { Marks } from '../marks.ts';
import type { Database } from './database.ts';

export function postgresMarks(database: Database): Marks {
  return {
    async read() {
      const rows = await database.query<{ readonly name: string; readonly number: string }>({
        text: 'SELECT name, number FROM pullquote_marks',
      });
      return new Map(rows.map(({ name, number }) => [name, Number(number)]));
    },
    async raise(name) {
      await database.query({ text: `${RAISE} VALUES ($1, 1) ${AGAIN}`, values: [name] });
    },
  };
}

/** In front of what a mark is raised by, which names it and gives 1. */
export const RAISE = 'INSERT INTO pullquote_marks AS mark (name, number)';

/** Behind that. Until it is committed, nobody else raises the same one: numbers come in the order of commits. */
export const AGAIN = 'ON CONFLICT (name) DO UPDATE SET number = mark.number + 1 RETURNING number';
