import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shownAddress } from './articles/shown-address.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import type { OpenSources, SourcesConfig, SourcesShelf } from './open-sources.ts';
import { LostLeaseError } from './records/lost-lease-error.ts';
import type { Schedule } from './schedule.ts';
import type { AddToCollection } from './sources/add-to-collection.ts';
import type { FetchAsked, FetchReport } from './sources/fetch-control.ts';
import type { SourceStatus } from './sources/source-status.ts';
import { watchFile } from './sources/watch-file.ts';

/** Keeping sources fresh beside a bot. */
export interface StartedSources {
  /** Looks at sources now, until all that is new is fetched. */
  fetch(asked: FetchAsked): Promise<FetchReport>;
  /** Removes an article that was fetched or added, and never takes it again; false if it wasn't. */
  takeDown(articleId: string): Promise<boolean>;
  /** How each source fares; none before they are open. */
  statuses(): readonly SourceStatus[];
  /** Opens it once it is used. */
  readonly adding: AddToCollection;
  close(): Promise<void>;
}

export interface StartSourcesOptions {
  readonly config: SourcesConfig;
  readonly shelf: SourcesShelf;
  readonly log: Log;
  readonly tellAdmin: (advice: string) => void;
  /** Articles have come, changed or gone. */
  readonly onChanged: () => void | Promise<void>;
  readonly schedule: Schedule;
}

/** A disk or a database that was away may be back. */
const RETRY_MS = 30_000;

/** The list's name; the module that reads it isn't loaded before there is one. */
const SOURCES_FILE = 'sources.yaml';

/**
 * Keeps sources fresh from the moment on when there is a list of them, or something was added before; until then,
 * nothing of all that is loaded. The list is read again whenever it changes.
 */
export function startSources({
  config,
  shelf,
  log,
  ...events
}: StartSourcesOptions): StartedSources {
  const { tellAdmin, onChanged, schedule } = events;
  let opening: Promise<OpenSources> | undefined;
  let fresh: OpenSources['fresh'] | undefined;
  let isClosed = false;

  const openNow = async (): Promise<OpenSources> => {
    const [{ openSources }, { logSources }] = await Promise.all([
      import('./open-sources.ts'),
      import('./log-sources.ts'),
    ]);
    const opened = await openSources(config, shelf, {
      onEvent: logSources(log, tellAdmin),
      onChanged,
      onError(error, source) {
        if (error instanceof LostLeaseError) return;
        log.error('Looking at a source has failed; it is tried again', {
          source: shownAddress(source),
          error: describeError(error),
        });
      },
      tellAdmin,
      schedule,
    });
    try {
      await opened.lists.reload();
    } catch (error) {
      await opened.close();
      throw error;
    }
    ({ fresh } = opened);
    if (config.fetching.contact === undefined && opened.fresh.statuses().length > 0)
      log.info(
        'Servers are asked under the name Pullquote alone: set SOURCES_CONTACT, so that those who run them can reach you',
      );
    return opened;
  };
  const open = (): Promise<OpenSources> =>
    (opening ??= openNow().catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  let cancelRetry: (() => void) | undefined;
  const orAgain = async (work: () => Promise<void>): Promise<void> => {
    if (isClosed) return;
    try {
      await work();
    } catch (error) {
      log.error('The sources can’t be kept fresh; it is tried again', {
        error: describeError(error),
      });
      cancelRetry?.();
      cancelRetry = schedule(() => void orAgain(work), RETRY_MS);
    }
  };
  const reload = async (): Promise<void> => {
    const isOpen = opening !== undefined;
    const { lists } = await open();
    if (isOpen) await lists.reload();
  };
  const path = join(config.corpusDir, SOURCES_FILE);
  const endWatching = watchFile(path, schedule, () => orAgain(reload));
  const begun = orAgain(async () => {
    if ((await isThere(path)) || (await shelf.isAny())) await reload();
  });
  return {
    async fetch(asked) {
      const { fetchNow } = await import('./sources/fetch-control.ts');
      const { fresh: now, lists } = await open();
      return fetchNow(asked, now, lists);
    },
    statuses: () => fresh?.statuses() ?? [],
    adding: addingOnceOpen(open, async () => opening !== undefined || shelf.isAny()),
    async takeDown(articleId) {
      await begun;
      return opening ? (await opening).takeDown(articleId) : false;
    },
    async close() {
      isClosed = true;
      endWatching();
      cancelRetry?.();
      await begun;
      await (await opening?.catch(() => undefined))?.close();
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** @param isAny Whether something may have been added. */
function addingOnceOpen(
  open: () => Promise<OpenSources>,
  isAny: () => Promise<boolean>,
): AddToCollection {
  const adding = async (): Promise<AddToCollection> => (await open()).adding;
  return {
    readLink: async (...asked) => (await adding()).readLink(...asked),
    readFile: async (file) => (await adding()).readFile(file),
    addLink: async (...asked) => (await adding()).addLink(...asked),
    addFile: async (...asked) => (await adding()).addFile(...asked),
    remove: async (articleId) => (await adding()).remove(articleId),
    list: async () => ((await isAny()) ? (await adding()).list() : []),
    forgetServer: async (serverId) =>
      (await isAny()) ? (await adding()).forgetServer(serverId) : 0,
    forgetPerson: async (userId) => ((await isAny()) ? (await adding()).forgetPerson(userId) : 0),
  };
}
