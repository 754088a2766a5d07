import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import { bestHits } from './best-hits.ts';
import { frequencyOf, passageOf, type Postings } from './postings.ts';
import type { Hit, IndexedTerms, SearchIndex, WeightedTerm } from './search-index.ts';
import type { TermStore } from './term-store.ts';

const K1 = 1.2;
const B = 0.75;

/**
 * The adapter for large corpora: plain BM25 (Robertson and Zaragoza 2009) over postings in flat
 * arrays. A search adds up scores term by term in one array with a place for each passage and keeps
 * the best in a heap; nothing is allocated for a passage that matches.
 */
export async function buildCompactIndex({ store, postings }: IndexedTerms): Promise<SearchIndex> {
  // Used by one search after the other; none of them waits for anything half-way.
  const scores = new Float32Array(store.size);

  return {
    lengthOf: ({ start, end }) =>
      (postings.termsBefore[end] ?? 0) - (postings.termsBefore[start] ?? 0),
    async search(terms, { limit, runs, meanLength }) {
      const range = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 };
      for (const { id, weight } of weightsById(store, terms)) {
        addScores(scores, { store, postings, id, weight, range, meanLength });
      }
      const hits = takeBest(scores, runs, limit);
      scores.fill(0, range.start, range.end);
      return hits;
    },
  };
}

/**
 * In the order of the terms, so that the same ones in another order, or in an index that numbers them
 * otherwise, round to the same scores.
 */
function weightsById(
  store: TermStore,
  terms: readonly WeightedTerm[],
): readonly { readonly id: number; readonly weight: number }[] {
  return [...new Map(terms.map(({ term, weight }) => [term, weight]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([term, weight]) => {
      const id = store.idOf(term);
      return id === undefined ? [] : [{ id, weight }];
    });
}

interface Addition {
  readonly store: TermStore;
  readonly postings: Postings;
  readonly id: number;
  readonly weight: number;
  readonly range: Span;
  readonly meanLength: number;
}

function addScores(
  scores: Float32Array,
  { store, postings: { starts, all, termsBefore }, id, weight, range, meanLength }: Addition,
): void {
  const end = starts[id + 1] ?? 0;
  const isBefore = (place: number): boolean => passageOf(all[place] ?? 0) < range.start;
  // What BM25 divides by besides a term's frequency: for longer passages more.
  const least = K1 * (1 - B);
  const perTerm = (K1 * B) / (meanLength || 1);
  for (let place = partitionPoint(starts[id] ?? 0, end, isBefore); place < end; place += 1) {
    const posting = all[place] ?? 0;
    const passage = passageOf(posting);
    if (passage >= range.end) return;
    const frequency = frequencyOf(posting, id, store);
    const length = (termsBefore[passage + 1] ?? 0) - (termsBefore[passage] ?? 0);
    const norm = least + perTerm * length;
    scores[passage] = (scores[passage] ?? 0) + (weight * frequency * (K1 + 1)) / (frequency + norm);
  }
}

/** The best hits of the runs. */
function takeBest(scores: Float32Array, runs: readonly Span[], limit: number): readonly Hit[] {
  const best = bestHits(limit);
  // Nearly all passages end here, so that asking the heap each time would take most of the time.
  let { floor } = best;
  for (const { start, end } of runs) {
    for (let passage = start; passage < end; passage += 1) {
      const score = scores[passage] ?? 0;
      if (score <= floor) continue;
      best.offer(passage, score);
      ({ floor } = best);
    }
  }
  return best.sorted();
}
