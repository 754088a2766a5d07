import type { ErrorDescription } from '../describe-error.ts';
import type { Sessions, ShardEvent, ShardsWanted } from './shard-event.ts';

/** What a process that holds shards is told. */
export type ToShardProcess =
  /** First of all; with the bot's token, which stands nowhere else that it could read. */
  | { readonly kind: 'hold'; readonly wanted: ShardsWanted; readonly sessions: Sessions }
  | { readonly kind: 'connect-again'; readonly shard: number }
  | { readonly kind: 'may-identify'; readonly request: number }
  | { readonly kind: 'leave' };

/** What it tells. */
export type FromShardProcess =
  | { readonly kind: 'event'; readonly event: ShardEvent }
  /** The shard waits for its turn. */
  | { readonly kind: 'wait-for-identify'; readonly request: number; readonly shard: number }
  /** It waits no more. */
  | { readonly kind: 'give-up'; readonly request: number }
  /** Again and again, unless it hangs. */
  | { readonly kind: 'alive'; readonly memoryBytes: number }
  /** It ends because of a bug. */
  | { readonly kind: 'failed'; readonly error: ErrorDescription };

/** How often it tells that it is alive. */
export const ALIVE_EVERY_MS = 5_000;
