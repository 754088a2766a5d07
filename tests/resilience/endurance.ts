import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type APIInteraction, ChannelType } from 'discord-api-types/v10';
import type { Effect } from '../../src/playground/pretend-discord/interaction-session.ts';
import { percentile } from '../eval/measures.ts';
import { seeMessage } from '../support/fake-discord/seen.ts';
import type { SeenMessage } from '../support/fake-discord/seen.ts';
import { autocompleteInteraction, commandInteraction } from '../support/interactions.ts';
import { as } from '../support/occasion.ts';
import type { ProbedMemory } from './bot-process.ts';
import type { Experiment, Measured } from './experiment.ts';
import { slopeOf } from './slope.ts';
import { withBot, type WithBot } from './with-bot.ts';

const A_SECOND = 50;
const MAX_GROWTH_MB = 1;
const WAIT_MS = 60_000;
const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 15_000;

const FIRST_ONES = 20;

/** They come again after some minutes. */
const PEOPLE = 20_000;
const FIRST_PERSON = 1_190_000_000_000_000_000n;

/** The pretended Discord keeps but the newest messages of a channel. */
const CHANNELS = 100;
const FIRST_CHANNEL = 1_195_000_000_000_000_000n;

/** What is kept of an interaction is kept for as long as its token lives: until then, memory may grow. */
const SETTLED_AFTER_MS = 15 * MINUTE_MS;

/** Sent again, as its answer was late; and what came too late is lost, which is counted. */
const HARMLESS = /already been acknowledged|Unknown interaction/u;

const TURNED_AWAY = 'I have a lot to answer right now';

export const endurance: readonly Experiment[] = [
  {
    name: `${A_SECOND} a second for an hour: questions, suggestions, summaries, clicks, over 10,000 paragraphs of which some change each minute`,
    target: `none lost, none twice, no rejection unhandled, memory grows < ${MAX_GROWTH_MB} MB a minute`,
    run: (isQuick) =>
      isQuick ? endure(200, 5_000, { aSecond: 10 }) : endure(10_000, 60 * MINUTE_MS),
  },
];

/** What came of all that was asked. */
interface Tally {
  readonly ackMs: number[];
  asked: number;
  /** Why, for each that got no answer. */
  readonly lost: string[];
  twice: number;
  turnedAway: number;
  /** The newest answer that others can see. */
  newest: SeenMessage | undefined;
}

/** @param aSecond Fewer where nothing is to be told of how fast it is, or of memory. */
async function endure(
  paragraphs: number,
  forMs: number,
  { aSecond = A_SECOND } = {},
): Promise<Measured> {
  return withBot(paragraphs, async (parts) => {
    const { bot, discord } = parts;
    if (aSecond < A_SECOND) discord.firstResponseMs = WAIT_MS;
    const tally: Tally = {
      ackMs: [],
      asked: 0,
      lost: [],
      twice: 0,
      turnedAway: 0,
      newest: undefined,
    };
    // The first ones compile.
    for (let number = 0; number < FIRST_ONES; number += 1) await askOne(parts, tally, number);
    tally.ackMs.length = 0;
    const sinceMs = performance.now();
    const isOver = (): boolean => performance.now() - sinceMs >= forMs;
    const looks = lookAtMemory(parts, sinceMs, isOver);
    const changes = changeAnArticle(parts, isOver);
    await askSteadily(parts, tally, { aSecond, isOver });
    await changes;
    const memory = await looks;
    const { unhandled } = await bot.memory();
    const settled = memory.filter(([atMs]) => atMs >= Math.min(SETTLED_AFTER_MS, forMs / 4));
    const growth = (['heapBytes', 'rssBytes'] as const).map((what) =>
      slopeOf(settled.map(([atMs, looked]) => [atMs / MINUTE_MS, looked[what] / 2 ** 20])),
    );
    const [heapMb = 0, rssMb = 0] = growth;
    const acks = tally.ackMs.toSorted((a, b) => a - b);
    const faults = discord.faults.filter((fault) => !HARMLESS.test(fault));
    const errors = bot.written().match(/^.*\bERROR\b.*$/gmu) ?? [];
    const isFlat = heapMb < MAX_GROWTH_MB && rssMb < MAX_GROWTH_MB;
    return {
      measured: [
        `${tally.lost.length} of ${tally.asked} lost, ${tally.twice} twice, ${tally.turnedAway} asked to come again, ${unhandled} unhandled`,
        `heap ${describe(heapMb)}, RSS ${describe(rssMb)} a minute`,
        `acknowledged p50 / p99 ${[0.5, 0.99].map((share) => percentile(acks, share).toFixed(0)).join(' / ')} ms`,
        ...new Set(tally.lost),
        ...errors.slice(0, 3),
        ...faults.slice(0, 3),
      ].join('; '),
      isMet:
        tally.lost.length + tally.twice + unhandled + errors.length + faults.length === 0 &&
        (aSecond < A_SECOND || isFlat),
    };
  });
}

