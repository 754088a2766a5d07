import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { textBytes } from '../articles/packed-article.ts';
import type { MemberKey } from './member-key.ts';
import { DAY_MS, type KeyedRecords, type RecordKind } from './record-store.ts';

/** What somebody wants to hear of. */
export type Followed =
  | { readonly kind: 'question'; readonly text: string }
  /** One author or tag, whom articles may write in several ways. */
  | { readonly kind: 'author' | 'tag'; readonly names: readonly string[] }
  /** A folder below the articles, and what it was called when it was followed. */
  | { readonly kind: 'collection'; readonly folder: string; readonly name: string };

export const RHYTHMS = ['at-once', 'daily', 'weekly'] as const;

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

export const MAX_FOLLOWS_OF_PERSON = 20;
export const MAX_FOLLOWS_IN_SERVER = 50;

export const MAX_WAITING = 200;
export const MAX_TOLD = 500;

/** A text in ten characters. */
const CODE_LENGTH = 10;

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

/** Whom direct messages go to: the only record with an id of Discord's that is a person's. */
export interface Recipient {
  readonly userId: string;
  /** When they last followed something, or renewed that. */
  readonly at: number;
}

/** Under the member's key. */
export const RECIPIENTS: RecordKind<Recipient> = {
  name: 'recipients',
  schema: z.looseObject({ userId: z.string(), at: z.number() }),
  lifetime: { days: FOLLOW_DAYS, since: ({ at }) => at },
};

export type NewFollow = Pick<Follow, 'what' | 'place' | 'rhythm' | 'hour' | 'locale'>;

export type AddedFollow =
  | { readonly kind: 'added' | 'changed'; readonly follow: KeptFollow }
  /** No more than so many may be there. */
  | { readonly kind: 'full'; readonly limit: number };

export interface FollowStore {
  /** All that haven't ended. */
  list(): Promise<readonly KeptFollow[]>;
  ofServer(serverId: string): Promise<readonly KeptFollow[]>;
  /** What somebody follows in direct messages. */
  ofPerson(userId: string): Promise<readonly KeptFollow[]>;
  /** What is followed there already gets the new rhythm, and is renewed. */
  add(userId: string, follow: NewFollow): Promise<AddedFollow>;
  /** Makes it another one; it stays as it is where undefined is given, and ended ones stay ended. */
  change(
    key: string,
    change: (before: Follow) => Follow | undefined,
  ): Promise<KeptFollow | undefined>;
  /** Keeps it for the whole time once more. */
  renew(key: string, userId: string): Promise<KeptFollow | undefined>;
  /** Ends it, and forgets it. @returns what has ended now; undefined if it had before. */
  end(key: string): Promise<KeptFollow | undefined>;
  /** Ends it, and keeps it for whoever made it to be told. */
  lose(key: string): Promise<void>;
  /** What has ended and is kept. */
  ended(): Promise<readonly KeptFollow[]>;
  /** Keeps it on, unless it is followed anew. */
  putBack(ended: KeptFollow): Promise<void>;
  /** The id of the one whom a code stands for, as long as they follow something. */
  userIdOf(madeBy: string): Promise<string | undefined>;
  /** Lets go of the ids of those who follow nothing any more. */
  releaseRecipients(): Promise<void>;
  /** Lets go of who made what servers follow. */
  disown(userId: string): Promise<void>;
}

