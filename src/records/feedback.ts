import {
  DAY_MS,
  type Feedback,
  type FeedbackRules,
  isFresh,
  unansweredFile,
  unansweredRules,
  voteRules,
  votesFile,
} from './feedback-files.ts';
import type { KeyedRecords } from './files/keyed-records.ts';
import type { MemberKey } from './member-keys.ts';
import { openKeyedRecords } from './files/open-keyed-records.ts';
import { type Vote, withoutWords } from './vote.ts';

/** How many of them there are. */
export interface FeedbackCounts {
  readonly votes: number;
  readonly questions: number;
}

export interface FeedbackStore {
  readonly keepsQuestions: boolean;
  /** Each member has one vote on an answer; another one takes its place, with all that it says. */
  vote(answerId: string, userId: string, vote: Omit<Vote, 'at'>): Promise<void>;
  voteOf(answerId: string, userId: string): Promise<Vote | undefined>;
  /** Does nothing where questions may not be kept. A member's question counts once. */
  addUnanswered(userId: string, question: string): Promise<void>;
  read(): Promise<Feedback>;
  keptAbout(userId: string): Promise<FeedbackCounts>;
  /** @returns how many were kept. */
  deleteAbout(userId: string): Promise<FeedbackCounts>;
  close(): Promise<void>;
}

/**
 * @param folder without one, feedback is kept until the process ends.
 * @throws {RecordsError} if the files can't be used; so do all changes.
 */
export async function openFeedback(
  folder: string | undefined,
  memberKey: MemberKey,
  rules: FeedbackRules,
): Promise<FeedbackStore> {
  const { keepQuestions, now } = rules;
  const votes = await openKeyedRecords({ file: folder && votesFile(folder), ...voteRules(rules) });
  const unanswered = await openKeyedRecords({
    file: folder && unansweredFile(folder),
    ...unansweredRules(rules),
  });
  let tidiedAt = now();

  /** What is too old goes at opening; a bot may run for months, though. */
  async function tidy(): Promise<void> {
    if (now() - tidiedAt < DAY_MS) return;
    tidiedAt = now();
    await votes.compact();
    await unanswered.compact();
  }

  const isAbout = (userId: string) => {
    const start = `${memberKey(userId)}/`;
    return (key: string): boolean => key.startsWith(start);
  };

  return {
    keepsQuestions: keepQuestions,
    async vote(answerId, userId, vote) {
      await tidy();
      const dated = { ...vote, at: now() };
      const kept = keepQuestions ? dated : withoutWords(dated);
      await votes.set(`${memberKey(userId)}/${answerId}`, kept);
    },
    async voteOf(answerId, userId) {
      const vote = votes.get(`${memberKey(userId)}/${answerId}`);
      return vote && isFresh(vote, now) ? vote : undefined;
    },
    async addUnanswered(userId, question) {
      if (!keepQuestions) return;
      await tidy();
      await unanswered.set(`${memberKey(userId)}/${question}`, { question, at: now() });
    },
    read: async () => ({
      keepsQuestions: keepQuestions,
      votes: valuesOf(votes, now),
      unanswered: valuesOf(unanswered, now),
      damaged: votes.damaged + unanswered.damaged,
    }),
    keptAbout: async (userId) => ({
      votes: votes.keys().filter(isAbout(userId)).length,
      questions: unanswered.keys().filter(isAbout(userId)).length,
    }),
    deleteAbout: async (userId) => ({
      votes: await votes.deleteWhere(isAbout(userId)),
      questions: await unanswered.deleteWhere(isAbout(userId)),
    }),
    async close() {
      await votes.close();
      await unanswered.close();
    },
  };
}

function valuesOf<T extends { readonly at: number }>(
  records: KeyedRecords<T>,
  now: () => number,
): readonly T[] {
  return records.values().filter((value) => isFresh(value, now));
}
