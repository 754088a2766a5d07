import { connect } from 'node:net';
import { InteractionResponseType } from 'discord-api-types/v10';
import { openHttpDoor } from '../../src/discord/http-door/open-http-door.ts';
import { createRest } from '../../src/discord/rest.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import type { SignedRequest } from '../support/fake-discord/endpoint-client.ts';
import { commandInteraction } from '../support/interactions.ts';
import { NO_LOG } from '../support/no-log.ts';
import type { Experiment, Measured } from './experiment.ts';
import { someAtOnce } from './some-at-once.ts';

const SLOW = 400;
const AT_ONCE = 16;
const FAST_MS = 500;

export const endpoint: readonly Experiment[] = [
  {
    name: 'Discord’s requests to the HTTP endpoint among forged ones, replays and 400 connections that send nothing more',
    target: 'each taken once, p99 < 500 ms; all others refused',
    run: (isQuick) => besiege(isQuick ? 100 : 2_000, isQuick),
  },
];

async function besiege(count: number, isQuick: boolean): Promise<Measured> {
  const discord = await FakeDiscord.start();
  const { token, apiUrl } = discord;
  const asked: string[] = [];
  const door = await openHttpDoor({
    address: { host: '127.0.0.1', port: 0 },
    publicKey: discord.endpoint.publicKey,
    async bot({ id }) {
      asked.push(id);
      return { response: { type: InteractionResponseType.DeferredChannelMessageWithSource } };
    },
    rest: createRest({ token, apiUrl }),
    forgetPerson: async () => {},
    log: NO_LOG,
  });
  const { port } = new URL(door.url);
  const slow = Array.from({ length: SLOW }, () => {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
    socket.write('POST /interactions HTTP/1.1\r\nHost: bot\r\nContent-Length: 90000\r\n\r\n{');
    return socket;
  });

  const visit = async (request: SignedRequest): Promise<number> => {
    const { status } = await fetch(`${door.url}/interactions`, request);
    return status;
  };
  const tookMs: number[] = [];
  let taken = 0;
  let refused = 0;
  const numbers = Array.from({ length: count }, (_, number) => number);
  const besiegeOnce = async (number: number): Promise<void> => {
    const request = discord.endpoint.sign(bodyOf(number));
    const forged = { ...request, body: bodyOf(count + number) };
    const sinceMs = performance.now();
    const right = visit(request).then((status) => {
      tookMs.push(performance.now() - sinceMs);
      return status;
    });
    const wrong = [visit(forged), visit(forged)];
    if ((await right) === 202) taken += 1;
    for (const status of await Promise.all([...wrong, visit(request)])) {
      if (status === 401) refused += 1;
    }
  };
  // The first ones compile, and are not timed.
  await someAtOnce(numbers.splice(0, AT_ONCE), AT_ONCE, besiegeOnce);
  tookMs.length = 0;
  await someAtOnce(numbers, AT_ONCE, besiegeOnce);
  await door.close();
  for (const socket of slow) socket.destroy();
  await discord.stop();

  const p99 = tookMs.toSorted((a, b) => a - b)[Math.floor(tookMs.length * 0.99)] ?? Infinity;
  const doubled = asked.length - new Set(asked).size;
  return {
    measured: `${taken} of ${count} taken, ${doubled} twice, p99 ${p99.toFixed(0)} ms; ${refused} of ${3 * count} others refused`,
    isMet: taken === count && doubled === 0 && refused === 3 * count && (isQuick || p99 < FAST_MS),
  };
}

function bodyOf(number: number): string {
  const id = String(1_200_000_000_000_000_000n + BigInt(number));
  return JSON.stringify({
    ...commandInteraction('ask', { question: 'Why?' }),
    id,
    token: `t${id}`,
  });
}
