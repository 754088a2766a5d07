import type { SummarySentence } from './summary-sentences.ts';

/** How the sentences of one article share its terms. Lists go by a sentence's `index`. */
export interface TermModel {
  /** Cosine with the sum of all other sentences, as a share of the highest one (0 to 1). */
  readonly centrality: readonly number[];
  /** How often the article uses its terms, on average and on a log scale, 0 to 1. */
  readonly salience: readonly number[];
  /** The share of what the article repeats that it holds, 0 to 1. */
  readonly coverage: readonly number[];
  /** Cosine with the first two sentences, itself left out, 0 to 1. */
  readonly likenessToOpening: readonly number[];
  /** The share of the title's terms that it holds, the rarer the heavier, 0 to 1. */
  readonly likenessToTitle: readonly number[];
  /** How rare a term is among the sentences; an unknown one is the rarest. */
  idf(this: void, term: string): number;
  /** The cosine of each sentence with this one, 0 to 1. */
  similaritiesTo(this: void, index: number): readonly number[];
}

/** How many sentences count as the opening. */
const OPENING = 2;

/** The average over fewer terms than these would favour scraps. */
const MIN_TERMS = 3;

/** Stands for nothing where a share of nothing is asked for. */
const ALMOST_ZERO = 1e-9;

/**
 * Sentences as vectors of their terms' inverse sentence frequency. The cosine with the sum of all
 * unit vectors is the continuous degree centrality of Erkan and Radev's LexRank (2004), which takes
 * linear instead of quadratic time.
 */
export function modelTerms(
  sentences: readonly SummarySentence[],
  titleTerms: ReadonlySet<string>,
): TermModel {
  const { vectors, frequencies, idOf } = numberTerms(sentences);
  const rarity = (frequency: number): number => Math.log(1 + sentences.length / frequency);
  const idf = (term: string): number => rarity(frequencies[idOf(term) ?? -1] ?? 0.5);
  const weights = Float64Array.from(frequencies, rarity);
  const norms = vectors.map((ids) => Math.sqrt(sum(ids, (id) => square(weights[id]))) || 1);
  const normOf = (index: number): number => norms[index] ?? 1;

  const sumOf = (indices: Iterable<number>): Float64Array => {
    const total = new Float64Array(weights.length);
    for (const index of indices) {
      for (const id of vectors[index] ?? []) {
        total[id] = (total[id] ?? 0) + (weights[id] ?? 0) / normOf(index);
      }
    }
    return total;
  };
  const cosines = (vector: Float64Array): readonly number[] =>
    vectors.map(
      (ids, index) => sum(ids, (id) => (weights[id] ?? 0) * (vector[id] ?? 0)) / normOf(index),
    );

  const centralities = cosines(sumOf(vectors.keys())).map((value) => Math.max(0, value - 1));
  const repetition = Float64Array.from(frequencies, Math.log);
  const repeated = vectors.map((ids) => sum(ids, (id) => repetition[id] ?? 0));
  const mostRepeated = Math.log(1 + highest(frequencies));
  const opening = vectors.slice(0, OPENING).keys();
  const titleIds = new Set(Array.from(titleTerms, (term) => idOf(term)));

  return {
    centrality: shares(centralities, highest(centralities)),
    salience: repeated.map(
      (value, index) =>
        value / Math.max(MIN_TERMS, vectors[index]?.length ?? 0) / (mostRepeated || 1),
    ),
    coverage: shares(
      repeated,
      sum(repetition, (value) => value),
    ),
    likenessToOpening: cosines(sumOf(opening)).map((value, index) => {
      const itself = index < OPENING && (vectors[index]?.length ?? 0) > 0 ? 1 : 0;
      return Math.max(0, value - itself) / OPENING;
    }),
    likenessToTitle: shares(
      vectors.map((ids) => sum(ids, (id) => (titleIds.has(id) ? (weights[id] ?? 0) : 0))),
      sum([...titleTerms], idf),
    ),
    idf,
    similaritiesTo(index) {
      const vector = new Float64Array(weights.length);
      for (const id of vectors[index] ?? []) vector[id] = (weights[id] ?? 0) / normOf(index);
      return cosines(vector);
    },
  };
}

interface NumberedTerms {
  /** The terms of each sentence as numbers. */
  readonly vectors: readonly (readonly number[])[];
  /** In how many sentences a term stands, by its number. */
  readonly frequencies: readonly number[];
  readonly idOf: (term: string) => number | undefined;
}

function numberTerms(sentences: readonly SummarySentence[]): NumberedTerms {
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  const vectors = sentences.map(({ terms }) =>
    terms.map((term) => {
      const id = ids.get(term) ?? ids.size;
      if (id === ids.size) ids.set(term, id);
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      return id;
    }),
  );
  return { vectors, frequencies, idOf: (term) => ids.get(term) };
}

function shares(values: readonly number[], whole: number): readonly number[] {
  return values.map((value) => value / Math.max(ALMOST_ZERO, whole));
}

function square(value = 0): number {
  return value * value;
}

/** At least 0. A long article has too many values to spread them. */
function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function sum<T>(values: Iterable<T>, value: (one: T) => number): number {
  let total = 0;
  for (const one of values) total += value(one);
  return total;
}
