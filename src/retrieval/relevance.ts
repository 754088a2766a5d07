import { mean } from './mean.ts';
import { termShare } from './term-frequency.ts';
import type { PassageMatch } from './match-passage.ts';
import type { Query } from './query.ts';
import { analyserOf } from '../text/analysers.ts';

const K1 = 1.2;
const B = 0.75;

/** BM25 with the usual k1 and b (Robertson and Zaragoza 2009), its idf being the needs' weights. */
export function plainBm25(query: Query, match: PassageMatch): number {
  const norm = K1 * (1 - B + (B * match.length) / (query.collection.meanLength || 1));
  return frequencies(query, match).reduce(
    (sum, frequency, need) =>
      sum + ((query.needs[need]?.weight ?? 0) * frequency * (K1 + 1)) / (frequency + norm),
    0,
  );
}

function frequencies(query: Query, match: PassageMatch): readonly number[] {
  const counts = query.needs.map(() => 0);
  for (const { need } of match.occurrences) counts[need] = (counts[need] ?? 0) + 1;
  return counts;
}

/** Dirichlet's prior, about the length of a short paragraph in terms. */
const MU = 60;

/** The words of so many passages of the language at large are added to the collection's own. */
const PRIOR_TERMS = 30_000;

/** Dirichlet-smoothed query likelihood (Zhai and Lafferty 2001), against the collection's own. */
export function likelihood(query: Query, match: PassageMatch): number {
  const counts = frequencies(query, match);
  const { rankOf } = analyserOf(query.language).words;
  const { passages, meanLength } = query.collection;
  const total = passages * meanLength + PRIOR_TERMS;
  const gains = query.needs.map(({ term, occurrences }, need) => {
    const held = occurrences + PRIOR_TERMS * termShare(rankOf(term));
    return Math.log(1 + ((counts[need] ?? 0) * total) / (MU * held));
  });
  return mean(gains) + Math.log(MU / (match.length + MU));
}