function describe(mb: number): string {
  return `${mb < 0 ? '−' : '+'}${Math.abs(mb).toFixed(2)} MB`;
}

async function lookAtMemory(
  { bot }: WithBot,
  sinceMs: number,
  isOver: () => boolean,
): Promise<readonly (readonly [atMs: number, ProbedMemory])[]> {
  const looks: (readonly [number, ProbedMemory])[] = [];
  while (!isOver()) {
    looks.push([performance.now() - sinceMs, await bot.memory()]);
    await delay(LOOK_EVERY_MS, undefined, { ref: false });
  }
  return looks;
}

async function changeAnArticle({ corpusDir }: WithBot, isOver: () => boolean): Promise<void> {
  for (let minute = 0; !isOver(); minute += 1) {
    const words = `The lighthouse at Greyport was painted for the ${minute}th time, as its keeper noted.`;
    await writeFile(join(corpusDir, 'changing.md'), `# The keeper's notes\n\n${words}\n`);
    for (let second = 0; second < 60 && !isOver(); second += 1) await delay(1_000);
  }
}

/** So many a second, however long each takes. */
async function askSteadily(
  parts: WithBot,
  tally: Tally,
  { aSecond, isOver }: { readonly aSecond: number; readonly isOver: () => boolean },
): Promise<void> {
  const sinceMs = performance.now();
  const underWay = new Set<Promise<void>>();
  while (!isOver()) {
    const due = ((performance.now() - sinceMs) / 1000) * aSecond;
    while (tally.asked < due) {
      const one = askOne(parts, tally, tally.asked).finally(() => underWay.delete(one));
      underWay.add(one);
      tally.asked += 1;
    }
    await delay(1000 / aSecond);
  }
  await Promise.all(underWay);
}

async function askOne(parts: WithBot, tally: Tally, number: number): Promise<void> {
  const by = {
    userId: String(FIRST_PERSON + BigInt(number % PEOPLE)),
    channel: { id: String(FIRST_CHANNEL + BigInt(number % CHANNELS)), type: ChannelType.GuildText },
  };
  const { newest } = tally;
  const isClick = number % 10 === 9;
  const [button] = newest?.buttons.filter((one) => !one.isDisabled && one.customId) ?? [];
  if (isClick && newest && button) {
    const pressed = parts.discord.press(newest, button.label, by).then(
      () => undefined,
      (error: unknown) => `a click: ${String(error)}`,
    );
    const fault = await Promise.race([pressed, delay(WAIT_MS, 'a click: late', { ref: false })]);
    if (fault !== undefined) tally.lost.push(fault);
    return;
  }
  await send(parts, tally, as(by, interactionFor(parts, number)));
}

function interactionFor({ questions, articles }: WithBot, number: number): APIInteraction {
  const { title = '' } = articles[(number * 7) % articles.length] ?? {};
  switch (number % 10) {
    case 6:
    case 7:
      return autocompleteInteraction('summarize', 'article', { article: title.slice(0, 6) });
    case 8:
      return commandInteraction('summarize', { article: title });
    default:
      return commandInteraction('ask', { question: questions[number % questions.length] ?? '' });
  }
}

async function send(
  { discord }: WithBot,
  tally: Tally,
  interaction: APIInteraction,
): Promise<void> {
  const sinceMs = performance.now();
  const session = discord.send(interaction);
  const shown = new Map<string, string>();
  const answered = new Promise<boolean>((resolve) => {
    session.watch((effect) => {
      const content = contentOf(effect);
      if (content === undefined) return;
      // A message that is changed to the same once more is none the more.
      const messageId = 'message' in effect ? effect.message.id : '';
      const before = shown.get(content);
      if (before !== undefined && before !== messageId) tally.twice += 1;
      shown.set(content, messageId);
      resolve(true);
    });
  });
  const acknowledgement = await session.acknowledged;
  tally.ackMs.push(performance.now() - sinceMs);
  if (acknowledgement.kind === 'failed') {
    tally.lost.push(acknowledgement.reason);
    return;
  }
  const isAnswered = await Promise.race([answered, delay(WAIT_MS, false, { ref: false })]);
  if (!isAnswered)
    tally.lost.push(`nothing came after it was acknowledged (${acknowledgement.kind})`);
  if ([...shown.keys()].some((content) => content.includes(TURNED_AWAY))) tally.turnedAway += 1;

  function contentOf(effect: Effect): string | undefined {
    if (effect.kind === 'choices') return JSON.stringify(effect.choices);
    if (!('message' in effect) || effect.kind === 'thinking' || effect.kind === 'delete')
      return undefined;
    const seen = seeMessage(effect.message);
    if (!seen.isPrivate) tally.newest = seen;
    return seen.text;
  }
}
