/** What a reranker says of a passage. */
export interface Judgement {
  /** Above 0 speaks for an answer, as log odds do. */
  readonly relevance: number;
  /** The same for each sentence, of the best stretch of words in it; undefined of a model that only ranks. */
  readonly sentences: readonly number[] | undefined;
}

/** What a passage is ranked by that a reranker has read. */
export const JUDGEMENT_FEATURES = [
  /** Its score before. */
  'score',
  /** What the model says of it, above the mean of those that it has read. */
  'relevance',
  /** The same of its best sentence; 0 of a model that only ranks. */
  'sentence',
] as const;

export type JudgementFeature = (typeof JUDGEMENT_FEATURES)[number];
export type JudgementFeatures = Readonly<Record<JudgementFeature, number>>;

/** What tells whether the first passage answers, where it was read. */
export const JUDGEMENT_CONFIDENCE_FEATURES = [
  /** 1. */
  'constant',
  /** A third of the log odds before, from -3 to 4. */
  'before',
  /** An eighth of what the model says, from -1 to 1. */
  'relevance',
  /** The same of its best sentence. */
  'sentence',
  /** 1 where the kind of answer that is asked for isn't seen. */
  'untold',
] as const;

export type JudgementConfidenceFeature = (typeof JUDGEMENT_CONFIDENCE_FEATURES)[number];
export type JudgementConfidence = Readonly<Record<JudgementConfidenceFeature, number>>;

/** What a reranker's judgements are worth; fitted for each. */
export interface JudgementWeights {
  readonly ranking: JudgementFeatures;
  /** What its judgement of a sentence adds to the sentence's score. */
  readonly sentence: number;
  /** Undefined of a model that nobody has measured. */
  readonly confidence: JudgementConfidence | undefined;
}

/** A reranker's word on a passage. */
export interface Judged {
  readonly judgement: Judgement;
  readonly features: JudgementFeatures;
}
