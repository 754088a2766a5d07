import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { drawResults } from './draw-results.ts';
import { makeBurst } from './make-burst.ts';
import { makeCorpus } from './make-corpus.ts';
import type { Measurement, ReloadMeasurement } from './measurement.ts';
import { RIVALS } from './rivals.ts';
import { readSourceTexts } from './source-texts.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,500000' },
    only: { type: 'string' },
    /** The Markdown file that the table is also written to. */
    write: { type: 'string' },
  },
});

const MEASURE_ONE = fileURLToPath(new URL('measure-one.js', import.meta.url));
const MEASURE_RELOAD = fileURLToPath(new URL('measure-reload.js', import.meta.url));
/** Nobody would wait longer for a search to be ready. */
const TIMEOUT_MS = 15 * 60_000;

const only = values.only?.split(',');
const contestants = [{ name: 'Pullquote', maxParagraphs: undefined }, ...RIVALS].filter(
  ({ name }) => only?.includes(name) ?? true,
);
const texts = await readSourceTexts();
const measurements: Measurement[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  measurements.push(...(await measure(size)));
  // What has been measured shouldn't be lost if a larger size is too large for the machine.
  if (values.write !== undefined)
    await writeFile(values.write, drawResults(measurements, texts.folders));
}
process.stdout.write(drawResults(measurements, texts.folders));

async function measure(size: number): Promise<readonly Measurement[]> {
  const directory = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  try {
    const corpusDir = join(directory, 'corpus');
    await makeCorpus(corpusDir, size, texts);
    const measured: Measurement[] = [];
    for (const { name, maxParagraphs = Infinity } of contestants) {
      if (size > maxParagraphs) continue;
      process.stderr.write(`${name} on ${size} paragraphs …\n`);
      const cacheDir = join(directory, 'cache');
      const run = (): Promise<Measurement | undefined> =>
        inOwnProcess(size, name, corpusDir, cacheDir);
      const measurement = await run();
      if (measurement && name === 'Pullquote') {
        const again = await secondStart(cacheDir, run);
        const burstDir = join(directory, 'burst');
        await makeBurst(burstDir, texts);
        const reload = await measureReload(corpusDir, cacheDir, burstDir);
        measured.push({ ...measurement, ...again, ...(reload && { reload }) });
      } else if (measurement) measured.push(measurement);
    }
    return measured;
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function secondStart(
  cacheDir: string,
  run: () => Promise<Measurement | undefined>,
): Promise<Pick<Measurement, 'secondBuildMs' | 'secondMegabytes' | 'rememberedMegabytes'>> {
  const [file] = await readdir(cacheDir).catch(() => []);
  if (file === undefined) return {};
  const { size } = await stat(join(cacheDir, file));
  const again = await run();
  return {
    rememberedMegabytes: size / 1e6,
    ...(again && {
      secondBuildMs: again.buildMs,
      secondMegabytes: again.megabytes - again.megabytesBefore,
    }),
  };
}

async function measureReload(...given: readonly string[]): Promise<ReloadMeasurement | undefined> {
  return (await runApart(MEASURE_RELOAD, given)) as ReloadMeasurement | undefined;
}

async function inOwnProcess(
  size: number,
  ...given: readonly string[]
): Promise<Measurement | undefined> {
  const measured = await runApart(MEASURE_ONE, given);
  return measured && { ...(measured as Omit<Measurement, 'size'>), size };
}

async function runApart(script: string, given: readonly string[]): Promise<object | undefined> {
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8192', script, ...given],
      { timeout: TIMEOUT_MS, maxBuffer: 1e8 },
    );
    return JSON.parse(stdout) as object;
  } catch (error) {
    process.stderr.write(`${given[0]} did not finish: ${String(error)}\n`);
    return undefined;
  }
}
