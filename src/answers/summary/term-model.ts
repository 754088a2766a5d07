import { termsOf } from '../../text/terms.ts';
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
  idf(term: string): number;
  /** Cosine of two sentences, 0 to 1. */
  similarity(a: number, b: number): number;
}

/** How many sentences count as the opening. */
const OPENING = 2;

/** The average over fewer terms than these would favour scraps. */
const MIN_TERMS = 3;

/**
 * Sentences as vectors of their terms' inverse sentence frequency. The cosine with the sum of all
 * unit vectors is the continuous degree centrality of Erkan and Radev's LexRank (2004), which takes
 * linear instead of quadratic time.
 */
export function modelTerms(sentences: readonly SummarySentence[], title: string): TermModel {
  const frequencies = countSentences(sentences);
  const idf = (term: string): number =>
    Math.log(1 + sentences.length / (frequencies.get(term) ?? 0.5));
  const weights = new Map(Array.from(frequencies.keys(), (term) => [term, idf(term)]));
  const weightOf = (term: string): number => weights.get(term) ?? 0;
  const norms = sentences.map(
    ({ terms }) => Math.sqrt(sum(terms, (term) => weightOf(term) ** 2)) || 1,
  );
  const cosine = ({ index, terms }: SummarySentence, vector: ReadonlyMap<string, number>): number =>
    sum(terms, (term) => weightOf(term) * (vector.get(term) ?? 0)) / (norms[index] ?? 1);
  const sumOf = (some: readonly SummarySentence[]): ReadonlyMap<string, number> => {
    const vector = new Map<string, number>();
    for (const { index, terms } of some) {
      for (const term of terms)
        vector.set(term, (vector.get(term) ?? 0) + weightOf(term) / (norms[index] ?? 1));
    }
    return vector;
  };

  const all = sumOf(sentences);
  const opening = sumOf(sentences.slice(0, OPENING));
  const titleTerms = new Set(termsOf(title).map(({ term }) => term));
  const inTitle = Math.max(1e-9, sum([...titleTerms], idf));
  const repeated = new Map(Array.from(frequencies, ([term, count]) => [term, Math.log(count)]));
  const repeatedIn = ({ terms }: SummarySentence): number =>
    sum(terms, (term) => repeated.get(term) ?? 0);
  const allRepeated = Math.max(1e-9, sum([...repeated.values()], Number));
  const mostRepeated = Math.log(1 + Math.max(1, ...highest(frequencies.values())));
  const centralities = sentences.map((sentence) => Math.max(0, cosine(sentence, all) - 1));
  const highestCentrality = Math.max(1e-9, ...highest(centralities));

  return {
    centrality: centralities.map((value) => value / highestCentrality),
    salience: sentences.map(
      (sentence) =>
        repeatedIn(sentence) / Math.max(MIN_TERMS, sentence.terms.length) / mostRepeated,
    ),
    coverage: sentences.map((sentence) => repeatedIn(sentence) / allRepeated),
    likenessToOpening: sentences.map((sentence) => {
      const itself = sentence.index < OPENING && sentence.terms.length > 0 ? 1 : 0;
      return Math.max(0, cosine(sentence, opening) - itself) / OPENING;
    }),
    likenessToTitle: sentences.map(
      ({ terms }) => sum(terms, (term) => (titleTerms.has(term) ? idf(term) : 0)) / inTitle,
    ),
    idf,
    similarity(a, b) {
      const others = new Set(sentences[b]?.terms);
      const shared = sum(sentences[a]?.terms ?? [], (term) =>
        others.has(term) ? weightOf(term) ** 2 : 0,
      );
      return shared / ((norms[a] ?? 1) * (norms[b] ?? 1));
    },
  };
}

function countSentences(sentences: readonly SummarySentence[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

/** The highest value, if there is any: spreading all of a long article's would be too many. */
function highest(values: Iterable<number>): readonly number[] {
  let found: number | undefined;
  for (const value of values) if (found === undefined || value > found) found = value;
  return found === undefined ? [] : [found];
}

function sum<T>(values: readonly T[], value: (one: T) => number): number {
  let total = 0;
  for (const one of values) total += value(one);
  return total;
}
