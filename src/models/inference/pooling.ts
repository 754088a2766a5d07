import type { Vector } from '../../retrieval/models.ts';
import type { EmbedderModel } from '../model.ts';

/**
 * Makes one vector of unit length of the vectors of a text's tokens.
 *
 * @param values Of one token after the other.
 */
export function pool(
  values: Float32Array,
  tokens: number,
  pooling: EmbedderModel['pooling'],
): Vector {
  const size = values.length / tokens;
  const sum = new Float64Array(size);
  const pooled = pooling === 'mean' ? values : values.subarray(0, size);
  for (let at = 0; at < pooled.length; at += 1) {
    sum[at % size] = (sum[at % size] ?? 0) + (pooled[at] ?? 0);
  }
  const length = Math.hypot(...sum);
  return Float32Array.from(sum, (value) => value / (length || 1));
}
