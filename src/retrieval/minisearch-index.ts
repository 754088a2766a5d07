import MiniSearch from 'minisearch';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import type { Pace } from './pace.ts';
import {
  type Hit,
  type IndexedTerms,
  rarity,
  type SearchIndex,
  type SearchOptions,
  type WeightedTerm,
} from './search-index.ts';
import type { TermStore } from './term-store.ts';

/** BM25+ as MiniSearch has it, with the usual k1 and b; `d` 0 makes it plain BM25. */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

interface Document {
  readonly id: number;
  readonly terms: string;
}

/** The adapter for MiniSearch; its own text analysis is left aside, ours comes first. */
export async function buildMiniSearchIndex(
  { store }: IndexedTerms,
  pace: Pace,
): Promise<SearchIndex> {
  const engine = new MiniSearch<Document>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  const termsBefore = new Uint32Array(store.size + 1);
  for (let id = 0; id < store.size; id += 1) {
    const terms = Array.from(store.terms(id), (term) => store.vocabulary[term] ?? '');
    engine.add({ id, terms: terms.join(' ') });
    // To MiniSearch a passage without terms has one, which is empty.
    termsBefore[id + 1] = (termsBefore[id] ?? 0) + Math.max(1, new Set(terms).size);
    await pace.rest();
  }
  const lengthOf = ({ start, end }: Span): number =>
    (termsBefore[end] ?? 0) - (termsBefore[start] ?? 0);
  const meanLength = lengthOf({ start: 0, end: store.size }) / (store.size || 1);
  return {
    lengthOf,
    search: async (terms, options) => search({ engine, store, meanLength }, terms, options),
  };
}

interface Engine {
  readonly engine: MiniSearch<Document>;
  readonly store: TermStore;
  /** Of its own passages, in different terms. */
  readonly meanLength: number;
}

function search(
  { engine, store, meanLength }: Engine,
  terms: readonly WeightedTerm[],
  { limit, runs, ...options }: SearchOptions,
): readonly Hit[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  if (weights.size === 0) return [];
  const bm25 = forMeanLength(options.meanLength / meanLength);
  // MiniSearch goes by its own passages; what is told goes by all that are searched.
  const boost = (term: string): number =>
    (BM25.k + 1) / (bm25.k + 1) / rarity(store.size, store.documentFrequency(term));
  const results = engine.search([...weights.keys()].join(' '), {
    combineWith: 'OR',
    boostTerm: (term) => (weights.get(term) ?? 1) * boost(term),
    bm25,
    ...(!isAll(runs, store.size) && { filter: ({ id }) => isInOneOf(runs, id) }),
  });
  return (
    results
      // MiniSearch multiplies by the number of terms that matched, which punishes long questions.
      .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }))
      .toSorted((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
  );
}

/**
 * What makes MiniSearch measure lengths by another mean than that of its passages.
 *
 * @param times How many times as long that one is.
 */
function forMeanLength(times: number): typeof BM25 {
  if (times === 1) return BM25;
  const perLength = (BM25.k * BM25.b) / times;
  const k = BM25.k * (1 - BM25.b) + perLength;
  return { ...BM25, k, b: perLength / k };
}

function isAll([first, ...others]: readonly Span[], size: number): boolean {
  return others.length === 0 && first?.start === 0 && first.end === size;
}

/** @param spans They rise and don't overlap. */
function isInOneOf(spans: readonly Span[], id: number): boolean {
  const span = spans[partitionPoint(0, spans.length, (place) => (spans[place]?.end ?? 0) <= id)];
  return span !== undefined && span.start <= id && id < span.end;
}
