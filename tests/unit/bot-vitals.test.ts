import { describe, expect, it } from 'vitest';
import { vitalsOfGateway } from '../../src/bot-vitals.ts';
import type { GatewayState } from '../../src/discord/gateway.ts';

const WHOLE: GatewayState = {
  shards: 4,
  ready: 4,
  isStarting: false,
  servers: 4_000,
  pingMs: 40,
  processes: 0,
  processMemoryBytes: 0,
  isLeaving: false,
};

describe('The connections to Discord', () => {
  it.each<readonly [Partial<GatewayState>, isReady: boolean, state: string]>([
    [{}, true, 'connected'],
    [{ ready: 0, isStarting: true }, false, 'connecting'],
    [{ ready: 3, isStarting: true }, false, 'connected with 3 of 4 shards'],
    [{ ready: 3 }, true, 'connected with 3 of 4 shards'],
    [{ ready: 0 }, false, 'connecting'],
    [{ isLeaving: true }, false, 'leaving'],
  ])('that are %j are ready: %s, %s', (changes, isReady, state) => {
    const { parts } = vitalsOfGateway({ state: () => ({ ...WHOLE, ...changes }) });
    expect(parts?.discord?.()).toEqual({ isReady, state });
  });
});
