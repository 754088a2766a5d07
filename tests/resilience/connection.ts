import { setTimeout as delay } from 'node:timers/promises';
import { GatewayCloseCodes, InteractionResponseType } from 'discord-api-types/v10';
import { apiErrors } from '../../src/playground/pretend-discord/api-error.ts';
import { FIRST_RESPONSE_MS } from '../../src/playground/pretend-discord/interaction-session.ts';
import { pick, seededRandom } from '../bench/random.ts';
import { connectTo, PATIENT } from '../support/connect-to.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../support/interactions.ts';
import { NO_LOG } from '../support/no-log.ts';
import type { Experiment, Measured } from './experiment.ts';

const WAIT_MS = 60_000;

/**
 * What was asked while there was no connection comes with its resumption, too late to be answered; and where a session
 * may be resumed, discord.js does so on the connection that it has.
 */
const HARMLESS = /Unknown interaction|already been acknowledged|RESUME: not at resume_gateway_url/u;

/** Closes that a bot may come back from. */
const CLOSES = [
  GatewayCloseCodes.UnknownError,
  GatewayCloseCodes.UnknownOpcode,
  GatewayCloseCodes.DecodeError,
  GatewayCloseCodes.NotAuthenticated,
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.AlreadyAuthenticated,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.RateLimited,
  GatewayCloseCodes.SessionTimedOut,
];

type Trouble = (discord: FakeDiscord) => void;

/** At any time. */
const TROUBLES: readonly Trouble[] = [
  ({ gateway }) => gateway.drop(),
  ({ gateway }) => gateway.askToReconnect(),
  ({ gateway }) => gateway.invalidate(true),
  ({ gateway }) => gateway.invalidate(false),
  ({ gateway }) => {
    gateway.troubleNext('unavailable', 'silent', 'unavailable');
    gateway.drop();
  },
  ({ gateway }) => {
    gateway.isMute = true;
    setTimeout(() => (gateway.isMute = false), 1_000);
  },
  ...CLOSES.map(
    (code) =>
      ({ gateway }: FakeDiscord) =>
        gateway.close(code),
  ),
];

/** When a bot starts. */
const AT_START: readonly Trouble[] = [
  (discord) => discord.failNext(/gateway.bot/, apiErrors.unavailable()),
  (discord) => discord.failNext(/gateway.bot/, apiErrors.internal()),
  (discord) => discord.sabotageNext(/gateway.bot/, { outcome: 'reset', isCarriedOut: false }),
  ({ gateway }) => gateway.troubleNext('unavailable'),
  ({ gateway }) => gateway.troubleNext('silent'),
  ...CLOSES.map(
    (code) =>
      ({ gateway }: FakeDiscord) =>
        gateway.refuseNext(code),
  ),
];

export const connection: readonly Experiment[] = [
  {
    name: 'Everything that may end a connection, in any order: cuts, closes, sessions, silence, zombies',
    target: 'answers again each time, no rejection unhandled',
    run: (isQuick) => breakOften(isQuick ? TROUBLES.length : 100),
  },
  {
    name: 'Starts that meet a gateway that is refused, broken or hung, three troubles each',
    target: 'all connect, no rejection unhandled',
    run: (isQuick) => start(isQuick ? 2 : 30),
  },
];

async function breakOften(times: number): Promise<Measured> {
  return watched(async () => {
    const discord = await openDiscord();
    discord.gateway.heartbeatMs = 300;
    const gateway = await connect(discord);
    const random = seededRandom(18);
    const tookMs: number[] = [];
    for (let time = 0; time < times; time += 1) {
      await isAnswered(discord);
      // Each one at least once, then by chance.
      const trouble = TROUBLES[time] ?? pick(TROUBLES, random);
      trouble(discord);
      const sinceMs = performance.now();
      await delay(50);
      if (await isAnswered(discord)) tookMs.push(performance.now() - sinceMs);
    }
    await gateway.close();
    await discord.stop();
    const against = discord.faults.filter((fault) => !HARMLESS.test(fault));
    const slowest = (Math.max(...tookMs) / 1000).toFixed(1);
    return {
      measured: [`${tookMs.length} of ${times}, after ${slowest} s at most`, ...against].join('; '),
      isMet: tookMs.length === times && against.length === 0,
    };
  });
}

async function start(times: number): Promise<Measured> {
  return watched(async () => {
    const random = seededRandom(18);
    let connected = 0;
    for (let time = 0; time < times; time += 1) {
      const discord = await openDiscord();
      for (let trouble = 0; trouble < 3; trouble += 1) pick(AT_START, random)(discord);
      const gateway = await connect(discord);
      if (await isAnswered(discord)) connected += 1;
      await gateway.close();
      await discord.stop();
    }
    return { measured: `${connected} of ${times}`, isMet: connected === times };
  });
}

/** Counts what nobody has caught. */
async function watched(run: () => Promise<Measured>): Promise<Measured> {
  let unhandled = 0;
  const count = (): void => void (unhandled += 1);
  process.on('unhandledRejection', count);
  try {
    const { measured, isMet } = await run();
    return { measured: `${measured}; ${unhandled} unhandled`, isMet: isMet && unhandled === 0 };
  } finally {
    process.off('unhandledRejection', count);
  }
}

async function openDiscord(): Promise<FakeDiscord> {
  const discord = await FakeDiscord.start();
  discord.firstResponseMs = FIRST_RESPONSE_MS;
  discord.commands.overwrite([{ name: 'ask', description: 'Ask' }]);
  return discord;
}

function connect(discord: FakeDiscord): ReturnType<typeof connectTo> {
  const type = InteractionResponseType.ChannelMessageWithSource;
  return connectTo(discord, {
    bot: async () => ({ response: { type, data: { content: 'Hello' } } }),
    log: NO_LOG,
    // What says nothing is to be given up soon.
    pace: { ...PATIENT, handshakeMs: 500 },
  });
}

/** What is asked while there is no session is lost, so it is asked again. */
async function isAnswered(discord: FakeDiscord): Promise<boolean> {
  const untilMs = performance.now() + WAIT_MS;
  while (performance.now() < untilMs) {
    const asked = discord.interact(commandInteraction('ask', { question: 'Are you there?' }));
    const seen = await asked.catch(() => undefined);
    if (seen) return true;
  }
  return false;
}
