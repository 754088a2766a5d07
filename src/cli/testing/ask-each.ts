import type { Outcome } from '../../answers/outcome.ts';
import { checkQuotes } from '../check-quotes.ts';
import { judgeReply, type Verdict } from './judge-reply.ts';
import { articlesNamed, type TestedArticles } from './open-tested-articles.ts';
import type { Placed } from './placed.ts';
import type { TestQuestion } from './test-question.ts';

/** What came of one question. */
export interface TestResult {
  readonly line: number;
  readonly wanted: TestQuestion;
  readonly reply: Outcome;
  readonly verdict: Verdict;
}

export interface AskingParts {
  /** In milliseconds since the epoch. */
  readonly now: () => number;
  readonly onProgress: (progress: {
    readonly isAsking: true;
    readonly done: number;
    readonly total: number;
  }) => void;
}

/** Asks questions of the articles, one after the other, and judges the replies. */
export async function askEach(
  questions: readonly Placed<TestQuestion>[],
  { pullquote, sources }: TestedArticles,
  { now, onProgress }: AskingParts,
): Promise<readonly TestResult[]> {
  const results: TestResult[] = [];
  for (const { line, value: wanted } of questions) {
    onProgress({ isAsking: true, done: results.length, total: questions.length });
    const { question: text, today = new Date(now()).toISOString().slice(0, 10) } = wanted;
    const reply = await pullquote.ask({ text, today });
    checkQuotes(reply);
    const ids = wanted.articles.flatMap((name) => articlesNamed(name, sources).map(({ id }) => id));
    const verdict = judgeReply(wanted, reply, ids.length > 0 ? new Set(ids) : undefined);
    results.push({ line, wanted, reply, verdict });
  }
  return results;
}
