import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startCluster } from '../support/opensearch/start-cluster.ts';
import { makeCorpus } from './make-corpus.ts';
import type { AskedAll } from './opensearch/ask-all.ts';
import { readSourceTexts } from './source-texts.ts';

/**
 * Whole answers from OpenSearch beside those from the same articles in this process, each in a process of its own:
 * `npm run bench:opensearch -- --paragraphs 100000`. Nodes are started for it unless some are named (`--urls`); an
 * index that is there already under the prefix is asked as it is, and stays.
 */
const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '20000' },
    nodes: { type: 'string', default: '3' },
    urls: { type: 'string' },
    prefix: { type: 'string', default: 'bench' },
    quotes: { type: 'string', default: '1000' },
    /** Articles are made here, or found here from the last time. */
    corpus: { type: 'string' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'pullquote-opensearch-'));
const corpus = values.corpus ?? join(folder, 'corpus');
const cluster = values.urls
  ? undefined
  : await startCluster({ nodes: Number(values.nodes), heapMb: 512, isForSpeed: true });
try {
  const urls = cluster?.urls.join(',') ?? values.urls ?? '';
  if (!existsSync(corpus))
    await makeCorpus(corpus, Number(values.paragraphs), await readSourceTexts());
  await fill(urls);
  const [here, there] = [join(folder, 'here.json'), join(folder, 'there.json')];
  const questions = join(folder, 'questions.json');
  await run('opensearch/ask-all.ts', [
    '--corpus',
    corpus,
    '--questions',
    questions,
    '--told',
    here,
    '--quotes',
    values.quotes,
  ]);
  const asked = ['--questions', questions, '--told', there];
  await run('opensearch/ask-all.ts', ['--urls', urls, '--index', values.prefix, ...asked]);
  report(await read(here), await read(there));
} finally {
  await cluster?.stop();
  await rm(folder, { recursive: true });
}

async function fill(urls: string): Promise<void> {
  const [first] = urls.split(',');
  if ((await fetch(`${first}/${values.prefix}`)).ok) return;
  await run('../../src/cli/pullquote.ts', ['index'], {
    CORPUS_DIR: corpus,
    SEARCH_URL: urls,
    SEARCH_INDEX_PREFIX: values.prefix,
    DATA_DIR: join(folder, 'data'),
  });
}

/** Runs a file of this folder in a process of its own. */
function run(
  file: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', import.meta.resolve('tsx'), path, ...args],
    { stdio: 'inherit', env: { ...process.env, ...settings } },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${file} ended with ${code}`));
    });
  });
}

async function read(file: string): Promise<AskedAll> {
  return JSON.parse(await readFile(file, 'utf8')) as AskedAll;
}

function figures({ startMs, alone, atOnce, megabytes }: AskedAll): string {
  return [startMs, ...alone, ...atOnce, megabytes].map((figure) => figure.toFixed(0)).join(' | ');
}

function report(here: AskedAll, there: AskedAll): void {
  const [same, sameVerdicts] = [
    shareOfSame(here.first, there.first),
    shareOfSame(here.verdicts, there.verdicts),
  ];
  process.stdout.write(
    `\n${values.corpus ?? `${values.paragraphs} paragraphs`}, ${here.first.length} questions, ${here.verdicts.length} quotes; ` +
      `load ${loadavg()[0]?.toFixed(1)}\n` +
      '| | start, ms | alone p50, ms | p95 | p99 | 8 at once p50, ms | p95 | p99 | resident, MB |\n' +
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n' +
      `| in this process | ${figures(here)} |\n| OpenSearch | ${figures(there)} |\n` +
      `the same first excerpt: ${same}; the same verdict on a quote: ${sameVerdicts}\n`,
  );
  printDifferences(here.questions, here.first, there.first);
  printDifferences(here.quotes, here.verdicts, there.verdicts);
}

function shareOfSame(here: readonly string[], there: readonly string[]): string {
  const same = here.filter((one, nth) => one === there[nth]).length;
  return `${((100 * same) / here.length).toFixed(2)} %`;
}

function printDifferences(
  asked: readonly string[],
  here: readonly string[],
  there: readonly string[],
): void {
  for (const [nth, one] of here.entries())
    if (one !== there[nth]) process.stdout.write(`${asked[nth]}\n  ${one}\n  ${there[nth]}\n`);
}
