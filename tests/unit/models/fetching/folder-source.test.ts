import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fetchModel } from '../../../../src/models/fetching/fetch-model.ts';
import { folderSource } from '../../../../src/models/fetching/folder-source.ts';
import { KNOWN_MODELS } from '../../../../src/models/known-models.ts';
import type { KnownModel } from '../../../../src/models/model.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { contentOf, TINY_MODEL, tinyModel } from '../../../support/tiny-models.ts';

const MODEL = tinyModel(KNOWN_MODELS[0] as KnownModel);
const { repository, revision, files } = MODEL.origin;

let folder: string;
let directory: string;

beforeEach(async () => {
  folder = await scratchFolder('source');
  directory = join(folder, 'data', 'models');
});

function fetchIt(): Promise<boolean> {
  const { signal } = new AbortController();
  return fetchModel(MODEL, { directory, source: folderSource(folder), signal });
}

async function put(path: string, content: Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

describe('a folder in place of the hub', () => {
  it.each([
    ['as a mirror has them', `${repository}/resolve/${revision}`, 'path'],
    [
      'as the hub’s own programs keep them',
      `models--${repository.replace('/', '--')}/snapshots/${revision}`,
      'path',
    ],
    ['as a copy of the repository', repository, 'path'],
    ['plainly, by the model’s name', MODEL.name, 'name'],
    ['as they are published, by the model’s name', MODEL.name, 'path'],
    ['plainly', '.', 'name'],
    ['as they are published', '.', 'path'],
  ] as const)('has the files %s', async (_, place, key) => {
    for (const file of files) await put(join(place, file[key]), contentOf(file));
    expect(await fetchIt()).toBe(true);
    const fetched = join(directory, MODEL.name);
    expect((await readdir(fetched)).toSorted()).toEqual(['model.onnx', 'tokenizer.json']);
    expect((await readFile(join(fetched, 'model.onnx'))).equals(TINY_MODEL)).toBe(true);
  });

  it('says how files lie there if there are none', async () => {
    await expect(fetchIt()).rejects.toMatchObject({
      message: `${folder} has no model.onnx of ${MODEL.name}`,
      remedy: expect.stringContaining(`${MODEL.name}/tokenizer.json, one with these`) as string,
    });
    expect(await readdir(directory)).toEqual([]);
  });

  it('says so of files of another model', async () => {
    await put('model.onnx', TINY_MODEL.subarray(1));
    await expect(fetchIt()).rejects.toThrow(
      `${join(folder, 'model.onnx')} is not the file of ${MODEL.name}: it has another size`,
    );
    await put('model.onnx', Buffer.alloc(TINY_MODEL.length));
    await expect(fetchIt()).rejects.toThrow('it has another hash');
    expect(await readdir(directory)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('says so of files that may not be read', async () => {
    await put('model.onnx', TINY_MODEL);
    await chmod(join(folder, 'model.onnx'), 0);
    await expect(fetchIt()).rejects.toThrow('model.onnx may not be read');
  });
});
