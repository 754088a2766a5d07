import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { makeCorpus } from '../bench/make-corpus.ts';
import { makeQuestions } from '../bench/make-questions.ts';
import { readSourceTexts } from '../bench/source-texts.ts';
import { percentile } from '../eval/measures.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../support/interactions.ts';
import { as } from '../support/occasion.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import type { Experiment, Measured } from './experiment.ts';

const AT_ONCE = 64;
const MAX_ACK_MS = 500;
const MAX_LAG_MS = 50;
const REST_MS = 300;
const APART_FROM = 1_000;

const TARGET = `acknowledged p99 < ${MAX_ACK_MS} ms, none lost, loop lag p99 < ${MAX_LAG_MS} ms`;

/** How fast it is, is judged by whoever reads the table: a busy machine fails no test. */
export const load: readonly Experiment[] = [
  {
    name: '64 questions at once, of as many people, on 20,000 paragraphs',
    target: TARGET,
    run: (isQuick) => burst(isQuick ? 2_000 : 20_000, isQuick ? 1 : 5, isQuick),
  },
  {
    name: 'The same on 100,000 paragraphs',
    target: TARGET,
    run: (isQuick) => burst(isQuick ? 200 : 100_000, isQuick ? 1 : 5, isQuick),
  },
];

interface Asked {
  readonly ackMs: number;
  readonly answerMs: number | undefined;
}

async function burst(paragraphs: number, rounds: number, isQuick: boolean): Promise<Measured> {
  return withBot(paragraphs, async (bot, discord, questions) => {
    // The first ones compile.
    await askAtOnce(discord, questions);
    bot.begin();
    const asked: Asked[] = [];
    for (let round = 0; round < rounds; round += 1) {
      asked.push(...(await askAtOnce(discord, questions.slice(round * AT_ONCE))));
      await delay(REST_MS);
    }
    const { lagMs } = await bot.probe();
    const acks = asked.map(({ ackMs }) => ackMs).toSorted((a, b) => a - b);
    const answers = asked.flatMap(({ answerMs }) => answerMs ?? []).toSorted((a, b) => a - b);
    const lost = asked.length - answers.length;
    const [p50 = 0, p99 = 0] = [0.5, 0.99].map((share) => percentile(acks, share));
    const answered = [0.5, 0.99].map((share) => percentile(answers, share).toFixed(0)).join(' / ');
    const isFast = p99 < MAX_ACK_MS && lagMs[1] < MAX_LAG_MS;
    return {
      measured:
        `acknowledged p50 / p99 ${p50.toFixed(0)} / ${p99.toFixed(0)} ms, answered ${answered} ms, ` +
        `${lost} of ${asked.length} lost, lag p99 ${lagMs[1].toFixed(0)} ms (${lagMs[2].toFixed(0)} at most)`,
      isMet: lost === 0 && discord.faults.length === 0 && (isQuick || isFast),
    };
  });
}

async function withBot(
  paragraphs: number,
  work: (bot: BotProcess, discord: FakeDiscord, questions: readonly string[]) => Promise<Measured>,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-load-'));
  const corpusDir = join(folder, 'corpus');
  await makeCorpus(corpusDir, paragraphs, await readSourceTexts());
  const { articles } = await loadCorpus(corpusDir);
  const questions = (await makeQuestions(articles)).map(({ text }) => text);
  const discord = await FakeDiscord.start();
  const bot = startBotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpusDir,
    DATA_DIR: join(folder, 'data'),
    CACHE_DIR: 'off',
    RATE_LIMIT: 'off',
    // So that few paragraphs are searched apart as well.
    ...(paragraphs >= APART_FROM && { SEARCH_THREAD: 'worker' }),
  });
  try {
    await Promise.race([untilReady(bot), bot.ended.then(() => Promise.reject(ended(bot)))]);
    return await work(bot, discord, questions);
  } finally {
    await bot.stop();
    await discord.stop();
    await rm(folder, { recursive: true });
  }
}

async function untilReady(bot: BotProcess): Promise<void> {
  while (!/Connected[^]*Loaded|Loaded[^]*Connected/u.test(bot.written())) await delay(50);
}

function ended(bot: BotProcess): Error {
  return new Error(`the bot has ended:\n${bot.written()}`);
}

/** Each of another person. */
function askAtOnce(discord: FakeDiscord, questions: readonly string[]): Promise<readonly Asked[]> {
  const first = 1_190_000_000_000_000_000n;
  return Promise.all(
    questions.slice(0, AT_ONCE).map(async (question, nth): Promise<Asked> => {
      const asked = as(
        { userId: String(first + BigInt(nth)) },
        commandInteraction('ask', { question }),
      );
      const sinceMs = performance.now();
      const session = discord.send(asked);
      const answered = new Promise<void>((resolve) => {
        session.watch(({ kind }) => {
          if (kind !== 'thinking' && kind !== 'delete') resolve();
        });
      });
      const { kind } = await session.acknowledged;
      const ackMs = performance.now() - sinceMs;
      if (kind === 'failed') return { ackMs, answerMs: undefined };
      const isThere = await Promise.race([answered.then(() => true), delay(60_000, false)]);
      return { ackMs, answerMs: isThere ? performance.now() - sinceMs : undefined };
    }),
  );
}
