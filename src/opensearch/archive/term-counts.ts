import { z } from 'zod';
import type { TermCounts } from '../../retrieval/postings.ts';
import { bitOf, MAX_BITS } from '../layout/passage-terms.ts';
import { tokenOf } from '../layout/tokens.ts';
import { type Recent, recalled } from './recent.ts';
import { type Clause, oneOf } from './search.ts';
import type { View } from './view.ts';

/**
 * In how many paragraphs of a view each term stands, and how often in all of them together: what isn't known is
 * asked for in one search.
 */
export function countTerms(
  view: View,
  terms: Iterable<string>,
): Promise<ReadonlyMap<string, TermCounts>> {
  return recalled(
    view.knowledge.counts,
    terms,
    (missing) => askCounts(view, missing),
    TERMS_AT_ONCE,
  );
}

/** In how many alone, which takes the engine less. */
export function countDocuments(
  view: View,
  terms: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const { counts, documents } = view.knowledge;
  const either: Recent<number> = {
    get: (term) => counts.get(term)?.documents ?? documents.get(term),
    set: (term, count) => documents.set(term, count),
  };
  return recalled(either, terms, (missing) => askDocuments(view, missing), TERMS_AT_ONCE);
}

type Counted<Count> = readonly (readonly [term: string, count: Count])[];

/** A search of more would be a long one. */
const TERMS_AT_ONCE = 64;

async function askCounts(
  { search, filter }: View,
  terms: readonly string[],
): Promise<Counted<TermCounts>> {
  const tokens = terms.map(tokenOf);
  const { aggregations = {} } = await search({
    query: { bool: { filter: [oneOf('terms', tokens), ...filter] } },
    size: 0,
    track_total_hits: false,
    aggs: Object.fromEntries(
      tokens.map((token, index) => [
        `t${index}`,
        {
          filter: { term: { terms: token } },
          aggs: {
            again: {
              filter: { term: { repeats: token } },
              aggs: { bits: { filters: { filters: bitFilters(token) } } },
            },
          },
        },
      ]),
    ),
  });
  return terms.map((term, index) => {
    const { doc_count: documents, again } = countSchema.parse(aggregations[`t${index}`]);
    const besides = again.bits.buckets.reduce(
      (sum, { doc_count: count }, bit) => sum + count * 2 ** bit,
      0,
    );
    return [term, { documents, occurrences: documents + besides }];
  });
}

function bitFilters(token: string): readonly Clause[] {
  return Array.from({ length: MAX_BITS }, (_, bit) => ({ term: { repeats: bitOf(token, bit) } }));
}

const countSchema = z.object({
  doc_count: z.number(),
  again: z.object({ bits: z.object({ buckets: z.array(z.object({ doc_count: z.number() })) }) }),
});

async function askDocuments(
  { search, filter }: View,
  terms: readonly string[],
): Promise<Counted<number>> {
  const tokens = terms.map(tokenOf);
  const filters = tokens.map((token) => ({ term: { terms: token } }));
  const { aggregations } = await search({
    query: { bool: { filter: [oneOf('terms', tokens), ...filter] } },
    size: 0,
    track_total_hits: false,
    aggs: { each: { filters: { filters } } },
  });
  const { buckets } = documentsSchema.parse(aggregations?.['each']);
  return terms.map((term, nth) => [term, buckets[nth]?.doc_count ?? 0]);
}

const documentsSchema = z.object({ buckets: z.array(z.object({ doc_count: z.number() })) });
