import { countBits } from './count-bits.ts';
import { likeWeight, type PassageMatch, weightOf } from './match-passage.ts';
import { likelihood, plainBm25 } from './relevance.ts';
import { saturatedPairs } from './pairs.ts';
import type { Query } from './query.ts';
import type { SentenceFeatures } from './sentence-features.ts';

/** What tells the passage that answers from others; shares of the question unless said otherwise. */
export const PASSAGE_FEATURES = [
  /** BM25 over the question's weight. */
  'bm25',
  /** What it holds, by weight. */
  'coverage',
  /** What it holds, each need alike. */
  'count',
  /** What its names and figures hold of the question's. */
  'proper',
  /** Log-likelihood of the question under a smoothed unigram model, a mean over its needs. */
  'likelihood',
  /** The weightiest need that it lacks over the weightiest of all; less if it holds something alike. */
  'missing',
  /** What its best sentence holds. */
  'best',
  /** The same, the less the longer the sentence. */
  'density',
  /** What its first sentence holds. */
  'opening',
  /** What it lacks but for a word of a like meaning, by how like it is. */
  'alike',
  /** Neighbouring words of the question side by side. */
  'ordered',
  /** Such words near each other. */
  'near',
  /** The longest run of the question's words in its order. */
  'run',
  /** What two neighbouring sentences hold of which one could give the kind of answer wanted. */
  'answerBeside',
  /** The best of its sentences as the sentence weights judge them, a fifth of that. */
  'sentence',
  /** What the article's title holds. */
  'title',
  /** What only the paragraphs beside it hold. */
  'beside',
  /** The article's best five passages by BM25, over those of the best article. */
  'article',
  /** The logarithm of its number of terms, a fifth of it. */
  'length',
] as const;

export type PassageFeature = (typeof PASSAGE_FEATURES)[number];
export type PassageFeatures = Readonly<Record<PassageFeature, number>>;

/** What is known of a candidate's surroundings. */
export interface Surroundings {
  readonly titleNeeds: number;
  readonly besideNeeds: number;
  readonly articleScore: number;
}

export function passageFeatures(
  query: Query,
  match: PassageMatch,
  sentences: readonly SentenceFeatures[],
  sentenceScore: number,
  surroundings: Surroundings,
): PassageFeatures {
  const share = (needs: number): number => weightOf(query, needs) / (query.weight || 1);
  const best = (value: (sentence: SentenceFeatures) => number): number =>
    Math.max(0, ...sentences.map(value));
  const pairs = saturatedPairs(query, match.occurrences);
  const neighbours = match.sentences.map(
    ({ needs }, index) => needs | (match.sentences[index + 1]?.needs ?? 0),
  );
  const likeness = query.needs.map((_, need) =>
    (match.needs & (1 << need)) === 0
      ? Math.max(0, ...match.sentences.map((sentence) => sentence.likeness[need] ?? 0))
      : 0,
  );
  return {
    bm25: plainBm25(query, match) / (query.weight || 1),
    coverage: share(match.needs),
    count: countBits(match.needs) / Math.max(1, query.needs.length),
    proper: properShare(query, match.needs),
    likelihood: likelihood(query, match),
    missing: weightiestMissing(query, match.needs, likeness),
    best: best(({ coverage }) => coverage),
    density: best(({ density }) => density),
    opening: share(match.sentences[0]?.needs ?? 0),
    alike: likeWeight(query, likeness) / (query.weight || 1),
    ...pairs,
    run: longestRun(query, match) / (query.weight || 1),
    answerBeside: Math.max(
      0,
      ...neighbours.map(
        (needs, index) =>
          share(needs) * Math.max(sentences[index]?.answer ?? 0, sentences[index + 1]?.answer ?? 0),
      ),
    ),
    sentence: sentenceScore / 5,
    title: share(surroundings.titleNeeds),
    beside: share(surroundings.besideNeeds & ~match.needs),
    article: surroundings.articleScore,
    length: Math.log(1 + match.length) / 5,
  };
}

function properShare(query: Query, needs: number): number {
  let all = 0;
  let held = 0;
  for (const [index, { isProper, weight }] of query.needs.entries()) {
    if (!isProper) continue;
    all += weight;
    if ((needs & (1 << index)) !== 0) held += weight;
  }
  return all === 0 ? 0 : held / all;
}

function weightiestMissing(query: Query, needs: number, likeness: readonly number[]): number {
  const weights = query.needs.map(({ weight }) => weight);
  const missing = weights
    .map((weight, index) => weight * (1 - (likeness[index] ?? 0)))
    .filter((_, index) => (needs & (1 << index)) === 0);
  const most = Math.max(0, ...weights);
  return most === 0 ? 0 : Math.max(0, ...missing) / most;
}

/** The weight of the longest run of needs that stand side by side in the question's order. */
function longestRun(query: Query, match: PassageMatch): number {
  let longest = 0;
  let run = 0;
  let previous = { need: -1, position: -2, sentence: -1 };
  for (const occurrence of match.occurrences) {
    const weight = query.needs[occurrence.need]?.weight ?? 0;
    const goesOn =
      occurrence.position === previous.position + 1 &&
      occurrence.need > previous.need &&
      occurrence.sentence === previous.sentence;
    run = goesOn ? run + weight : weight;
    longest = Math.max(longest, run);
    previous = occurrence;
  }
  return longest;
}
