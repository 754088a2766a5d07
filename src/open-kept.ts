import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from './config.ts';
import { growingPause } from './discord/growing-pause.ts';
import type { Log } from './discord/log.ts';
import { claimFolder } from './records/files/claim-folder.ts';
import { claimDataFormat } from './records/files/data-format.ts';
import { fileRevisions } from './records/files/file-revisions.ts';
import { openFileStore } from './records/files/file-store.ts';
import { describeSetAside } from './records/files/set-aside.ts';
import { heldInFolder } from './records/files/held-files.ts';
import type { HeldFiles } from './records/held-files.ts';
import type { Marks } from './records/marks.ts';
import { openRecords, type Records } from './records/open-records.ts';
import type { RecordStore, StoreRules } from './records/record-store.ts';
import { RecordsError } from './records/records-error.ts';
import type { RevisionStore } from './records/revisions.ts';
import type { SharedFiles } from './records/shared-files.ts';
import { type StoreWatch, watchStore } from './records/watch-store.ts';
import { settleKept } from './settle-kept.ts';

/** What the bot keeps. */
export interface Kept {
  readonly records: Records;
  /** Articles as they were when they were quoted. */
  readonly revisions: RevisionStore;
  /** What several processes share beside that; undefined where this one has all to itself. */
  readonly shared?: SharedKept | undefined;
}

/** What several processes that have one store do together is kept here. */
export interface SharedKept extends Pick<RecordStore, 'leases' | 'open'> {
  readonly marks: Marks;
  /** Fetched articles. */
  readonly fetched: SharedFiles;
}

/** As much of the settings as bears on what is kept. */
export type KeptConfig = Pick<Config, 'corpusDir' | 'dataDir' | 'keepQuestions'> &
  Partial<Pick<Config, 'databaseUrl'>>;

/** A store, and the files that belong to its records. */
interface Shelves extends Pick<Kept, 'revisions' | 'shared'> {
  readonly store: RecordStore;
  readonly held: HeldFiles;
  /** To name it to an admin. */
  readonly name: string;
}

/** Where files wait that members want to add, below the folder of records. */
const PROPOSED_FOLDER = 'proposed';
const REVISIONS_FOLDER = 'revisions';

/** Until a database that is away is asked again. */
const PAUSES = { firstMs: 1_000, longestMs: 30_000 };

/**
 * Opens what the bot keeps, in a folder that this process has for itself or in a database that others may have open as
 * well, logs what of it could not be understood, and has somebody told when it can’t be used later on. A database that
 * is away is waited for: where a machine has just started, it may be on its way.
 *
 * @throws {RecordsError} if the folder of records or the database can't be used, a newer version wrote it, or another
 *   process has the folder.
 */
export async function openKept(config: KeptConfig, log: Log, watch: StoreWatch): Promise<Kept> {
  const { corpusDir, dataDir, databaseUrl, keepQuestions } = config;
  await settleKept({ corpusDir, dataDir });
  const rules = { keepQuestions, now: Date.now };
  const { store, held, revisions, shared, name } =
    databaseUrl === undefined
      ? await openInFolder(dataDir, rules, log)
      : await untilThere(() => openInDatabase(databaseUrl, dataDir, rules), log);
  const records = await openRecords(watchStore(store, watch), held);
  const lines = await records.damaged();
  if (lines > 0) {
    log.warn(`Some lines in ${name} could not be understood; they are left as they are`, { lines });
  }
  return { records, revisions, shared };
}

async function openInFolder(dataDir: string, rules: StoreRules, log: Log): Promise<Shelves> {
  return {
    store: await openFileStore(dataDir, rules, undefined, (file, aside) => {
      log.warn(describeSetAside(file, aside));
    }),
    held: heldInFolder(join(dataDir, PROPOSED_FOLDER)),
    revisions: fileRevisions(join(dataDir, REVISIONS_FOLDER)),
    name: dataDir,
  };
}

/** What only this process needs is in its folder, still. */
async function openInDatabase(url: string, dataDir: string, rules: StoreRules): Promise<Shelves> {
  const { openPostgresStore } = await import('./records/postgres/postgres-store.ts');
  const release = await claimFolder(dataDir);
  try {
    await claimDataFormat(dataDir);
    const { held, revisions, marks, fetched, ...store } = await openPostgresStore(url, rules);
    return {
      held,
      revisions,
      shared: { leases: store.leases, open: (kind) => store.open(kind), marks, fetched },
      name: 'the database',
      store: {
        ...store,
        async close() {
          await store.close();
          await release();
        },
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

async function untilThere<T>(open: () => Promise<T>, log: Log): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof RecordsError && error.isPassing)) throw error;
      const pauseMs = growingPause(failures, PAUSES);
      log.warn(`${error.advice} The bot starts once it is there`, {
        seconds: Math.ceil(pauseMs / 1000),
      });
      await delay(pauseMs);
    }
  }
}
