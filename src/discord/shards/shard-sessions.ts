import type { SessionInfo } from '@discordjs/ws';
import type { BotIdentity, Sessions, ShardEvent } from './shard-event.ts';

/** What lets a shard go on elsewhere where it is now. */
export interface ShardSession {
  readonly session: SessionInfo;
  /** What Discord said when it began. */
  readonly greeting: Greeting;
}

export interface Greeting {
  readonly servers: number;
  readonly bot: BotIdentity;
}

/** Knows the sessions of shards by what is told of these. */
export interface ShardSessions {
  note(event: ShardEvent): void;
  /** Of those that have one. */
  sessions(): Sessions;
  greetingOf(shard: number): Greeting | undefined;
  all(): readonly ShardSession[];
}

/** @param former Those that they had elsewhere. */
export function shardSessions(former: readonly ShardSession[] = []): ShardSessions {
  const sessions = new Map(former.map(({ session }) => [session.shardId, session]));
  const greetings = new Map(former.map(({ session, greeting }) => [session.shardId, greeting]));
  return {
    note(event) {
      const { kind, shard } = event;
      const session = sessions.get(shard);
      if (kind === 'dispatched' && session) {
        sessions.set(shard, { ...session, sequence: event.sequence });
      }
      if (kind === 'session') {
        if (event.session) sessions.set(shard, event.session);
        else sessions.delete(shard);
      }
      if (kind === 'ready') greetings.set(shard, { servers: event.servers, bot: event.bot });
    },
    sessions: () => sessions,
    greetingOf: (shard) => greetings.get(shard),
    all: () =>
      [...sessions.values()].flatMap((session) => {
        const greeting = greetings.get(session.shardId);
        return greeting ? [{ session, greeting }] : [];
      }),
  };
}
