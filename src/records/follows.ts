import { z } from 'zod';
import { type Follow, FOLLOW_DAYS, type KeptFollow } from './follow.ts';
import { followKey } from './follow-key.ts';
import type { MemberKey } from './member-key.ts';
import type { KeyedRecords, RecordKind } from './record-store.ts';

export const MAX_FOLLOWS_OF_PERSON = 20;
export const MAX_FOLLOWS_IN_SERVER = 50;

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
    (await follows.listOf(owner))
      .map(([key, follow]) => Object.assign({ key }, follow))
      .filter((follow) => !hasEnded(follow));

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
      const key = followKey(owner, followed, where);
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
