import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { FIRST_RESPONSE_MS } from '../../src/playground/pretend-discord/interaction-session.ts';
import { makeCorpus } from '../bench/make-corpus.ts';
import { makeQuestions } from '../bench/make-questions.ts';
import { readSourceTexts } from '../bench/source-texts.ts';
import { percentile } from '../eval/measures.ts';
import { type Balancer, startBalancer } from '../support/balancer.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { freePort } from '../support/free-port.ts';
import { commandInteraction } from '../support/interactions.ts';
import { as } from '../support/occasion.ts';
import { missingServer, startPostgres } from '../support/postgres-server.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import type { Experiment, Measured } from './experiment.ts';

const PARAGRAPHS = 500;

/** Longer than the balancer takes to see that one is leaving. */
const DRAIN_SECONDS = 3;

/** An answer that is later is none. */
const WAIT_MS = 150_000;

/** Before, between and after what is done. */
const QUIET_MS = 3_000;

export const replicas: readonly Experiment[] = [
  {
    name: 'Three replicas on one PostgreSQL, 30 questions a second, each restarted in turn, then one killed hard',
    target: 'none lost by a restart, none answered twice; a killed one loses what it had taken',
    leftOut: missingServer && `needs ${missingServer}`,
    run: (isQuick) =>
      restartInTurn(
        isQuick ? { replicas: 2, everyMs: 400, isQuick } : { replicas: 3, everyMs: 33, isQuick },
      ),
  },
];

interface Size {
  readonly replicas: number;
  /** From one question to the next. */
  readonly everyMs: number;
  readonly isQuick: boolean;
}

interface Replica {
  readonly environment: Readonly<Record<string, string>>;
  process: BotProcess;
}

async function restartInTurn({ replicas: count, everyMs, isQuick }: Size): Promise<Measured> {
  const folder = await makeFolder('replicas');
  const corpusDir = join(folder, 'corpus');
  await makeCorpus(corpusDir, PARAGRAPHS, await readSourceTexts());
  const questions = (await makeQuestions((await loadCorpus(corpusDir)).articles)).map(
    ({ text }) => text,
  );
  const server = await startPostgres();
  const discord = await FakeDiscord.start();
  discord.firstResponseMs = FIRST_RESPONSE_MS;
  const url = await server.url();
  const ports = await freePorts(count * 2);
  const backends = Array.from({ length: count }, (_, nth) => ({
    port: ports[2 * nth] ?? 0,
    readyPort: ports[2 * nth + 1] ?? 0,
  }));
  const running = backends.map(({ port, readyPort }, nth): Replica => {
    const environment = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: discord.endpoint.publicKey,
      CORPUS_DIR: corpusDir,
      DATA_DIR: join(folder, `data-${nth}`),
      DATABASE_URL: url,
      CACHE_DIR: 'off',
      HTTP_PORT: String(port),
      HTTP_DRAIN_SECONDS: String(DRAIN_SECONDS),
      MONITOR_PORT: String(readyPort),
    };
    return { environment, process: startBotProcess(environment) };
  });
  const balancer = await startBalancer(backends);
  try {
    await until(balancer, count, running);
    await discord.endpoint.setInteractionsUrl(`${balancer.url}/interactions`);
    await warmUp(discord, questions);
    const asking = keepAsking(discord, questions, everyMs);
    await delay(QUIET_MS);
    for (const replica of running) {
      await replica.process.stop();
      await until(balancer, count - 1, running);
      replica.process = startBotProcess(replica.environment);
      await until(balancer, count, running);
    }
    await delay(QUIET_MS);
    const { late, ackMs, ...before } = await asking.count();
    const lost = before.turnedAway + before.unanswered;
    await running[0]?.process.kill();
    await delay(QUIET_MS);
    const { twice, ...killed } = await asking.end();
    const lostByKill = killed.turnedAway + killed.unanswered - lost;
    const asked = killed.asked - before.asked;
    const against = discord.faults.filter((fault) => !HARMLESS.test(fault)).slice(0, 3);
    return {
      measured:
        `of ${before.asked} around ${count} restarts ${lost} lost ` +
        `(${before.turnedAway} taken by nobody), ${late} late, ${twice} twice, ` +
        `acknowledged p50 / p99 ${ackMs.join(' / ')} ms; of ${asked} around kill -9 ${lostByKill} lost` +
        against.map((fault) => `; ${fault}`).join(''),
      // A busy machine fails no test.
      isMet:
        lost + (isQuick ? 0 : late) + twice === 0 &&
        lostByKill <= MAX_LOST_BY_KILL &&
        against.length === 0,
    };
  } finally {
    await balancer.close();
    await Promise.all(running.map(({ process }) => process.kill()));
    await discord.stop();
    await server.remove();
    await removeFolder(folder);
  }
}

