import type { Models } from './models.ts';
import type { Weights } from './weights.ts';

/** What passages are ranked and judged by. */
export interface RankBy {
  readonly weights: Weights;
  /** Beside the words. */
  readonly models?: Models | undefined;
}
