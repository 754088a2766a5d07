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