/** What came too late, was sent again where it may not have arrived, or was answered by a killed one no more. */
const HARMLESS = /Unknown interaction|already been acknowledged|502|can’t be reached/u;

/** What one has under way, and what is sent to it before the balancer sees that nobody is there. */
const MAX_LOST_BY_KILL = 30;

/** The first ones compile. */
async function warmUp(discord: FakeDiscord, questions: readonly string[]): Promise<void> {
  const asking = keepAsking(discord, questions, 100);
  await delay(QUIET_MS);
  await asking.end();
}

async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}

async function until(
  balancer: Balancer,
  count: number,
  running: readonly Replica[],
): Promise<void> {
  const untilMs = performance.now() + WAIT_MS;
  while (balancer.ready() !== count) {
    if (performance.now() > untilMs) {
      const written = running.map(({ process }) => process.written()).join('\n\n');
      throw new Error(`${balancer.ready()} of ${count} are ready:\n${written}`);
    }
    await delay(50);
  }
}

interface Told {
  readonly asked: number;
  readonly turnedAway: number;
  readonly unanswered: number;
  readonly late: number;
  readonly twice: number;
  /** The median and the 99th percentile. */
  readonly ackMs: readonly string[];
}

/**
 * When it was acknowledged; taken, but not within Discord's three seconds; taken by nobody; or acknowledged, and never
 * answered.
 */
type Outcome = number | 'late' | 'turned-away' | 'unanswered';

const LATE = /within 3 seconds/u;

/** Each question is another person's. */
function keepAsking(discord: FakeDiscord, questions: readonly string[], everyMs: number) {
  const asked: Promise<Outcome>[] = [];
  const answers: number[] = [];
  const timer = setInterval(ask, everyMs);

  function ask(): void {
    const nth = asked.length;
    const question = questions[nth % questions.length] ?? '';
    const userId = String(1_190_000_000_000_000_000n + BigInt(nth));
    const sinceMs = performance.now();
    const session = discord.send(as({ userId }, commandInteraction('ask', { question })));
    answers[nth] = 0;
    const answered = new Promise<void>((resolve) => {
      session.watch(({ kind }) => {
        if (kind === 'thinking' || kind === 'delete') return;
        answers[nth] = (answers[nth] ?? 0) + 1;
        resolve();
      });
    });
    const acknowledged = session.acknowledged.then(async (first): Promise<Outcome> => {
      const ackMs = performance.now() - sinceMs;
      if (first.kind === 'failed') return LATE.test(first.reason) ? 'late' : 'turned-away';
      return Promise.race([
        answered.then(() => ackMs),
        delay(WAIT_MS, 'unanswered' as const, { ref: false }),
      ]);
    });
    asked.push(acknowledged);
  }

  async function count(): Promise<Told> {
    const outcomes = await Promise.all(asked.slice());
    const countOf = (wanted: Outcome): number => outcomes.filter((one) => one === wanted).length;
    const ackMs = outcomes.filter((one) => typeof one === 'number').toSorted((a, b) => a - b);
    return {
      asked: outcomes.length,
      turnedAway: countOf('turned-away'),
      unanswered: countOf('unanswered'),
      late: countOf('late'),
      twice: answers.filter((times) => times > 1).length,
      ackMs: [0.5, 0.99].map((share) => percentile(ackMs, share).toFixed(0)),
    };
  }

  return {
    count,
    end() {
      clearInterval(timer);
      return count();
    },
  };
}
