import type { Span } from '../text/span.ts';
import type { TermStore } from './term-store.ts';

export interface WeightedTerm {
  readonly term: string;
  /** How much it counts against the others; above 0. */
  readonly weight: number;
}

export interface SearchOptions {
  /** At most so many hits, above 0. */
  readonly limit: number;
  /** Only passages whose id lies in `[start, end)`. */
  readonly within?: Span | undefined;
  /** No passage whose id lies in one of these, which rise and don't overlap. */
  readonly without?: readonly Span[] | undefined;
}

export interface Hit {
  readonly id: number;
  /** Above 0; comparable within one search only. */
  readonly score: number;
}

/**
 * Finds passages by their terms. The port for search engines: whatever stands behind it passes the
 * same contract suite.
 */
export interface SearchIndex {
  /**
   * The passages that hold at least one of the terms, best first; equal ones by id. The same terms
   * give the same hits, and no term that a passage lacks lowers its score.
   */
  search(terms: readonly WeightedTerm[], options: SearchOptions): Promise<readonly Hit[]>;
}

/** Indexes the passages of a store; a passage's id is its number there. */
export type BuildIndex = (store: TermStore) => SearchIndex;
