import type { LivingCorpus } from './living-corpus.ts';
import { keepReloading, type KeepReloadingOptions } from './watching/keep-reloading.ts';
import { watchFolders } from './watching/watch-folders.ts';

/** Has a corpus be as its files are, from now on until it is closed. */
export function keepCorpusLiving(
  corpus: LivingCorpus,
  options: Omit<KeepReloadingOptions, 'reload' | 'watchFolders'>,
): LivingCorpus {
  const reload: LivingCorpus['reload'] = async (asked) => {
    const outcome = await corpus.reload(asked);
    if (outcome.unfinished > 0) kept.lookAgain();
    return outcome;
  };
  const kept = keepReloading({ ...options, watchFolders, reload });
  return {
    ...corpus,
    reload,
    async close() {
      await kept.close();
      await corpus.close();
    },
  };
}
