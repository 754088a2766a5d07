import { EventEmitter, once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { keepCorpusLiving } from '../../src/living/keep-corpus-living.ts';
import type { LivingCorpus } from '../../src/living/living-corpus.ts';
import { type Opened, openPullquote } from '../../src/open-pullquote.ts';
import type { ReloadMeasurement } from './measurement.ts';

/** What a reader would notice at most. */
const LOOK_MS = 50;

const remembering = new EventEmitter();

/** As a `git pull` brings them. */
const BURST = 100;

const [corpusDir = '', cacheDir = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measureReload()));

/** From a file's change until questions are answered from it, watched as a bot watches it. */
async function measureReload(): Promise<ReloadMeasurement> {
  const opened = await openPullquote({ corpusDir, cacheDir });
  const corpus = keepLiving(opened);
  // The watch begins beside all else.
  await setTimeout(3000);
  for (let round = 0; round < 3; round += 1) global.gc?.();
  const megabytesBefore = process.memoryUsage.rss() / 1e6;
  const memory = watchMemory();
  const file = join(corpusDir, 'bench-reload.md');
  const within = async (words: string, isThere: boolean, act: () => Promise<void>) => {
    const since = performance.now();
    await act();
    while ((await isAnswered(opened, words)) !== isThere) await setTimeout(LOOK_MS);
    return performance.now() - since;
  };

  const addedMs = await within('quagdromel', true, () => writeFile(file, article('quagdromel')));
  const changedMs = await within('vexilbrand', true, () => writeFile(file, article('vexilbrand')));
  const removedMs = await within('vexilbrand', false, () => rm(file));
  const burst = Array.from({ length: BURST }, (_, nth) => join(corpusDir, `bench-burst-${nth}.md`));
  const last = `plendrass${BURST - 1}`;
  const burstMs = await within(last, true, async () => {
    for (const [nth, path] of burst.entries()) await writeFile(path, article(`plendrass${nth}`));
  });
  // What is known by now is kept for the next start, beside all else.
  await once(remembering, 'remembered');
  const megabytesPeak = memory.stop();
  for (const path of burst) await rm(path);
  await corpus.close();
  await opened.close();
  return { addedMs, changedMs, removedMs, burstMs, megabytesBefore, megabytesPeak };
}

function article(name: string): string {
  const words = Array.from(
    { length: 20 },
    (_, nth) => `The ${name} of the ${nth}th mill was mended by hand in the spring of that year.`,
  );
  return [`# On the ${name}`, ...words].join('\n\n');
}

async function isAnswered({ pullquote }: Opened, words: string): Promise<boolean> {
  const [best] = await pullquote.rank({ text: words }, 1);
  const { start = 0, end = 0 } = best?.paragraph ?? {};
  return best?.article.text.slice(start, end).includes(words) ?? false;
}

function keepLiving(opened: Opened): LivingCorpus {
  return keepCorpusLiving({
    folders: { corpusDir },
    files: opened.files,
    articles: opened.corpus.articles,
    problems: opened.corpus.problems,
    change: (change) => opened.change(change),
    watch: 'auto',
    remembrance: opened,
    tellAdmin: fail,
    onListenerFailed: fail,
    onReloadFailed: fail,
    onRemembered: () => remembering.emit('remembered'),
    onRememberingFailed: fail,
  });
}

function fail(error: unknown): void {
  throw error;
}

/** The most that is resident, from now on. */
function watchMemory(): { stop(): number } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss() / 1e6);
  };
  const timer = setInterval(look, 10);
  return {
    stop() {
      look();
      clearInterval(timer);
      return peak;
    },
  };
}
