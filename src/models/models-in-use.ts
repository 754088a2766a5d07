import type { MemoryArchive, MemoryArchiveOptions } from '../retrieval/memory/memory-archive.ts';
import type { Models } from '../retrieval/models.ts';
import type { startInference } from './inference/start-inference.ts';
import type { ModelInFolder } from './model.ts';
import type { EmbeddingProgress } from './vectors/embed-articles.ts';

/** Models that are to be used, and how: plain data, which another thread can be told. */
export interface ModelsInUse {
  readonly found: readonly ModelInFolder[];
  /** How many of the processor's cores they may use. */
  readonly threads: number;
  /** Questions wait for a model that is late, so that the same one always gets the same answer. */
  readonly isPatient?: boolean | undefined;
}

/** What models are used for. */
export interface ModelsUse {
  readonly inUse: ModelsInUse;
  readonly corpusDir: string;
  /** Where vectors are kept from one start to the next; undefined: nowhere. */
  readonly cacheDir: string | undefined;
}

export interface ModelsEvents {
  readonly onEmbedding?: OnEmbedding | undefined;
  readonly onModelsFault?: OnModelsFault | undefined;
}

/** Told how many passages have vectors by now. */
export type OnEmbedding = (progress: EmbeddingProgress) => void;

/** Told what is wrong, and what to do; or what failed that never should. Words alone decide meanwhile. */
export type OnModelsFault = (fault: ModelsFault) => void;
export type ModelsFault = { readonly advice: string } | { readonly error: unknown };

/** How far models are. */
export interface ModelsReadiness {
  progress(): EmbeddingProgress;
  /**
   * Resolves once models do all that they can do: they are open, and every passage has its vector. If they
   * can't be used, or get on no further, it resolves as well.
   */
  whenReady(): Promise<EmbeddingProgress>;
}

/** An archive in this thread, with models beside the words where some are in use. */
export interface OpenedArchive {
  readonly archive: Pick<MemoryArchive, 'analysis' | 'current' | 'change' | 'prepare' | 'close'>;
  readonly models?: Models | undefined;
  /** How far these are. */
  readonly readiness?: ModelsReadiness | undefined;
}

export interface ArchiveOptions extends MemoryArchiveOptions, ModelsEvents {
  /** The models beside the words, if there are to be any. */
  readonly modelsUse?: ModelsUse | undefined;
  /** Starts what runs them; a process, unless told. */
  readonly startInference?: typeof startInference | undefined;
}
