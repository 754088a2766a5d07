import type { Features } from './summary-features.ts';

/** What makes a good summary of one kind of article. */
export interface Taste {
  /** What each feature of a sentence is worth. */
  readonly weights: Features;
  /** What it costs to say the same once more. */
  readonly redundancyCost: number;
  /** What it costs to stand close to a chosen sentence. */
  readonly crowdingCost: number;
}

/** The taste that is `share` of the second and the rest of the first. */
export function blend(first: Taste, second: Taste, share: number): Taste {
  const between = (a: number, b: number): number => (1 - share) * a + share * b;
  const names = Object.keys(first.weights) as (keyof Features)[];
  return {
    weights: Object.fromEntries(
      names.map((name) => [name, between(first.weights[name], second.weights[name])]),
    ) as unknown as Features,
    redundancyCost: between(first.redundancyCost, second.redundancyCost),
    crowdingCost: between(first.crowdingCost, second.crowdingCost),
  };
}

/** What a sentence is worth by itself. */
export function worthOf(features: Features, { weights }: Taste): number {
  let worth = 0;
  for (const name of Object.keys(weights) as (keyof Features)[]) {
    worth += weights[name] * features[name];
  }
  return worth;
}
