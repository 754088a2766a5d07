import type { LivingCorpus } from './living-corpus.ts';
import { type LivingCorpusOptions, openLivingCorpus } from './open-living-corpus.ts';
import { keepReloading, type KeepReloadingOptions } from './watching/keep-reloading.ts';
import { watchFolders } from './watching/watch-folders.ts';

export interface KeepCorpusLivingOptions
  extends LivingCorpusOptions, Pick<KeepReloadingOptions, 'watch'> {
  /** Told why a reload that nobody waits for has failed; it is tried again. */
  readonly onReloadFailed: (error: unknown) => void;
  /** Default: by what the system tells. */
  readonly watchFolders?: KeepReloadingOptions['watchFolders'] | undefined;
}

/** Takes over articles that have been opened, and keeps them as their files are from then on. */
export function keepCorpusLiving(options: KeepCorpusLivingOptions): LivingCorpus {
  const corpus = openLivingCorpus(options);
  const reload: LivingCorpus['reload'] = async (asked) => {
    const outcome = await corpus.reload(asked);
    if (outcome.unfinished > 0) kept.lookAgain();
    return outcome;
  };
  const kept = keepReloading({
    ...options,
    watchFolders: options.watchFolders ?? watchFolders,
    reload,
    onFailed: options.onReloadFailed,
  });
  return {
    ...corpus,
    reload,
    async close() {
      await kept.close();
      await corpus.close();
    },
  };
}
