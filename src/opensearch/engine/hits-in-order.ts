/** A search that tells where each hit stands in its order. */
export interface PageRequest {
  readonly size: number;
  /** Only what comes behind this is wanted. */
  readonly search_after?: readonly unknown[];
}

interface Sorted {
  readonly sort?: readonly unknown[] | undefined;
}

/**
 * All hits of a search that puts them in an order without ties: as far as they are taken, they are asked for.
 *
 * @param sizes How many at first, and how many at a time from then on.
 */
export async function* hitsInOrder<Hit extends Sorted>(
  ask: (page: PageRequest) => Promise<readonly Hit[]>,
  [first, next]: readonly [first: number, next: number],
): AsyncGenerator<Hit> {
  let after: readonly unknown[] | undefined;
  for (let size = first; ; size = next) {
    const hits = await ask({ size, ...(after && { search_after: after }) });
    yield* hits;
    if (hits.length < size) return;
    after = hits.at(-1)?.sort;
  }
}
