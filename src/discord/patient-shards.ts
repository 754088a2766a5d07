import {
  type IIdentifyThrottler,
  type IShardingStrategy,
  SimpleIdentifyThrottler,
  SimpleShardingStrategy,
  type WebSocketOptions,
  WebSocketShardStatus,
} from 'discord.js';
import { setTimeout as delay } from 'node:timers/promises';
import { growingPause } from './growing-pause.ts';
import type { IdentifyBudget, SessionStartLimit } from './identify-budget.ts';

/** How patiently connections are made. */
export interface Pace {
  /** Between the first failure and the next attempt; it grows from there. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** How long Discord has to answer, and then to say hello. */
  readonly handshakeMs: number;
}

export const PACE: Pace = { firstPauseMs: 1_000, longestPauseMs: 60_000, handshakeMs: 10_000 };

export interface PatientShardsOptions {
  readonly identifies: IdentifyBudget;
  readonly pace: Pace;
  /** Told of each attempt that follows on one that failed. */
  readonly onRetry: (shard: number) => void;
}

/** How often each shard has begun to connect since it was ready last. */
export interface PatientShards {
  readonly options: Pick<WebSocketOptions, 'buildIdentifyThrottler' | 'buildStrategy'>;
  /** A shard is connected: what fails from then on is a first failure. */
  readonly succeeded: (shard: number) => void;
  /** Nothing connects any more. */
  readonly stop: () => void;
}

/**
 * Has discord.js's shards connect again as often as Discord bears it: by themselves they would do so twice a
 * second, and identify each time.
 */
export function patientShards({ identifies, pace, onRetry }: PatientShardsOptions): PatientShards {
  const attempts = new Map<number, number>();
  let isStopped = false;

  /** Resolves when a shard that is idle may connect; never for one that is not to. */
  async function turnOf(shard: number): Promise<void> {
    const failures = attempts.get(shard) ?? 0;
    attempts.set(shard, failures + 1);
    if (failures > 0) {
      onRetry(shard);
      const { firstPauseMs: firstMs, longestPauseMs: longestMs } = pace;
      const pauseMs = growingPause(failures - 1, { firstMs, longestMs });
      await delay(pauseMs, undefined, { ref: false });
    }
    if (isStopped) await new Promise<never>(() => {});
  }

  return {
    options: {
      buildStrategy(manager): IShardingStrategy {
        const { options } = manager;
        const retrieve = options.retrieveSessionInfo.bind(options);
        // What a shard asks for first when it connects, and when it is told something.
        options.retrieveSessionInfo = async (shard) => {
          const status = (await manager.fetchStatus()).get(shard);
          if (status === undefined) await new Promise<never>(() => {});
          if (status === WebSocketShardStatus.Idle) await turnOf(shard);
          return retrieve(shard);
        };
        options.handshakeTimeout = pace.handshakeMs;
        options.helloTimeout = pace.handshakeMs;
        return new SimpleShardingStrategy(manager);
      },
      buildIdentifyThrottler: (manager) => throttleOf(manager, identifies),
    },
    succeeded: (shard) => void attempts.delete(shard),
    stop: () => void (isStopped = true),
  };
}

/** That of @discordjs/ws: discord.js has one of the same name. */
type Manager = Parameters<NonNullable<WebSocketOptions['buildIdentifyThrottler']>>[0];

async function throttleOf(
  manager: Manager,
  identifies: IdentifyBudget,
): Promise<IIdentifyThrottler> {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation();
  const inTurn = new SimpleIdentifyThrottler(limit.max_concurrency);
  let isFirst = true;
  return {
    async waitForIdentify(shard, signal) {
      const known = isFirst ? limit : await limitNow(manager);
      isFirst = false;
      await identifies.take(known, signal);
      await inTurn.waitForIdentify(shard, signal);
    },
  };
}

/** Undefined where Discord can't be asked. */
async function limitNow(manager: Manager): Promise<SessionStartLimit | undefined> {
  try {
    return (await manager.fetchGatewayInformation(true)).session_start_limit;
  } catch {
    return undefined;
  }
}
