import { execFile } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { keepCorpusLiving } from '../../src/living/keep-corpus-living.ts';
import { openLivingCorpus } from '../../src/living/open-living-corpus.ts';
import type { LivingCorpus } from '../../src/living/living-corpus.ts';
import { type Opened, openPullquote } from '../../src/open-pullquote.ts';
import { askSteadily } from './ask-steadily.ts';
import { burstWords } from './make-burst.ts';
import { allOf } from '../support/all-of.ts';
import { makeQuestions } from './make-questions.ts';
import type { ChangeMeasurement, ReloadMeasurement } from './measurement.ts';
import { residentAtRest, watchMemory } from './peak-memory.ts';

/** What a reader would notice at most. */
const LOOK_MS = 50;
/** The watch begins beside all else, and the first questions are answered more slowly. */
const WARM_UP_MS = 5000;
const REST_MS = 5000;

/** Many files are changed by another program. */
const run = promisify(execFile);

const [corpusDir = '', cacheDir = '', burstDir = ''] = process.argv.slice(2);
const events = new EventEmitter();
let reloads = 0;
process.stdout.write(JSON.stringify(await measureReload()));

/** From a file's change until questions are answered from it, watched as a bot watches it, and asked meanwhile. */
async function measureReload(): Promise<ReloadMeasurement> {
  const opened = await openPullquote({ corpusDir, cacheDir });
  const corpus = keepLiving(opened);
  const questions = (await makeQuestions(await allOf(corpus.articles()))).map(({ text }) => text);
  const asking = askSteadily(questions, (text) => opened.pullquote.ask({ text }));
  await setTimeout(WARM_UP_MS);
  asking.take();
  await setTimeout(REST_MS);
  const answersAtRest = asking.take();

  const measure = async (work: () => Promise<void>): Promise<ChangeMeasurement> => {
    const megabytesBefore = residentAtRest();
    const memory = watchMemory();
    asking.take();
    reloads = 0;
    const since = performance.now();
    await work();
    const ms = performance.now() - since;
    const answers = asking.take();
    // What is put in order afterwards takes memory as well.
    await setTimeout(REST_MS);
    const megabytesPeak = memory();
    return {
      ms,
      reloads,
      answers,
      megabytesBefore,
      megabytesPeak,
      megabytesAfter: residentAtRest(),
    };
  };
  const until = async (words: string, file: string | undefined): Promise<void> => {
    while ((await answeringFile(opened, words)) !== file) await setTimeout(LOOK_MS);
  };
  const burst = await readdir(burstDir);
  const burstFolder = join(corpusDir, 'bench-burst');
  const path = (name: string): string => join(corpusDir, `${name}.md`);

  const added = await measure(async () => {
    await writeFile(path('bench-one'), article('quagdromel'));
    await until('quagdromel', 'bench-one');
  });
  const changed = await measure(async () => {
    await writeFile(path('bench-one'), article('vexilbrand'));
    await until('vexilbrand', 'bench-one');
  });
  const renamed = await measure(async () => {
    await rename(path('bench-one'), path('bench-other'));
    await until('vexilbrand', 'bench-other');
  });
  const removed = await measure(async () => {
    await rm(path('bench-other'));
    await until('vexilbrand', undefined);
  });
  const manyAdded = await measure(async () => {
    await run('cp', ['-r', burstDir, burstFolder]);
    const last = numberOf(burst.at(-1));
    await until(burstWords(last), `bench-burst/${last}`);
  });
  const kept = await measure(async () => {
    // What is known by now is kept for the next start, once nothing changes any more.
    await once(events, 'remembered');
  });
  const manyRemoved = await measure(async () => {
    const half = burst.slice(0, burst.length / 2);
    await run(
      'rm',
      half.map((file) => join(burstFolder, file)),
    );
    await until(burstWords(numberOf(half.at(-1))), undefined);
  });
  await asking.stop();
  await corpus.close();
  await opened.close();
  return { answersAtRest, added, changed, renamed, removed, manyAdded, manyRemoved, kept };
}

function numberOf(file = ''): number {
  return Number.parseInt(file, 10);
}

function article(name: string): string {
  const words = Array.from(
    { length: 20 },
    (_, nth) => `The ${name} of the ${nth}th mill was mended by hand in the spring of that year.`,
  );
  return [`# On the ${name}`, ...words].join('\n\n');
}

/** Which article says these words, if any does. */
async function answeringFile({ pullquote }: Opened, words: string): Promise<string | undefined> {
  const [best] = await pullquote.rank({ text: words }, 1);
  const { start = 0, end = 0 } = best?.paragraph ?? {};
  return best?.article.text.slice(start, end).includes(words) ? best.article.id : undefined;
}

function keepLiving(opened: Opened): LivingCorpus {
  const folders = { corpusDir };
  const corpus = openLivingCorpus({
    folders,
    files: opened.files,
    articles: opened.corpus.articles,
    problems: opened.corpus.problems,
    change: (change) => opened.change(change),
    remembrance: opened,
    tellAdmin: fail,
    onReloaded: () => void (reloads += 1),
    onListenerFailed: fail,
    onRemembered: () => events.emit('remembered'),
    onRememberingFailed: fail,
  });
  return keepCorpusLiving(corpus, { folders, watch: 'auto', tellAdmin: fail, onFailed: fail });
}

function fail(error: unknown): void {
  throw error;
}
