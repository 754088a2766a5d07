import type { Outcome } from './measures.ts';
import type { EvalQuestion } from './questions.ts';

/** Less is what adding in another order comes to. */
const SAME_CONFIDENCE = 0.001;

/** A question to which two systems reply differently: in kind, in what is quoted, in the ranking or in sureness. */
export interface ReplyDifference {
  readonly question: string;
  readonly here: string;
  readonly there: string;
}

/** By question, as both outcomes are. */
export function replyDifferences(
  questions: readonly EvalQuestion[],
  here: readonly Outcome[],
  there: readonly Outcome[],
): readonly ReplyDifference[] {
  return questions.flatMap(({ question }, place) => {
    const [one, other] = [here[place], there[place]];
    return one && other && isSame(one, other)
      ? []
      : [{ question, here: shownOf(one), there: shownOf(other) }];
  });
}

/** Prints how many replies are the same, and each that isn’t. */
export function printDifferences(
  print: (line: string) => void,
  questions: readonly EvalQuestion[],
  here: readonly Outcome[] = [],
  there: readonly Outcome[] = [],
): void {
  const differences = replyDifferences(questions, here, there);
  print(
    `the same reply and confidence: ${questions.length - differences.length} of ${questions.length}`,
  );
  for (const difference of differences)
    print(`  ${difference.question}\n    ${difference.here}\n    ${difference.there}`);
}

function isSame(one: Outcome, other: Outcome): boolean {
  const apart = Math.abs((one.confidence ?? 0) - (other.confidence ?? 0));
  return one.reply === other.reply && one.rank === other.rank && apart < SAME_CONFIDENCE;
}

function shownOf(outcome: Outcome | undefined): string {
  if (!outcome) return 'no reply';
  const { reply, rank, confidence } = outcome;
  return `${reply}; rank ${rank ?? '–'}; confidence ${confidence?.toFixed(4) ?? '–'}`;
}
