import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { openTombstones } from './living/takedown/tombstones.ts';
import type { SharedKept } from './open-kept.ts';
import { type Errands, ERRANDS, openErrands } from './replicas/errands.ts';
import { type FetchedMirror, openFetchedMirror } from './replicas/fetched-mirror.ts';
import { sharedSourceStates } from './replicas/shared-source-states.ts';
import {
  openSharedTombstones,
  type SharedTombstones,
  TAKEDOWNS,
} from './replicas/shared-tombstones.ts';
import { type MarksWatch, watchMarks } from './replicas/watch-marks.ts';
import type { Schedule } from './schedule.ts';
import { openFetchedStore } from './sources/fetched-store.ts';
import type { SourceStates } from './sources/source-status.ts';

/** What several processes that share a database do as one. */
export interface Shared extends Pick<SharedKept, 'leases'> {
  readonly tombstones: SharedTombstones;
  readonly mirror: FetchedMirror;
  readonly states: SourceStates;
  readonly errands: Errands;
  readonly marks: MarksWatch & Pick<SharedKept['marks'], 'raise'>;
}

export interface OpenSharedOptions {
  /** What this process was told before it shared a database is here. */
  readonly dataDir: string;
  /** Where fetched articles lie here. */
  readonly fetchedDir: string;
  readonly log: Log;
  readonly schedule: Schedule;
}

/**
 * Opens it once all that was fetched so far is in this process's folder.
 *
 * @throws {RecordsError} if the database can't be used.
 * @throws {TombstonesError} if it can't be told what was taken down before.
 */
export async function openShared(
  { open, marks, fetched, leases }: SharedKept,
  { dataDir, fetchedDir, log, schedule }: OpenSharedOptions,
): Promise<Shared> {
  const tombstones = await openSharedTombstones({
    records: await open(TAKEDOWNS),
    marks,
    now: Date.now,
    known: (await openTombstones(dataDir)).all(),
  });
  const watch = await watchMarks({
    marks,
    schedule,
    onFault: (error) =>
      log.warn('What other processes have done can’t be followed; it is tried again', {
        error: describeError(error),
      }),
  });
  return {
    leases,
    tombstones,
    mirror: await openFetchedMirror({
      shared: fetched,
      local: openFetchedStore(fetchedDir),
      isTakenDown: (id) => tombstones.has(id),
    }),
    states: await sharedSourceStates({ open }),
    errands: openErrands({
      records: await open(ERRANDS),
      marks,
      now: Date.now,
      onFailed: (error) =>
        log.error('What another process asked for has failed', { error: describeError(error) }),
    }),
    marks: { ...watch, raise: (name) => marks.raise(name) },
  };
}
