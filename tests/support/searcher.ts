import { NO_REST } from '../../src/retrieval/pace.ts';
import { invert } from '../../src/retrieval/postings.ts';
import {
  type BuildIndex,
  type Hit,
  rarity,
  type WeightedTerm,
} from '../../src/retrieval/search-index.ts';
import type { TermStore } from '../../src/retrieval/term-store.ts';
import type { Span } from '../../src/text/span.ts';

export interface SearcherOptions {
  readonly limit: number;
  /** Only passages whose id lies in `[start, end)`. */
  readonly within?: Span;
  /** No passage whose id lies in one of these, which rise and don't overlap. */
  readonly without?: readonly Span[];
}

/** Searches the passages of a store, all of which are the collection. */
export interface Searcher {
  search(terms: readonly WeightedTerm[], options: SearcherOptions): Promise<readonly Hit[]>;
}

export function searcherOf(store: TermStore, build: BuildIndex): Searcher {
  const all = { start: 0, end: store.size };
  const building = invert(store, NO_REST).then((postings) => build({ store, postings }, NO_REST));
  return {
    async search(terms, { limit, within = all, without = [] }) {
      const index = await building;
      const rare = terms.flatMap(({ term, weight }) => {
        const documents = store.documentFrequency(term);
        return documents === 0 ? [] : [{ term, weight: weight * rarity(store.size, documents) }];
      });
      const meanLength = index.lengthOf(all) / (store.size || 1);
      const range = { start: within.start, end: Math.min(within.end, store.size) };
      return index.search(rare, { limit, runs: cutOut(range, without), meanLength });
    },
  };
}

function cutOut({ start, end }: Span, holes: readonly Span[]): readonly Span[] {
  const starts = [start, ...holes.map((hole) => Math.max(start, hole.end))];
  const ends = [...holes.map((hole) => Math.min(end, hole.start)), end];
  return starts.flatMap((from, place) => {
    const to = ends[place] ?? end;
    return from < to ? [{ start: from, end: to }] : [];
  });
}
