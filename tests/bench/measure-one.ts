import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import { openPullquote } from '../../src/open-pullquote.ts';
import { percentile } from '../eval/measures.ts';
import { plain } from '../eval/questions.ts';
import { autocompleteInteraction, commandInteraction } from '../support/interactions.ts';
import type { OpenContestant } from './contestant.ts';
import { type BenchQuestion, makeQuestions } from './make-questions.ts';
import type { Measurement } from './measurement.ts';
import { RIVALS } from './rivals.ts';
import { startStopwatch } from './stopwatch.ts';
import { RECORDS } from '../support/records.ts';
import { servicesOf } from '../support/services.ts';
import { NO_LOG } from '../support/no-log.ts';

/** Asked before the clock counts, so that V8 has compiled what runs. */
const WARM_UP = 60;
const SUGGESTIONS = 400;
/** A slow contestant is asked fewer questions. */
const PATIENCE_MS = 45_000;

const [name = '', corpusDir = '', cacheDir = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measureOne()));

type Measured = Omit<Measurement, 'size'>;

/** Measures one contestant in a process of its own, so that nothing else is in its memory. */
async function measureOne(): Promise<Measured> {
  return name === 'Pullquote' ? measurePullquote() : measureRival();
}

async function measurePullquote(): Promise<Measured> {
  const before = residentMegabytes();
  const sinceStart = startStopwatch();
  const { pullquote, corpus } = await openPullquote({ corpusDir, cacheDir });
  const buildMs = sinceStart();
  const megabytes = residentMegabytes();
  const bot = createBot({
    commands,
    services: servicesOf({ pullquote, records: RECORDS }),
    log: NO_LOG,
  });
  const numbers = new Map<string, number>();
  const { texts } = paragraphsOf(corpus.articles, numbers);
  const contestant: OpenContestant = {
    answer: async (question) => {
      const { response } = await bot(commandInteraction('ask', { question }));
      return JSON.stringify(response);
    },
    async first(question) {
      const [best] = await pullquote.rank({ text: question }, 1);
      return best && numbers.get(`${best.article.id} ${best.paragraph.number}`);
    },
  };
  return {
    ...sizeOf(texts),
    contestant: 'Pullquote',
    isInstalled: true,
    buildMs,
    megabytes,
    megabytesBefore: before,
    ...(await timeAnswers(contestant, await makeQuestions(corpus.articles), texts)),
    suggestions: await timeSuggestions(bot, corpus.articles),
  };
}

/** As somebody types titles, a third of them with a letter missing. */
async function timeSuggestions(
  bot: Bot,
  articles: readonly Article[],
): Promise<NonNullable<Measurement['suggestions']>> {
  const durations: number[] = [];
  for (let round = 0; round < SUGGESTIONS; round += 1) {
    const title = articles[(round * 37) % articles.length]?.title ?? '';
    const typed = title.slice(0, 1 + ((round * 7) % title.length));
    const article = round % 3 === 0 ? typed.slice(0, 3) + typed.slice(4) : typed;
    const sinceTyped = startStopwatch();
    JSON.stringify(await bot(autocompleteInteraction('ask', 'article', { article })));
    durations.push(sinceTyped());
  }
  const sorted = durations.slice(WARM_UP).toSorted((a, b) => a - b);
  return {
    articles: articles.length,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
  };
}

async function measureRival(): Promise<Measured> {
  const { articles } = await loadCorpus(corpusDir);
  const questions = await makeQuestions(articles);
  const { texts } = paragraphsOf(articles);
  const before = memoryInMegabytes();
  const sinceStart = startStopwatch();
  const contestant = await RIVALS.find((rival) => rival.name === name)?.open(texts);
  const buildMs = sinceStart();
  const megabytes = memoryInMegabytes() + (contestant?.megabytesElsewhere ?? 0);
  return {
    ...sizeOf(texts),
    contestant: name,
    isInstalled: contestant !== undefined,
    buildMs,
    megabytes,
    megabytesBefore: before,
    ...(contestant ? await timeAnswers(contestant, questions, texts) : NOTHING_TIMED),
  };
}

type Timed = Pick<Measurement, 'p50Ms' | 'p95Ms' | 'p99Ms' | 'questions' | 'answeredFirst'>;

const NOTHING_TIMED: Timed = { p50Ms: 0, p95Ms: 0, p99Ms: 0, questions: 0, answeredFirst: [] };

async function timeAnswers(
  contestant: OpenContestant,
  questions: readonly BenchQuestion[],
  texts: readonly string[],
): Promise<Timed> {
  const deadline = performance.now() + PATIENCE_MS;
  for (const { text } of inOtherOrder(questions).slice(0, WARM_UP)) {
    if (performance.now() < deadline - PATIENCE_MS / 2) await contestant.answer(text);
  }
  const durations: number[] = [];
  const rights: boolean[] = [];
  for (const { text, isAnsweredBy } of inOtherOrder(questions)) {
    // A slow one may have spent all patience on warming up; of one answer there is a time to tell.
    if (durations.length > 0 && performance.now() > deadline) break;
    const sinceAsked = startStopwatch();
    await contestant.answer(text);
    durations.push(sinceAsked());
    if (isAnsweredBy) {
      const first = await contestant.first(text);
      rights.push(first !== undefined && isAnsweredBy(texts[first] ?? ''));
    }
  }
  const sorted = durations.toSorted((a, b) => a - b);
  return {
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
    questions: durations.length,
    answeredFirst: rights,
  };
}

/** Real and made questions mixed, the same way each time: 7 has no factor in common with 400 or 100. */
function inOtherOrder<T>(all: readonly T[]): readonly T[] {
  return all.flatMap((_, index) => all[(index * 7) % all.length] ?? []);
}

function paragraphsOf(
  articles: readonly Article[],
  numbers?: Map<string, number>,
): { readonly texts: readonly string[] } {
  const texts: string[] = [];
  for (const { id, text, paragraphs } of articles) {
    for (const { number, start, end } of paragraphs) {
      numbers?.set(`${id} ${number}`, texts.length);
      texts.push(plain(text.slice(start, end)));
    }
  }
  return { texts };
}

function sizeOf(texts: readonly string[]): Pick<Measurement, 'paragraphs' | 'megabytesOfText'> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { paragraphs: texts.length, megabytesOfText: bytes / 1e6 };
}

/** What the process has in memory, Node itself included. Needs `--expose-gc`. */
function residentMegabytes(): number {
  for (let round = 0; round < 3; round += 1) global.gc?.();
  return process.memoryUsage.rss() / 1e6;
}

/** The heap, and what lies beside it. Needs `--expose-gc`. */
function memoryInMegabytes(): number {
  for (let round = 0; round < 3; round += 1) global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
