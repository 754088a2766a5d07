import type { PassageMatch } from './match-passage.ts';
import type { Query } from './query.ts';
import type { TermStore } from './term-store.ts';

const K1 = 1.2;
const B = 0.75;

/** BM25 with the usual k1 and b (Robertson and Zaragoza 2009), its idf being the needs' weights. */
export function plainBm25(store: TermStore, query: Query, match: PassageMatch): number {
  const norm = K1 * (1 - B + (B * match.length) / (store.meanLength || 1));
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

/** Dirichlet-smoothed query likelihood (Zhai and Lafferty 2001), against the collection's own. */
export function likelihood(store: TermStore, query: Query, match: PassageMatch): number {
  const counts = frequencies(query, match);
  const total = store.size * store.meanLength;
  const gains = query.needs.map(({ term }, need) => {
    const expected = (MU * store.collectionFrequency(term)) / (total || 1);
    return expected === 0 ? 0 : Math.log(1 + (counts[need] ?? 0) / expected);
  });
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
  return mean + Math.log(MU / (match.length + MU));
}
