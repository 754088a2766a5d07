import type { AddToCollection, BroughtFile } from './sources/add-to-collection.ts';
import { holdForAll } from './hold-for-all.ts';
import type { Leases } from './records/lease.ts';
import type { Hold } from './records/hold-lease.ts';
import { LostLeaseError } from './records/lost-lease-error.ts';
import {
  addingByErrands,
  addingCommands,
  type AddingInOnePlace,
} from './replicas/adding-errands.ts';
import { type Errands, ERRANDS_MARK } from './replicas/errands.ts';
import type { FetchedMirror } from './replicas/fetched-mirror.ts';
import { guardedStates } from './replicas/shared-source-states.ts';
import { TAKEDOWNS_MARK } from './replicas/shared-tombstones.ts';
import type { MarksWatch } from './replicas/watch-marks.ts';
import type { SourcesShelf } from './open-sources.ts';
import { FETCH_SOURCES, fetchControl } from './sources/fetch-control.ts';
import type { SourceStates } from './sources/source-status.ts';
import { type StartedSources, startSources, type StartSourcesOptions } from './start-sources.ts';

export interface StartSharedSourcesOptions extends Omit<StartSourcesOptions, 'shelf'> {
  readonly leases: Leases;
  readonly states: SourceStates;
  readonly mirror: FetchedMirror;
  readonly errands: Errands;
  readonly marks: MarksWatch;
  /** Ids of all articles that were taken down. */
  readonly takenDown: () => readonly string[];
  /** Others take over so long after the one who fetches was killed. Default: as `holdLease` has it. */
  readonly leaseMs?: number | undefined;
}

const LEASE = 'fetching';

/**
 * Keeps sources fresh in one process at a time of those that share a store. What is asked of the others, that one does
 * for them.
 */
export function startSharedSources(options: StartSharedSourcesOptions): StartedSources {
  const { leases, states, mirror, errands, marks, takenDown, log, schedule, leaseMs } = options;
  const fetching = holdForAll({
    leases,
    name: LEASE,
    leaseMs,
    start: fetchHere,
    does: 'fetches what is new',
    log,
    schedule,
  });
  const here = (): StartedSources | undefined => fetching.current()?.sources;
  const afar = addingByErrands(errands);
  const inOnePlace = (): AddingInOnePlace => here()?.adding ?? afar;

  function fetchHere(hold: Hold) {
    const sources = startSources({ ...options, shelf: shelfOf(hold) });
    const serving = errands.serve([
      fetchControl((asked) => sources.fetch(asked)),
      ...addingCommands(sources.adding),
    ]);
    const endErrands = marks.on([ERRANDS_MARK], () => serving.look());
    const endTakedowns = marks.on([TAKEDOWNS_MARK], async () => {
      for (const id of takenDown()) await sources.takeDown(id);
    });
    return {
      sources,
      async close() {
        endErrands();
        endTakedowns();
        serving.close();
        await sources.close();
      },
    };
  }

  function shelfOf(hold: Hold): SourcesShelf {
    const { fence } = hold;
    const mayGoOn = async (): Promise<void> => {
      if (!(await hold.isHeld())) throw new LostLeaseError();
    };
    return {
      isAny: async () => (await states.list()).length > 0 || (await states.added()).size > 0,
      open: async () => ({
        states: guardedStates(states, mayGoOn),
        files: mirror.files(fence === undefined ? undefined : { name: LEASE, number: fence }),
        mayGoOn,
        close: async () => {},
      }),
    };
  }

  return {
    fetch: (asked) => here()?.fetch(asked) ?? errands.ask(FETCH_SOURCES, asked, Infinity),
    statuses: () => here()?.statuses() ?? [],
    async takeDown(articleId) {
      const known = await here()?.takeDown(articleId);
      // Where another process fetches, that one is told by the mark; its file is gone from all at once.
      await mirror.remove(articleId);
      return known ?? false;
    },
    adding: {
      readLink: (url, signal) => inOnePlace().readLink(url, signal),
      readFile,
      addLink: (url, as, signal) => taken(inOnePlace().addLink(url, as, signal)),
      addFile: (file, as) => taken(inOnePlace().addFile(file, as)),
      remove: (articleId) => taken(inOnePlace().remove(articleId)),
      list: async () => (await added()).list(),
      forgetPerson: async (userId) => (await added()).forgetPerson(userId),
      forgetServer: async (serverId) => (await added()).forgetServer(serverId),
    },
    async close() {
      await fetching.close();
    },
  };

  /** What another process has done is here as well, once it is told. */
  async function taken<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
    const done = await outcome;
    if (await mirror.follow()) await options.onChanged();
    return done;
  }

  async function added(): Promise<Pick<AddToCollection, 'list' | 'forgetPerson' | 'forgetServer'>> {
    const { addedList } = await import('./sources/added-list.ts');
    return addedList(states, Date.now);
  }
}

/** It takes a thread for as long as it takes. */
async function readFile(file: BroughtFile): ReturnType<AddToCollection['readFile']> {
  const [{ openArticleReader }, { readBrought }] = await Promise.all([
    import('./articles/article-reader.ts'),
    import('./sources/open-adding.ts'),
  ]);
  const reader = openArticleReader();
  try {
    return await readBrought(file, reader, Date.now());
  } finally {
    await reader.close();
  }
}
