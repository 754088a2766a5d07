import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { freePort } from '../support/free-port.ts';
import { commandInteraction } from '../support/interactions.ts';
import { makeCorpus } from './make-corpus.ts';
import { readSourceTexts } from './source-texts.ts';

// What a server needs for so many paragraphs: the built bot itself, as a process of its own, from its start to its
// being ready, and what it has resident then. npm run bench:sizes -- --paragraphs 1000,10000

const { values } = parseArgs({
  options: { paragraphs: { type: 'string', default: '1000,10000,100000' } },
});

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const QUESTIONS = ['Who leads the council?', 'What did the minister say?', 'How many died?'];
/** Memory settles once what was needed for reading has gone. */
const SETTLED_MS = 15_000;

const texts = await readSourceTexts();
process.stdout.write(
  '| paragraphs | articles, MB | first start, s | later starts, s | memory, MB | at most, MB | cache, MB |\n' +
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n',
);
for (const paragraphs of values.paragraphs.split(',').map(Number)) await measure(paragraphs);

async function measure(paragraphs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-sizes-'));
  try {
    const corpusDir = join(folder, 'corpus');
    await makeCorpus(corpusDir, paragraphs, texts);
    const first = await run(folder);
    const later = await run(folder);
    const cells = [
      paragraphs.toLocaleString('en'),
      inMegabytes(await sizeOf(corpusDir)),
      (first.startMs / 1000).toFixed(1),
      (later.startMs / 1000).toFixed(1),
      inMegabytes(later.residentBytes),
      inMegabytes(first.peakBytes),
      inMegabytes(await sizeOf(join(folder, 'cache'))),
    ];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Run {
  readonly startMs: number;
  readonly residentBytes: number;
  readonly peakBytes: number;
}

async function run(folder: string): Promise<Run> {
  const discord = await FakeDiscord.start();
  const monitorPort = String(await freePort());
  const startedAt = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: join(folder, 'corpus'),
      DATA_DIR: join(folder, 'data'),
      CACHE_DIR: join(folder, 'cache'),
      LOG_LEVEL: 'error',
      MONITOR_PORT: monitorPort,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    while (!(await isReady(monitorPort))) {
      if (child.exitCode !== null) throw new Error('The bot has ended');
      await setTimeout(20);
    }
    // The lesser of the clock's and the processor's, for other programs may be running.
    const startMs = Math.min(performance.now() - startedAt, await processorMsOf(child));
    for (const question of QUESTIONS)
      await discord.interact(commandInteraction('ask', { question }));
    await setTimeout(SETTLED_MS);
    return { startMs, ...(await memoryOf(child)) };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await discord.stop();
  }
}

async function isReady(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** As Linux tells it. */
async function memoryOf({ pid }: ChildProcess): Promise<Omit<Run, 'startMs'>> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const bytesOf = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]) * 1024;
  return { residentBytes: bytesOf('VmRSS'), peakBytes: bytesOf('VmHWM') };
}

/** How long it has been at work, in ticks of a hundredth of a second. */
async function processorMsOf({ pid }: ChildProcess): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /su, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

function inMegabytes(bytes: number): string {
  return Math.ceil(bytes / 1_000_000).toLocaleString('en');
}
