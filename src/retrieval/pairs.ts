import type { Occurrence } from './match-passage.ts';
import type { Query } from './query.ts';

/** Terms of the question that stand this near count as near. */
const NEAR = 8;

/** How often a pair counts: as in BM25, ever less. */
const SATURATION = 1.2;

export interface Pairs {
  /** Neighbours in the question that stand side by side here, in its order. */
  readonly ordered: number;
  /** Neighbours in the question that stand within eight terms of each other. */
  readonly near: number;
}

/** Each pair of neighbouring needs by its mean weight, as a share of all pairs' weights. */
export function pairsWithin(query: Query, occurrences: readonly Occurrence[]): Pairs {
  return pairs(query, occurrences, (count) => count);
}

/** The same, repetitions counting ever less: `count / (count + 1.2)`. */
export function saturatedPairs(query: Query, occurrences: readonly Occurrence[]): Pairs {
  return pairs(query, occurrences, (count) => count / (count + SATURATION));
}

function pairs(
  query: Query,
  occurrences: readonly Occurrence[],
  value: (count: number) => number,
): Pairs {
  const counts = countPairs(query.needs.length, occurrences);
  let ordered = 0;
  let near = 0;
  let all = 0;
  for (const [index, second] of query.needs.entries()) {
    const first = query.needs[index - 1];
    if (!first) continue;
    const weight = (first.weight + second.weight) / 2;
    all += weight;
    ordered += weight * value(counts.ordered[index] ?? 0);
    near += weight * value(counts.near[index] ?? 0);
  }
  return all === 0 ? { ordered: 0, near: 0 } : { ordered: ordered / all, near: near / all };
}

/** How often each need stands beside or near the one before it in the question. */
function countPairs(
  needs: number,
  occurrences: readonly Occurrence[],
): { readonly ordered: Uint16Array; readonly near: Uint16Array } {
  const ordered = new Uint16Array(needs);
  const near = new Uint16Array(needs);
  for (const [index, one] of occurrences.entries()) {
    for (let next = index + 1; next < occurrences.length; next += 1) {
      const other = occurrences[next];
      if (!other || other.position - one.position > NEAR) break;
      if (Math.abs(other.need - one.need) !== 1) continue;
      const pair = Math.max(one.need, other.need);
      near[pair] = (near[pair] ?? 0) + 1;
      if (pair === other.need && other.position === one.position + 1)
        ordered[pair] = (ordered[pair] ?? 0) + 1;
    }
  }
  return { ordered, near };
}

/**
 * How near all the needs stand to each other: every pair of them by the lesser weight of the two,
 * divided by one more for each four terms between them; a share of all pairs' weights.
 */
export function proximity(query: Query, occurrences: readonly Occurrence[]): number {
  let near = 0;
  let all = 0;
  for (const [i, one] of query.needs.entries()) {
    for (const [j, other] of query.needs.entries()) {
      if (j <= i) continue;
      const weight = Math.min(one.weight, other.weight);
      all += weight;
      const distance = leastDistance(occurrences, i, j);
      if (distance !== undefined) near += weight / (1 + Math.max(0, distance - 1) / 4);
    }
  }
  return all === 0 ? 0 : near / all;
}

function leastDistance(
  occurrences: readonly Occurrence[],
  one: number,
  other: number,
): number | undefined {
  let least: number | undefined;
  let last: Occurrence | undefined;
  for (const occurrence of occurrences) {
    if (occurrence.need !== one && occurrence.need !== other) continue;
    if (last && last.need !== occurrence.need) {
      const distance = occurrence.position - last.position;
      least = Math.min(least ?? distance, distance);
    }
    last = occurrence;
  }
  return least;
}
