import type { MemberKey } from './member-key.ts';
import type { KeyedRecords, RecordKind, RecordList, RecordSource } from './record-store.ts';
import {
  type UnansweredQuestion,
  unansweredSchema,
  type Vote,
  voteSchema,
  withoutWords,
} from './vote.ts';

/** What members thought of answers, and what they asked in vain. */
export interface Feedback {
  /** Whether the admin allows what members write to be kept: questions and notes. */
  readonly keepsQuestions: boolean;
  readonly votes: readonly Vote[];
  readonly unanswered: readonly UnansweredQuestion[];
  /** How many of either could not be understood. */
  readonly damaged: number;
}

export interface FeedbackStore {
  readonly keepsQuestions: boolean;
  /** Each member has one vote on an answer; another one takes its place, with all that it says. */
  vote(answerId: string, userId: string, vote: Omit<Vote, 'at'>): Promise<void>;
  voteOf(answerId: string, userId: string): Promise<Vote | undefined>;
  /** Does nothing where questions may not be kept. A member's question counts once. */
  addUnanswered(userId: string, question: string): Promise<void>;
  read(): Promise<Feedback>;
}

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

export interface FeedbackParts extends Pick<RecordSource, 'rules'> {
  readonly votes: KeyedRecords<Vote>;
  readonly questions: KeyedRecords<UnansweredQuestion>;
  readonly memberKey: MemberKey;
}

/** All changes reject with a {@link RecordsError} if they can't be kept. */
export function createFeedback({
  rules,
  votes,
  questions,
  memberKey,
}: FeedbackParts): FeedbackStore {
  const { keepQuestions: keepsQuestions, now } = rules;
  return {
    keepsQuestions,
    async vote(answerId, userId, vote) {
      const at = now();
      await votes.update(`${memberKey(userId)}/${answerId}`, () => ({ ...vote, at }));
    },
    voteOf: (answerId, userId) => votes.get(`${memberKey(userId)}/${answerId}`),
    async addUnanswered(userId, question) {
      const at = now();
      await questions.update(`${memberKey(userId)}/${question}`, () => ({ question, at }));
    },
    read: async () => combine(keepsQuestions, await votes.list(), await questions.list()),
  };
}

/** @throws {RecordsError} if it can't be read. */
export async function readFeedback(source: RecordSource): Promise<Feedback> {
  const votes = await source.open(VOTES);
  const questions = await source.open(UNANSWERED);
  return combine(source.rules.keepQuestions, await votes.list(), await questions.list());
}

function combine(
  keepsQuestions: boolean,
  votes: RecordList<Vote>,
  questions: RecordList<UnansweredQuestion>,
): Feedback {
  return {
    keepsQuestions,
    votes: votes.entries.map(([, vote]) => vote),
    unanswered: questions.entries.map(([, question]) => question),
    damaged: votes.damaged + questions.damaged,
  };
}
