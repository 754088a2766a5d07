import type { Span } from '../text/span.ts';
import type { Judgement, JudgementWeights } from './judgement.ts';
import type { NearnessWeights } from './nearness.ts';

/**
 * Small models that find and judge passages beside the words. They choose and never write, and none is
 * needed: where one is missing, away or late, words alone decide.
 */
export interface Models {
  readonly embedder?: Embedder | undefined;
  readonly reranker?: Reranker | undefined;
}

/** A point in a model's space, of unit length: what means alike lies close, and the cosine tells how close. */
export type Vector = Float32Array;

/** Puts questions and passages into one space. */
export interface Embedder {
  /** Language subtags of what it understands. */
  readonly languages: ReadonlySet<string>;
  /** What its cosines are worth. */
  readonly weights: NearnessWeights;
  /** Undefined where it can't tell in time. */
  embedQuestion(question: string): Promise<Vector | undefined>;
}

/** Reads a question and a passage together, and says how well the one answers the other. */
export interface Reranker {
  readonly languages: ReadonlySet<string>;
  readonly weights: JudgementWeights;
  /** One judgement for each passage, in their order; undefined where it can't tell in time. */
  judge(
    question: string,
    passages: readonly PassageToJudge[],
  ): Promise<readonly Judgement[] | undefined>;
}

export interface PassageToJudge {
  /** Its article's title and authors, as the model is shown them. */
  readonly heading: string;
  readonly text: string;
  /** Within the text. */
  readonly sentences: readonly Span[];
}
