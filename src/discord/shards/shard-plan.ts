import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import {
  DiscordAccessError,
  DiscordUnreachableError,
  explainRequestFailure,
  noDiscordAt,
} from '../access-error.ts';
import type { Rest } from '../rest.ts';

/** How many connections a bot's servers are spread over, and where these are held. */
export interface ShardsSetting {
  /** `auto`: as many as Discord recommends. */
  readonly count: number | 'auto';
  /** How many one process holds; if there are more, they are held by processes of their own. */
  readonly perProcess: number;
}

/**
 * Discord recommends a shard for about each thousand servers, so that this is five thousand. A process more costs
 * about as much memory as a bot that has just started; one that fails takes so many away for a moment, and no more.
 */
export const SHARDS_PER_PROCESS = 5;

export const AUTO_SHARDS: ShardsSetting = { count: 'auto', perProcess: SHARDS_PER_PROCESS };

export interface ShardPlan {
  /** The gateway's address. */
  readonly url: string;
  readonly count: number;
  /** How many Discord recommends. */
  readonly recommended: number;
  /** Which of them each process holds: a single one is this one. */
  readonly groups: readonly (readonly number[])[];
  readonly limit: GatewayBot['session_start_limit'];
}

export type GatewayBot = z.output<typeof gatewayBotSchema>;

const gatewayBotSchema = z.object({
  url: z.url({ protocol: /^wss?$/ }),
  shards: z.int().min(1),
  session_start_limit: z.object({
    total: z.number(),
    remaining: z.number(),
    reset_after: z.number(),
    max_concurrency: z.int().min(1).default(1),
  }),
});

/**
 * Asks Discord, and plans which connections there are to be.
 *
 * @throws {DiscordAccessError} if it doesn't let the bot in, or not now.
 */
export async function planShards(rest: Rest, setting: ShardsSetting): Promise<ShardPlan> {
  const { url, shards: recommended, session_start_limit: limit } = await askGateway(rest);
  const count = setting.count === 'auto' ? recommended : setting.count;
  if (limit.total < count) {
    throw new DiscordAccessError(
      `SHARDS asks for ${count} connections, and Discord lets this bot open ${limit.total} in a day: set it to auto.`,
    );
  }
  if (limit.remaining < count) {
    const next = new Date(Date.now() + limit.reset_after).toISOString();
    throw new DiscordUnreachableError(
      `The bot has connected anew as often as Discord allows in a day, and may again at ${next}.`,
      { retryAfterMs: limit.reset_after },
    );
  }
  return { url, count, recommended, groups: groupShards(count, setting.perProcess), limit };
}

/** What Discord says of its gateway to this bot. It is asked once: whoever wants to know asks again. */
export async function askGateway(rest: Rest): Promise<GatewayBot> {
  try {
    const once = { patience: { untilMs: performance.now() } };
    const reply = await rest.get(Routes.gatewayBot(), once);
    const { data, error } = gatewayBotSchema.safeParse(reply);
    if (error) throw noDiscordAt(rest.apiUrl, error);
    return data;
  } catch (error) {
    throw explainRequestFailure(error, rest.apiUrl) ?? error;
  }
}

/** So many times what Discord recommends is room to grow; more only take memory and time to connect. */
const ROOM_TO_GROW = 2;

/** How the number that the settings ask for misses what Discord recommends; undefined if it doesn't. */
export function faultOfNumber(
  asked: ShardsSetting['count'],
  recommended: number,
): 'too-few' | 'far-more' | undefined {
  if (asked === 'auto') return undefined;
  if (asked < recommended) return 'too-few';
  return asked > recommended * ROOM_TO_GROW ? 'far-more' : undefined;
}

/** Parts 0 to `count` into as few groups as hold them, all about as large. */
export function groupShards(count: number, perGroup: number): readonly (readonly number[])[] {
  const groups = Math.ceil(count / perGroup);
  return Array.from({ length: groups }, (_, nth) => {
    const first = Math.floor((nth * count) / groups);
    const end = Math.floor(((nth + 1) * count) / groups);
    return Array.from({ length: end - first }, (_, offset) => first + offset);
  });
}
