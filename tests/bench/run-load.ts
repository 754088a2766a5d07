import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import { openPullquote } from '../../src/open-pullquote.ts';
import type { SearchPlaceSetting } from '../../src/retrieval/search-place.ts';
import { percentile } from '../eval/measures.ts';
import { commandInteraction } from '../support/interactions.ts';
import { RECORDS } from '../support/records.ts';
import { servicesOf } from '../support/services.ts';
import { NO_LOG } from '../support/no-log.ts';
import { makeCorpus } from './make-corpus.ts';
import { makeQuestions } from './make-questions.ts';
import { readSourceTexts } from './source-texts.ts';
import { startStopwatch } from './stopwatch.ts';

// Many ask at once: how long the thread that speaks with Discord is kept from anything else, and how long
// an answer takes. npm run bench:load -- --paragraphs 20000 --at-once 64

const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '20000' },
    'at-once': { type: 'string', default: '64' },
    rounds: { type: 'string', default: '10' },
  },
});
const atOnce = Number(values['at-once']);

const directory = await mkdtemp(join(tmpdir(), 'pullquote-load-'));
try {
  await makeCorpus(directory, Number(values.paragraphs), await readSourceTexts());
  process.stdout.write(
    `${values.paragraphs} paragraphs, ${atOnce} questions at once\n` +
      '| answers in | loop lag p50, ms | p99 | max | answer p50, ms | p99 |\n' +
      '| --- | ---: | ---: | ---: | ---: | ---: |\n',
  );
  for (const place of ['main', 'worker', 'auto'] as const) await measure(place);
} finally {
  await rm(directory, { recursive: true });
}

async function measure(searchPlace: SearchPlaceSetting): Promise<void> {
  const opened = await openPullquote({ corpusDir: directory, searchPlace });
  const { pullquote, corpus, place } = opened;
  const bot = createBot({
    commands,
    services: servicesOf({ pullquote, records: RECORDS }),
    log: NO_LOG,
  });
  const questions = (await makeQuestions(corpus.articles)).map(({ text }) => text);
  const ask = (round: number) =>
    askAtOnce(bot, questions.slice((round * atOnce) % 256, ((round * atOnce) % 256) + atOnce));
  await ask(0);
  await ask(1);
  const lag = monitorEventLoopDelay({ resolution: 1 });
  const durations: number[] = [];
  // Without a pause, which it would take for the longest delay.
  lag.enable();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    durations.push(...(await ask(round)));
    // What was kept waiting is only seen once it had its turn.
    await setTimeout(50);
  }
  lag.disable();
  durations.sort((a, b) => a - b);
  const milliseconds = [
    lag.percentile(50) / 1e6,
    lag.percentile(99) / 1e6,
    lag.max / 1e6,
    percentile(durations, 0.5),
    percentile(durations, 0.99),
  ];
  const cells = milliseconds.map((value) => value.toFixed(1)).join(' | ');
  process.stdout.write(`| ${searchPlace} (${place}) | ${cells} |\n`);
  await opened.close();
}

/** How long each answer takes until the bot has given all of it. */
function askAtOnce(bot: Bot, questions: readonly string[]): Promise<readonly number[]> {
  return Promise.all(
    questions.map(async (question) => {
      const sinceAsked = startStopwatch();
      const { completion } = await bot(commandInteraction('ask', { question }));
      await completion;
      return sinceAsked();
    }),
  );
}
