import { describe, expect, it } from 'vitest';
import { likelihood, plainBm25 } from '../../../src/retrieval/relevance.ts';
import { matchIn, queryOf } from '../../support/analysed-library.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

/** The score of each paragraph by one of the measures. */
function scores(
  measure: typeof plainBm25,
  question: string,
  ...paragraphs: readonly string[]
): readonly number[] {
  const store = termStoreOf(...paragraphs.map((words) => [words]));
  const asked = queryOf(question);
  const query = {
    ...asked,
    collection: { passages: store.size, meanLength: store.meanLength },
    needs: asked.needs.map((need) =>
      Object.assign({}, need, { occurrences: store.collectionFrequency(need.term) }),
    ),
  };
  const match = matchIn(store, query);
  return paragraphs.map((_, id) => measure(query, match(id)));
}

describe('plainBm25', () => {
  it('is the formula', () => {
    const [score] = scores(plainBm25, 'fog', 'fog and fog, tide', 'tide');
    const idf = queryOf('fog').weight;
    const norm = 1.2 * (0.25 + 0.75 * (3 / 2));
    expect(score).toBeCloseTo((idf * 2 * 2.2) / (2 + norm));
  });

  it('is 0 for a passage, and for a corpus, that holds none of the words', () => {
    expect(scores(plainBm25, 'fog', 'tide')).toEqual([0]);
    expect(scores(plainBm25, 'fog', '…')).toEqual([0]);
  });
});

describe('likelihood', () => {
  it('is higher where more of the question stands, and in a shorter passage', () => {
    const [both = 0, one = 0, longer = 0] = scores(
      likelihood,
      'fog tide',
      'fog tide oak',
      'fog oak oak',
      'fog oak oak elm elm elm',
    );
    expect(both).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(longer);
  });

  it('is finite for questions of unknown words, or of none', () => {
    for (const question of ['zeppelins', '…'])
      for (const score of scores(likelihood, question, 'fog', '…'))
        expect(Number.isFinite(score)).toBe(true);
  });
});
