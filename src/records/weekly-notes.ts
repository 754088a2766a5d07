import { z } from 'zod';
import type { KeyedRecords, RecordKind } from './record-store.ts';

/** A weekly note on what was asked in vain, as those who manage a server want it. */
export interface WeeklyNote {
  readonly channelId: string;
  /** The language of the one who wanted it. */
  readonly locale: string;
  /** When it was told of last, or begun, in milliseconds since 1970. */
  readonly toldAt: number;
  /** Discord's status, if the channel is there no more or the bot may not write there: the note has ended. */
  readonly ended?: number | undefined;
}

export interface WeeklyNotesStore {
  of(serverId: string): Promise<WeeklyNote | undefined>;
  /** Begins one in a channel, or ends it for undefined; the first note comes a week later. */
  set(
    serverId: string,
    wanted: Pick<WeeklyNote, 'channelId' | 'locale'> | undefined,
  ): Promise<void>;
  /** Those that haven't ended, by server. */
  current(): Promise<readonly (readonly [serverId: string, note: WeeklyNote])[]>;
  /**
   * Notes when it was told of last, if that is still what is known of it, and it goes to that channel.
   *
   * @returns whether that was noted.
   */
  told(
    serverId: string,
    known: Pick<WeeklyNote, 'channelId' | 'toldAt'>,
    toldAt: number,
  ): Promise<boolean>;
  end(serverId: string, channelId: string, status: number): Promise<void>;
}

/** Under the server's id. Loose, lest an older version forget what a newer one was told. */
export const WEEKLY_NOTES: RecordKind<WeeklyNote> = {
  name: 'weekly-notes',
  schema: z.looseObject({
    channelId: z.string(),
    locale: z.string(),
    toldAt: z.number(),
    ended: z.int().optional(),
  }),
};

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createWeeklyNotes(
  records: KeyedRecords<WeeklyNote>,
  now: () => number,
): WeeklyNotesStore {
  async function change(
    serverId: string,
    channelId: string,
    changes: Partial<WeeklyNote>,
  ): Promise<void> {
    await records.update(serverId, (before) =>
      before?.channelId === channelId ? { ...before, ...changes } : before,
    );
  }

  return {
    of: (serverId) => records.get(serverId),
    async set(serverId, wanted) {
      const toldAt = now();
      await records.update(serverId, () => wanted && { ...wanted, toldAt });
    },
    async current() {
      const { entries } = await records.list();
      return entries.filter(([, { ended }]) => ended === undefined);
    },
    async told(serverId, known, toldAt) {
      let isKnown = false;
      await records.update(serverId, (before) => {
        isKnown = before?.channelId === known.channelId && before.toldAt === known.toldAt;
        return isKnown && before ? { ...before, toldAt } : before;
      });
      return isKnown;
    },
    end: (serverId, channelId, ended) => change(serverId, channelId, { ended }),
  };
}
