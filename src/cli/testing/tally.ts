import { type Grade, GRADES } from './judge-reply.ts';
import type { TestResult } from './ask-each.ts';

export type Counts = Readonly<Record<Grade, number>>;

/** Results that are counted together. */
export interface Group {
  readonly name: string;
  readonly counts: Counts;
}

/** By category; what has none, by what is expected. In the order of the file. */
export function tallyOf(results: readonly TestResult[]): readonly Group[] {
  const groups = new Map<string, TestResult[]>();
  for (const result of results) {
    const name = result.wanted.category ?? result.wanted.expect;
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return [...groups].map(([name, members]) => ({ name, counts: countsOf(members) }));
}

export function countsOf(results: readonly TestResult[]): Counts {
  const counts = { right: 0, partly: 0, unanswered: 0, wrong: 0 };
  for (const { verdict } of results) counts[verdict.grade] += 1;
  return counts;
}

/** The best first, as they are told. */
export const TOLD: readonly Grade[] = GRADES.toReversed();
