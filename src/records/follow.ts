import { z } from 'zod';
import { DAY_MS } from '../text/calendar.ts';
import type { RecordKind } from './record-store.ts';

/** What somebody wants to hear of. */
export type Followed =
  | { readonly kind: 'question'; readonly text: string }
  /** One author or tag, whom articles may write in several ways. */
  | { readonly kind: 'author' | 'tag'; readonly names: readonly string[] }
  /** A folder below the articles, and what it was called when it was followed. */
  | { readonly kind: 'collection'; readonly folder: string; readonly name: string };

const RHYTHMS = ['at-once', 'daily', 'weekly'] as const;

/** How often somebody wants to hear of it. */
export type Rhythm = (typeof RHYTHMS)[number];

/** A place where what is new is posted. */
export type FollowPlace =
  | {
      readonly kind: 'channel';
      readonly serverId: string;
      readonly channelId: string;
      /** Of a thread, the channel that it is in. */
      readonly parentChannelId?: string | undefined;
    }
  /** Direct messages to the one who follows. */
  | { readonly kind: 'person' };

/** An article that is to be posted. */
export interface WaitingArticle {
  readonly articleId: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

/** A message that is being posted. */
export interface Posting {
  /** What it is about, as it waited. */
  readonly waiting: readonly WaitingArticle[];
  readonly isDigest: boolean;
  /** By which Discord knows the same message for some minutes, and takes it once. */
  readonly nonce: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

export interface Follow {
  readonly what: Followed;
  readonly place: FollowPlace;
  readonly rhythm: Rhythm;
  /** The hour of the day, in Greenwich, at which digests come: 0 to 23. */
  readonly hour: number;
  /** The language to speak, by Discord's name for it. */
  readonly locale: string;
  /** Stands for the one who made it; of a channel's, undefined once that is deleted. */
  readonly madeBy?: string | undefined;
  /** In milliseconds since 1970. */
  readonly since: number;
  readonly renewedAt: number;
  /** When its end was announced, if it was. */
  readonly warnedAt?: number | undefined;
  /** When it ended, if whoever made it is still to be told. */
  readonly endedAt?: number | undefined;
  /** The oldest first; at most {@link MAX_WAITING}. */
  readonly waiting: readonly WaitingArticle[];
  /** Codes of the texts that were posted, or are being posted; at most {@link MAX_TOLD}. */
  readonly told: readonly string[];
  /** How many messages were posted on which day, `YYYY-MM-DD`. */
  readonly posted?: { readonly day: string; readonly count: number } | undefined;
  /** When the last one was. */
  readonly postedAt?: number | undefined;
  /** Left behind by a process that was killed before it knew what became of it. */
  readonly posting?: Posting | undefined;
}

/** A follow, and the key that it is kept under. */
export interface KeptFollow extends Follow {
  readonly key: string;
}

/** Nobody is followed about for longer than this without saying again that it is wanted. */
export const FOLLOW_DAYS = 180;

export const MAX_WAITING = 200;
export const MAX_TOLD = 500;

const place = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('channel'),
    serverId: z.string(),
    channelId: z.string(),
    parentChannelId: z.string().optional(),
  }),
  z.looseObject({ kind: z.literal('person') }),
]);

const waiting = z.array(z.looseObject({ articleId: z.string(), at: z.number() })).readonly();

const what = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('question'), text: z.string() }),
  z.looseObject({ kind: z.enum(['author', 'tag']), names: z.array(z.string()).readonly() }),
  z.looseObject({ kind: z.literal('collection'), folder: z.string(), name: z.string() }),
]);

/**
 * Under the server's id or, of a person's own, the member's key; and a code for what is followed where. A
 * question is kept in its words even where the admin lets no others be: its asker wants it kept.
 */
export const FOLLOWS: RecordKind<Follow> = {
  name: 'follows',
  schema: z.looseObject({
    what,
    place,
    rhythm: z.enum(RHYTHMS),
    hour: z.int().min(0).max(23),
    locale: z.string(),
    madeBy: z.string().optional(),
    since: z.number(),
    renewedAt: z.number(),
    warnedAt: z.number().optional(),
    endedAt: z.number().optional(),
    waiting,
    told: z.array(z.string()).readonly(),
    posted: z.looseObject({ day: z.string(), count: z.int() }).optional(),
    postedAt: z.number().optional(),
    posting: z
      .looseObject({ waiting, isDigest: z.boolean(), nonce: z.string(), at: z.number() })
      .optional(),
  }),
  lifetime: { days: FOLLOW_DAYS, since: ({ renewedAt }) => renewedAt },
};

/** The end of a follow that nobody renews, in milliseconds since 1970. */
export function endOf({ renewedAt }: Pick<Follow, 'renewedAt'>): number {
  return renewedAt + FOLLOW_DAYS * DAY_MS;
}
