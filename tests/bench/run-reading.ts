import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleIn } from '../../src/articles/article-in.ts';
import { CorpusError } from '../../src/articles/corpus-error.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { filesOfFormats } from './files-of-formats.ts';
import { measurePdfPages } from './pdf-pages.ts';
import { FILES_WITH_RUN, RUN_PARTS } from './runs.ts';
import { startStopwatch } from './stopwatch.ts';

// How fast files of each format are read, beside what no reader can do without, and whether the time that a run
// of anything takes grows with its length alone. npm run bench:reading -- --files 10000

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' } } });

const ROUNDS = 30;
const FEW_BYTES = 10_000;
const MANY_BYTES = 40_000;
const MOST_TIMES = 6;
/** What takes less is read too fast to tell. */
const LEAST_MS = 8;

const SENTENCE = /[^.!?]+[.!?]+/gu;

process.stdout.write(`${await measureFormats()}\n${await measureFolder(Number(values.files))}\n`);
process.stdout.write(await measurePdfPages());
process.stdout.write(await measureRuns());

async function measureFormats(): Promise<string> {
  const files = Array.from({ length: ROUNDS }, (_, number) => filesOfFormats(number));
  const rows: string[] = [];
  for (const [index, { name, pages }] of (files[0] ?? []).entries()) {
    const all = files.flatMap((each) => each[index] ?? []);
    const texts: string[] = [];
    const read = async (): Promise<void> => {
      for (const { bytes } of all) texts.push((await articleIn(name, bytes)).text);
    };
    await read();
    const readMs = await timeOf(read);
    const floorMs = await timeOf(async () => void texts.slice(0, all.length).map(splitPlainly));
    const aSecond = (1000 * all.length) / readMs;
    rows.push(
      `| ${extname(name)} | ${aSecond.toFixed(0)} | ${pages ? (aSecond * pages).toFixed(0) : '–'} | ${(readMs / floorMs).toFixed(1)} |`,
    );
  }
  return `| format | articles a second | pages a second | × plain text |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}\n`;
}

/** A folder of small articles, beside reading the same files and splitting them plainly. */
async function measureFolder(count: number): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'pullquote-reading-'));
  try {
    const [markdown] = filesOfFormats(1);
    const text = new TextDecoder().decode(markdown?.bytes).slice(0, 3000);
    for (let number = 0; number < count; number += 1) {
      const folder = join(directory, String(Math.floor(number / 500)));
      if (number % 500 === 0) await mkdir(folder);
      await writeFile(join(folder, `${number}.md`), `${text}\n\nIt was day ${number}.\n`);
    }
    const floorMs = await timeOf(() => readPlainly(directory));
    const readMs = await timeOf(() => loadCorpus(directory));
    return `${count} Markdown files of 3 kB: ${(readMs / 1000).toFixed(1)} s, ${(readMs / floorMs).toFixed(1)} × plain text.\n`;
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function readPlainly(directory: string): Promise<void> {
  for (const folder of await readdir(directory)) {
    for (const file of await readdir(join(directory, folder))) {
      splitPlainly(await readFile(join(directory, folder, file), 'utf8'));
    }
  }
}

/** What no reader can do without: paragraphs, and their sentences. */
function splitPlainly(text: string): readonly (readonly string[])[] {
  return text.split(/\n{2,}/u).map((paragraph) => paragraph.match(SENTENCE) ?? []);
}

async function measureRuns(): Promise<string> {
  const rows: string[] = [];
  for (const [name, withRun] of Object.entries(FILES_WITH_RUN)) {
    const growths: { readonly part: string; readonly times: number }[] = [];
    for (const part of RUN_PARTS)
      growths.push({ part, times: await growthOf(name, part, withRun) });
    const [worst] = growths.toSorted((a, b) => b.times - a.times);
    const tooMuch = growths.filter(({ times }) => times > MOST_TIMES);
    if (tooMuch.length > 0) process.exitCode = 1;
    const listed = tooMuch.map(({ part }) => JSON.stringify(part)).join(' ');
    rows.push(
      `| ${extname(name)} | ${growths.length} | ${worst?.times.toFixed(1)} of ${JSON.stringify(worst?.part)} | ${listed || 'none'} |`,
    );
  }
  return `| format | runs | 40 kB × 10 kB, at most | more than ${MOST_TIMES} × |\n| --- | ---: | --- | --- |\n${rows.join('\n')}\n`;
}

/** How many times as long four times as much takes; the least of three, as other programs run as well. */
async function growthOf(
  name: string,
  part: string,
  withRun: (run: string) => Uint8Array,
): Promise<number> {
  const timeFor = async (length: number): Promise<number> => {
    const bytes = withRun(part.repeat(Math.ceil(length / Buffer.byteLength(part))));
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1)
      times.push(await timeOf(() => readOrRefuse(name, bytes)));
    return Math.min(...times);
  };
  let growth = Infinity;
  for (let round = 0; round < 3 && growth > MOST_TIMES; round += 1) {
    const few = await timeFor(FEW_BYTES);
    const many = await timeFor(MANY_BYTES);
    growth = many < LEAST_MS ? 0 : Math.min(growth, many / few);
  }
  return growth;
}

async function readOrRefuse(name: string, bytes: Uint8Array): Promise<void> {
  try {
    await articleIn(name, bytes);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const sinceStart = startStopwatch();
  await work();
  return sinceStart();
}
