import type { Embedder, Models, Reranker, Vector } from '../../retrieval/models.ts';
import type { ModelInFolder } from '../model.ts';
import { judgementWeightsOf, nearnessWeightsOf } from '../fitted-weights.ts';
import type { Inference } from './inference.ts';

/** Models that run on this machine, as retrieval sees them. */
export interface LocalModels extends Models {
  readonly embedder?: LocalEmbedder | undefined;
}

export interface LocalEmbedder extends Embedder {
  /** SHA-256 of the model's file, hexadecimal: what vectors are kept by. */
  readonly hash: string;
  /**
   * Whenever nothing more urgent is to be done.
   *
   * @returns undefined where they aren't done in time, or models are away: later they may be.
   */
  embedPassages(passages: readonly string[]): Promise<readonly Vector[] | undefined>;
}

/** How long models are waited for at most. */
export interface Waits {
  readonly questionMs: number;
  /** For all passages together. */
  readonly judgingMs: number;
  readonly passagesMs: number;
}

/** A reader hardly notices. For passages nobody waits; models that went away are back after some seconds. */
const WAITS: Waits = { questionMs: 150, judgingMs: 150, passagesMs: 30_000 };

/** Questions whose vectors are remembered; of 384 numbers, they take half a megabyte. */
const MAX_QUESTIONS = 300;

/** @param models The first of each kind is used. */
export function localModels(
  inference: Inference,
  models: readonly ModelInFolder[],
  waits: Waits = WAITS,
): LocalModels {
  const embedder = models.find(({ model }) => model.kind === 'embedder');
  const reranker = models.find(({ model }) => model.kind === 'reranker');
  return {
    embedder: embedder && localEmbedder(inference, embedder, waits),
    reranker: reranker && localReranker(inference, reranker, waits),
  };
}

function localEmbedder(
  inference: Inference,
  found: ModelInFolder,
  { questionMs, passagesMs }: Waits,
): LocalEmbedder {
  const { model, hash } = found;
  const { name } = model;
  const known = new Map<string, Vector>();
  return {
    languages: new Set(model.languages),
    weights: nearnessWeightsOf(found),
    hash,
    async embedQuestion(question) {
      const vector =
        known.get(question) ??
        (await inference.embed(name, 'question', [question], questionMs))?.[0];
      if (!vector) return undefined;
      // The one that was asked last stands last.
      known.delete(question);
      known.set(question, vector);
      const [oldest] = known.keys();
      if (known.size > MAX_QUESTIONS && oldest !== undefined) known.delete(oldest);
      return vector;
    },
    embedPassages: (passages) => inference.embed(name, 'passage', passages, passagesMs),
  };
}

function localReranker(inference: Inference, found: ModelInFolder, { judgingMs }: Waits): Reranker {
  const { name, languages } = found.model;
  return {
    languages: new Set(languages),
    weights: judgementWeightsOf(found),
    judge: (question, passages) => inference.judge(name, question, passages, judgingMs),
  };
}
