import { setTimeout as delay } from 'node:timers/promises';
import {
  CloseCodes,
  DefaultWebSocketManagerOptions,
  type SessionInfo,
  WebSocketShard,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from '@discordjs/ws';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { scheduleTimeout, within } from '../../schedule.ts';
import { describeError } from '../describe-error.ts';
import { growingPause } from '../growing-pause.ts';
import type { Pace } from '../pace.ts';
import { failuresInARow } from './failures-in-a-row.ts';
import { isFinalClose } from './final-close.ts';
import type { HeldShards, HoldParts, Sessions, ShardEvent, ShardsWanted } from './shard-event.ts';

/**
 * Holds shards in this process. They connect again by themselves, no sooner than `waitForIdentify` and the pace let
 * them, and with their sessions where they have them. Nothing of what Discord sends is kept.
 *
 * @param sessions Those that they had elsewhere.
 */
export function holdShards(
  wanted: ShardsWanted,
  { waitForIdentify, onEvent }: HoldParts,
  sessions: Sessions = new Map(),
): HeldShards {
  const held = new Map(
    wanted.shards.map((id) => [
      id,
      holdShard(
        id,
        wanted,
        {
          waitForIdentify: (signal) => waitForIdentify(id, signal),
          tell: (event) => onEvent({ ...event, shard: id }),
        },
        sessions.get(id),
      ),
    ]),
  );
  return {
    connectAgain: (id) => held.get(id)?.connectAgain(),
    async close() {
      await Promise.all(Array.from(held.values(), (shard) => shard.close()));
    },
  };
}

interface OneShardParts {
  readonly waitForIdentify: (signal: AbortSignal) => Promise<void>;
  readonly tell: (event: WithoutShard<ShardEvent>) => void;
}

interface HeldShard {
  connectAgain(): void;
  close(): Promise<void>;
}

type WithoutShard<Event> = Event extends unknown ? Omit<Event, 'shard'> : never;

function holdShard(
  id: number,
  { token, url, count, pace }: ShardsWanted,
  { waitForIdentify, tell }: OneShardParts,
  former: SessionInfo | undefined,
): HeldShard {
  const turns = connectTurns(pace, () => tell({ kind: 'reconnecting' }));
  let session = former;
  let resumedFrom = 0;
  /** The shard's status may be ahead of what it hands on. */
  let isCatchingUp = false;
  let isClosed = false;
  let resuming: NodeJS.Timeout | undefined;

  const shard: WebSocketShard = new WebSocketShard(
    {
      options: {
        ...DefaultWebSocketManagerOptions,
        token,
        intents: NO_INTENTS,
        shardCount: count,
        gatewayInformation: { url, shards: count, session_start_limit: COUNTED_ELSEWHERE },
        handshakeTimeout: pace.handshakeMs,
        helloTimeout: pace.handshakeMs,
      },
      // What it asks for first when it connects, and when it is told something.
      async retrieveSessionInfo() {
        if (shard.status === WebSocketShardStatus.Idle) await turns.next();
        return session ?? null;
      },
      updateSessionInfo(_, changed) {
        // Whoever comes next may go on with it.
        if (!changed && turns.isOver()) return;
        const isOther = changed?.sessionId !== session?.sessionId;
        session = changed ?? undefined;
        if (isOther) tell({ kind: 'session', session });
      },
      waitForIdentify: (_, signal) => waitForIdentify(signal),
    },
    id,
  );

  /** A session that Discord neither takes up nor refuses would be waited for as long as heartbeats are answered. */
  function expectResumed(): void {
    clearTimeout(resuming);
    resuming = setTimeout(() => {
      if (shard.status !== WebSocketShardStatus.Resuming) return;
      const recover = WebSocketShardDestroyRecovery.Reconnect;
      void shard.destroy({ reason: 'The session is not resumed', recover });
    }, pace.handshakeMs).unref();
  }

  shard.on(WebSocketShardEvents.Hello, () => {
    resumedFrom = session?.sequence ?? 0;
    isCatchingUp = session !== undefined;
    if (session) expectResumed();
  });
  shard.on(WebSocketShardEvents.Ready, ({ data: { guilds, user, application } }) => {
    clearTimeout(resuming);
    turns.succeeded();
    const bot = { name: user.username, applicationId: application.id };
    tell({ kind: 'ready', servers: guilds.length, bot });
  });
  shard.on(WebSocketShardEvents.Resumed, () => {
    clearTimeout(resuming);
    turns.succeeded();
    tell({ kind: 'resumed', missed: (session?.sequence ?? resumedFrom) - resumedFrom });
  });
  shard.on(WebSocketShardEvents.Dispatch, ({ data: { t, d, s: sequence } }) => {
    const isResuming = shard.status === WebSocketShardStatus.Resuming;
    if (isResuming) expectResumed();
    if (t === GatewayDispatchEvents.Resumed || t === GatewayDispatchEvents.Ready) {
      isCatchingUp = false;
    }
    const interaction = t === GatewayDispatchEvents.InteractionCreate ? d : undefined;
    tell({ kind: 'dispatched', sequence, interaction, isMissed: isResuming || isCatchingUp });
  });
  shard.on(WebSocketShardEvents.HeartbeatComplete, ({ latency: latencyMs }) =>
    tell({ kind: 'heartbeat', latencyMs }),
  );
  shard.on(WebSocketShardEvents.Error, ({ error }) =>
    tell({ kind: 'failed', error: describeError(error) }),
  );
  shard.on(WebSocketShardEvents.Closed, ({ code }) => {
    if (turns.isOver()) return;
    isClosed = isFinalClose(code);
    tell(isFinalClose(code) ? { kind: 'closed', code } : { kind: 'reconnecting' });
  });

  /** What becomes of it is told by its events; it goes on by itself. */
  function connect(): void {
    isClosed = false;
    void shard.connect().catch(() => {});
  }

  connect();
  return {
    connectAgain() {
      // One that was started again meanwhile is connecting already.
      if (isClosed) connect();
    },
    async close() {
      clearTimeout(resuming);
      turns.end();
      // With a code that is not its own, Discord would end the session (events/gateway, "Initiating a Disconnect").
      const closing = shard.destroy({ code: CloseCodes.Resuming, reason: 'The bot is leaving' });
      await within(closing, CLOSE_MS, scheduleTimeout);
    },
  };
}

/** Told to leave while it waits for a greeting, a shard never hears that its connection is closed (@discordjs/ws 1.2.3). */
const CLOSE_MS = 2_000;

/** Interactions need none. */
const NO_INTENTS = 0;

/** Whoever may identify is told so. */
const COUNTED_ELSEWHERE = { total: 0, remaining: 0, reset_after: 0, max_concurrency: 1 };

interface ConnectTurns {
  /** Resolves when the shard may connect; never once it is over. */
  next(): Promise<void>;
  /** It is connected: once that has lasted, what fails is a first failure. */
  succeeded(): void;
  end(): void;
  isOver(): boolean;
}

/** By itself a shard would connect again twice a second, and identify each time. */
function connectTurns(
  { firstPauseMs: firstMs, longestPauseMs: longestMs }: Pace,
  onRetry: () => void,
): ConnectTurns {
  const attempts = failuresInARow(longestMs);
  let isOver = false;
  return {
    async next() {
      const failures = attempts.next();
      if (failures > 0 && !isOver) {
        onRetry();
        const pauseMs = growingPause(failures - 1, { firstMs, longestMs });
        await delay(pauseMs, undefined, { ref: false });
      }
      if (isOver) await new Promise<never>(() => {});
    },
    succeeded: () => attempts.succeeded(),
    end: () => void (isOver = true),
    isOver: () => isOver,
  };
}
