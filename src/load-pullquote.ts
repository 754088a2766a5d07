import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { type OpenOptions, openPullquote } from './open-pullquote.ts';
import type { Pullquote } from './pullquote.ts';

/**
 * Opens a folder of articles and logs what was loaded, and what was left out and why.
 *
 * @throws {CorpusError} if the folder can't be read.
 * @throws {SearchUnavailableError} if the thread that searches can't be started.
 */
export async function loadPullquote(options: OpenOptions, log: Log): Promise<Pullquote> {
  const { corpusDir } = options;
  const { pullquote, corpus, engine, place, memory } = await openPullquote({
    onSearchLost: (error) => {
      log.error('The search has failed and is started again', { error: describeError(error) });
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
