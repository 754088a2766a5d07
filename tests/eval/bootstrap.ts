import { seededRandom } from '../bench/random.ts';

/** A mean, and where it would lie 95 times of 100 had other questions of the kind been asked. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 2000;

/**
 * The percentile interval of a mean by the paired bootstrap (Efron and Tibshirani 1993): of the differences
 * that two systems make on the same questions, as many are drawn anew as there are.
 *
 * @returns NaN for each if there are none.
 */
export function pairedInterval(differences: readonly number[], seed = 1): Interval {
  const random = seededRandom(seed);
  const { length } = differences;
  const draw = (): number => differences[Math.floor(random() * length)] ?? Number.NaN;
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < length; drawn += 1) sum += draw();
    return sum / length;
  }).toSorted((a, b) => a - b);
  return {
    mean: differences.reduce((sum, one) => sum + one, 0) / length,
    low: means[Math.floor(0.025 * DRAWS)] ?? Number.NaN,
    high: means[Math.ceil(0.975 * DRAWS) - 1] ?? Number.NaN,
  };
}
