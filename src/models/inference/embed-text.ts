import type { Vector } from '../../retrieval/models.ts';
import type { EmbedderModel } from '../model.ts';
import type { OpenModel } from './open-model.ts';
import { pool } from './pooling.ts';

/** @param text With its prefix. */
export async function embedText(
  { maxTokens, pooling }: EmbedderModel,
  { pieces, run }: OpenModel,
  text: string,
): Promise<Vector> {
  const input = pieces.frame(pieces.split(text, maxTokens - pieces.frameLength(false)));
  const { last_hidden_state: values } = await run(input);
  if (!values) throw new TypeError('a model gave no vectors');
  return pool(values, input.ids.length, pooling);
}
