import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { sizeOf } from '../file-hash.ts';
import type { KnownModel, ModelFile } from '../model.ts';
import { ModelError, withModelFile } from '../model-error.ts';
import type { ModelSource } from './model-source.ts';

/** A folder that holds models' files, laid out as a mirror, as the hub's own programs keep them, or plainly. */
export function folderSource(folder: string): ModelSource {
  return {
    async open(model, file, start) {
      const path = await findFile(folder, model, file);
      return { start, chunks: chunksOf(path, start) };
    },
  };
}

async function* chunksOf(path: string, start: number): AsyncGenerator<Uint8Array> {
  const handle = await withModelFile(path, () => open(path, 'r'));
  const chunks: AsyncIterable<Uint8Array> = handle.createReadStream({
    start,
    highWaterMark: 1 << 20,
  });
  yield* chunks;
}

async function findFile(folder: string, model: KnownModel, file: ModelFile): Promise<string> {
  const others: string[] = [];
  for (const place of placesOf(model, file)) {
    const path = join(folder, ...place);
    const size = await sizeOf(path);
    if (size === file.bytes) return path;
    if (size !== undefined) others.push(path);
  }
  const [other] = others;
  throw new ModelError({
    message: other
      ? `${other} is not the file of ${model.name}: it has another size`
      : `${folder} has no ${file.name} of ${model.name}`,
    remedy: `MODEL_SOURCE may name a folder with ${model.name}/model.onnx and ${model.name}/tokenizer.json, one with these two files, or one with ${placesOf(model, file)[0]?.join('/')}.`,
  });
}

function placesOf({ name, origin }: KnownModel, file: ModelFile): readonly (readonly string[])[] {
  const { repository, revision } = origin;
  return [
    [repository, 'resolve', revision, file.path],
    [`models--${repository.replace('/', '--')}`, 'snapshots', revision, file.path],
    [repository, file.path],
    [name, file.name],
    [name, file.path],
    [file.name],
    [file.path],
  ];
}
