import { termsOf } from '../text/terms.ts';
import type { Acronyms } from './acronyms.ts';
import type { SearchIndex, WeightedTerm } from './search-index.ts';

/** One thing that the question asks about. */
export interface QueryTerm {
  readonly term: string;
  /** Other words for it, each a list of terms that stand for it together. */
  readonly variants: readonly (readonly string[])[];
  /** How much it tells passages apart: its inverse document frequency. */
  readonly idf: number;
}

export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Acronyms of long forms that the question spells out. */
  readonly acronyms: readonly string[];
}

/** The terms of a variant share this weight, as they are the searcher's words at second hand. */
const VARIANT_WEIGHT = 0.5;

/** What people wrap a question in when they ask about articles; it says nothing of the matter. */
const FRAMES = [
  /\b(?:what|which|how|does|do|did|is|are|where)\b[^?]{0,20}\b(?:the|this|these|those|that|your|an?)?\s*(?:articles?|authors?|texts?|writers?|pieces?)\s+(?:says?|said|argues?|claims?|writes?|mentions?|thinks?|reports?|states?|explains?|describes?|tells?(?:\s+us)?)\b(?:\s+(?:about|of|on|regarding|that))?/giu,
  /\baccording to (?:the|this|these|your) (?:articles?|authors?|texts?|writers?|pieces?)\b/giu,
  /\b(?:can|could|would) you (?:please )?(?:tell|explain|show|say)\b(?: (?:me|us))?/giu,
  /\b(?:tell me|explain to me|i(?: would|'d|’d) like to know|do you know|i want to know)\b(?: (?:about|more about))?/giu,
];

export function analyseQuestion(question: string, index: SearchIndex, acronyms: Acronyms): Query {
  const words = FRAMES.reduce((text, frame) => text.replaceAll(frame, ' '), question);
  const all = termsOf(words).map(({ term }) => term);
  const terms = new Set(all);
  return {
    terms: Array.from(terms, (term) => ({
      term,
      variants: acronyms.longForms(term),
      idf: inverseDocumentFrequency(index, term),
    })),
    acronyms: acronyms.acronymsIn(all).filter((acronym) => !terms.has(acronym)),
  };
}

/** The terms to look for in the index; those of variants weigh less. */
export function weightedTerms(query: Query): readonly WeightedTerm[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  };
  for (const acronym of query.acronyms) add(acronym, VARIANT_WEIGHT);
  for (const { term, variants } of query.terms) {
    add(term, 1);
    for (const variant of variants) {
      for (const part of variant) add(part, VARIANT_WEIGHT / variant.length);
    }
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

/**
 * The share of what the question asks about that these terms hold, weighted by how much each tells
 * passages apart; 0 to 1, and 0 for a question without terms.
 */
export function coverage(query: Query, terms: ReadonlySet<string>): number {
  const asked = query.terms.reduce((sum, { idf }) => sum + idf, 0);
  return asked === 0 ? 0 : matchedIdf(query, terms) / asked;
}

/** The summed idf of the query's terms, or variants of them, among `terms`. */
export function matchedIdf(query: Query, terms: ReadonlySet<string>): number {
  return query.terms.reduce((sum, one) => sum + (isIn(one, terms) ? one.idf : 0), 0);
}

function isIn({ term, variants }: QueryTerm, terms: ReadonlySet<string>): boolean {
  return terms.has(term) || variants.some((variant) => variant.every((part) => terms.has(part)));
}

/** As in BM25 (Robertson and Zaragoza 2009), Lucene's form, which is never negative. */
function inverseDocumentFrequency(index: SearchIndex, term: string): number {
  const frequency = index.documentFrequency(term);
  return Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5));
}
