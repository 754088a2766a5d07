import { setTimeout as delay } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Bot, BotResponse } from '../../src/discord/bot.ts';
import { seededRandom } from '../bench/random.ts';
import { connectTo } from '../support/connect-to.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { randomFaults } from '../support/fake-discord/random-faults.ts';
import { commandInteraction } from '../support/interactions.ts';
import { NO_LOG } from '../support/no-log.ts';
import type { Experiment, Measured } from './experiment.ts';
import { someAtOnce } from './some-at-once.ts';

/** How an answer comes. */
type Way = 'at once' | 'by an edit' | 'by a follow-up';

const SHARE_OF_FAULTS = 0.2;
const AT_ONCE = 20;

/** The pretended Discord forgets what is older. */
const LOOKED_AT = 200;

/** An answer that is late is none to whoever has left. */
const WAIT_MS = 60_000;

export const delivery: readonly Experiment[] = [
  {
    name: 'Answers while 20 % of all requests fail: 500, 502, 503, 429, resets, hangs',
    target: '≥ 99.5 % arrive, none twice',
    run: (isQuick) => deliver(['at once', 'by an edit'], isQuick ? 60 : 1_500, 0.995),
  },
  {
    name: 'The same for answers that must be messages of their own (follow-ups)',
    target: 'none twice; what may have arrived isn’t sent again',
    run: (isQuick) => deliver(['by a follow-up'], isQuick ? 20 : 300, 0),
  },
];

async function deliver(ways: readonly Way[], count: number, share: number): Promise<Measured> {
  const discord = await FakeDiscord.start();
  discord.commands.overwrite([{ name: 'ask', description: 'Ask' }]);
  const gateway = await connectTo(discord, { bot: botOf(ways), log: NO_LOG });
  discord.sabotageAll(randomFaults(SHARE_OF_FAULTS, seededRandom(18)));
  const questions = Array.from({ length: count }, (_, number) => `Question ${number}.`);
  let arrived = 0;
  let doubled = 0;
  while (questions.length > 0) {
    const some = questions.splice(0, LOOKED_AT);
    await askAll(some, discord);
    const texts = discord.shown().map(({ text }) => text);
    const times = some.map((question) => texts.filter((text) => text === question).length);
    arrived += times.filter((n) => n > 0).length;
    doubled += times.filter((n) => n > 1).length;
  }
  await gateway.close();
  await discord.stop();
  return {
    measured: `${((100 * arrived) / count).toFixed(2)} % of ${count} arrived, ${doubled} twice`,
    isMet: arrived / count >= share && doubled === 0,
  };
}

/** Some at once, until all are answered or given up. */
async function askAll(questions: readonly string[], discord: FakeDiscord): Promise<void> {
  await someAtOnce(questions, AT_ONCE, async (question) => {
    const asked = discord.interact(commandInteraction('ask', { question }));
    await Promise.race([asked.catch(() => {}), delay(WAIT_MS)]);
  });
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
