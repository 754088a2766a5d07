import type { Span } from '../text/span.ts';
import type { Pace } from './pace.ts';
import type { Postings } from './postings.ts';
import type { TermStore } from './term-store.ts';

export interface WeightedTerm {
  readonly term: string;
  /** How much it counts against the others; above 0. */
  readonly weight: number;
}

export interface SearchOptions {
  /** At most so many hits, above 0. */
  readonly limit: number;
  /** Only passages whose id lies in one of these, which rise and don't overlap. */
  readonly runs: readonly Span[];
  /** The mean length of all passages that are searched, here and elsewhere, as `lengthOf` measures it. */
  readonly meanLength: number;
}

export interface Hit {
  readonly id: number;
  /** Above 0; comparable within one search, and with those of the same engine's other indexes. */
  readonly score: number;
}

/**
 * Finds passages by their terms. The port for search engines in this process: whatever stands behind
 * it passes the same contract suite.
 */
export interface SearchIndex {
  /** How long the passages of a run are together, as the engine measures it. */
  lengthOf(run: Span): number;
  /**
   * The passages that hold at least one of the terms, best first; equal ones by id. The same terms
   * give the same hits, and no term that a passage lacks lowers its score.
   *
   * @param terms Each with its weight times its rarity: which passages there are besides, and which
   *   are searched, an engine isn't told.
   */
  search(terms: readonly WeightedTerm[], options: SearchOptions): Promise<readonly Hit[]>;
}

/** What is indexed: the terms of passages; a passage's id is its number there. */
export interface IndexedTerms {
  readonly store: TermStore;
  readonly postings: Postings;
}

/** Makes an index, letting others have their turn meanwhile. */
export type BuildIndex = (terms: IndexedTerms, pace: Pace) => Promise<SearchIndex>;

/**
 * How much a term tells passages apart: its inverse document frequency in Lucene's form, which is never
 * negative.
 */
export function rarity(passages: number, documents: number): number {
  return Math.log(1 + (passages - documents + 0.5) / (documents + 0.5));
}
