import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findModels, type FoundModels } from '../../../src/models/find-models.ts';
import { nearnessWeightsOf } from '../../../src/models/fitted-weights.ts';
import { KNOWN_MODELS } from '../../../src/models/known-models.ts';
import type { ModelSetting } from '../../../src/models/model-setting.ts';
import { describeWithModels, E5 } from '../../support/models.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { sha256, TINY_MODEL, tinyModel, writeTinyModel } from '../../support/tiny-models.ts';

const KNOWN = KNOWN_MODELS.map(tinyModel);
const [SMALL, MULTILINGUAL, RERANKER] = [
  'e5-small-v2',
  'multilingual-e5-small',
  'ms-marco-MiniLM-L-6-v2',
] as const;

let directory: string;

beforeEach(async () => {
  directory = await scratchFolder('models');
});

function find(...names: readonly string[]): Promise<FoundModels> {
  const [first, ...others] = names;
  const setting: ModelSetting =
    first === undefined ? { kind: 'auto' } : { kind: 'named', names: [first, ...others] };
  return findModels({ setting, directory }, KNOWN);
}

function namesOf({ models }: FoundModels): readonly string[] {
  return models.map(({ model }) => model.name);
}

function messagesOf({ faults }: FoundModels): string {
  return faults.map(({ message }) => message).join('\n');
}

function fetched(name: string): Promise<void> {
  return writeTinyModel(join(directory, name));
}

describe('the models in their folder', () => {
  it('are none before any is fetched, and that is no fault', async () => {
    expect(await find()).toEqual({ models: [], faults: [] });
    await rm(directory, { recursive: true });
    expect(await find()).toEqual({ models: [], faults: [] });
    await mkdir(directory);
  });

  it('are used without being named, the first of each kind in the table', async () => {
    for (const name of [RERANKER, MULTILINGUAL, SMALL]) await fetched(name);
    const found = await find();
    expect(namesOf(found)).toEqual([SMALL, RERANKER]);
    expect(found.faults).toEqual([]);
    expect(found.models[0]).toEqual({
      model: KNOWN[0],
      folder: join(directory, SMALL),
      modelFile: join(directory, SMALL, 'model.onnx'),
      tokenizerFile: join(directory, SMALL, 'tokenizer.json'),
      hash: sha256(TINY_MODEL),
    });
  });

  it('are not looked at if they are off', async () => {
    await fetched(SMALL);
    const found = await findModels({ setting: { kind: 'off' }, directory }, KNOWN);
    expect(found).toEqual({ models: [], faults: [] });
  });

  it('are used as they are named, and no others', async () => {
    for (const name of [RERANKER, MULTILINGUAL, SMALL]) await fetched(name);
    expect(namesOf(await find(MULTILINGUAL))).toEqual([MULTILINGUAL]);
  });

  it('can be one of each kind', async () => {
    for (const name of [MULTILINGUAL, SMALL]) await fetched(name);
    const found = await find(MULTILINGUAL, SMALL);
    expect(namesOf(found)).toEqual([MULTILINGUAL]);
    expect(messagesOf(found)).toBe(
      `${SMALL} is not used: there can be one embedder, and ${MULTILINGUAL} comes first. Leave one out of MODEL.`,
    );
  });

  it('are told how they are fetched if one that is named is not there', async () => {
    await fetched(SMALL);
    const found = await find(SMALL, RERANKER);
    expect(namesOf(found)).toEqual([SMALL]);
    expect(found.faults).toEqual([
      {
        name: RERANKER,
        message: `${RERANKER} is not fetched. Run: npx pullquote model fetch ${RERANKER}`,
      },
    ]);
  });

  it('count as not fetched while a file is missing', async () => {
    await fetched(SMALL);
    await rm(join(directory, SMALL, 'tokenizer.json'));
    expect(await find()).toEqual({ models: [], faults: [] });
    expect(messagesOf(await find(SMALL))).toContain('is not fetched');
  });

  it.each([
    ['shorter', TINY_MODEL.subarray(1)],
    ['as long', Buffer.from(TINY_MODEL.toString().replace('model', 'moder'))],
  ])('are not used if a file is another one that is %s', async (_, content) => {
    await fetched(SMALL);
    await writeFile(join(directory, SMALL, 'model.onnx'), content);
    for (const found of [await find(), await find(SMALL)]) {
      expect(found.models).toEqual([]);
      expect(messagesOf(found)).toBe(
        `${join(directory, SMALL, 'model.onnx')} is not the file of ${SMALL}: it may be damaged. Run: npx pullquote model fetch ${SMALL}`,
      );
    }
  });

  it.skipIf(process.getuid?.() === 0)('say so if a file may not be read', async () => {
    await fetched(SMALL);
    await chmod(join(directory, SMALL, 'model.onnx'), 0);
    expect(messagesOf(await find())).toContain('may not be read or written by this user');
  });
});

