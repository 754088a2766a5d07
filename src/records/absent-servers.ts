import { z } from 'zod';
import { type KeyedRecords, type RecordKind } from './record-store.ts';
import { DAY_MS } from '../text/calendar.ts';

/** A server that something is kept of, and that doesn't have the bot. */
export interface AbsentServer {
  /** When that was noticed, in milliseconds since 1970. */
  readonly since: number;
  /** How many looks in a row have found it so. */
  readonly looks: number;
}

/** What is kept of a server that doesn't take the bot back within this time is forgotten. */
export const ABSENT_DAYS = 30;

/** A clock that is wrong, or a bot that was off for a month, forgets nothing. */
const MIN_LOOKS = 7;

export interface AbsentServersStore {
  /**
   * Notes which of the servers that something is kept of are there, and which aren't.
   *
   * @returns those that have not been there for long enough.
   */
  look(kept: ReadonlySet<string>, there: ReadonlySet<string>): Promise<readonly string[]>;
}

/** Under the server's id. */
export const ABSENT_SERVERS: RecordKind<AbsentServer> = {
  name: 'absent-servers',
  schema: z.looseObject({ since: z.number(), looks: z.int() }),
};

export function createAbsentServers(
  records: KeyedRecords<AbsentServer>,
  now: () => number,
): AbsentServersStore {
  return {
    async look(kept, there) {
      const isAbsent = (serverId: string): boolean => kept.has(serverId) && !there.has(serverId);
      for (const [serverId] of (await records.list()).entries) {
        if (!isAbsent(serverId)) await records.update(serverId, () => undefined);
      }
      const long: string[] = [];
      for (const serverId of [...kept].filter(isAbsent)) {
        const absent = await records.update(serverId, (before) => ({
          ...before,
          // What lies ahead was noted before the clock was set back.
          since: Math.min(before?.since ?? now(), now()),
          looks: (before?.looks ?? 0) + 1,
        }));
        if (absent && isLong(absent, now())) long.push(serverId);
      }
      return long;
    },
  };
}

function isLong({ since, looks }: AbsentServer, nowMs: number): boolean {
  return looks >= MIN_LOOKS && nowMs - since >= ABSENT_DAYS * DAY_MS;
}
