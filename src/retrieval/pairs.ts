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
  const { needs } = query;
  const distances = leastDistances(needs.length, occurrences);
  let near = 0;
  let all = 0;
  for (const [i, one] of needs.entries()) {
    for (let j = i + 1; j < needs.length; j += 1) {
      const weight = Math.min(one.weight, needs[j]?.weight ?? 0);
      all += weight;
      const distance = distances[i * needs.length + j] ?? Infinity;
      near += weight / (1 + Math.max(0, distance - 1) / 4);
    }
  }
  return all === 0 ? 0 : near / all;
}

/** How near each two needs come to each other, the lesser one's row first; infinite if they don't. */
function leastDistances(needs: number, occurrences: readonly Occurrence[]): Float64Array {
  const least = new Float64Array(needs * needs).fill(Infinity);
  const last = new Float64Array(needs).fill(-Infinity);
  for (const { need, position } of occurrences) {
    for (let other = 0; other < needs; other += 1) {
      const place = other < need ? other * needs + need : need * needs + other;
      const distance = position - (last[other] ?? -Infinity);
      if (distance < (least[place] ?? Infinity)) least[place] = distance;
    }
    last[need] = position;
  }
  return least;
}
