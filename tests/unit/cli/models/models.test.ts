import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchNamed } from '../../../../src/cli/models/fetch-named.ts';
import { printModelCheck } from '../../../../src/cli/models/print-model-check.ts';
import { printModels } from '../../../../src/cli/models/print-models.ts';
import { removeNamed } from '../../../../src/cli/models/remove-named.ts';
import type { startInference } from '../../../../src/models/inference/start-inference.ts';
import { KNOWN_MODELS } from '../../../../src/models/known-models.ts';
import { answerWith, type EvilHub, openEvilHub } from '../../../support/evil-hub.ts';
import { describeWithModels, E5, RERANKER } from '../../../support/models.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { tinyModel, writeTinyModel } from '../../../support/tiny-models.ts';
import { fakeIo, type Outcome, runCli, type Surroundings } from '../fake-io.ts';

const KNOWN = KNOWN_MODELS.map(tinyModel);
const [SMALL, MULTILINGUAL, JUDGE] = [
  'e5-small-v2',
  'multilingual-e5-small',
  'ms-marco-MiniLM-L-6-v2',
] as const;

let folder: string;
let hub: EvilHub;

beforeEach(async () => {
  folder = await scratchFolder('model');
  hub = await openEvilHub();
});

afterEach(async () => {
  await hub.close();
});

function placeOf(name: string): string {
  return join(folder, 'models', name);
}

/** A command over tiny models, as if they were the real ones. */
async function over(
  command: (io: ReturnType<typeof fakeIo>['io']) => Promise<void>,
  { environment, ...surroundings }: Surroundings = {},
): Promise<Outcome> {
  const settings = { DATA_DIR: folder, MODEL_SOURCE: hub.url, ...environment };
  const { io, outcome } = fakeIo({ ...surroundings, environment: settings });
  await command(io);
  return outcome();
}

function list(environment: Readonly<Record<string, string>> = {}, json = false): Promise<Outcome> {
  return over((io) => printModels(json ? { json } : {}, io, KNOWN), { environment });
}

function fetchIt(name: string, surroundings: Surroundings = {}): Promise<Outcome> {
  return over((io) => fetchNamed(name, io, KNOWN), surroundings);
}

function remove(): Promise<Outcome> {
  return over((io) => removeNamed(SMALL, io, KNOWN));
}

/** Runs anything at once, unless it is told to fail. */
const starting =
  (isReady: boolean): typeof startInference =>
  (_, { onFault }) => ({
    embed: async (_model, _use, texts) => texts.map(() => new Float32Array(1)),
    judge: async () => [{ relevance: 1, sentences: undefined }],
    ready: async () => {
      if (!isReady) onFault?.(Object.assign(new Error('broken'), { advice: 'It broke.' }) as never);
      return isReady;
    },
    close: async () => {},
  });

function check(
  name: string | undefined,
  { isReady = true, missing = [] as readonly string[], json = false } = {},
): Promise<Outcome> {
  const tools = { known: KNOWN, start: starting(isReady), missing };
  return over((io) => printModelCheck(name, json ? { json } : {}, io, tools));
}

