import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import type { Records } from './records/open-records.ts';
import { ABSENT_DAYS } from './records/absent-servers.ts';
import type { Schedule } from './schedule.ts';
import type { AddToCollection } from './sources/add-to-collection.ts';
import { DAY_MS } from './text/calendar.ts';

export interface ForgetServersParts {
  readonly records: Pick<
    Records,
    'absentServers' | 'deleteOfServer' | 'serverSettings' | 'serversKept'
  >;
  readonly added: Pick<AddToCollection, 'forgetServer' | 'list'>;
  /** The ids of those that have the bot. */
  readonly listServers: () => Promise<ReadonlySet<string>>;
  readonly log: Log;
  readonly schedule: Schedule;
}

/** Once all else is under way. */
const FIRST_LOOK_MS = 10 * 60 * 1000;

/**
 * Looks each day which servers have the bot, and forgets those that haven't had it for {@link ABSENT_DAYS} days. An
 * answer that doesn't come, or names no server at all, says nothing: Discord may have trouble.
 *
 * @returns what ends it.
 */
export function startForgettingServers(parts: ForgetServersParts): { close(): Promise<void> } {
  const { records, added, listServers, log, schedule } = parts;
  let looking: Promise<void> = Promise.resolve();
  let cancel = schedule(look, FIRST_LOOK_MS);

  function look(): void {
    looking = lookOnce().catch((error: unknown) => {
      log.warn('It could not be told which servers have removed the bot; it is tried tomorrow', {
        error: describeError(error),
      });
    });
    cancel = schedule(look, DAY_MS);
  }

  async function lookOnce(): Promise<void> {
    const there = await listServers();
    if (there.size === 0) return;
    const whoAdded = (await added.list()).filter(({ by }) => by.userId !== undefined);
    const kept = [...(await records.serversKept()), ...whoAdded.map(({ by }) => by.serverId)];
    const gone = await records.absentServers.look(new Set(kept), there);
    for (const serverId of gone) {
      await added.forgetServer(serverId);
      await records.deleteOfServer(serverId);
      await records.serverSettings.reset(serverId);
    }
    if (gone.length > 0) {
      log.info(`Forgot servers that removed the bot more than ${ABSENT_DAYS} days ago`, {
        servers: gone.length,
      });
    }
  }

  return {
    async close() {
      cancel();
      await looking;
    },
  };
}
