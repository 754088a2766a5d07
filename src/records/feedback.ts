import type { MemberKey } from './member-key.ts';
import type { KeyedRecords, ReadableRecords, RecordKind, RecordSource } from './record-store.ts';
import {
  type UnansweredQuestion,
  unansweredSchema,
  type Vote,
  voteSchema,
  withoutWords,
} from './vote.ts';
import {
  type QuestionKey,
  readWish,
  type ReadWish,
  type Wish,
  wishAgain,
  wishSchema,
  withoutQuestion,
  withServer,
} from './wish.ts';

/** What members thought of answers, and what they asked in vain. */
export interface Feedback {
  /** Whether the admin allows what members write to be kept: questions and notes. */
  readonly keepsQuestions: boolean;
  readonly votes: readonly Vote[];
  readonly unanswered: readonly UnansweredQuestion[];
  /** What they say should be answered. */
  readonly wishes: readonly ReadWish[];
  /** How many of them could not be understood. */
  readonly damaged: number;
}

export interface FeedbackStore {
  readonly keepsQuestions: boolean;
  /** Each member has one vote on an answer; another one takes its place, with all that it says. */
  vote(answerId: string, userId: string, vote: Omit<Vote, 'at'>): Promise<void>;
  voteOf(answerId: string, userId: string): Promise<Vote | undefined>;
  /**
   * Does nothing where questions may not be kept. A member's question counts once.
   *
   * @param serverId Where; undefined in direct messages.
   */
  addUnanswered(userId: string, question: string, serverId?: string): Promise<void>;
  /**
   * Counts once for each member and question, however often it is said.
   *
   * @param serverId Where; undefined in direct messages.
   */
  addWish(userId: string, question: string, serverId: string | undefined): Promise<void>;
  read(): Promise<Feedback>;
  /** What members of a server said there. */
  readIn(serverId: string): Promise<ServerFeedback>;
  /** The ids of the servers where members said something. */
  servers(): Promise<ReadonlySet<string>>;
  /** Deletes what members said there; of what they also asked elsewhere, that they did so there. */
  forgetServer(serverId: string): Promise<void>;
}

/** What members said in one server, told from each other and from nobody else. */
export interface ServerFeedback {
  readonly votes: readonly Members<Vote>[];
  readonly unanswered: readonly Members<UnansweredQuestion>[];
  readonly wishes: readonly ReadWish[];
}

/** Something of a member. */
export type Members<T> = T & {
  /** Stands for the member, and tells no more than that it is the same one. */
  readonly memberCode: string;
};

/**
 * Half a year is enough to learn from; what is older mostly speaks of articles and of a bot that have
 * changed since, and nobody should be remembered for longer than is of use.
 */
export const FEEDBACK_DAYS = 180;

const lifetime = { days: FEEDBACK_DAYS, since: ({ at }: { readonly at: number }) => at };

/** Under the member's key and the answer's id. */
export const VOTES: RecordKind<Vote> = {
  name: 'votes',
  schema: voteSchema,
  lifetime,
  withoutWords,
};

/** Under the member's key and the question. */
export const UNANSWERED: RecordKind<UnansweredQuestion> = {
  name: 'unanswered',
  schema: unansweredSchema,
  lifetime,
  withoutWords: () => undefined,
};

/** Under the member's key and the question's. */
export const WISHES: RecordKind<Wish> = {
  name: 'wishes',
  schema: wishSchema,
  lifetime,
  withoutWords: withoutQuestion,
};

