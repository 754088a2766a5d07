import { GatewayOpcodes } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { holdShards } from '../../../../src/discord/shards/hold-shards.ts';
import { type Heard, startOddGateway } from '../../../support/fake-discord/odd-gateway.ts';

/** Whatever stands for less than a minute is taken for no success. Also on a busy machine, nobody greets as slowly. */
const PACE = { firstPauseMs: 100, longestPauseMs: 60_000, handshakeMs: 3_000 };

/** One shard at such a gateway. */
async function hold(answer: (heard: Heard) => void) {
  const gateway = await startOddGateway(answer);
  const held = holdShards(
    { token: 'a.b.c', url: gateway.url, shards: [0], count: 1, pace: PACE },
    { waitForIdentify: async () => {}, onEvent: () => {} },
  );
  onTestFinished(async () => {
    gateway.stop();
    await held.close();
  });
  return gateway.heard;
}

const READY = {
  session_id: 'one',
  guilds: [],
  user: { username: 'Bot' },
  application: { id: '1' },
};

describe('A shard', () => {
  it('leaves though nobody has greeted it', async () => {
    const gateway = await startOddGateway(() => {}, { greets: false });
    onTestFinished(() => gateway.stop());
    const held = holdShards(
      { token: 'a.b.c', url: gateway.url, shards: [0], count: 1, pace: PACE },
      { waitForIdentify: async () => {}, onEvent: () => {} },
    );
    await expect.poll(gateway.opened).toBe(1);
    await held.close();
  });

  it('comes back with longer and longer pauses where its connection breaks as soon as it stands', async () => {
    const heard = await hold(({ op, say, cut }) => {
      if (op === GatewayOpcodes.Identify) say(GatewayOpcodes.Dispatch, READY, { t: 'READY', s: 1 });
      else say(GatewayOpcodes.Dispatch, {}, { t: 'RESUMED', s: 2 });
      setImmediate(cut);
    });
    await expect.poll(() => heard.length).toBeGreaterThan(1);
    const from = performance.now();
    const before = heard.length;
    await expect.poll(() => heard.length).toBeGreaterThanOrEqual(before + 4);
    // The library itself waits 500 ms each time.
    expect(performance.now() - from).toBeGreaterThan(2_000 + 900);
  });

  it.each([
    ['answers heartbeats alone', () => {}],
    [
      'says again and again that it may',
      ({ say }: Heard) => say(GatewayOpcodes.InvalidSession, true),
    ],
  ])('begins anew where Discord resumes no session, but %s', async (_, evade) => {
    const heard = await hold((message) => {
      if (message.op !== GatewayOpcodes.Identify) return evade(message);
      message.say(GatewayOpcodes.Dispatch, READY, { t: 'READY', s: 1 });
      return void setImmediate(message.cut);
    });
    const identifies = () => heard.filter((op) => op === GatewayOpcodes.Identify).length;
    await expect.poll(identifies).toBeGreaterThan(1);
    expect(heard.slice(0, 2)).toEqual([GatewayOpcodes.Identify, GatewayOpcodes.Resume]);
  });
});
