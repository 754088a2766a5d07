import { describe, expect, it } from 'vitest';
import { CONFIDENCE_FEATURES } from '../../../src/retrieval/confidence.ts';
import { PASSAGE_FEATURES } from '../../../src/retrieval/passage-features.ts';
import { SENTENCE_FEATURES } from '../../../src/retrieval/sentence-features.ts';
import { WEIGHTS, weightsIn } from '../../../src/retrieval/weights.ts';

describe('weightsIn', () => {
  it('has weights of their own for the languages that were measured, and one set for the rest', () => {
    expect(weightsIn(WEIGHTS, 'en')).toBe(WEIGHTS);
    expect(weightsIn(WEIGHTS, 'de')).not.toBe(weightsIn(WEIGHTS, 'tr'));
    expect(weightsIn(WEIGHTS, 'it')).toBe(weightsIn(WEIGHTS, 'pt'));
    expect(weightsIn(WEIGHTS, 'it')).not.toBe(WEIGHTS);
  });

  it('takes English’s for all languages where there are no others', () => {
    const { sentence, passage, confidence } = WEIGHTS;
    const alone = { sentence, passage, confidence };
    expect(weightsIn(alone, 'de')).toBe(alone);
  });

  it.each(['en', 'de', 'it'])('knows a number for every feature in %s', (language) => {
    const { sentence, passage, confidence } = weightsIn(WEIGHTS, language);
    for (const [weights, names] of [
      [sentence, SENTENCE_FEATURES],
      [passage, PASSAGE_FEATURES],
      [confidence, CONFIDENCE_FEATURES],
    ] as const) {
      expect(Object.keys(weights).toSorted()).toEqual([...names].toSorted());
      expect(Object.values(weights).every(Number.isFinite)).toBe(true);
    }
  });
});
