import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from '../eval/measures.ts';
import type { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../support/interactions.ts';
import { as } from '../support/occasion.ts';
import type { Experiment, Measured } from './experiment.ts';
import { withBot } from './with-bot.ts';

const AT_ONCE = 64;
const MAX_ACK_MS = 500;
const MAX_LAG_MS = 50;
const REST_MS = 300;
const WAIT_MS = 60_000;

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
  return withBot(paragraphs, async ({ bot, discord, questions }) => {
    if (isQuick) discord.firstResponseMs = WAIT_MS;
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
      const isThere = await Promise.race([answered.then(() => true), delay(WAIT_MS, false)]);
      return { ackMs, answerMs: isThere ? performance.now() - sinceMs : undefined };
    }),
  );
}
