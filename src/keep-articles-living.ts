import type { Collections } from './collections/collections.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { type Control, openControl } from './living/control/open-control.ts';
import type { ControlCommand } from './living/control/control-command.ts';
import { reloadControl } from './living/control/reload-control.ts';
import { keepCorpusLiving } from './living/keep-corpus-living.ts';
import type { LivingCorpus, ReloadOutcome } from './living/living-corpus.ts';
import type { CorpusWatch } from './living/watching/corpus-watch.ts';
import type { MemoryUse } from './retrieval/corpus-memory.ts';
import { onHangUp } from './on-hang-up.ts';
import type { Opened, OpenOptions } from './open-pullquote.ts';

export interface LivingArticles {
  readonly corpus: LivingCorpus;
  close(): Promise<void>;
}

export interface LivingArticlesOptions extends Pick<
  OpenOptions,
  'corpusDir' | 'fetchedDir' | 'isTakenDown'
> {
  readonly collections: Collections;
  /** What the command line may ask for beside a reload. */
  readonly commands: readonly ControlCommand[];
  readonly corpusWatch: CorpusWatch;
  /** Where the command line finds the bot. */
  readonly dataDir: string;
  readonly tellAdmin: (advice: string) => void;
  readonly log: Log;
}

/** Keeps articles that have been opened as their files are, and does what the command line asks of a running bot. */
export async function keepArticlesLiving(
  opened: Opened,
  options: LivingArticlesOptions,
): Promise<LivingArticles> {
  const { corpusDir, fetchedDir, isTakenDown, collections, corpusWatch, tellAdmin, log } = options;
  const { articles, problems } = opened.corpus;
  const onReloadFailed = (error: unknown): void => {
    log.error('The articles could not be read again', { error: describeError(error) });
  };
  const corpus = keepCorpusLiving({
    folders: { corpusDir, fetchedDir, isTakenDown },
    files: opened.files,
    articles,
    problems,
    change: (change) => opened.change(change),
    withTerms: (article) => collections.withTerms(article),
    haveTermsChanged: () => collections.reload(),
    watch: corpusWatch,
    remembrance: opened,
    onRemembered(use) {
      if (use.kind === 'faulty')
        log.warn(describeFaultyMemory(use), { error: describeError(use.cause) });
      else log.debug('What is known of the articles is kept for the next start', { is: use.kind });
    },
    onRememberingFailed: (error) => {
      log.error('What is known of the articles could not be kept', { error: describeError(error) });
    },
    tellAdmin,
    onReloaded: (outcome, tookMs) => logReload(outcome, tookMs, log),
    onReloadFailed,
    onListenerFailed: (error) => {
      log.error('Something failed to follow the articles', { error: describeError(error) });
    },
  });
  const endHangUps = onHangUp(() => void corpus.reload().catch(onReloadFailed));
  const control = await openDoor([reloadControl(corpus), ...options.commands], options);
  return {
    corpus,
    async close() {
      endHangUps();
      await control?.close();
      await corpus.close();
    },
  };
}

/** A bot that the command line can't reach answers all the same. */
async function openDoor(
  commands: readonly ControlCommand[],
  { dataDir, log }: Pick<LivingArticlesOptions, 'dataDir' | 'log'>,
): Promise<Control | undefined> {
  const onFailed = (error: unknown): void => {
    log.error('What the command line asked for has failed', { error: describeError(error) });
  };
  try {
    return await openControl({ dataDir, commands, onFailed });
  } catch (error) {
    log.warn('The command line can’t reach this bot: no socket can be opened in DATA_DIR', {
      error: describeError(error),
    });
    return undefined;
  }
}

/** One line, with counts. */
function logReload(outcome: ReloadOutcome, tookMs: number, log: Log): void {
  const { added, changed, removed, problems, unfinished } = outcome;
  log.info(outcome.kind === 'held' ? 'Articles are missing' : 'The articles have changed', {
    added,
    changed,
    removed,
    ...(outcome.kind === 'held' && { missing: outcome.missing, of: outcome.of }),
    leftOut: problems.length,
    ...(unfinished > 0 && { unfinished }),
    seconds: Math.round(tookMs / 100) / 10,
  });
}

/** Where what is remembered can't be written. */
export function describeFaultyMemory({ file }: Extract<MemoryUse, { kind: 'faulty' }>): string {
  return (
    `The next start will take as long again: ${file} can’t be written. ` +
    'Set CACHE_DIR to a folder that this user may write to, or to off.'
  );
}
