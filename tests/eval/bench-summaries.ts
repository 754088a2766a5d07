import { cpus } from 'node:os';
import { summarize } from '../../src/answers/summary/summarize.ts';
import type { Article } from '../../src/articles/article.ts';
import { readText } from '../../src/articles/formats/text.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { percentile } from './measures.ts';

/** How long a summary of eight sentences takes, the article being parsed already. */
const CASES = [
  { sentences: 60, runs: 300, limitMs: 2 },
  { sentences: 2000, runs: 30, limitMs: 50 },
] as const;

const SUBJECTS = ['The harbour master', 'A council of keepers', 'Ida Fenwick', 'The new ferry'];
const VERBS = ['must repair', 'sold', 'described', 'requires', 'lost', 'has never seen'];
const OBJECTS = [
  'the lighthouse at Hollow Point',
  'eleven barrels of oil',
  'these storms',
  'a map',
];
const ENDS = ['before the winter of 1936', 'as “the last of them”, she said', 'without any reason'];

print(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const { sentences, runs, limitMs } of CASES) {
  const article = articleOf(sentences);
  for (let run = 0; run < 20; run += 1) summarize(article, { sentences: 8 });
  const times = Array.from({ length: runs }, () => timeOf(article)).toSorted((a, b) => a - b);
  const p50 = percentile(times, 0.5).toFixed(2);
  const p95 = percentile(times, 0.95).toFixed(2);
  print(`${sentences} sentences: p50 ${p50} ms, p95 ${p95} ms (to stay under ${limitMs} ms)\n`);
}

function timeOf(article: Article): number {
  const start = performance.now();
  summarize(article, { sentences: 8 });
  return performance.now() - start;
}

/** Sentences of some twenty words, five to a paragraph. */
function articleOf(count: number): Article {
  const sentences = Array.from({ length: count }, (_, index) => {
    const clause = (shift: number): string =>
      `${pick(VERBS, index + shift)} ${pick(OBJECTS, index * 3 + shift)} ${pick(ENDS, index + shift)}`;
    return `${pick(SUBJECTS, index * 5)} ${clause(0)}, and number ${index} ${clause(1)}.`;
  });
  const paragraphs = Array.from({ length: Math.ceil(count / 5) }, (_, index) =>
    sentences.slice(index * 5, index * 5 + 5).join(' '),
  );
  const text = `The bench\n\n${paragraphs.join('\n\n')}`;
  return parseArticle('bench.txt', 'bench', readText(text, 'bench.txt'));
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function print(text: string): void {
  process.stdout.write(text);
}
