import type { Config } from './config.ts';
import type { Services } from './discord/context.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { type OpenOptions, openPullquote } from './open-pullquote.ts';
import type { Pullquote } from './pullquote.ts';
import { openFileStore } from './records/files/file-store.ts';
import { openRecords, type Records } from './records/open-records.ts';

/** As much of the settings as the services need. */
export type ServicesConfig = Pick<Config, 'dataDir' | 'keepQuestions'> & OpenOptions;

/**
 * Opens what the bot answers from, the articles and what it keeps, and logs what is found.
 *
 * @throws {CorpusError} if the folder of articles can't be read.
 * @throws {SearchUnavailableError} if the thread that searches can't be started.
 * @throws {RecordsError} if the folder of records can't be used, or another process has it.
 */
export async function openServices(config: ServicesConfig, log: Log): Promise<Services> {
  const pullquote = await openArticles(config, log);
  return { pullquote, records: await openKept(config, log) };
}

/** Logs what was loaded, and what was left out and why. */
async function openArticles(options: OpenOptions, log: Log): Promise<Pullquote> {
  const { corpusDir } = options;
  const { pullquote, corpus, engine, place, memory } = await openPullquote({
    onSearchLost: (error) => {
      log.error('The search has failed and is started again', { error: describeError(error) });
    },
    onMergeFailed: (error) => {
      log.error('Articles that came later could not be put in order; it is tried again', {
        error: describeError(error),
      });
    },
    ...options,
  });
  for (const problem of corpus.problems) log.warn(`Left out ${problem.advice}`);
  const { length: articles } = corpus.articles;
  log.info(`Loaded the articles in ${corpusDir}`, {
    articles,
    leftOut: corpus.problems.length,
    engine,
    thread: place,
  });
  if (memory.kind === 'recalled') log.info('Nothing has changed since the last start');
  if (memory.kind === 'faulty') {
    log.warn(
      `The next start will take as long again: ${memory.file} can’t be written. ` +
        'Set CACHE_DIR to a folder that this user may write to, or to off.',
      { error: describeError(memory.cause) },
    );
  }
  if (articles === 0) log.warn(`There is nothing to quote yet: put articles into ${corpusDir}`);
  return pullquote;
}

/** Logs what of it could not be understood. */
async function openKept(
  { dataDir, keepQuestions }: Pick<Config, 'dataDir' | 'keepQuestions'>,
  log: Log,
): Promise<Records> {
  const store = await openFileStore(dataDir, { keepQuestions, now: Date.now });
  const records = await openRecords(store);
  const lines = await records.damaged();
  if (lines > 0) {
    log.warn(`Some lines in ${dataDir} could not be understood; they are left as they are`, {
      lines,
    });
  }
  return records;
}
