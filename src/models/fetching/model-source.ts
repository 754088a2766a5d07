import type { KnownModel, ModelFile } from '../model.ts';

/** Where files of models come from. */
export interface ModelSource {
  /**
   * A file of a model, from an offset on if that can be had, else from its beginning.
   *
   * @throws {ModelError} if it can't be had there, whenever it is tried.
   * @throws {PassingFault} if it may be had in a while, now or while it is read.
   */
  open(model: KnownModel, file: ModelFile, start: number, signal: AbortSignal): Promise<OpenedFile>;
}

export interface OpenedFile {
  /** At which of the file's bytes the first chunk stands. */
  readonly start: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What may be better in a while. */
export class PassingFault extends Error {
  override readonly name = 'PassingFault';
  /** Sooner there is no point in trying again. */
  readonly notBeforeMs: number;

  constructor(message: string, notBeforeMs: number = 0, options?: ErrorOptions) {
    super(message, options);
    this.notBeforeMs = notBeforeMs;
  }
}