describe('a model of somebody’s own', () => {
  const TOKENIZER = '{}';
  let mine: string;

  beforeEach(async () => {
    mine = join(directory, 'mine');
    await mkdir(join(mine, 'onnx'), { recursive: true });
    await writeFile(join(mine, 'tokenizer.json'), TOKENIZER);
  });

  async function describeModel(description: object): Promise<void> {
    await writeFile(join(mine, 'model.json'), JSON.stringify(description));
  }

  async function faultOf(): Promise<string> {
    await writeFile(join(mine, 'model.onnx'), 'mine');
    const found = await find(mine);
    expect(found.models).toEqual([]);
    return messagesOf(found);
  }

  it('is what model.json beside it says', async () => {
    await writeFile(join(mine, 'model.onnx'), 'mine');
    const described = {
      kind: 'embedder',
      languages: ['de', 'fr'],
      maxTokens: 256,
      pooling: 'first',
      prefixes: { question: 'Frage: ', passage: 'Absatz: ' },
    };
    await describeModel(described);
    expect((await find(mine)).models).toEqual([
      {
        model: { name: mine, ...described },
        folder: mine,
        modelFile: join(mine, 'model.onnx'),
        tokenizerFile: join(mine, 'tokenizer.json'),
        hash: sha256(Buffer.from('mine')),
      },
    ]);
  });

  it('is taken for what most are where that says nothing', async () => {
    await writeFile(join(mine, 'model.onnx'), 'mine');
    await describeModel({ kind: 'embedder', prefixes: { question: 'Q: ' } });
    expect((await find(mine)).models[0]?.model).toEqual({
      name: mine,
      kind: 'embedder',
      languages: ['en'],
      maxTokens: 512,
      pooling: 'mean',
      prefixes: { question: 'Q: ', passage: '' },
    });
  });

  it.each([
    ['BertModel', 'embedder'],
    ['XLMRobertaForSequenceClassification', 'reranker'],
  ])('lies as it is published, and is of the kind that %s is', async (architecture, kind) => {
    await writeFile(join(mine, 'onnx', 'model_quantized.onnx'), 'mine');
    await writeFile(join(mine, 'config.json'), JSON.stringify({ architectures: [architecture] }));
    const [found] = (await find(mine)).models;
    expect(found?.model.kind).toBe(kind);
    expect(found?.modelFile).toBe(join(mine, 'onnx', 'model_quantized.onnx'));
  });

  it('is told by its hash if it is a known one', async () => {
    await writeTinyModel(mine);
    const [found] = (await find(mine)).models;
    expect(found?.model).toEqual(KNOWN[0]);
    expect(found?.folder).toBe(mine);
  });

  it('says what is missing', async () => {
    expect(messagesOf(await find(`${directory}/other`))).toContain(
      `${directory}/other has neither model.onnx nor onnx/model_quantized.onnx. Name the folder`,
    );
    await rm(join(mine, 'tokenizer.json'));
    expect(await faultOf()).toContain('has no tokenizer.json. Put the one');
  });

  it('says so if nothing tells its kind', async () => {
    expect(await faultOf()).toBe(
      `nothing in ${mine} tells what kind of model it is. Put a file model.json beside it that says {"kind": "embedder"}, or "reranker".`,
    );
  });

  it.each([
    [{ kind: 'generator' }, 'kind is neither embedder nor reranker'],
    [{ kind: 'embedder', pooling: 'last' }, 'pooling is neither mean nor first'],
    [{ kind: 'embedder', languages: ['English'] }, 'languages.0 is no language subtag'],
    [{ kind: 'embedder', maxTokens: 0 }, 'maxTokens '],
    [{ kind: 'embedder', prefix: '' }, 'prefix'],
  ])('says what is wrong with %j', async (described, fault) => {
    await describeModel(described);
    const message = await faultOf();
    expect(message).toContain(`${join(mine, 'model.json')} can’t be used: `);
    expect(message).toContain(fault);
  });

  it('comes with the weights that were fitted to it, before all that is known', async () => {
    await writeFile(join(mine, 'model.onnx'), 'mine');
    await describeModel({ kind: 'embedder' });
    const [unfitted] = (await find(mine)).models;
    const nearness = {
      ranking: { words: 1, passage: 2, sentence: 3 },
      confidence: { constant: 1, words: 2, passage: 3, wordless: 4, wordlessPassage: 5 },
    };
    await writeFile(join(mine, 'weights.json'), JSON.stringify({ nearness }));
    const [fitted] = (await find(mine)).models;
    expect(fitted && nearnessWeightsOf(fitted)).toEqual(nearness);
    expect(unfitted && nearnessWeightsOf(unfitted).confidence).toBeUndefined();
  });

  it.each([
    ['that lack one', { words: 1, passage: 2 }],
    ['that are no numbers', { words: 1, passage: 2, sentence: 'much' }],
  ])('says so of weights %s', async (_, ranking) => {
    await describeModel({ kind: 'embedder' });
    await writeFile(join(mine, 'weights.json'), JSON.stringify({ nearness: { ranking } }));
    expect(await faultOf()).toContain('weights.json isn’t what npm run fit writes');
  });

  it('says so if its description is no JSON', async () => {
    await writeFile(join(mine, 'model.json'), '{kind: embedder}');
    expect(await faultOf()).toContain('model.json is no JSON');
  });

  it('is found by a path from here', async () => {
    await writeTinyModel(mine);
    const path = relative('.', mine);
    expect((await find(path)).models[0]?.folder).toBe(path);
  });
});

describeWithModels('the real e5-small-v2', [E5], () => {
  it('is what the table says', async () => {
    const setting: ModelSetting = { kind: 'named', names: ['e5-small-v2'] };
    const found = await findModels({ setting, directory: join(E5.folder, '..') });
    expect(found).toEqual({ models: [E5], faults: [] });
  });
});
