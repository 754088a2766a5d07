import type { Article } from './articles/article.ts';
import type { Corpus } from './articles/load-corpus.ts';
import { COLLECTIONS_FILE, type Collections, openCollections } from './collections/collections.ts';
import { unusedFolders } from './collections/unused-folders.ts';
import { isCompanion } from './articles/unread-format.ts';
import type { Config } from './config.ts';
import type { Services } from './discord/context.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import type { TellAdmin } from './discord/tell-admin.ts';
import { describeFaultyMemory, keepArticlesLiving } from './keep-articles-living.ts';
import type { LivingCorpus } from './living/living-corpus.ts';
import { logEmbedding } from './log-embedding.ts';
import { type Opened, type OpenOptions, openPullquote } from './open-pullquote.ts';
import { logModels } from './log-models.ts';
import { missingRuntime } from './models/runtime.ts';
import { openTombstones } from './living/takedown/tombstones.ts';
import { openTakedown, type Takedown } from './open-takedown.ts';
import type { Records } from './records/open-records.ts';
import type { RevisionStore } from './records/revisions.ts';
import type { Schedule } from './schedule.ts';
import { fetchControl } from './sources/fetch-control.ts';
import { type StartedSources, startSources } from './start-sources.ts';

/** As much of the settings as the services need. */
export type ServicesConfig = Pick<Config, 'corpusWatch' | 'dataDir' | 'fetching'> & OpenOptions;

export interface ServicesParts {
  /** What is kept; it closes with the services, or if they can't be opened. */
  readonly records: Records;
  readonly revisions: RevisionStore;
  readonly log: Log;
  /** Called once there is something to mend, and whenever there is later. */
  readonly tellAdmin: TellAdmin;
  readonly schedule: Schedule;
}

export interface OpenServices extends Omit<Services, 'outbox'> {
  readonly collections: Collections;
  /** Keeps the articles as their files are; tells of what changes. */
  readonly corpus: LivingCorpus;
  readonly revisions: RevisionStore;
  /** Keeps the articles of sources fresh. */
  readonly sources: StartedSources;
  readonly takedown: Takedown;
  /** Writes what is to be kept, and ends what runs beside the main thread. */
  close(): Promise<void>;
}

/**
 * Opens what the bot answers from, the articles and what it keeps, and logs what is found.
 *
 * @throws {CollectionsError} if what is settled for collections can't be used.
 * @throws {TombstonesError} if it can't be told what was taken down.
 * @throws {CorpusError} if the folder of articles can't be read.
 * @throws {SearchUnavailableError} if the thread that searches can't be started.
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
  { records, revisions, log, tellAdmin, schedule }: ServicesParts,
): Promise<OpenServices> {
  const { corpusDir } = config;
  const collections = await openCollections({ corpusDir, tellAdmin });
  const withTerms = (article: Article): Article => collections.withTerms(article);
  const tombstones = await openTombstones(config.dataDir);
  const isTakenDown = (id: string): boolean => tombstones.has(id);
  const articles = await openArticles({ ...config, withTerms, isTakenDown }, log);
  for (const folder of unusedFolders(collections.current(), articles.corpus.articles)) {
    log.warn(
      `${COLLECTIONS_FILE} lists ${folder}, but there is no article in it. If its name is wrong, what it says holds for nothing.`,
    );
  }
  try {
    const { pullquote } = articles;
    const { fetchedDir } = config;
    const takedown = openTakedown({
      folders: { corpusDir, fetchedDir, isTakenDown },
      tombstones,
      pullquote,
      records,
      corpus: () => living.corpus,
      leaveAlone: (id) => sources.takeDown(id),
      log,
    });
    const living = await keepArticlesLiving(articles, {
      ...config,
      isTakenDown,
      collections,
      commands: [takedown.control, fetchControl(() => sources.open())],
      tellAdmin,
      log,
    });
    const { corpus } = living;
    const sources = startSources({
      config,
      log,
      tellAdmin,
      schedule,
      async onChanged() {
        await corpus.reload();
      },
    });
    return {
      pullquote,
      records,
      takedown,
      takeDown: (id) => takedown.take(id),
      collections,
      corpus,
      sources,
      revisions,
      async close() {
        await sources.close();
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

/** Logs what was loaded, and what was left out and why. */
async function openArticles(options: OpenOptions, log: Log): Promise<Opened> {
  const { corpusDir } = options;
  const opened = await openPullquote({
    onSearchLost: (error) => {
      log.error('The search has failed and is started again', { error: describeError(error) });
    },
    onMergeFailed: (error) => {
      log.error('Articles that came later could not be put in order; it is tried again', {
        error: describeError(error),
      });
    },
    onEmbedding: logEmbedding(log, performance.now.bind(performance)),
    onModelsFault(fault) {
      if ('advice' in fault) log.warn(fault.advice);
      else log.error('Models have failed for now', { error: describeError(fault.error) });
    },
    ...options,
  });
  const { corpus, engine, place, memory, models } = opened;
  logLeftOut(corpus, log);
  const { length: articles } = corpus.articles;
  log.info(`Loaded the articles in ${corpusDir}`, {
    articles,
    leftOut: corpus.problems.length,
    engine,
    thread: place,
  });
  if (memory.kind === 'recalled') log.info('Nothing has changed since the last start');
  if (memory.kind === 'faulty') {
    log.warn(describeFaultyMemory(memory), { error: describeError(memory.cause) });
  }
  if (options.models) logModels(models, options.models, missingRuntime(), log);
  if (articles === 0) log.warn(`There is nothing to quote yet: put articles into ${corpusDir}`);
  return opened;
}

/** One line says how many files there are no articles of, and how to see why; a few are named. */
function logLeftOut({ directory, problems, ignored }: Corpus, log: Log): void {
  for (const problem of problems.slice(0, MAX_PROBLEMS_LOGGED)) {
    log.warn(`Left out ${problem.advice}`);
  }
  const unread = ignored.filter((file) => !isCompanion(file));
  if (problems.length === 0 && unread.length === 0) return;
  const counts = [
    ...(problems.length > 0 ? [`${problems.length} that can’t be used`] : []),
    ...(unread.length > 0 ? [`${unread.length} in no format that is read`] : []),
  ].join(', ');
  const message = `Files left out: ${counts}; to see why: npx pullquote corpus check --corpus ${directory}`;
  if (problems.length > 0) log.warn(message);
  else log.info(message);
}

const MAX_PROBLEMS_LOGGED = 5;
