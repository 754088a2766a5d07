import type { Judgement } from '../../retrieval/judgement.ts';
import type { PassageToJudge, Vector } from '../../retrieval/models.ts';

/**
 * What runs models. It may be away or late at any time: then it gives undefined, in time, and never fails,
 * so that whoever asks goes on without.
 */
export interface Inference {
  /**
   * @param use Passages wait for questions, and for judging.
   * @returns a vector of unit length for each text.
   */
  embed(
    model: string,
    use: 'question' | 'passage',
    texts: readonly string[],
    timeoutMs: number,
  ): Promise<readonly Vector[] | undefined>;
  /** @returns a judgement for each passage. */
  judge(
    model: string,
    question: string,
    passages: readonly PassageToJudge[],
    timeoutMs: number,
  ): Promise<readonly Judgement[] | undefined>;
  /** Ends what runs. */
  close(): Promise<void>;
}
