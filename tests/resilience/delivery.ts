import { setTimeout as delay } from 'node:timers/promises';
import { type APIInteraction, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Bot, BotResponse } from '../../src/discord/bot.ts';
import type { Action } from '../../src/discord/command.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import { referenceOf } from '../../src/discord/smaller-reply.ts';
import { FIRST_RESPONSE_MS } from '../../src/playground/pretend-discord/interaction-session.ts';
import { text } from '../../src/presentation/cards/card.ts';
import { seededRandom } from '../bench/random.ts';
import { connectTo } from '../support/connect-to.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { randomFaults } from '../support/fake-discord/random-faults.ts';
import { seeAnswer } from '../support/fake-discord/seen.ts';
import { fakePullquote } from '../support/fake-pullquote.ts';
import { buttonInteraction, commandInteraction } from '../support/interactions.ts';
import { NO_LOG } from '../support/no-log.ts';
import { as } from '../support/occasion.ts';
import { RECORDS } from '../support/records.ts';
import { servicesOf } from '../support/services.ts';
import type { Experiment } from './experiment.ts';
import { someAtOnce } from './some-at-once.ts';

/** How an answer comes. */
type Way = 'at once' | 'by an edit' | 'by a follow-up';

const SHARE_OF_FAULTS = 0.2;
const AT_ONCE = 20;

/** The pretended Discord forgets what is older. */
const LOOKED_AT = 200;

/** An answer that is late is none to whoever has left. */
const WAIT_MS = 60_000;

/** What says that an answer may be lost comes after it. */
const AFTERWARDS_MS = 2_000;

export const delivery: readonly Experiment[] = [
  {
    name: 'Answers while 20 % of all requests fail: 500, 502, 503, 429, resets, hangs',
    target: '≥ 99.5 % arrive, none twice',
    run: async (isQuick) => {
      const to = await deliver(
        botOf(['at once', 'by an edit']),
        (question) => commandInteraction('ask', { question }),
        isQuick ? 60 : 1_500,
      );
      return { measured: tell(to), isMet: to.arrived / to.count >= 0.995 && to.doubled === 0 };
    },
  },
  {
    name: 'The same for what a click shows to one person while others wait',
    target: '≥ 99.5 % arrive, none twice',
    run: async (isQuick) => {
      const to = await deliver(clickedBot(), clickOn, isQuick ? 60 : 1_000);
      return { measured: tell(to), isMet: to.arrived / to.count >= 0.995 && to.doubled === 0 };
    },
  },
  {
    name: 'The same for answers that must be messages of their own (follow-ups)',
    target: 'none twice; whose may be lost is told so, ≥ 99.5 % have either',
    run: async (isQuick) => {
      const to = await deliver(
        botOf(['by a follow-up']),
        (question) => commandInteraction('ask', { question }),
        isQuick ? 40 : 1_000,
      );
      const isMet = (to.arrived + to.toldOfLoss) / to.count >= 0.995 && to.doubled === 0;
      return { measured: `${tell(to)}; ${to.toldOfLoss} of the others told`, isMet };
    },
  },
];

interface Delivered {
  readonly count: number;
  readonly arrived: number;
  readonly doubled: number;
  /** Whose answer did not arrive, and who were told so. */
  readonly toldOfLoss: number;
}

function tell({ arrived, count, doubled }: Delivered): string {
  return `${((100 * arrived) / count).toFixed(2)} % of ${count} arrived, ${doubled} twice`;
}

async function deliver(
  bot: Bot,
  ask: (question: string) => APIInteraction,
  count: number,
): Promise<Delivered> {
  const discord = await FakeDiscord.start();
  discord.firstResponseMs = FIRST_RESPONSE_MS;
  discord.commands.overwrite([{ name: 'ask', description: 'Ask' }]);
  const gateway = await connectTo(discord, { bot, log: NO_LOG });
  discord.sabotageAll(randomFaults(SHARE_OF_FAULTS, seededRandom(18)));
  const questions = Array.from({ length: count }, (_, number) => `Question ${number}.`);
  let arrived = 0;
  let doubled = 0;
  let toldOfLoss = 0;
  while (questions.length > 0) {
    const references = await askAll(questions.splice(0, LOOKED_AT), ask, discord);
    const texts = discord.shown().map((message) => message.text);
    for (const [question, reference] of references) {
      const times = texts.filter((shown) => shown === question).length;
      if (times > 0) arrived += 1;
      else if (texts.some((shown) => shown.includes(reference))) toldOfLoss += 1;
      if (times > 1) doubled += 1;
    }
  }
  await gateway.close();
  await discord.stop();
  return { count, arrived, doubled, toldOfLoss };
}

/**
 * Some at once, until all are answered or given up.
 *
 * @returns what a notice about each refers to it by.
 */
async function askAll(
  questions: readonly string[],
  ask: (question: string) => APIInteraction,
  discord: FakeDiscord,
): Promise<ReadonlyMap<string, string>> {
  const references = new Map<string, string>();
  await someAtOnce(questions, AT_ONCE, async (question) => {
    const session = discord.send(ask(question));
    references.set(question, referenceOf(session.interaction));
    const answered = seeAnswer(session, discord.messages);
    await Promise.race([answered.catch(() => {}), delay(WAIT_MS)]);
  });
  await delay(AFTERWARDS_MS);
  return references;
}

/** Answers each question with itself. */
function botOf(ways: readonly Way[]): Bot {
  let answered = 0;
  return async (interaction): Promise<BotResponse> => {
    const way = ways[(answered += 1) % ways.length];
    const { options = [] } = interaction.data as { options?: readonly { value: string }[] };
    const content = options[0]?.value ?? '';
    const defer = { type: InteractionResponseType.DeferredChannelMessageWithSource } as const;
    switch (way) {
      case 'by an edit':
        // As late as a bot asks for time.
        await delay(1_500);
        return {
          response: defer,
          completion: delay(300).then(() => ({ kind: 'edit', message: { content } }) as const),
        };
      case 'by a follow-up': {
        const message = { content, flags: MessageFlags.Ephemeral as const };
        return { response: defer, completion: Promise.resolve({ kind: 'replace', message }) };
      }
      default:
        return {
          response: { type: InteractionResponseType.ChannelMessageWithSource, data: { content } },
        };
    }
  };
}

/** As long as a click may take while others wait, and longer. */
const CLICK_MS = 400;

/** Takes its time for each click, and shows what its button remembers to whoever clicked. */
function clickedBot(): Bot {
  const show: Action = {
    name: 'show',
    pressShows: () => 'private',
    async press({ state: [question = ''] }) {
      await delay(CLICK_MS);
      const reply = { visibility: 'private', quotes: [], components: [text(question)] } as const;
      return { kind: 'reply', reply, isPassing: true };
    },
  };
  return createBot({
    commands: [
      {
        declaration: { name: 'ask', description: 'Ask' },
        run: () => Promise.reject(new Error('nobody asks')),
        actions: [show],
      },
    ],
    services: servicesOf({ pullquote: fakePullquote(), records: RECORDS }),
    log: NO_LOG,
  });
}

let clicks = 0;

/** Each by somebody else. */
function clickOn(question: string): APIInteraction {
  const userId = String(1_300_000_000_000_000_000n + BigInt((clicks += 1)));
  return as({ userId }, buttonInteraction(encodeCustomId({ action: 'show', state: [question] })));
}
