import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';
import { KNOWN_MODELS } from '../../src/models/known-models.ts';
import type { Model, ModelInFolder } from '../../src/models/model.ts';
import { missingRuntime } from '../../src/models/runtime.ts';

/** Names the folder of real models: `NAME/model.onnx` and `NAME/tokenizer.json`. `.ci/run` fills one. */
const VARIABLE = 'PULLQUOTE_TEST_MODELS';

const folder = process.env[VARIABLE];

const SHARED_RERANKER = '../shared/models/reranker';

/** A real embedder. Whether it is there is {@link describeWithModels}' affair. */
export const E5: ModelInFolder = {
  model: knownModel('e5-small-v2'),
  ...placesIn(resolve(folder ?? 'no-models', 'e5-small-v2')),
  hash: '7d9092cb25f2bd1c023b7e8d2aa459044a02030ac880e5a59fdaf27af69f1ded',
};

/** A real reranker, which also finds spans: for tests only, it is not shipped. */
export const RERANKER: ModelInFolder = {
  model: { kind: 'reranker', name: 'reranker', languages: ['en'], maxTokens: 256 },
  ...placesIn(resolve(SHARED_RERANKER)),
  hash: 'fc05b3514c0d429265f3160bee7fb9189ca7bbddd2989d7c00d9dc681999f218',
};

/**
 * Tests of real models: left out by name where one of them is missing, or what runs it. Where the variable is
 * set, as `.ci/run` has it, nothing but the reranker may be missing.
 */
export function describeWithModels(
  title: string,
  models: readonly ModelInFolder[],
  tests: () => void,
): void {
  const missing = [...models.filter((one) => !isThere(one)).map(nameOf), ...missingRuntime()];
  const promised = missing.filter((name) => name !== SHARED_RERANKER);
  if (folder !== undefined && promised.length > 0)
    throw new Error(`${VARIABLE} is set, but there is no ${promised.join(', no ')}`);
  const describeThem = missing.length > 0 ? describe.skip : describe;
  describeThem(missing.length > 0 ? `${title} (needs ${missing.join(', ')})` : title, tests);
}

function knownModel(name: string): Model {
  const model = KNOWN_MODELS.find((one) => one.name === name);
  if (!model) throw new Error(`no model is called ${name}`);
  return model;
}

function placesIn(folder: string): Pick<ModelInFolder, 'folder' | 'modelFile' | 'tokenizerFile'> {
  return {
    folder,
    modelFile: join(folder, 'model.onnx'),
    tokenizerFile: join(folder, 'tokenizer.json'),
  };
}

function isThere({ modelFile, tokenizerFile }: ModelInFolder): boolean {
  return existsSync(modelFile) && existsSync(tokenizerFile);
}

/** Where it ought to be. */
function nameOf(one: ModelInFolder): string {
  return one === E5 ? `${VARIABLE}/e5-small-v2` : SHARED_RERANKER;
}
