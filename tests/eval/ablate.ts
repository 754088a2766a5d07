import type { Excerpt } from '../../src/answers/answer.ts';
import type { Explanation } from '../../src/answers/explain.ts';
import { MOST_PASSAGES, sizeOf } from '../../src/retrieval/confidence.ts';
import { PASSAGE_FEATURES } from '../../src/retrieval/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/retrieval/sentence-features.ts';
import { WEIGHTS, type Weights } from '../../src/retrieval/weights.ts';
import { type Asking, type FirstQuote, quoteOf } from './systems.ts';

/** The product with one part of it left out. */
export interface Ablation {
  readonly without: string;
  readonly weights?: Weights;
  readonly asking?: Asking;
}

/**
 * Every part of an answer left out in turn, and every feature of the ranking; the other weights stay as they
 * were fitted.
 */
export function ablations(): readonly Ablation[] {
  return [
    { without: 'understanding', asking: { question: { isWide: true } } },
    { without: 'periods', asking: { question: {} } },
    { without: 'told', weights: withConfidence({ untold: 0 }) },
    { without: 'confidence by size', weights: withConfidence(AS_OF_MANY) },
    { without: 'definitions first', asking: { firstQuote: firstRanked } },
    { without: 'runs of sentences', asking: { firstQuote: bestSentence } },
    ...PASSAGE_FEATURES.map((feature) => ({
      without: `passage: ${feature}`,
      weights: { ...WEIGHTS, passage: { ...WEIGHTS.passage, [feature]: 0 } },
    })),
    ...SENTENCE_FEATURES.map((feature) => ({
      without: `sentence: ${feature}`,
      weights: { ...WEIGHTS, sentence: { ...WEIGHTS.sentence, [feature]: 0 } },
    })),
  ];
}

/** Any corpus judged as if it were a large one. */
const AS_OF_MANY: Partial<Weights['confidence']> = {
  constant: WEIGHTS.confidence.constant + WEIGHTS.confidence.size * sizeOf(MOST_PASSAGES),
  size: 0,
};

function withConfidence(others: Partial<Weights['confidence']>): Weights {
  return { ...WEIGHTS, confidence: { ...WEIGHTS.confidence, ...others } };
}

/** The quote of the passage that ranks first, unless the first excerpt isn't from those that rank best. */
function firstRanked(excerpt: Excerpt, { candidates }: Explanation): FirstQuote {
  const isRanked = candidates.some((candidate) => isFrom(excerpt, candidate.excerpt));
  return quoteOf((isRanked && candidates[0]?.excerpt) || excerpt);
}

/** The sentence of its passage that is likeliest to answer, alone. */
function bestSentence(excerpt: Excerpt, { candidates }: Explanation): FirstQuote {
  const whole = quoteOf(excerpt);
  const passage = candidates.find((one) => isFrom(excerpt, one.excerpt))?.passage;
  if (!passage) return whole;
  const scores = passage.sentences.map(({ score }) => score);
  const best = passage.paragraph.sentences[scores.indexOf(Math.max(...scores))];
  if (!best) return whole;
  const { start } = passage.paragraph;
  return { ...whole, words: passage.text.slice(best.start - start, best.end - start) };
}

function isFrom(one: Excerpt, other: Excerpt): boolean {
  return one.paragraph === other.paragraph && one.quote.article.id === other.quote.article.id;
}
