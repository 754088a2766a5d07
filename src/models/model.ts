import type { JudgementWeights } from '../retrieval/judgement.ts';
import type { NearnessWeights } from '../retrieval/nearness.ts';

/** A small model that can be fetched or is in a folder: what it is, and what its files are. */
export type Model = EmbedderModel | RerankerModel;

/** One that can be fetched by its name. */
export type KnownModel = Model & { readonly origin: ModelOrigin };

interface CommonModel {
  /** As it is typed: `e5-small-v2`. */
  readonly name: string;
  /** Language subtags of what it understands. */
  readonly languages: readonly string[];
  /** More word pieces than so many of a text are not read. */
  readonly maxTokens: number;
  /** Where its files come from; undefined of a folder of somebody's own. */
  readonly origin?: ModelOrigin | undefined;
}

export interface EmbedderModel extends CommonModel {
  readonly kind: 'embedder';
  /** How the vectors of a text's word pieces become one. */
  readonly pooling: 'mean' | 'first';
  /** What stands before questions and passages. */
  readonly prefixes: { readonly question: string; readonly passage: string };
}

export interface RerankerModel extends CommonModel {
  readonly kind: 'reranker';
}

export interface ModelOrigin {
  /** On the Hugging Face hub. */
  readonly repository: string;
  /** A commit. */
  readonly revision: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly files: readonly ModelFile[];
  /** Whether what it brings was measured with this product. */
  readonly isMeasured: boolean;
}

export interface ModelFile {
  /** In the repository. */
  readonly path: string;
  /** In the model's folder. */
  readonly name: 'model.onnx' | 'tokenizer.json';
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A model whose files are there and are what they should be. */
export interface ModelInFolder {
  readonly model: Model;
  readonly folder: string;
  /** The paths of both files in it. */
  readonly modelFile: string;
  readonly tokenizerFile: string;
  /** SHA-256 of the model's file, hexadecimal: what vectors are kept by. */
  readonly hash: string;
  /** What its judgement is worth, where that stands beside it. */
  readonly weights?: OwnWeights | undefined;
}

/** Of one that a model is, the other is left out. */
export interface OwnWeights {
  readonly nearness?: NearnessWeights | undefined;
  readonly judgement?: JudgementWeights | undefined;
}
