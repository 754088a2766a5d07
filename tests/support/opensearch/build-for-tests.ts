import { NO_COLLECTIONS } from '../../../src/collections/collections.ts';
import {
  type BuildOptions,
  type BuildStep,
} from '../../../src/opensearch/filling/build-version.ts';
import { LAYOUT } from '../../../src/opensearch/filling/layout.ts';
import { versionNames } from '../../../src/opensearch/filling/version-names.ts';
import { scheduleAwaited } from '../../../src/schedule.ts';
import { fetchEngine } from './fetch-engine.ts';

/** Everything that building takes, as the command line has it for a small collection. */
export function buildOptions(
  { url, prefix }: { readonly url: string; readonly prefix: string },
  corpusDir: string,
): BuildOptions & { readonly steps: readonly BuildStep[] } {
  const steps: BuildStep[] = [];
  return {
    api: fetchEngine(url),
    names: versionNames(prefix),
    layout: LAYOUT,
    folders: { corpusDir },
    collections: NO_COLLECTIONS,
    size: { shards: 1, replicas: 0 },
    isCopiedAtOnce: false,
    threads: 0,
    isConfirmed: false,
    schedule: scheduleAwaited,
    now: Date.now,
    onStep: (step) => void steps.push(step),
    steps,
  };
}
