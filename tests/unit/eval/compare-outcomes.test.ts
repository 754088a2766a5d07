import { describe, expect, it } from 'vitest';
import { compareOutcomes } from '../../eval/compare-outcomes.ts';
import type { Outcome } from '../../eval/measures.ts';
import type { EvalQuestion } from '../../eval/questions.ts';

const QUESTIONS: readonly EvalQuestion[] = [
  { question: 'Who kept it?', article: 'light', evidence: 'Ida', category: 'who' },
  { question: 'Whose was the lamp?', article: 'light', evidence: 'Ida', category: 'paraphrase' },
  { question: 'Who kept the mill?', article: null, evidence: null, category: 'near' },
  { question: 'Who won the cup?', article: null, evidence: null },
];

function outcome(parts: Partial<Outcome>): Outcome {
  return { isAnswerable: true, isAnswered: true, isFirstRight: false, durationMs: 1, ...parts };
}

const right = outcome({ isFirstRight: true, isSentenceHit: true });
const refused = outcome({ isAnswered: false, isSentenceHit: false });
const answeredWrongly = outcome({ isAnswerable: false });
const rightlyRefused = outcome({ isAnswerable: false, isAnswered: false });

describe('Two systems on the same questions', () => {
  it('are compared by what each measure counts', () => {
    const rows = compareOutcomes(
      QUESTIONS,
      [right, refused, answeredWrongly, rightlyRefused],
      [right, right, rightlyRefused, answeredWrongly],
    );
    const shares = rows.map(({ name, count, before, after, difference }) => {
      expect(difference.mean).toBe(after - before);
      return [name, count, before, after];
    });
    expect(shares).toEqual([
      ['P@1', 2, 0.5, 1],
      ['answered and right', 2, 0.5, 1],
      ['first quote holds the answer', 2, 0.5, 1],
      ['answerable refused', 2, 0.5, 0],
      ['off-topic refused', 1, 1, 0],
      ['near, answered wrongly', 1, 1, 0],
      ['paraphrase: answered and right', 1, 0, 1],
      ['who: answered and right', 1, 1, 1],
    ]);
  });

  it('are not compared by what no question tells', () => {
    const rows = compareOutcomes(QUESTIONS.slice(3), [rightlyRefused], [rightlyRefused]);
    expect(rows.map(({ name }) => name)).toEqual(['off-topic refused']);
  });
});
