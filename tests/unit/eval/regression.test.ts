import { describe, expect, it } from 'vitest';
import { type Choice, dot, fitConditionalLogit, fitLogistic } from '../../eval/regression.ts';

describe('fitConditionalLogit', () => {
  it('learns what tells the right rows from the others', () => {
    const choices: readonly Choice[] = [
      {
        rows: [
          [1, 0.2],
          [0, 0.8],
          [0, 0.1],
        ],
        right: new Set([0]),
      },
      {
        rows: [
          [0, 0.3],
          [1, 0.4],
        ],
        right: new Set([1]),
      },
      {
        rows: [
          [0, 0.9],
          [1, 0.9],
        ],
        right: new Set([1]),
      },
    ];
    const weights = fitConditionalLogit(choices, 2);
    for (const { rows, right } of choices) {
      const scores = rows.map((row) => dot(weights, row));
      expect(right.has(scores.indexOf(Math.max(...scores)))).toBe(true);
    }
    expect(weights[0]).toBeGreaterThan(Math.abs(weights[1] ?? 0));
  });

  it('gives the weights that the frequencies demand', () => {
    // Of two rows that differ by one feature, the one with it is right three times in four.
    const choices = [0, 0, 0, 1].map((nth): Choice => ({
      rows: [[1], [0]],
      right: new Set([nth]),
    }));
    const [weight] = fitConditionalLogit(choices, 1);
    expect(weight).toBeCloseTo(Math.log(3), 1);
  });

  it('takes no side where all rows are right, or none', () => {
    const rows = [[1], [0]];
    const choices = [
      { rows, right: new Set([0, 1]) },
      { rows, right: new Set<number>() },
    ];
    expect(fitConditionalLogit(choices, 1)).toEqual([0]);
  });
});

describe('fitLogistic', () => {
  it('parts true from false', () => {
    const examples = [0.1, 0.2, 0.3, 0.7, 0.8, 0.9].map((value) => ({
      row: [1, value],
      isTrue: value > 0.5,
      weight: 1,
    }));
    const weights = fitLogistic(examples, 2);
    for (const { row, isTrue } of examples) expect(dot(weights, row) > 0).toBe(isTrue);
  });

  it('counts a case by its weight', () => {
    const examples = [true, false, false, false].map((isTrue) => ({
      row: [1],
      isTrue,
      weight: isTrue ? 3 : 1,
    }));
    expect(fitLogistic(examples, 1)[0]).toBeCloseTo(0, 5);
  });
});

it('dot multiplies and adds up', () => {
  expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
  expect(dot([1, 2], [3])).toBe(3);
});
