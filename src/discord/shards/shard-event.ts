import type { SessionInfo } from '@discordjs/ws';
import type { APIInteraction } from 'discord-api-types/v10';
import type { ErrorDescription } from '../describe-error.ts';
import type { Pace } from '../pace.ts';
import type { FinalClose } from './final-close.ts';

/** What is told of a shard, which is one of the connections that a bot's servers are spread over. */
export type ShardEvent = { readonly shard: number } & (
  | { readonly kind: 'ready'; readonly servers: number; readonly bot: BotIdentity }
  | { readonly kind: 'resumed'; readonly missed: number }
  /** It is connected no more, or still not, and connects again. */
  | { readonly kind: 'reconnecting' }
  /** Discord takes it up no more; it waits to be told to connect again. */
  | { readonly kind: 'closed'; readonly code: FinalClose }
  | { readonly kind: 'failed'; readonly error: ErrorDescription }
  | { readonly kind: 'heartbeat'; readonly latencyMs: number }
  /** It has another session, or none. */
  | { readonly kind: 'session'; readonly session: SessionInfo | undefined }
  /** Discord has sent so much in this session. */
  | {
      readonly kind: 'dispatched';
      readonly sequence: number;
      readonly interaction: APIInteraction | undefined;
      /** It was sent while there was no connection. */
      readonly isMissed: boolean;
    }
);

export interface BotIdentity {
  readonly name: string;
  readonly applicationId: string;
}

/** By their shards: with its session, a shard goes on where it was. */
export type Sessions = ReadonlyMap<number, SessionInfo>;

/** Which shards are to be held, and how. */
export interface ShardsWanted {
  readonly token: string;
  /** The gateway's address. */
  readonly url: string;
  readonly shards: readonly number[];
  /** How many there are in all. */
  readonly count: number;
  readonly pace: Pace;
}

export interface HoldParts {
  /** Resolves when this shard may identify; rejects with the signal's reason. */
  readonly waitForIdentify: (shard: number, signal: AbortSignal) => Promise<void>;
  readonly onEvent: (event: ShardEvent) => void;
}

/** Shards that stand, or are connecting for as long as it takes. */
export interface HeldShards {
  /** Has one that Discord closed for good connect anew, with a growing pause. */
  connectAgain(shard: number): void;
  /** Leaves Discord, which keeps their sessions for a while. */
  close(): Promise<void>;
}
