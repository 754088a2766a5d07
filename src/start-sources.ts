import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shownAddress } from './articles/shown-address.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import type { OpenSources, SourcesConfig } from './open-sources.ts';
import type { Schedule } from './schedule.ts';
import type { AddToCollection } from './sources/add-to-collection.ts';
import type { SourceStatus } from './sources/source-status.ts';
import { watchFile } from './sources/watch-file.ts';

/** Keeping sources fresh beside a bot. */
export interface StartedSources {
  /** Opens what it takes, unless it is open. */
  open(): Promise<OpenSources>;
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
  readonly log: Log;
  readonly tellAdmin: (advice: string) => void;
  /** Articles have come, changed or gone. */
  readonly onChanged: () => void | Promise<void>;
  readonly schedule: Schedule;
}

/** The list's name; the module that reads it isn't loaded before there is one. */
const SOURCES_FILE = 'sources.yaml';

/**
 * Keeps sources fresh from the moment on when there is a list of them, or something was added before; until then,
 * nothing of all that is loaded. The list is read again whenever it changes.
 */
export function startSources({ config, log, ...events }: StartSourcesOptions): StartedSources {
  const { tellAdmin, onChanged, schedule } = events;
  let opening: Promise<OpenSources> | undefined;
  let fresh: OpenSources['fresh'] | undefined;
  let isClosed = false;

  const openNow = async (): Promise<OpenSources> => {
    const [{ openSources }, { logSources }] = await Promise.all([
      import('./open-sources.ts'),
      import('./log-sources.ts'),
    ]);
    const opened = await openSources(config, {
      onEvent: logSources(log, tellAdmin),
      onChanged,
      onError: (error, source) =>
        log.error('Looking at a source has failed; it is tried again', {
          source: shownAddress(source),
          error: describeError(error),
        }),
      tellAdmin,
      schedule,
    });
    await opened.lists.reload();
    ({ fresh } = opened);
    if (config.fetching.contact === undefined && opened.fresh.statuses().length > 0)
      log.info(
        'Servers are asked under the name Pullquote alone: set SOURCES_CONTACT, so that those who run them can reach you',
      );
    return opened;
  };
  const open = (): Promise<OpenSources> => (opening ??= openNow());
  const reload = async (): Promise<void> => {
    if (isClosed) return;
    try {
      const isOpen = opening !== undefined;
      const { lists } = await open();
      if (isOpen) await lists.reload();
    } catch (error) {
      opening = undefined;
      log.error('The sources can’t be kept fresh', { error: describeError(error) });
    }
  };
  const path = join(config.corpusDir, SOURCES_FILE);
  const endWatching = watchFile(path, schedule, reload);
  const known = join(config.dataDir, 'sources');
  const begun = isThere(path, known).then((isAny) => (isAny ? reload() : undefined));
  return {
    open,
    statuses: () => fresh?.statuses() ?? [],
    adding: addingOnceOpen(open, async () => opening !== undefined || (await isThere(known))),
    async takeDown(articleId) {
      await begun;
      return opening ? (await opening).takeDown(articleId) : false;
    },
    async close() {
      isClosed = true;
      endWatching();
      await begun;
      await (await opening?.catch(() => undefined))?.close();
    },
  };
}

async function isThere(...paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return found.some((one) => one !== undefined);
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
