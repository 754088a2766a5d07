import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { excerptsOf, type Outcome } from '../../../src/answers/outcome.ts';
import type { QuoteVerdict } from '../../../src/answers/quote-check/quote-check.ts';
import { openEngineArchive } from '../../../src/opensearch/archive/open-engine-archive.ts';
import { openEngine } from '../../../src/opensearch/engine/open-engine.ts';
import { openPullquote } from '../../../src/open-pullquote.ts';
import type { Pullquote } from '../../../src/pullquote.ts';
import { pullquoteOver } from '../../../src/pullquote-over-archive.ts';
import { WEIGHTS } from '../../../src/retrieval/weights.ts';
import { percentile } from '../../eval/measures.ts';
import { makeQuotes } from './make-quotes.ts';
import { makeQuestions } from '../make-questions.ts';
import { residentAtRest } from '../peak-memory.ts';

/** What came of asking all questions, each twice: one after the other, and eight at a time. */
export interface AskedAll {
  readonly questions: readonly string[];
  /** By question: the words that were quoted first, and from where; what else was answered. */
  readonly first: readonly string[];
  readonly quotes: readonly string[];
  /** By quote: what is said of it, and where it stands. */
  readonly verdicts: readonly string[];
  /** Until the first answer. */
  readonly startMs: number;
  /** The fiftieth, ninety-fifth and ninety-ninth percentile, in milliseconds. */
  readonly alone: readonly [number, number, number];
  readonly atOnce: readonly [number, number, number];
  /** What is resident after all that. */
  readonly megabytes: number;
}

const AT_ONCE = 8;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    urls: { type: 'string' },
    index: { type: 'string' },
    questions: { type: 'string', default: '' },
    quotes: { type: 'string', default: '1000' },
    told: { type: 'string', default: '' },
  },
});

const since = performance.now();
const { pullquote, questions, quotes } = values.urls ? await there(values.urls) : await here();
await timed(pullquote, questions[0] ?? '');
const startMs = performance.now() - since;

const first: string[] = [];
// What is asked again and again is known by then.
for (const text of questions) await timed(pullquote, text);
const alone: number[] = [];
for (const text of questions) {
  const { ms, quoted } = await timed(pullquote, text);
  alone.push(ms);
  first.push(quoted);
}
const atOnce: number[] = [];
const left = [...questions];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let text = left.pop(); text !== undefined; text = left.pop())
      atOnce.push((await timed(pullquote, text)).ms);
  }),
);
const verdicts: string[] = [];
for (const quote of quotes)
  verdicts.push(await pullquote.checkQuote(quote).then(verdictOf, failed));
const all: AskedAll = {
  questions,
  first,
  quotes,
  verdicts,
  startMs,
  alone: percentiles(alone),
  atOnce: percentiles(atOnce),
  megabytes: residentAtRest(),
};
await writeFile(values.told, JSON.stringify(all));
process.exit();

async function there(urls: string): Promise<Asked> {
  const [url = '', ...others] = urls.split(',');
  const engine = await openEngine({
    urls: [url, ...others],
    caFile: undefined,
    credentials: undefined,
    indexPrefix: values.index ?? '',
    sniffs: false,
  });
  const version = { index: values.index ?? '' };
  const archive = openEngineArchive({
    engineForQuestion: () => engine.forQuestion(),
    version: () => version,
  });
  const asked = JSON.parse(await readFile(values.questions, 'utf8')) as Omit<Asked, 'pullquote'>;
  return { pullquote: pullquoteOver(archive, { weights: WEIGHTS }), ...asked };
}

interface Asked {
  readonly pullquote: Pullquote;
  readonly questions: readonly string[];
  readonly quotes: readonly string[];
}

async function here(): Promise<Asked> {
  const { pullquote, corpus } = await openPullquote({ corpusDir: values.corpus ?? '' });
  const questions = (await makeQuestions(corpus.articles)).map(({ text }) => text);
  const quotes = makeQuotes(corpus.articles, Number(values.quotes));
  await writeFile(values.questions, JSON.stringify({ questions, quotes }));
  return { pullquote, questions, quotes };
}

async function timed(
  from: Pullquote,
  text: string,
): Promise<{ readonly ms: number; readonly quoted: string }> {
  const begin = performance.now();
  const quoted = await from.ask({ text }).then(firstOf, failed);
  return { ms: performance.now() - begin, quoted };
}

function firstOf(outcome: Outcome): string {
  const [excerpt] = excerptsOf(outcome);
  if (!excerpt) return outcome.kind;
  const { quote, paragraph } = excerpt;
  return `${quote.article.id} ¶ ${paragraph}: ${quote.text}`;
}

/** What can't be answered in time counts as another answer. */
function failed(error: unknown): string {
  return `failed: ${String(error)}`;
}

function verdictOf(verdict: QuoteVerdict): string {
  switch (verdict.kind) {
    case 'exact':
      return verdict.places
        .map(
          ({ article, quotes }) => `${article.id} ${quotes.map(({ quote }) => quote.start).join()}`,
        )
        .join('; ');
    case 'differs':
      return `${verdict.article.id} ${JSON.stringify(verdict.parts)}`;
    case 'not-in-articles':
      return `nowhere; ${verdict.nearest.map(({ id }) => id).join()}`;
    default:
      return verdict.kind;
  }
}

function percentiles(durations: readonly number[]): [number, number, number] {
  const sorted = durations.toSorted((a, b) => a - b);
  return [percentile(sorted, 0.5), percentile(sorted, 0.95), percentile(sorted, 0.99)];
}
