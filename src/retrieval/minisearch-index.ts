import MiniSearch from 'minisearch';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import type { Hit, SearchIndex, SearchOptions, WeightedTerm } from './search-index.ts';
import type { TermStore } from './term-store.ts';

/** BM25+ as MiniSearch has it, with the usual k1 and b; `d` 0 makes it plain BM25. */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

interface Document {
  readonly id: number;
  readonly terms: string;
}

/** The adapter for MiniSearch; its own text analysis is left aside, ours comes first. */
export function buildMiniSearchIndex(store: TermStore): SearchIndex {
  const engine = new MiniSearch<Document>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  for (let id = 0; id < store.size; id += 1) {
    const terms = Array.from(store.terms(id), (term) => store.vocabulary[term] ?? '');
    engine.add({ id, terms: terms.join(' ') });
  }
  return { search: async (terms, options) => search(engine, terms, options) };
}

function search(
  engine: MiniSearch<Document>,
  terms: readonly WeightedTerm[],
  { limit, within, without = [] }: SearchOptions,
): readonly Hit[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  if (weights.size === 0) return [];
  const results = engine.search([...weights.keys()].join(' '), {
    combineWith: 'OR',
    boostTerm: (term) => weights.get(term) ?? 1,
    bm25: BM25,
    ...((within ?? without.length > 0) && {
      filter: ({ id }) => (!within || isIn(within, id)) && !isInOneOf(without, id),
    }),
  });
  return (
    results
      // MiniSearch multiplies by the number of terms that matched, which punishes long questions.
      .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }))
      .toSorted((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
  );
}

function isIn({ start, end }: Span, id: number): boolean {
  return start <= id && id < end;
}

/** @param spans They rise and don't overlap. */
function isInOneOf(spans: readonly Span[], id: number): boolean {
  const span = spans[partitionPoint(0, spans.length, (place) => (spans[place]?.end ?? 0) <= id)];
  return span !== undefined && isIn(span, id);
}
