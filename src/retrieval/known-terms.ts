import type { LongForm } from './acronyms.ts';

/** What articles tell of the terms of a question. */
export interface KnownTerms {
  readonly collection: Collection;
  /** In the order in which they were given. */
  readonly terms: readonly KnownTerm[];
  /** The acronyms whose long form stands in these terms, corrected ones included. */
  readonly acronyms: readonly LongForm[];
}

/** All passages together. */
export interface Collection {
  readonly passages: number;
  /** The mean number of terms a passage; 0 where there is none. */
  readonly meanLength: number;
}

export interface KnownTerm {
  /** As the articles spell it: an unknown term that is near to a known one is taken for that. */
  readonly term: string;
  /** It was another one that was given. */
  readonly isCorrected: boolean;
  /** In how many passages it stands, and how often in all of them together; 0 if nowhere. */
  readonly documents: number;
  readonly occurrences: number;
  /** What it stands for if it is an acronym, each a list of at least two terms. */
  readonly longForms: readonly (readonly string[])[];
}
