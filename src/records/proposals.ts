import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { oneAtATime, oneAtATimeOfEach } from '../one-at-a-time.ts';
import { hasPassed } from '../schedule.ts';
import type { HeldFiles } from './held-files.ts';
import type { MemberKey } from './member-key.ts';
import { type KeyedRecords, type RecordKind } from './record-store.ts';
import { DAY_MS } from '../text/calendar.ts';

/** Something that a member wants to have among a server's articles, and that isn't there yet. */
export interface Proposal {
  readonly id: string;
  readonly serverId: string;
  /** Who is told what becomes of it. */
  readonly userId: string;
  /** In which language. */
  readonly locale?: string | undefined;
  /** Shown to the member, who hasn't said yet whether it is meant; or put to the moderators. */
  readonly state: 'shown' | 'suggested';
  readonly title: string;
  /** Where it is; of a file, undefined. */
  readonly url?: string | undefined;
  /** What the file is called. */
  readonly fileName?: string | undefined;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** What a proposal is of. */
export type Proposed =
  | { readonly url: string }
  | { readonly fileName: string; readonly bytes: Uint8Array };

export interface ProposalsStore {
  add(
    proposal: Pick<Proposal, 'serverId' | 'userId' | 'locale' | 'title'>,
    of: Proposed,
  ): Promise<Proposal>;
  /** Undefined if it is decided, or too old. */
  find(id: string): Promise<Proposal | undefined>;
  /** Does something about one, and nothing else about it meanwhile: who comes second finds what is left of it. */
  settle<Result>(
    id: string,
    work: (proposal: Proposal | undefined) => Promise<Result>,
  ): Promise<Result>;
  /** A file's bytes; undefined if they are there no more. */
  bytesOf(proposal: Proposal): Promise<Uint8Array | undefined>;
  /** Puts it to the moderators of its server. */
  suggest(proposal: Proposal): Promise<void>;
  remove(proposal: Proposal): Promise<void>;
  /** Removes all of a server. */
  removeIn(serverId: string): Promise<void>;
  /** What is put to the moderators of a server, the first one first. */
  suggestedIn(serverId: string): Promise<readonly Proposal[]>;
  /** How many a member has made within a day. */
  countToday(userId: string): Promise<number>;
  /** Deletes the files of those that are there no more. */
  tidy(): Promise<void>;
}

/** Moderators have so long to decide. */
export const PROPOSAL_DAYS = 14;

/** Who was shown what it is has so long to say that it is meant. */
export const SHOWN_MS = 60 * 60 * 1000;

/** House limits for what waits for the moderators of a server, and for what of it is one member's. */
export const MAX_SUGGESTED = 50;
export const MAX_SUGGESTED_BY_MEMBER = 5;

/** 72 bits, as characters of base64url. */
export const PROPOSAL_ID_LENGTH = 12;

/** Under the member's key and its id. */
export const PROPOSALS: RecordKind<Proposal> = {
  name: 'proposals',
  schema: z.looseObject({
    id: z.string().length(PROPOSAL_ID_LENGTH),
    serverId: z.string(),
    userId: z.string(),
    locale: z.string().optional(),
    state: z.enum(['shown', 'suggested']),
    title: z.string(),
    url: z.string().optional(),
    fileName: z.string().optional(),
    at: z.number(),
  }),
  lifetime: { days: PROPOSAL_DAYS, since: ({ at }) => at },
};

export interface ProposalsParts {
  readonly records: KeyedRecords<Proposal>;
  readonly files: HeldFiles;
  readonly memberKey: MemberKey;
  readonly now: () => number;
}

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createProposals({
  records,
  files,
  memberKey,
  now,
}: ProposalsParts): ProposalsStore {
  const turns = oneAtATime();
  const settling = oneAtATimeOfEach();
  const keyOf = ({ id, userId }: Pick<Proposal, 'id' | 'userId'>): string =>
    `${memberKey(userId)}/${id}`;
  const isOpen = ({ state, at }: Proposal): boolean => state !== 'shown' || now() - at < SHOWN_MS;

  async function all(): Promise<readonly Proposal[]> {
    const { entries } = await records.list();
    return entries.map(([, proposal]) => proposal).filter(isOpen);
  }

  const find = async (wanted: string): Promise<Proposal | undefined> =>
    (await all()).find(({ id }) => id === wanted);

  /** A file that is being kept has its record first. */
  async function tidy(): Promise<void> {
    const { entries } = await records.list();
    for (const [key, proposal] of entries) {
      if (!isOpen(proposal)) await records.update(key, () => undefined);
    }
    await files.keepOnly(async () => new Set((await all()).map(({ id }) => id)));
  }

  return {
    add: (proposal, of) =>
      turns.take(async () => {
        await tidy();
        const id = randomBytes(9).toString('base64url');
        const { bytes, ...what } = { bytes: undefined, ...of };
        const added: Proposal = { ...proposal, ...what, id, state: 'shown', at: now() };
        await records.update(keyOf(added), () => added);
        if (bytes) await files.keep(id, bytes);
        return added;
      }),
    find,
    settle: (id, work) => settling.take(id, async () => work(await find(id))),
    bytesOf: ({ id }) => files.read(id),
    async suggest(proposal) {
      const at = now();
      await records.update(keyOf(proposal), (before) =>
        before ? { ...before, state: 'suggested', at } : undefined,
      );
    },
    remove: (proposal) =>
      turns.take(async () => {
        await records.update(keyOf(proposal), () => undefined);
        await tidy();
      }),
    removeIn: (server) =>
      turns.take(async () => {
        const { entries } = await records.list();
        for (const [key, { serverId }] of entries) {
          if (serverId === server) await records.update(key, () => undefined);
        }
        await tidy();
      }),
    suggestedIn: async (server) =>
      (await all())
        .filter(({ serverId, state }) => serverId === server && state === 'suggested')
        .toSorted((a, b) => a.at - b.at),
    async countToday(user) {
      const own = await records.listOf(memberKey(user));
      const theirs = own.filter(([, { at }]) => !hasPassed(DAY_MS, at, now()));
      return theirs.length;
    },
    tidy: () => turns.take(tidy),
  };
}
