import { join } from 'node:path';
import type { RecordsRules } from './files/keyed-records.ts';
import { readKeyedRecords } from './files/open-keyed-records.ts';
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
  /** How many lines of the files could not be understood. */
  readonly damaged: number;
}

export interface FeedbackRules {
  /** Where it isn't allowed, what was kept before is forgotten, too. */
  readonly keepQuestions: boolean;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

export const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Half a year is enough to learn from; what is older mostly speaks of articles and of a bot that have
 * changed since, and nobody should be remembered for longer than is of use.
 */
export const FEEDBACK_DAYS = 180;

/**
 * Reads what there is in a folder and changes nothing: the bot may be running.
 *
 * @throws {RecordsError} if a file can't be read.
 */
export async function readFeedback(folder: string, rules: FeedbackRules): Promise<Feedback> {
  const votes = await readKeyedRecords({ file: votesFile(folder), ...voteRules(rules) });
  const unanswered = await readKeyedRecords({
    file: unansweredFile(folder),
    ...unansweredRules(rules),
  });
  return {
    keepsQuestions: rules.keepQuestions,
    votes: votes.values,
    unanswered: unanswered.values,
    damaged: votes.damaged + unanswered.damaged,
  };
}

export function votesFile(folder: string): string {
  return join(folder, 'votes.jsonl');
}

export function unansweredFile(folder: string): string {
  return join(folder, 'unanswered.jsonl');
}

export function voteRules({ keepQuestions, now }: FeedbackRules): RecordsRules<Vote> {
  return {
    schema: voteSchema,
    retain(vote) {
      if (!isFresh(vote, now)) return undefined;
      return keepQuestions ? vote : withoutWords(vote);
    },
  };
}

export function unansweredRules({
  keepQuestions,
  now,
}: FeedbackRules): RecordsRules<UnansweredQuestion> {
  return {
    schema: unansweredSchema,
    retain: (question) => (keepQuestions && isFresh(question, now) ? question : undefined),
  };
}

export function isFresh({ at }: { readonly at: number }, now: () => number): boolean {
  return now() - at < FEEDBACK_DAYS * DAY_MS;
}
