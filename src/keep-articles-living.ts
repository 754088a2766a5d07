import type { CorpusFolders } from './articles/corpus-folders.ts';
import { describeError } from './discord/describe-error.ts';
import type { Log } from './discord/log.ts';
import { type Control, openControl } from './living/control/open-control.ts';
import type { ControlCommand } from './living/control/control-command.ts';
import { reloadControl } from './living/control/reload-control.ts';
import { keepCorpusLiving } from './living/keep-corpus-living.ts';
import type { LivingCorpus, ReloadOptions, ReloadOutcome } from './living/living-corpus.ts';
import type { CorpusWatch } from './living/watching/corpus-watch.ts';
import { onHangUp } from './on-hang-up.ts';
import type { Schedule } from './schedule.ts';

export interface LivingArticles {
  readonly corpus: LivingCorpus;
  close(): Promise<void>;
}

export interface LivingArticlesOptions {
  readonly folders: CorpusFolders;
  readonly watch: CorpusWatch;
  /** Reloads by the command line are told to others that have the same articles. Default: there are none. */
  readonly onReloadAsked?: ((options: ReloadOptions) => Promise<void>) | undefined;
  /** What the command line may ask for beside a reload. */
  readonly commands: readonly ControlCommand[];
  /** Where the command line finds the bot. */
  readonly dataDir: string;
  readonly tellAdmin: (advice: string) => void;
  readonly log: Log;
  readonly schedule: Schedule;
}

/** Keeps a corpus as its files are, and does what SIGHUP and the command line ask of a running bot. */
export async function keepArticlesLiving(
  opened: LivingCorpus,
  { onReloadAsked, commands, dataDir, log, ...watching }: LivingArticlesOptions,
): Promise<LivingArticles> {
  const onFailed = (error: unknown): void =>
    log.error('The articles could not be read again', { error: describeError(error) });
  const corpus = keepCorpusLiving(opened, { ...watching, onFailed });
  const endHangUps = onHangUp(() => void corpus.reload().catch(onFailed));
  const reload: LivingCorpus['reload'] = async (asked = {}) => {
    await onReloadAsked?.(asked);
    return corpus.reload(asked);
  };
  const control = await openDoor([reloadControl({ reload }), ...commands], dataDir, log);
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
  dataDir: string,
  log: Log,
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

/** Logs what becomes of articles that are kept living. */
export function logLiving(log: Log): {
  readonly onReloaded: (outcome: ReloadOutcome, tookMs: number) => void;
  readonly onListenerFailed: (error: unknown) => void;
} {
  return {
    onReloaded: (outcome, tookMs) => logReload(outcome, tookMs, log),
    onListenerFailed: (error) =>
      log.error('Something failed to follow the articles', { error: describeError(error) }),
  };
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
