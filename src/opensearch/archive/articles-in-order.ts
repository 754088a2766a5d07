import { hitsInOrder, type PageRequest } from '../engine/hits-in-order.ts';
import type { Clause, SearchHit } from './search.ts';
import { articlesOf, type View } from './view.ts';

export interface InOrderOptions {
  /** What an article has to fulfil. */
  readonly where: readonly Clause[];
  /** What is wanted of each, as a search has it. */
  readonly wanted: Clause;
  /** So many are asked for at first, and so many at a time from then on. */
  readonly firstPage: number;
  readonly nextPage: number;
}

/** Articles of a view in their order, however many: as far as they are taken, they are asked for. */
export function articlesInOrder(
  { search, filter }: Pick<View, 'search' | 'filter'>,
  { where, wanted, firstPage, nextPage }: InOrderOptions,
): AsyncGenerator<SearchHit> {
  const body = {
    query: articlesOf({ filter }, ...where),
    track_total_hits: false,
    sort: [{ order: 'asc' }, { article: 'asc' }],
    ...wanted,
  };
  const ask = async (page: PageRequest): Promise<readonly SearchHit[]> =>
    (await search({ ...body, ...page })).hits.hits;
  return hitsInOrder(ask, [firstPage, nextPage]);
}
