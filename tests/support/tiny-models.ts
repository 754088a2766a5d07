import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownModel, ModelFile } from '../../src/models/model.ts';

/** Files that stand for a model's: only their bytes matter. */
export const TINY_MODEL = Buffer.from('model '.repeat(20_000));
export const TINY_TOKENIZER = Buffer.from('{"tokens": []}');

/** A model whose files are these, in place of the real ones. */
export function tinyModel(model: KnownModel): KnownModel {
  const { origin } = model;
  return { ...model, origin: { ...origin, files: origin.files.map(tinyFile) } };
}

function tinyFile(file: ModelFile): ModelFile {
  const content = contentOf(file);
  return { ...file, bytes: content.length, sha256: sha256(content) };
}

/** What the file of a tiny model holds. */
export function contentOf({ name }: Pick<ModelFile, 'name'>): Buffer {
  return name === 'model.onnx' ? TINY_MODEL : TINY_TOKENIZER;
}

/** Puts the files of a tiny model into a folder, which is made. */
export async function writeTinyModel(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model.onnx'), TINY_MODEL);
  await writeFile(join(folder, 'tokenizer.json'), TINY_TOKENIZER);
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