export interface FeedbackParts extends Pick<RecordSource, 'rules'> {
  readonly votes: KeyedRecords<Vote>;
  readonly questions: KeyedRecords<UnansweredQuestion>;
  readonly wishes: KeyedRecords<Wish>;
  readonly memberKey: MemberKey;
  readonly questionKey: QuestionKey;
}

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createFeedback({
  rules,
  votes,
  questions,
  wishes,
  memberKey,
  questionKey,
}: FeedbackParts): FeedbackStore {
  const { keepQuestions: keepsQuestions, now } = rules;
  return {
    keepsQuestions,
    async vote(answerId, userId, vote) {
      const at = now();
      await votes.update(`${memberKey(userId)}/${answerId}`, () => ({ ...vote, at }));
    },
    voteOf: (answerId, userId) => votes.get(`${memberKey(userId)}/${answerId}`),
    async addUnanswered(userId, question, serverId) {
      const at = now();
      await questions.update(`${memberKey(userId)}/${question}`, (before) => {
        const servers = withServer(before?.servers, serverId);
        return { question, ...(servers.length > 0 && { servers }), at };
      });
    },
    async addWish(userId, question, serverId) {
      const wish = { question, at: now(), serverId };
      const key = `${memberKey(userId)}/${questionKey(question)}`;
      await wishes.update(key, (before) => wishAgain(before, wish));
    },
    read: () => readAll({ rules, votes, questions, wishes }),
    async readIn(serverId) {
      const [allVotes, allQuestions, allWishes] = await Promise.all([
        votes.list(),
        questions.list(),
        wishes.list(),
      ]);
      return {
        votes: allVotes.entries.filter(([, vote]) => vote.serverId === serverId).map(ofMember),
        unanswered: allQuestions.entries
          .filter(([, { servers = [] }]) => servers.includes(serverId))
          .map(ofMember),
        wishes: allWishes.entries.map(readWish).filter(({ servers }) => servers.includes(serverId)),
      };
    },
    async servers() {
      const ofVotes = (await votes.list()).entries.flatMap(([, { serverId = [] }]) => serverId);
      const lists = [await questions.list(), await wishes.list()];
      const ofQuestions = lists.flatMap(({ entries }) =>
        entries.flatMap(([, { servers = [] }]) => servers),
      );
      return new Set([...ofVotes, ...ofQuestions]);
    },
    async forgetServer(gone) {
      for (const [key, { serverId }] of (await votes.list()).entries) {
        if (serverId === gone) await votes.update(key, () => undefined);
      }
      await leaveServer(questions, gone);
      await leaveServer(wishes, gone);
    },
  };
}

async function leaveServer<T extends { readonly servers?: readonly string[] | undefined }>(
  records: KeyedRecords<T>,
  gone: string,
): Promise<void> {
  for (const [key, { servers = [] }] of (await records.list()).entries) {
    if (!servers.includes(gone)) continue;
    await records.update(key, (before) => {
      const others = before?.servers?.filter((server) => server !== gone) ?? [];
      return before && others.length > 0 ? { ...before, servers: others } : undefined;
    });
  }
}

function ofMember<T>([key, value]: readonly [key: string, value: T]): Members<T> {
  const [memberCode = ''] = key.split('/');
  return { ...value, memberCode };
}

/** @throws {RecordsError} if it can't be read. */
export async function readFeedback(source: RecordSource): Promise<Feedback> {
  return readAll({
    rules: source.rules,
    votes: await source.open(VOTES),
    questions: await source.open(UNANSWERED),
    wishes: await source.open(WISHES),
  });
}

interface ReadableFeedback extends Pick<RecordSource, 'rules'> {
  readonly votes: ReadableRecords<Vote>;
  readonly questions: ReadableRecords<UnansweredQuestion>;
  readonly wishes: ReadableRecords<Wish>;
}

async function readAll({
  rules: { keepQuestions: keepsQuestions },
  ...records
}: ReadableFeedback): Promise<Feedback> {
  const votes = await records.votes.list();
  const questions = await records.questions.list();
  const wishes = await records.wishes.list();
  return {
    keepsQuestions,
    votes: votes.entries.map(([, vote]) => vote),
    unanswered: questions.entries.map(([, question]) => question),
    wishes: wishes.entries.map(readWish),
    damaged: votes.damaged + questions.damaged + wishes.damaged,
  };
}
