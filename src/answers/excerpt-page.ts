import type { Excerpt, ExcerptPage } from './answer.ts';

/** Which part of the excerpts that are worth showing is wanted. */
export interface WantedPage {
  /** How many at most; at least 1. */
  readonly limit: number;
  /** How many of the best to leave out. */
  readonly skip: number;
}

/** How many excerpts have to be found to fill the page and to know whether another one follows. */
export function neededFor({ limit, skip }: WantedPage): number {
  return skip + limit + 1;
}

/**
 * The page of what was found; if there is no longer so much to leave out, the last page there is.
 *
 * @param found The best first, {@link neededFor} the page if there are as many.
 * @returns undefined if nothing was found.
 */
export function excerptPage(
  found: readonly Excerpt[],
  { limit, skip }: WantedPage,
): ExcerptPage | undefined {
  const isThere = skip < found.length;
  const skipped = isThere ? skip : Math.floor(Math.max(0, found.length - 1) / limit) * limit;
  const [first, ...others] = found.slice(skipped, skipped + limit);
  if (!first) return undefined;
  return {
    excerpts: [first, ...others],
    ...(skipped > 0 && { skipped }),
    ...(skipped + limit < found.length && { hasMore: true }),
  };
}
