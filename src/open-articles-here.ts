import type { AnsweredArticles, ArticlesParts, LivingParts } from './answered-articles.ts';
import type { Article } from './articles/article.ts';
import type { Corpus } from './articles/load-corpus.ts';
import { isCompanion } from './articles/unread-format.ts';
import { type Collections, COLLECTIONS_FILE, openCollections } from './collections/collections.ts';
import { unusedFolders } from './collections/unused-folders.ts';
import type { Config } from './config.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { keepArticlesLiving, type LivingArticles, logLiving } from './keep-articles-living.ts';
import { openLivingCorpus } from './living/open-living-corpus.ts';
import { logEmbedding } from './log-embedding.ts';
import { logModels } from './log-models.ts';
import { missingRuntime } from './models/runtime.ts';
import { type Opened, type OpenOptions, openPullquote } from './open-pullquote.ts';
import type { MemoryUse } from './retrieval/corpus-memory.ts';

type HereConfig = Pick<Config, 'corpusWatch' | 'dataDir'> & OpenOptions;

/**
 * Loads the articles into this process, and logs what is found.
 *
 * @throws {CollectionsError} if what is settled for collections can't be used.
 * @throws {CorpusError} if the folder of articles can't be read.
 * @throws {SearchUnavailableError} if the thread that searches can't be started.
 */
export async function openArticlesHere(
  config: HereConfig,
  parts: ArticlesParts,
): Promise<AnsweredArticles> {
  const { isTakenDown, log, tellAdmin } = parts;
  const { corpusDir } = config;
  const collections = await openCollections({ corpusDir, tellAdmin });
  const withTerms = (article: Article): Article => collections.withTerms(article);
  const opened = await openArticles({ ...config, withTerms, isTakenDown }, log);
  for (const folder of unusedFolders(collections.current(), opened.corpus.articles)) {
    log.warn(
      `${COLLECTIONS_FILE} lists ${folder}, but there is no article in it. If its name is wrong, what it says holds for nothing.`,
    );
  }
  return {
    pullquote: opened.pullquote,
    collections,
    async probe() {
      // It may be in a thread that has ended.
      await opened.pullquote.countArticles();
    },
    keepLiving: (others) => keepLiving(opened, collections, config, { ...parts, ...others }),
    close: () => opened.close(),
  };
}

/** Keeps what has been opened as its files are. */
function keepLiving(
  opened: Opened,
  collections: Collections,
  { corpusDir, fetchedDir, corpusWatch: watch, dataDir }: HereConfig,
  { isTakenDown, gone, tellAdmin, log, schedule, ...parts }: ArticlesParts & LivingParts,
): Promise<LivingArticles> {
  const { articles, problems } = opened.corpus;
  const folders = { corpusDir, fetchedDir, isTakenDown };
  const corpus = openLivingCorpus({
    folders,
    files: opened.files,
    articles,
    problems,
    change: (change) => opened.change(change),
    withTerms: (article) => collections.withTerms(article),
    gone,
    haveTermsChanged: () => collections.reload(),
    remembrance: opened,
    onRemembered(use) {
      if (use.kind === 'faulty') warnOfFaultyMemory(use, log);
      else log.debug('What is known of the articles is kept for the next start', { is: use.kind });
    },
    onRememberingFailed: (error) =>
      log.error('What is known of the articles could not be kept', { error: describeError(error) }),
    tellAdmin,
    ...logLiving(log),
    schedule,
  });
  return keepArticlesLiving(corpus, {
    ...parts,
    folders,
    watch,
    dataDir,
    tellAdmin,
    log,
    schedule,
  });
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
  const { corpus, engine, place, workers, memory, models } = opened;
  logLeftOut(corpus, log);
  const { length: articles } = corpus.articles;
  log.info(`Loaded the articles in ${corpusDir}`, {
    articles,
    leftOut: corpus.problems.length,
    engine,
    thread: place,
    ...(workers > 1 && { searchThreads: workers }),
  });
  if (memory.kind === 'recalled') log.info('Nothing has changed since the last start');
  if (memory.kind === 'faulty') warnOfFaultyMemory(memory, log);
  if (options.models) logModels(models, options.models, missingRuntime(), log);
  if (articles === 0) log.warn(`There is nothing to quote yet: put articles into ${corpusDir}`);
  return opened;
}

/** Where what is remembered can't be written. */
function warnOfFaultyMemory(
  { file, cause }: Extract<MemoryUse, { kind: 'faulty' }>,
  log: Log,
): void {
  log.warn(
    `The next start will take as long again: ${file} can’t be written. ` +
      'Set CACHE_DIR to a folder that this user may write to, or to off.',
    { error: describeError(cause) },
  );
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
