import type { AnsweredArticles, ArticlesParts } from './answered-articles.ts';
import type { Collections } from './collections/collections.ts';
import type { Config } from './config.ts';
import type { Services } from './discord/context.ts';
import type { Log } from './discord/log.ts';
import type { TellAdmin } from './discord/tell-admin.ts';
import type { LivingCorpus } from './living/living-corpus.ts';
import { openArticlesHere } from './open-articles-here.ts';
import type { OpenOptions } from './open-pullquote.ts';
import type { EngineMeter } from './opensearch/engine/meter-engine.ts';
import { openTombstones } from './living/takedown/tombstones.ts';
import { openTakedown, type Takedown } from './open-takedown.ts';
import type { Records } from './records/open-records.ts';
import type { RevisionStore } from './records/revisions.ts';
import { followOthers, tellOfReload } from './follow-others.ts';
import type { OpenSharedOptions, Shared } from './open-shared.ts';
import type { SharedKept } from './open-kept.ts';
import { fetchedDirectory } from './search-config.ts';
import { sourcesInFolder } from './sources-in-folder.ts';
import type { Schedule } from './schedule.ts';
import { fetchControl } from './sources/fetch-control.ts';
import type { StartSharedSourcesOptions } from './start-shared-sources.ts';
import { type StartedSources, startSources, type StartSourcesOptions } from './start-sources.ts';

/** As much of the settings as the services need. */
export type ServicesConfig = Pick<Config, 'corpusWatch' | 'dataDir' | 'fetching'> &
  Partial<Pick<Config, 'engine'>> &
  OpenOptions;

export interface ServicesParts {
  /** What is kept; it closes with the services, or if they can't be opened. */
  readonly records: Records;
  readonly revisions: RevisionStore;
  /** What is shared with other processes. Default: nothing is. */
  readonly shared?: SharedKept | undefined;
  readonly log: Log;
  /** Called once there is something to mend, and whenever there is later. */
  readonly tellAdmin: TellAdmin;
  readonly schedule: Schedule;
  /** Others take over so long after a process was killed that did something for all. Default: as `holdLease` has it. */
  readonly leaseMs?: number | undefined;
  /** Told of what a search engine elsewhere is asked. Default: nobody is. */
  readonly engineMeter?: EngineMeter | undefined;
}

export interface OpenServices extends Omit<Services, 'outbox'> {
  readonly collections: Collections;
  /** Keeps the articles as their files are; tells of what changes. */
  readonly corpus: LivingCorpus;
  readonly revisions: RevisionStore;
  /** Keeps the articles of sources fresh. */
  readonly sources: StartedSources;
  readonly takedown: Takedown;
  /** Looks whether the articles can be asked now; see `AnsweredArticles.probe`. */
  probeArticles(): Promise<void>;
  /** Writes what is to be kept, and ends what runs beside the main thread. */
  close(): Promise<void>;
}

/**
 * Opens what the bot answers from, the articles and what it keeps, and logs what is found.
 *
 * @throws {CollectionsError} if what is settled for collections can't be used.
 * @throws {TombstonesError} if it can't be told what was taken down.
 * @throws {CorpusError} if the folder of articles can't be read.
 * @throws {SearchUnavailableError} if the thread that searches can't be started, or there is no index to be asked.
 */
export async function openServices(
  config: ServicesConfig,
  parts: ServicesParts,
): Promise<OpenServices> {
  try {
    return await openAll(config, parts);
  } catch (error) {
    await parts.records.close();
    throw error;
  }
}

async function openAll(
  config: ServicesConfig,
  { records, revisions, log, tellAdmin, schedule, leaseMs, engineMeter, ...parts }: ServicesParts,
): Promise<OpenServices> {
  const { corpusDir, dataDir, fetchedDir = fetchedDirectory(dataDir) } = config;
  const shared =
    parts.shared && (await openWith(parts.shared, { dataDir, fetchedDir, log, schedule }));
  const tombstones = shared?.tombstones ?? (await openTombstones(dataDir));
  const isTakenDown = (id: string): boolean => tombstones.has(id);
  const articles = await openArticles(config, {
    isTakenDown,
    records,
    log,
    tellAdmin,
    schedule,
    leaseMs,
    engineMeter,
  });
  try {
    const { pullquote, collections } = articles;
    const takedown = openTakedown({
      folders: { corpusDir, fetchedDir: config.fetchedDir, isTakenDown },
      tombstones,
      pullquote,
      records,
      corpus: () => living.corpus,
      leaveAlone: (id) => sources.takeDown(id),
      log,
      shared: shared && { ...shared, schedule, leaseMs },
    });
    const living = await articles.keepLiving({
      commands: [takedown.control, fetchControl((asked) => sources.fetch(asked))],
      gone: shared && (() => shared.mirror.gone()),
      onReloadAsked: shared && ((asked) => tellOfReload(asked, shared.marks)),
    });
    const { corpus } = living;
    const start: Omit<StartSourcesOptions, 'shelf'> = {
      config,
      log,
      tellAdmin,
      schedule,
      async onChanged() {
        await corpus.reload();
      },
    };
    const sources = await (shared
      ? startTogether({ ...start, ...shared, leaseMs }, shared)
      : startAlone(start, config));
    if (shared) followOthers(shared, { corpus, takedown });
    return {
      pullquote,
      records,
      takedown,
      takeDown: (id) => takedown.take(id),
      collections,
      corpus,
      sources,
      revisions,
      probeArticles: () => articles.probe(),
      async close() {
        await shared?.marks.close();
        await sources.close();
        await takedown.close();
        await living.close();
        await records.close();
        await articles.close();
      },
    };
  } catch (error) {
    await articles.close();
    throw error;
  }
}

async function openWith(kept: SharedKept, options: OpenSharedOptions): Promise<Shared> {
  const { openShared } = await import('./open-shared.ts');
  return openShared(kept, options);
}

async function startAlone(
  start: Omit<StartSourcesOptions, 'shelf'>,
  { dataDir }: Pick<ServicesConfig, 'dataDir'>,
): Promise<StartedSources> {
  return startSources({ ...start, shelf: sourcesInFolder(dataDir, start.tellAdmin) });
}

async function startTogether(
  options: Omit<StartSharedSourcesOptions, 'takenDown'>,
  { tombstones }: Shared,
): Promise<StartedSources> {
  const { startSharedSources } = await import('./start-shared-sources.ts');
  const takenDown = (): readonly string[] => tombstones.all().map(({ id }) => id);
  return startSharedSources({ ...options, takenDown });
}

async function openArticles(
  config: ServicesConfig,
  parts: ArticlesParts,
): Promise<AnsweredArticles> {
  const { engine } = config;
  if (!engine) return openArticlesHere(config, parts);
  const { openArticlesElsewhere } = await import('./open-articles-elsewhere.ts');
  return openArticlesElsewhere({ ...config, engine }, parts);
}
