import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EmbedderModel } from '../../../../src/models/model.ts';
import { openVectors } from '../../../../src/models/vectors/open-vectors.ts';
import { fakeEmbedder } from '../../../support/fake-embedder.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const MODEL: EmbedderModel = {
  kind: 'embedder',
  name: 'small',
  languages: ['en'],
  maxTokens: 512,
  pooling: 'mean',
  prefixes: { question: '', passage: '' },
};
const fog = makeArticle({ title: 'Fog', language: 'en-GB', paragraphs: [['Fog came.']] });
const tide = makeArticle({ title: 'Tide', paragraphs: [['The tide rose.']] });
const nebel = makeArticle({ title: 'Nebel', language: 'de', paragraphs: [['Nebel zog auf.']] });

let folder: string;

beforeEach(async () => {
  folder = await scratchFolder('vectors');
});

/** @returns the texts that were embedded. */
async function embedAll(cacheDir: string | undefined, hash = 'a'): Promise<readonly string[]> {
  const { embedPassages, embedded } = fakeEmbedder();
  const vectors = await openVectors({
    model: MODEL,
    embedder: { hash, embedPassages },
    corpusDir: '/articles',
    cacheDir,
    articles: () => [fog, nebel, tide],
    onFault: (error) => expect.unreachable(String(error)),
  });
  expect(await vectors.whenDone()).toEqual({ embedded: 2, of: 2 });
  expect([fog, tide, nebel].map((article) => vectors.of(article) !== undefined)).toEqual([
    true,
    true,
    false,
  ]);
  await vectors.close();
  return embedded;
}

describe('The vectors of a folder’s articles', () => {
  it('are made where the model understands their language, or nobody knows it', async () => {
    expect(await embedAll(undefined)).toEqual(['Fog came.', 'The tide rose.']);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are kept for the next start with the same model', async () => {
    expect(await embedAll(folder)).toHaveLength(2);
    expect(await embedAll(folder)).toHaveLength(0);
    expect(await embedAll(folder, 'b')).toHaveLength(2);
    expect(await readdir(join(folder, 'vectors'))).toHaveLength(2);
  });
});