export interface FollowParts {
  readonly follows: KeyedRecords<Follow>;
  readonly recipients: KeyedRecords<Recipient>;
  readonly memberKey: MemberKey;
  readonly now: () => number;
}

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createFollows({ follows, recipients, memberKey, now }: FollowParts): FollowStore {
  async function all(): Promise<readonly KeptFollow[]> {
    const { entries } = await follows.list();
    return entries.map(([key, follow]) => Object.assign({ key }, follow));
  }
  const list = async (): Promise<readonly KeptFollow[]> =>
    (await all()).filter((follow) => !hasEnded(follow));
  const under = async (owner: string): Promise<readonly KeptFollow[]> =>
    (await list()).filter(({ key }) => key.startsWith(`${owner}/`));

  /** Not anybody's who happens to press a button: of the one alone who is told. */
  async function remember(userId: string): Promise<void> {
    const at = now();
    await recipients.update(memberKey(userId), () => ({ userId, at }));
  }

  async function change(
    key: string,
    changed: (before: Follow) => Follow | undefined,
  ): Promise<KeptFollow | undefined> {
    const kept = await follows.update(key, (before) => before && (changed(before) ?? before));
    return kept && { ...kept, key };
  }

  return {
    list,
    ofServer: under,
    ofPerson: (userId) => under(memberKey(userId)),
    async add(userId, wanted) {
      const { what: followed, place: where } = wanted;
      const isChannel = where.kind === 'channel';
      const owner = isChannel ? where.serverId : memberKey(userId);
      const key = `${owner}/${codeOf(followed, where)}`;
      const others = await under(owner);
      const isThere = others.some((other) => other.key === key);
      const limit = isChannel ? MAX_FOLLOWS_IN_SERVER : MAX_FOLLOWS_OF_PERSON;
      if (!isThere && others.length >= limit) return { kind: 'full', limit };
      const at = now();
      const madeBy = memberKey(userId);
      await remember(userId);
      const kept = await follows.update(key, (before) => ({
        since: at,
        waiting: [],
        told: [],
        ...(before && !hasEnded(before) && before),
        ...wanted,
        madeBy,
        renewedAt: at,
        warnedAt: undefined,
      }));
      if (!kept) throw new TypeError('a follow that is new has outlived its time');
      return { kind: isThere ? 'changed' : 'added', follow: { ...kept, key } };
    },
    change,
    async renew(key, userId) {
      const at = now();
      const renewed = await change(key, (before) => ({
        ...before,
        renewedAt: at,
        warnedAt: undefined,
      }));
      if (renewed?.madeBy === memberKey(userId)) await remember(userId);
      return renewed;
    },
    async end(key) {
      let ended: Follow | undefined;
      await follows.update(key, (before) => {
        ended = before;
        return undefined;
      });
      return ended && { ...ended, key };
    },
    async lose(key) {
      await change(key, (before) => ({ ...before, endedAt: now() }));
    },
    ended: async () => (await all()).filter(hasEnded),
    async putBack({ key, ...ended }) {
      await follows.update(key, (before) => before ?? ended);
    },
    userIdOf: async (madeBy) => (await recipients.get(madeBy))?.userId,
    async releaseRecipients() {
      const following = new Set((await all()).map(({ madeBy }) => madeBy));
      for (const [code] of (await recipients.list()).entries) {
        if (!following.has(code)) await recipients.update(code, () => undefined);
      }
    },
    async disown(userId) {
      const madeBy = memberKey(userId);
      for (const follow of await all()) {
        if (follow.madeBy !== madeBy) continue;
        await change(follow.key, ({ madeBy: _madeBy, ...before }) => before);
      }
    },
  };
}

function hasEnded({ endedAt }: Follow): boolean {
  return endedAt !== undefined;
}

/** Stands for a text that is told of, so that the same one under another id isn't told of again. */
export function textCode(article: Pick<Article, 'text'>): string {
  return createHash('sha256').update(textBytes(article)).digest('base64url').slice(0, CODE_LENGTH);
}

/** The end of a follow that nobody renews, in milliseconds since 1970. */
export function endOf({ renewedAt }: Pick<Follow, 'renewedAt'>): number {
  return renewedAt + FOLLOW_DAYS * DAY_MS;
}

/** What stands behind the owner in a key. */
export function followCode(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

function codeOf(followed: Followed, where: FollowPlace): string {
  const channel = where.kind === 'channel' ? where.channelId : '';
  const named = JSON.stringify([channel, followed.kind, namesIn(followed)]);
  return createHash('sha256').update(named).digest('base64url').slice(0, CODE_LENGTH);
}

function namesIn(followed: Followed): readonly string[] {
  switch (followed.kind) {
    case 'question':
      return [followed.text.toLowerCase().replaceAll(/\s+/gu, ' ').trim()];
    case 'author':
    case 'tag':
      return followed.names.toSorted();
    case 'collection':
      return [followed.folder];
  }
}
