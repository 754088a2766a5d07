import { SimpleIdentifyThrottler } from '@discordjs/ws';
import type { IdentifyBudget } from '../identify-budget.ts';
import type { Rest } from '../rest.ts';
import type { HoldParts } from './shard-event.ts';
import { askGateway, type GatewayBot, type ShardPlan } from './shard-plan.ts';

export interface IdentifyTurnsParts {
  readonly budget: IdentifyBudget;
  readonly rest: Rest;
}

/** What Discord said of its limit so lately still holds. */
const FRESH_MS = 5_000;

/**
 * Says when a shard may identify, whatever process holds it: as the day's budget allows, and in Discord's turns of
 * so many every five seconds.
 */
export function identifyTurns(
  { count, limit: first }: Pick<ShardPlan, 'count' | 'limit'>,
  { budget, rest }: IdentifyTurnsParts,
): HoldParts['waitForIdentify'] {
  const inTurn = new SimpleIdentifyThrottler(first.max_concurrency);
  let known: Promise<GatewayBot['session_start_limit'] | undefined> = Promise.resolve(first);
  let askedMs = performance.now();

  /** Undefined where Discord can't be asked. */
  function limit(): typeof known {
    if (performance.now() - askedMs > FRESH_MS) {
      askedMs = performance.now();
      known = askGateway(rest).then(({ session_start_limit }) => session_start_limit, unknown);
    }
    return known;
  }

  return async (shard, signal) => {
    await budget.take(await limit(), { signal, shards: count });
    await inTurn.waitForIdentify(shard, signal);
  };
}

function unknown(): undefined {}
