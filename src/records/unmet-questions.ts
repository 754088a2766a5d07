import type { Feedback } from './feedback.ts';
import { sameQuestions } from './same-questions.ts';
import { countReasons, type Reason, type ReasonCounts } from './vote.ts';

/** A question that the articles did not answer, or not to its askers' liking. */
export interface UnmetQuestion {
  /** In the words that were used most. */
  readonly question: string;
  /** Other words for it, those used most first. */
  readonly otherWordings: readonly string[];
  /** How many members got no answer. */
  readonly notFound: number;
  /** How many answers were found not helpful. */
  readonly notHelpful: number;
  readonly reasons: ReasonCounts;
  /** What members wrote about it, the latest first. */
  readonly notes: readonly string[];
  /** In milliseconds since 1970. */
  readonly lastAskedAt: number;
}

/** What was asked in vain, the most frequent first; questions that ask the same are one. */
export function unmetQuestions(feedback: Feedback): readonly UnmetQuestion[] {
  const questions = sameQuestions(askingsIn(feedback), ({ question }) => question);
  return questions.map(describe).toSorted(byFrequency);
}

interface Asking {
  readonly question: string;
  readonly at: number;
  readonly isFound: boolean;
  readonly reason?: Reason | undefined;
  readonly note?: string | undefined;
}

function askingsIn({ unanswered, votes }: Feedback): readonly Asking[] {
  const notHelpful = votes.flatMap(({ vote, question, ...others }) =>
    vote === 'not-helpful' && question !== undefined
      ? [{ ...others, question, isFound: true }]
      : [],
  );
  return [...unanswered.map((asked) => ({ ...asked, isFound: false })), ...notHelpful];
}

function describe(askings: readonly Asking[]): UnmetQuestion {
  const latestFirst = askings.toSorted((a, b) => b.at - a.at);
  const [question = '', ...otherWordings] = mostUsedFirst(latestFirst.map(wordingOf));
  const notHelpful = latestFirst.filter(({ isFound }) => isFound);
  return {
    question,
    otherWordings,
    notFound: latestFirst.length - notHelpful.length,
    notHelpful: notHelpful.length,
    reasons: countReasons(notHelpful),
    notes: latestFirst.flatMap(({ note }) => note ?? []),
    lastAskedAt: latestFirst[0]?.at ?? 0,
  };
}

function wordingOf({ question }: Asking): string {
  return question.replaceAll(/\s+/gu, ' ').trim();
}

/** Each once; of those used as often, the first stays the first. */
function mostUsedFirst(wordings: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const wording of wordings) uses.set(wording, (uses.get(wording) ?? 0) + 1);
  return [...uses].toSorted(([, a], [, b]) => b - a).map(([wording]) => wording);
}

function byFrequency(a: UnmetQuestion, b: UnmetQuestion): number {
  return b.notFound + b.notHelpful - (a.notFound + a.notHelpful) || b.lastAskedAt - a.lastAskedAt;
}