describe('the list of models', () => {
  it('says what each is, costs, and whether it is there and used', async () => {
    await writeTinyModel(placeOf(SMALL));
    const { stdout } = await list();
    expect(stdout).toContain(
      `${SMALL}\nembedder: finds passages by what they mean · English · MIT`,
    );
    expect(stdout).toContain('MB\nfetched · in use\n\n');
    expect(stdout).toMatch(
      /multilingual-e5-small\nembedder: .* · 93 languages · MIT · .* · not measured by us\nnot fetched/u,
    );
    expect(stdout).toMatch(/ms-marco.*\nreranker: .* · English · Apache-2\.0/u);
    expect(stdout).toContain(
      `MODEL=auto: the first that is fetched of each kind is used. Fetched models are kept in ${join(folder, 'models')}.\n`,
    );
  });

  it('goes by MODEL', async () => {
    for (const name of [SMALL, JUDGE]) await writeTinyModel(placeOf(name));
    expect((await list({ MODEL: 'off' })).stdout).toMatch(/fetched · not in use\n[^]*MODEL=off: /u);
    const { stdout } = await list({ MODEL: `${JUDGE},${MULTILINGUAL}` });
    expect(stdout.match(/fetched · .*in use/gu)).toEqual([
      'fetched · not in use',
      'fetched · not in use',
      'fetched · in use',
    ]);
    expect(stdout).toContain(
      `${MULTILINGUAL} is not fetched. Run: npx pullquote model fetch ${MULTILINGUAL}\n`,
    );
  });

  it('says what is damaged, and shows folders of one’s own', async () => {
    await writeTinyModel(placeOf(SMALL));
    await writeFile(join(placeOf(SMALL), 'model.onnx'), 'damaged');
    const mine = join(folder, 'mine');
    await mkdir(mine);
    for (const file of ['model.onnx', 'tokenizer.json']) await writeFile(join(mine, file), '{}');
    await writeFile(join(mine, 'model.json'), '{"kind": "reranker", "languages": ["de"]}');
    const { stdout } = await list({ MODEL: mine });
    expect(stdout).toContain('damaged · not in use\n');
    expect(stdout).toContain(
      `${mine}\nreranker: judges what was found · German\nyour own · in use`,
    );
  });

  it('can be read by programs', async () => {
    await writeTinyModel(placeOf(SMALL));
    const { stdout } = await list({}, true);
    expect(JSON.parse(stdout)).toMatchObject({
      directory: join(folder, 'models'),
      setting: 'auto',
      threads: 1,
      models: [
        { name: SMALL, kind: 'embedder', licence: 'MIT', state: 'fetched', used: true },
        { name: MULTILINGUAL, measured: false, state: 'not-fetched', used: false },
        { name: JUDGE, kind: 'reranker', languages: ['en'] },
      ],
      faults: [],
    });
  });

  it('says which names MODEL may hold', async () => {
    const { stderr, exitCode } = await runCli(['model', 'list'], { environment: { MODEL: 'e6' } });
    expect(stderr).toContain('MODEL names “e6”, which is no model: use off, auto, e5-small-v2');
    expect(exitCode).toBe(1);
  });
});

describe('fetching a model by its name', () => {
  it('says where it is, and that it is used', async () => {
    const { stdout, stderr } = await fetchIt('E5-small-v2');
    expect(stdout).toContain(`${SMALL} is fetched: `);
    expect(stdout).toContain(`MB in ${placeOf(SMALL)}, and its hashes are right.\n`);
    expect(stdout).toMatch(/(?:It is used from the next start on|From then on it is used)\.\n$/u);
    expect(stderr).toBe('');
    expect((await fetchIt(SMALL)).stdout).toContain(`${SMALL} is there already: `);
  });

  it('says what to set where another one is used', async () => {
    await fetchIt(SMALL);
    expect((await fetchIt(MULTILINGUAL)).stdout).toContain(
      `MODEL does not ask for it, but for ${SMALL}. To use it, set MODEL=${MULTILINGUAL}.\n`,
    );
    const off = await fetchIt(SMALL, { environment: { MODEL: 'off' } });
    expect(off.stdout).toContain(`MODEL does not ask for it. To use it, set MODEL=${SMALL}.\n`);
  });

  it('says why it is tried again', async () => {
    hub.next(answerWith(503));
    const { stderr } = await fetchIt(SMALL);
    expect(stderr).toMatch(/^note: 127\.0\.0\.1:\d+ answers with 503; trying again in 1 s\n$/u);
  });

  it('is told which names there are', async () => {
    const { stderr, exitCode } = await runCli(['model', 'fetch', 'e6']);
    expect(stderr).toBe(`error: “e6” is no model; there are ${SMALL}, ${MULTILINGUAL}, ${JUDGE}\n`);
    expect(exitCode).toBe(2);
  });
});

