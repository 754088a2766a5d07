/** Some of a passage's tokens, `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The longest answer that is looked for, in tokens; what the reader's head was trained with. */
const MAX_TOKENS = 40;

/**
 * How well the best stretch of tokens within a range answers: the greatest start + end, minus that of the
 * first token, which stands for there being no answer.
 *
 * @param logits Start and end of one token after the other.
 * @returns undefined of a range without tokens.
 */
export function bestStretch(logits: Float32Array, { from, to }: TokenRange): number | undefined {
  const startAt = (token: number): number => logits[2 * token] ?? 0;
  const endAt = (token: number): number => logits[2 * token + 1] ?? 0;
  let best = -Infinity;
  for (let start = from; start < to; start += 1) {
    const last = Math.min(to, start + MAX_TOKENS);
    for (let end = start; end < last; end += 1) {
      best = Math.max(best, startAt(start) + endAt(end));
    }
  }
  return best === -Infinity ? undefined : best - (startAt(0) + endAt(0));
}
