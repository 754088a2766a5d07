import { z } from 'zod';
import { type Turns, oneAtATime } from '../one-at-a-time.ts';
import { type KeyedRecords, ownerOf, type RecordKind } from './record-store.ts';

/** Words of an article that a reply showed. */
export interface QuotedPlace {
  readonly articleId: string;
  /** Stands for the text that it is a place in. */
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  /** Nobody is to be told any more if it changes: they have been, or it stands in a correction. */
  readonly isTold?: boolean | undefined;
}

/** A message with quotes; not what was asked. */
export interface QuotedReply {
  /** Counted from 0, for each owner. */
  readonly number: number;
  readonly channelId: string;
  /** Where it is known. */
  readonly messageId?: string | undefined;
  readonly quotes: readonly QuotedPlace[];
  /** In milliseconds since 1970. */
  readonly at: number;
}

export interface KeptReply extends QuotedReply {
  readonly key: string;
  /** The server's id; of a direct message, what stands for the person. */
  readonly owner: string;
}

/** What was quoted longer ago is hardly looked at any more. */
export const QUOTED_DAYS = 90;

/** The latest ones, for each owner. */
export const MAX_QUOTED_REPLIES = 500;

/**
 * Public messages in servers: under the server's id and a number that comes again, so that the latest one takes the
 * place of the oldest.
 */
export const QUOTED_REPLIES: RecordKind<QuotedReply> = {
  name: 'quoted-replies',
  schema: z.looseObject({
    number: z.int(),
    channelId: z.string(),
    messageId: z.string().optional(),
    quotes: z
      .array(
        z.looseObject({
          articleId: z.string(),
          revision: z.string(),
          start: z.int(),
          end: z.int(),
          isTold: z.boolean().optional(),
        }),
      )
      .readonly(),
    at: z.number(),
  }),
  lifetime: { days: QUOTED_DAYS, since: ({ at }) => at },
};

/** Direct messages that the bot sent of its own accord: the same under the member's key. */
export const DIRECT_QUOTES: RecordKind<QuotedReply> = { ...QUOTED_REPLIES, name: 'direct-quotes' };

export interface QuotedRepliesStore {
  list(): Promise<readonly KeptReply[]>;
  add(owner: string, reply: Pick<QuotedReply, 'channelId' | 'messageId' | 'quotes'>): Promise<void>;
  /** Makes other quotes of a reply's; one without any is forgotten. */
  change(
    key: string,
    change: (quotes: readonly QuotedPlace[]) => readonly QuotedPlace[],
  ): Promise<void>;
  /** Forgets that an article was quoted. */
  forget(articleId: string): Promise<void>;
}

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createQuotedReplies(
  records: KeyedRecords<QuotedReply>,
  now: () => number,
): QuotedRepliesStore {
  const turns: Turns = oneAtATime();
  /** The next one of each owner, as far as this process knows. */
  const numbers = new Map<string, number>();

  async function list(): Promise<readonly KeptReply[]> {
    const { entries } = await records.list();
    return entries.map(([key, reply]) => Object.assign({ key, owner: ownerOf(key) }, reply));
  }

  /** @returns false if another process has taken the number meanwhile. */
  async function addNext(
    owner: string,
    reply: Pick<QuotedReply, 'channelId' | 'messageId' | 'quotes'>,
  ): Promise<boolean> {
    const number = numbers.get(owner) ?? (await nextNumber(owner));
    let isFree = false;
    await records.update(`${owner}/${number % MAX_QUOTED_REPLIES}`, (before) => {
      isFree = !before || before.number < number;
      return isFree ? { ...reply, number, at: now() } : before;
    });
    if (isFree) numbers.set(owner, number + 1);
    else numbers.delete(owner);
    return isFree;
  }

  async function nextNumber(owner: string): Promise<number> {
    const own = await records.listOf(owner);
    return own.reduce((next, [, other]) => Math.max(next, other.number + 1), 0);
  }

  const store: QuotedRepliesStore = {
    list,
    add: (owner, reply) =>
      turns.take(async () => {
        while (!(await addNext(owner, reply)));
      }),
    async change(key, change) {
      await records.update(key, (before) => {
        if (!before) return undefined;
        const quotes = change(before.quotes);
        return quotes.length > 0 ? { ...before, quotes } : undefined;
      });
    },
    async forget(articleId) {
      const others = (quotes: readonly QuotedPlace[]): readonly QuotedPlace[] =>
        quotes.filter((place) => place.articleId !== articleId);
      for (const { key, quotes } of await list()) {
        if (others(quotes).length < quotes.length) await store.change(key, others);
      }
    },
  };
  return store;
}
