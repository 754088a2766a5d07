import { z } from 'zod';
import type { Clause } from './search.ts';
import type { View } from './view.ts';

/** How many documents have a value. */
export type Bucket = readonly [value: string, documents: number];

const bucketsSchema = z.object({
  buckets: z.array(z.object({ key: z.string(), doc_count: z.number() })),
});

export function bucketsIn(aggregation: unknown): readonly Bucket[] {
  return bucketsSchema
    .parse(aggregation)
    .buckets.map(({ key, doc_count: count }) => [key, count] as const);
}

/** Values of a field that begin with one of these keys, as entries do. */
export function entriesOf(field: string, keys: readonly string[], size: number): Clause {
  return {
    terms: { field, size, shard_size: size, include: `(${keys.map(escaped).join('|')})\u001f.*` },
  };
}

/** As Lucene's regular expressions have it, optional operators included. */
function escaped(words: string): string {
  return words.replaceAll(/[.?+*|{}[\]()"\\#@&<>~^$-]/gu, String.raw`\$&`);
}

const PAGE = 5000;

const pageSchema = z.object({
  buckets: z.array(z.object({ key: z.object({ value: z.string() }), doc_count: z.number() })),
  after_key: z.unknown().optional(),
});

/** All values that a field has in some documents, in their order, however many. */
export async function allValues(
  { search }: View,
  field: string,
  { query, order = 'asc' }: { readonly query: Clause; readonly order?: 'asc' | 'desc' },
): Promise<readonly Bucket[]> {
  const all: Bucket[] = [];
  let after: unknown;
  do {
    const { aggregations } = await search({
      query,
      size: 0,
      aggs: {
        all: {
          composite: {
            size: PAGE,
            sources: [{ value: { terms: { field, order } } }],
            ...(after !== undefined && { after }),
          },
        },
      },
    });
    const page = pageSchema.parse(aggregations?.['all']);
    for (const { key, doc_count: count } of page.buckets) all.push([key.value, count]);
    after = page.buckets.length < PAGE ? undefined : page.after_key;
  } while (after !== undefined);
  return all;
}
