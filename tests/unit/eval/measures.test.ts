import { describe, expect, it } from 'vitest';
import { measure, type Outcome, percentile } from '../../eval/measures.ts';

function outcome(parts: Partial<Outcome>): Outcome {
  return { isAnswerable: true, isAnswered: true, isFirstRight: false, durationMs: 1, ...parts };
}

const right = outcome({ isFirstRight: true, rank: 1, isSentenceHit: true });

describe('measure', () => {
  it('counts questions whose first excerpt is right', () => {
    expect(measure([right, right, outcome({ rank: 2 }), outcome({})]).precisionAt1).toBe(0.5);
  });

  it('takes the mean of reciprocal ranks, of the first ten', () => {
    const outcomes = [right, outcome({ rank: 4 }), outcome({ rank: 11 }), outcome({})];
    expect(measure(outcomes).meanReciprocalRankAt10).toBe((1 + 1 / 4) / 4);
  });

  it('counts questions whose paragraph is among the first five', () => {
    const outcomes = [right, outcome({ rank: 5 }), outcome({ rank: 6 }), outcome({})];
    expect(measure(outcomes).recallAt5).toBe(0.5);
  });

  it('counts sentence hits among the questions whose answer is known', () => {
    const outcomes = [right, outcome({ isSentenceHit: false }), outcome({ rank: 1 })];
    expect(measure(outcomes).sentenceHit).toBe(0.5);
  });

  it('judges refusals apart for questions that can be answered and those that cannot', () => {
    const offTopic = { isAnswerable: false, isAnswered: false };
    const measures = measure([
      right,
      right,
      right,
      outcome({ isAnswered: false }),
      outcome(offTopic),
      outcome({ ...offTopic, isAnswered: true }),
    ]);
    expect(measures.answerableNotAnswered).toBe(0.25);
    expect(measures.offTopicNotAnswered).toBe(0.5);
    expect(measures.precisionAt1).toBe(0.75);
  });

  it('says that there was nothing to count', () => {
    const measures = measure([]);
    for (const value of Object.values(measures)) expect(value).toBeNaN();
    expect(measure([right]).offTopicNotAnswered).toBeNaN();
  });
});

describe('percentile', () => {
  it('is the nearest rank', () => {
    const values = [1, 2, 3, 4];
    expect([0.5, 0.75, 0.76, 0.95, 1].map((share) => percentile(values, share))).toEqual([
      2, 3, 4, 4, 4,
    ]);
    expect(percentile([7], 0.01)).toBe(7);
  });
});
