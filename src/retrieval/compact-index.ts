import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import { bestHits } from './best-hits.ts';
import { frequencyOf, invert, passageOf, type Postings } from './postings.ts';
import type { Hit, SearchIndex, WeightedTerm } from './search-index.ts';
import type { TermStore } from './term-store.ts';

const K1 = 1.2;
const B = 0.75;

/**
 * The adapter for large corpora: plain BM25 (Robertson and Zaragoza 2009) over postings in flat
 * arrays. A search adds up scores term by term in one array with a place for each passage and keeps
 * the best in a heap; nothing is allocated for a passage that matches.
 */
export function buildCompactIndex(store: TermStore): SearchIndex {
  const postings = invert(store);
  const norms = normsOf(store);
  // Used by one search after the other; none of them waits for anything half-way.
  const scores = new Float32Array(store.size);

  return {
    async search(terms, { limit, within, without = [] }) {
      const range = within ?? { start: 0, end: store.size };
      for (const [id, weight] of weightsById(store, terms)) {
        addScores(scores, {
          postings,
          norms,
          id,
          weight: weight * rarity(store, postings, id),
          range,
        });
      }
      for (const { start, end } of without) scores.fill(0, start, end);
      return takeBest(scores, range, limit);
    },
  };
}

/** What BM25 divides by besides a term's frequency: for longer passages more. */
function normsOf(store: TermStore): Float32Array {
  const norms = new Float32Array(store.size);
  for (let passage = 0; passage < store.size; passage += 1) {
    const length = store.sentenceEnds(passage).at(-1) ?? 0;
    norms[passage] = K1 * (1 - B + (B * length) / (store.meanLength || 1));
  }
  return norms;
}

/** In the order of the ids, so that the same terms in another order round to the same scores. */
function weightsById(
  store: TermStore,
  terms: readonly WeightedTerm[],
): readonly (readonly [id: number, weight: number])[] {
  const weights = new Map<number, number>();
  for (const { term, weight } of terms) {
    const id = store.idOf(term);
    if (id !== undefined) weights.set(id, weight);
  }
  return [...weights].toSorted(([a], [b]) => a - b);
}

/** The inverse document frequency in Lucene's form, which is never negative. */
function rarity({ size }: TermStore, { starts }: Postings, id: number): number {
  const frequency = (starts[id + 1] ?? 0) - (starts[id] ?? 0);
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

interface Addition {
  readonly postings: Postings;
  readonly norms: Float32Array;
  readonly id: number;
  readonly weight: number;
  readonly range: Span;
}

function addScores(scores: Float32Array, { postings, norms, id, weight, range }: Addition): void {
  const { starts, all } = postings;
  const end = starts[id + 1] ?? 0;
  const isBefore = (place: number): boolean => passageOf(all[place] ?? 0) < range.start;
  for (let place = partitionPoint(starts[id] ?? 0, end, isBefore); place < end; place += 1) {
    const posting = all[place] ?? 0;
    const passage = passageOf(posting);
    if (passage >= range.end) return;
    const frequency = frequencyOf(posting);
    const gain = (weight * frequency * (K1 + 1)) / (frequency + (norms[passage] ?? 0));
    scores[passage] = (scores[passage] ?? 0) + gain;
  }
}

/** The best hits of the range; leaves all its scores at 0. */
function takeBest(scores: Float32Array, { start, end }: Span, limit: number): readonly Hit[] {
  const best = bestHits(limit);
  // Nearly all passages end here, so that asking the heap each time would take most of the time.
  let { floor } = best;
  for (let passage = start; passage < end; passage += 1) {
    const score = scores[passage] ?? 0;
    if (score <= floor) continue;
    best.offer(passage, score);
    ({ floor } = best);
  }
  scores.fill(0, start, end);
  return best.sorted();
}