describe('removing a model', () => {
  it('leaves nothing of it', async () => {
    await writeTinyModel(placeOf(SMALL));
    await writeFile(join(placeOf(SMALL), 'model.onnx.part'), 'begun');
    expect((await remove()).stdout).toBe(`${SMALL} is removed: 0.1 MB are free again.\n`);
    expect(await readdir(join(folder, 'models'))).toEqual([]);
    expect((await remove()).stdout).toBe(`${SMALL} is not fetched: there is nothing to remove.\n`);
  });

  it('leaves alone what somebody put beside it', async () => {
    await writeTinyModel(placeOf(SMALL));
    await writeFile(join(placeOf(SMALL), 'notes.txt'), 'mine');
    await remove();
    expect(await readdir(placeOf(SMALL))).toEqual(['notes.txt']);
  });
});

describe('checking models', () => {
  it('says of each that is fetched how long it takes', async () => {
    for (const name of [SMALL, JUDGE]) await writeTinyModel(placeOf(name));
    const { stdout, exitCode } = await check(undefined);
    expect(stdout.replaceAll(/\d+ ms/gu, 'N ms')).toBe(
      `${SMALL}: its files are right; opened in N ms, run in N ms.\n` +
        `${JUDGE}: its files are right; opened in N ms, run in N ms.\n`,
    );
    expect(exitCode).toBe(0);
  });

  it('says that there is none, which is all right', async () => {
    const { stdout, exitCode } = await check(undefined);
    expect(stdout).toBe('No model is fetched. To see which there are: npx pullquote model list\n');
    expect(exitCode).toBe(0);
  });

  it('fails for one that is named and not there, or does not run', async () => {
    const absent = await check(SMALL);
    expect(absent.stdout).toContain(`${SMALL}: ${SMALL} is not fetched. Run: npx`);
    expect(absent.exitCode).toBe(1);
    await writeTinyModel(placeOf(SMALL));
    const broken = await check(SMALL, { isReady: false });
    expect(broken.stdout).toBe(`${SMALL}: It broke.\n`);
    expect(broken.exitCode).toBe(1);
  });

  it('fails where what runs models is missing, and says how it is installed', async () => {
    await writeTinyModel(placeOf(SMALL));
    const { stdout, exitCode } = await check(undefined, { missing: ['onnxruntime-node@1.0.0'] });
    expect(stdout).toContain(`${SMALL}: its files are right; it can’t be run yet.\n`);
    expect(stdout).toContain('In Pullquote’s folder, run:\n  npm install --no-save');
    expect(exitCode).toBe(1);
  });

  it('can be read by programs', async () => {
    await writeTinyModel(placeOf(SMALL));
    const { stdout } = await check(SMALL, { json: true });
    expect(JSON.parse(stdout)).toMatchObject({
      models: [{ name: SMALL, ok: true, openMs: expect.any(Number) as number }],
      missing: [],
    });
    const failing = JSON.parse((await check(JUDGE, { json: true })).stdout) as object;
    expect(failing).toMatchObject({ models: [{ name: JUDGE, ok: false }] });
  });
});

describeWithModels('the real e5-small-v2 on the command line', [E5], () => {
  it('is fetched from a folder, runs, and is removed', async () => {
    const environment = { DATA_DIR: folder, MODEL_SOURCE: join(E5.folder, '..') };
    const run = (...args: readonly string[]) => runCli(['model', ...args], { environment });
    expect((await run('fetch', SMALL)).stdout).toMatch(/is fetched: 35 MB in .*\nIt is used/u);
    expect((await run('check')).stdout).toMatch(
      /files are right; opened in \d+ ms, run in \d+ ms/u,
    );
    expect((await run('remove', SMALL)).stdout).toContain('35 MB are free again');
  });
});

describeWithModels('the reranker of one’s own on the command line', [RERANKER], () => {
  it('runs', async () => {
    const mine = join(folder, 'mine');
    await mkdir(mine);
    await copyFile(RERANKER.modelFile, join(mine, 'model.onnx'));
    await copyFile(RERANKER.tokenizerFile, join(mine, 'tokenizer.json'));
    await writeFile(join(mine, 'model.json'), '{"kind": "reranker", "maxTokens": 256}');
    const { stdout } = await runCli(['model', 'check', mine]);
    expect(stdout).toMatch(/files are right; opened in \d+ ms, run in \d+ ms/u);
  });
});
