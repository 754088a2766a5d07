import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from '../../replace-file.ts';
import { hasPassed } from '../../schedule.ts';
import { describeError } from '../describe-error.ts';
import type { Log } from '../log.ts';
import type { ShardPlan } from './shard-plan.ts';
import type { ShardSession } from './shard-sessions.ts';

/**
 * The sessions of a bot that was told to stop, for the one that is started in its place: it identifies with none of
 * them again, and is told what came in between. The bot's token isn't among what is kept.
 */
export interface KeptSessions {
  /** Those that fit the plan and that Discord may still have; they are there once. Never rejects. */
  take(plan: Pick<ShardPlan, 'count' | 'url'>): Promise<readonly ShardSession[]>;
  /** Never rejects: without them, the next one identifies. */
  keep(sessions: readonly ShardSession[], plan: Pick<ShardPlan, 'url'>): Promise<void>;
}

export const NO_SESSIONS: KeptSessions = { take: async () => [], keep: async () => {} };

/** Discord lets go of a session "after a few minutes" (events/gateway, "Initiating a Disconnect"). */
const KEPT_MS = 3 * 60 * 1000;

const fileSchema = z.object({
  leftAtMs: z.number(),
  url: z.string(),
  shards: z.array(
    z.object({
      session: z.object({
        sessionId: z.string(),
        resumeURL: z.url({ protocol: /^wss?$/ }),
        sequence: z.int().min(0),
        shardId: z.int().min(0),
        shardCount: z.int().min(1),
      }),
      greeting: z.object({
        servers: z.int().min(0),
        bot: z.object({ name: z.string(), applicationId: z.string() }),
      }),
    }),
  ),
});

export interface KeptSessionsParts {
  readonly file: string;
  readonly log: Log;
  /** In milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
}

export function keptSessionsIn({ file, log, now = Date.now }: KeptSessionsParts): KeptSessions {
  return {
    async take({ count, url }) {
      try {
        const text = await readFile(file, 'utf8');
        // One that ends otherwise than it should has answered what came since then.
        await rm(file);
        const left = fileSchema.parse(JSON.parse(text));
        if (left.url !== url || hasPassed(KEPT_MS, left.leftAtMs, now())) return [];
        return left.shards.filter(
          ({ session }) => session.shardCount === count && areOfOne(session.resumeURL, url),
        );
      } catch {
        return [];
      }
    },
    async keep(shards, { url }) {
      try {
        const left: z.output<typeof fileSchema> = { leftAtMs: now(), url, shards: [...shards] };
        await replaceFile(file, JSON.stringify(left));
      } catch (error) {
        log.warn('The connections to Discord could not be kept for the next start', {
          error: describeError(error),
        });
      }
    },
  };
}

/** Where a session is resumed, the token is sent: to nobody but who has it. */
function areOfOne(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  const isNumeric = /^\[|^[\d.]+$/u.test(hostname);
  return `${protocol}//${isNumeric ? hostname : hostname.split('.').slice(-2).join('.')}`;
}
