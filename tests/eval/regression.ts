/** Several things of which some are right: rows of features, and which of them are. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: ReadonlySet<number>;
  /** How much it counts; 1 unless told. */
  readonly weight?: number | undefined;
}

/** Weights to stay near to, and how much a step away from them costs. */
export interface Prior {
  readonly weights: readonly number[];
  readonly ridge: number;
}

const STEPS = 300;
const STEP_SIZE = 0.3;
const FINE_STEPS = 100;
const NO_PRIOR: Prior = { weights: [], ridge: 1e-3 };

/** Weights of a ranking may be large: what is plain in a row should be plain in its likelihood. */
const SMALL_RIDGE: Prior = { weights: [], ridge: 1e-4 };

/**
 * Weights that make the right rows likely among their own: the conditional logit (McFadden 1974),
 * summed over the rows that are right, with a small ridge, by Adam (Kingma and Ba 2015).
 */
export function fitConditionalLogit(choices: readonly Choice[], size: number): readonly number[] {
  const all = sum(choices.map(({ weight = 1 }) => weight));
  return descend(size, SMALL_RIDGE, (weights) => {
    const gradient = pullOf(SMALL_RIDGE, weights);
    for (const { rows, right, weight = 1 } of choices) {
      const scores = rows.map((row) => dot(weights, row));
      const most = Math.max(...scores);
      const likelihoods = scores.map((score) => Math.exp(score - most));
      const total = sum(likelihoods);
      const rightOnes = sum(likelihoods.filter((_, index) => right.has(index)));
      if (rightOnes === 0) continue;
      for (const [index, row] of rows.entries()) {
        const likelihood = likelihoods[index] ?? 0;
        const pull = (right.has(index) ? likelihood / rightOnes : 0) - likelihood / total;
        addTo(gradient, row, (weight * pull) / all);
      }
    }
    return gradient;
  });
}

/** Something that is true or not, and how much it counts. */
export interface Case {
  readonly row: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/** Weights of a logistic regression with a ridge. */
export function fitLogistic(
  cases: readonly Case[],
  size: number,
  prior: Prior = NO_PRIOR,
): readonly number[] {
  const all = sum(cases.map(({ weight }) => weight));
  return descend(size, prior, (weights) => {
    const gradient = pullOf(prior, weights);
    for (const { row, isTrue, weight } of cases) {
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      addTo(gradient, row, ((Number(isTrue) - chance) * weight) / all);
    }
    return gradient;
  });
}

/** What draws weights back to where they are expected. */
function pullOf({ weights: expected, ridge }: Prior, weights: readonly number[]): number[] {
  return weights.map((weight, index) => ridge * ((expected[index] ?? 0) - weight));
}

function descend(
  size: number,
  { weights: expected }: Prior,
  gradientAt: (weights: readonly number[]) => readonly number[],
): readonly number[] {
  const weights = Array.from({ length: size }, (_, index) => expected[index] ?? 0);
  const first = Array.from({ length: size }, () => 0);
  const second = Array.from({ length: size }, () => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientAt(weights);
    const rate = STEP_SIZE * (step > STEPS - FINE_STEPS ? 0.2 : 1);
    for (let i = 0; i < size; i += 1) {
      const slope = gradient[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
      second[i] = 0.99 * (second[i] ?? 0) + 0.01 * slope * slope;
      const mean = (first[i] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[i] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[i] = (weights[i] ?? 0) + (rate * mean) / spread;
    }
  }
  return weights;
}

export function dot(weights: readonly number[], row: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < weights.length; i += 1) total += (weights[i] ?? 0) * (row[i] ?? 0);
  return total;
}

function addTo(total: number[], row: readonly number[], factor: number): void {
  if (factor === 0) return;
  for (let i = 0; i < total.length; i += 1) total[i] = (total[i] ?? 0) + factor * (row[i] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
