import { describe, expect, it } from 'vitest';
import type { Share } from '../../../src/answers/explain.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { WEIGHTS, type Weights } from '../../../src/retrieval/weights.ts';
import { LIBRARY } from '../../support/library.ts';

const QUESTION = { text: 'How many days of fog did the U.S. Weather Bureau count?' };

/** Other ones than the product comes with. */
const OTHERS: Weights = {
  sentence: WEIGHTS.sentence,
  passage: { ...WEIGHTS.passage, coverage: 5, sentence: -1, length: 2 },
  confidence: { ...WEIGHTS.confidence, constant: -3, bm25: 0.5 },
};

describe('The explanation of an answer', () => {
  it.each([
    ['the weights it comes with', WEIGHTS],
    ['others', OTHERS],
  ])('shows what scores are made of, with %s', async (_, weights) => {
    const pullquote = await createPullquote(LIBRARY, 'minisearch', weights);
    const { candidates, confidence, confidenceShares } = await pullquote.explain(QUESTION);
    expect(candidates.length).toBeGreaterThan(1);
    for (const { passage, shares } of candidates) expectSum(shares, passage.score);
    expectSum(confidenceShares, Math.log(confidence / (1 - confidence)));
  });
});

/** Shares too small to matter aren't shown: seventeen of them would come to .085. */
function expectSum(shares: readonly Share[], whole: number): void {
  const sum = shares.reduce((all, { share }) => all + share, 0);
  expect(Math.abs(sum - whole)).toBeLessThan(0.085);
}
