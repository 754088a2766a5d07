import { availableParallelism } from 'node:os';
import { listFiles } from '../../articles/look-at-files.ts';
import { openCollections } from '../../collections/collections.ts';
import { buildVersion } from '../../opensearch/filling/build-version.ts';
import { chooseSize } from '../../opensearch/filling/choose-size.ts';
import { LAYOUT } from '../../opensearch/filling/layout.ts';
import { countDataNodes } from '../../opensearch/filling/look-at-versions.ts';
import { planBuild } from '../../opensearch/filling/plan-build.ts';
import { scheduleAwaited } from '../../schedule.ts';
import type { Io } from '../io.ts';
import { mention } from '../mention.ts';
import { corpusFolders } from '../open-corpus.ts';
import { drawBuilt, drawPlan } from './draw-build.ts';
import { readTakenDown } from './read-taken-down.ts';
import { tellSteps } from './tell-steps.ts';
import { withIndex } from './with-index.ts';

export interface BuildCommandOptions {
  readonly corpus?: string;
  readonly dryRun?: true;
  readonly confirm?: true;
  readonly shards?: number;
  readonly replicas?: number;
  readonly copyAtOnce?: true;
  readonly threads?: number;
}

export async function printBuild(given: BuildCommandOptions, io: Io): Promise<void> {
  await withIndex(io, async ({ api, names }) => {
    const where = corpusFolders(given.corpus, io);
    const { corpusDir } = where;
    const tellAdmin = (advice: string): void => void mention(advice, io);
    const collections = await openCollections({ corpusDir, tellAdmin });
    const takenDown = await readTakenDown(io.environment);
    const folders = { ...where, isTakenDown: (id: string) => takenDown.has(id) };
    const { files } = await listFiles(folders);
    const size = chooseSize(given, {
      articles: files.length,
      dataNodes: await countDataNodes(api),
    });
    const parts = { api, names, layout: LAYOUT, folders, collections };
    if (given.dryRun) {
      await io.stdout.write(drawPlan(await planBuild(parts), size));
      return;
    }
    const signal = io.interruption();
    const built = await tellSteps(io.stderr, (onStep) =>
      buildVersion({
        ...parts,
        size,
        isCopiedAtOnce: given.copyAtOnce ?? false,
        threads: given.threads ?? usualThreads(),
        isConfirmed: given.confirm ?? false,
        schedule: scheduleAwaited,
        now: Date.now,
        signal,
        onStep,
      }),
    );
    await io.stdout.write(drawBuilt(built, io.stdout));
    if (built.leftOut > 0) io.setExitCode(1);
  });
}

/** This one writes; the others read. */
function usualThreads(): number {
  return Math.max(1, availableParallelism() - 1);
}
