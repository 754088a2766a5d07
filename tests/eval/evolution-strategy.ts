export interface AscentOptions {
  readonly steps: number;
  readonly seed: number;
}

/** How far around a point the value is looked at; wide enough to even out its steps. */
const SPREAD = 0.35;
const RATE = 0.1;
const PAIRS = 16;

/**
 * Climbs from `start` towards a higher value, by an antithetic evolution strategy (Salimans et al.
 * 2017): the slope is estimated from pairs of random points on both sides. It needs no derivative, so
 * it can climb a figure such as ROUGE itself. The result is the mean of the path's second half, which
 * evens out the last steps' luck (Polyak and Juditsky 1992). The same seed gives the same result.
 */
export function ascend(
  value: (point: readonly number[]) => number,
  start: readonly number[],
  { steps, seed }: AscentOptions,
): readonly number[] {
  const normal = normalNumbers(seed);
  let point = start;
  let mean = start;
  for (let step = 0; step < steps; step += 1) {
    const slope = point.map(() => 0);
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const direction = point.map(normal);
      const difference =
        value(point.map((x, i) => x + SPREAD * (direction[i] ?? 0))) -
        value(point.map((x, i) => x - SPREAD * (direction[i] ?? 0)));
      for (const [i, d] of direction.entries()) {
        slope[i] = (slope[i] ?? 0) + (difference * d) / (2 * SPREAD * PAIRS);
      }
    }
    point = point.map((x, i) => x + RATE * (slope[i] ?? 0));
    const counted = Math.max(1, step + 1 - Math.floor(steps / 2));
    mean = mean.map((x, i) => x + ((point[i] ?? 0) - x) / counted);
  }
  return mean;
}

/** Normally distributed, by Box and Muller, from a linear congruential generator. */
function normalNumbers(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
