import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../eval/measures.ts';
import { reliabilityOf } from '../../eval/reliability.ts';

function outcome(confidence: number | undefined, parts: Partial<Outcome> = {}): Outcome {
  return {
    isAnswerable: true,
    isAnswered: true,
    isFirstRight: true,
    rank: 1,
    durationMs: 1,
    confidence,
    ...parts,
  };
}

describe('reliabilityOf', () => {
  it('holds what was predicted against what was right, a tenth at a time', () => {
    const { bins } = reliabilityOf([
      outcome(0.8),
      outcome(0.84, { rank: 2 }),
      outcome(0.86, { isAnswerable: false, rank: undefined }),
      outcome(0.3, { rank: undefined }),
    ]);
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 3, 0]);
    expect(bins[8]?.predicted).toBeCloseTo(2.5 / 3);
    expect(bins[8]?.observed).toBeCloseTo(1 / 3);
    expect(bins[3]).toMatchObject({ from: 0.3, to: 0.4, predicted: 0.3, observed: 0 });
    expect(bins[0]?.observed).toBeNaN();
  });

  it('puts what is certain into the last bin', () => {
    expect(reliabilityOf([outcome(1)]).bins.at(-1)?.count).toBe(1);
  });

  it('takes the mean of the distances, by how much lies in each bin', () => {
    const outcomes = [outcome(0.9), outcome(0.9), outcome(0.9), outcome(0.5, { rank: 3 })];
    expect(reliabilityOf(outcomes).expectedCalibrationError).toBeCloseTo((3 * 0.1 + 0.5) / 4);
  });

  it('judges only what somebody said how sure to be of', () => {
    const { bins, expectedCalibrationError } = reliabilityOf([outcome(undefined)]);
    expect(bins.every(({ count }) => count === 0)).toBe(true);
    expect(expectedCalibrationError).toBeNaN();
  });
});
