import { z } from 'zod';
import { articlesOf, onceIn, type Totals, type View } from './view.ts';

const schema = z.object({ value: z.number() });

/** How many articles and paragraphs there are, and how long these are on average. */
export function totalsOf(view: View): Promise<Totals> {
  return onceIn(view, 'totals', async () => {
    const { hits, aggregations } = await view.search({
      query: articlesOf(view),
      size: 0,
      track_total_hits: true,
      aggs: { passages: { sum: { field: 'passages' } }, terms: { sum: { field: 'termsInAll' } } },
    });
    const passages = schema.parse(aggregations?.['passages']).value;
    const terms = schema.parse(aggregations?.['terms']).value;
    const collection = { passages, meanLength: passages === 0 ? 0 : terms / passages };
    return { articles: hits.total?.value ?? 0, collection };
  });
}
