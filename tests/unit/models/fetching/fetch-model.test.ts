import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ModelError } from '../../../../src/models/model-error.ts';
import { fetchModel, type FetchOptions } from '../../../../src/models/fetching/fetch-model.ts';
import { hubSource } from '../../../../src/models/fetching/hub-source.ts';
import {
  openProxiedFetch,
  type ProxiedFetch,
} from '../../../../src/models/fetching/proxied-fetch.ts';
import { KNOWN_MODELS } from '../../../../src/models/known-models.ts';
import type { KnownModel } from '../../../../src/models/model.ts';
import {
  answerWith,
  type Behaviour,
  breakAfter,
  endAfter,
  type EvilHub,
  giveOther,
  giveOtherRange,
  ignoreRange,
  openEvilHub,
  stallAfter,
} from '../../../support/evil-hub.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { TINY_MODEL, TINY_TOKENIZER, tinyModel } from '../../../support/tiny-models.ts';

const [FIRST] = KNOWN_MODELS;
const MODEL: KnownModel = tinyModel(FIRST as KnownModel);
const { repository, revision } = MODEL.origin;
const MODEL_PATH = `/${repository}/resolve/${revision}/onnx/model_quantized.onnx`;
const TOKENIZER_PATH = `/${repository}/resolve/${revision}/tokenizer.json`;
const { length: BYTES } = TINY_MODEL;

let directory: string;
let hub: EvilHub;
let proxied: ProxiedFetch;
let pauses: number[];
let reasons: string[];
let takenIn: number;

beforeEach(async () => {
  directory = await scratchFolder('fetching');
  hub = await openEvilHub();
  proxied = openProxiedFetch({});
  takenIn = 0;
  pauses = [];
  reasons = [];
});

afterEach(async () => {
  await proxied.close();
  await hub.close();
});

function fetchIt(options: Partial<FetchOptions> = {}, url: string = hub.url): Promise<boolean> {
  return fetchModel(MODEL, {
    directory,
    source: hubSource(url, proxied.fetch),
    signal: new AbortController().signal,
    pause: async (ms) => void pauses.push(ms),
    onProgress: ({ done }) => (takenIn = Math.max(takenIn, done)),
    onRetry: (reason) => reasons.push(reason.replace(/127.0.0.1:\d+/u, 'HUB')),
    ...options,
  });
}

const loseAfter = (bytes: number): Behaviour => breakAfter(bytes, () => takenIn);

async function adviceOf(fetching: Promise<unknown>): Promise<string> {
  const error = await fetching.catch((cause: unknown) => cause);
  if (error instanceof ModelError) return error.advice;
  throw new Error(`no advice, but ${String(error)}`);
}

function pathOf(file: string): string {
  return join(directory, MODEL.name, file);
}

/** Whether both files are there, and nothing else. */
async function isWhole(): Promise<boolean> {
  const files = await readdir(join(directory, MODEL.name));
  expect(files.toSorted()).toEqual(['model.onnx', 'tokenizer.json']);
  const contents = await Promise.all(files.toSorted().map((file) => readFile(pathOf(file))));
  return contents.every((one, at) => one.equals(at === 0 ? TINY_MODEL : TINY_TOKENIZER));
}

/** What is told of fetching in vain, which leaves nothing behind. */
async function adviceInVain(url?: string): Promise<string> {
  const advice = await adviceOf(fetchIt({}, url));
  expect(await readdir(directory)).toEqual([]);
  return advice;
}

async function leave(part: Uint8Array): Promise<void> {
  await mkdir(join(directory, MODEL.name));
  await writeFile(pathOf('model.onnx.part'), part);
}

describe('fetching a model', () => {
  it('brings its files, and says how far it is', async () => {
    const progress: number[] = [];
    const total = BYTES + TINY_TOKENIZER.length;
    const wasFetched = await fetchIt({
      onProgress(at) {
        progress.push(at.done);
        expect(at.total).toBe(total);
      },
    });
    expect(wasFetched).toBe(true);
    expect(await isWhole()).toBe(true);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(total);
    expect(hub.asked).toEqual([MODEL_PATH, TOKENIZER_PATH]);
  });

  it('asks for nothing that is there', async () => {
    await fetchIt();
    expect(await fetchIt()).toBe(false);
    expect(hub.asked).toHaveLength(2);
  });

  it('brings what is missing or damaged anew', async () => {
    await fetchIt();
    await writeFile(pathOf('tokenizer.json'), '{}');
    expect(await fetchIt()).toBe(true);
    expect(await isWhole()).toBe(true);
    expect(hub.asked).toEqual([MODEL_PATH, TOKENIZER_PATH, TOKENIZER_PATH]);
  });

  it('follows to where the file is', async () => {
    const other = await openEvilHub();
    hub.next(answerWith(302, { location: `${other.url}/signed/model.onnx?key=1` }));
    await fetchIt();
    expect(await isWhole()).toBe(true);
    expect(other.asked).toEqual(['/signed/model.onnx?key=1']);
    await other.close();
  });

  it('gives the name and the password of an address, and shows neither', async () => {
    const address = hub.url.replace('//', '//ada:se%20cret@');
    hub.next(answerWith(403));
    const advice = await adviceOf(fetchIt({}, `${address}/mirror`));
    expect(advice).toContain(`${new URL(hub.url).host} answers with 403 for ${hub.url}/mirror/`);
    expect(advice).not.toMatch(/ada|cret/u);
    expect(hub.authorizations).toEqual([`Basic ${Buffer.from('ada:se cret').toString('base64')}`]);
  });
});

describe('fetching what was begun', () => {
  it('goes on from where it was left', async () => {
    await leave(TINY_MODEL.subarray(0, 1000));
    await fetchIt();
    expect(await isWhole()).toBe(true);
    expect(hub.asked[0]).toBe(`${MODEL_PATH} bytes=1000-`);
  });

  it('goes on after a lost connection, and waits longer each time it gains nothing', async () => {
    hub.next(loseAfter(10), loseAfter(10), loseAfter(70_000), loseAfter(10));
    await fetchIt();
    expect(await isWhole()).toBe(true);
    expect(hub.asked.slice(0, 5)).toEqual([
      MODEL_PATH,
      `${MODEL_PATH} bytes=10-`,
      `${MODEL_PATH} bytes=20-`,
      `${MODEL_PATH} bytes=70020-`,
      `${MODEL_PATH} bytes=70030-`,
    ]);
    expect(pauses).toEqual([1000, 2000, 1000, 2000]);
    expect(new Set(reasons)).toEqual(new Set(['HUB can’t be reached (the connection was lost)']));
  });

  it('starts over where servers know nothing of ranges', async () => {
    await leave(TINY_MODEL.subarray(0, 1000));
    hub.next(ignoreRange);
    await fetchIt();
    expect(await isWhole()).toBe(true);
  });

  it('asks for the whole if another part is sent, or none', async () => {
    for (const behaviour of [giveOtherRange, answerWith(416)]) {
      await leave(TINY_MODEL.subarray(0, 1000));
      hub.next(behaviour);
      await fetchIt();
      expect(await isWhole()).toBe(true);
      await rm(join(directory, MODEL.name), { recursive: true });
    }
    expect(hub.asked).toHaveLength(6);
    expect(reasons).toEqual([]);
  });

  it('drops what was kept of another file', async () => {
    await leave(Buffer.from('other '.repeat(100)));
    await fetchIt();
    expect(await isWhole()).toBe(true);
    expect(hub.asked.slice(0, 2)).toEqual([`${MODEL_PATH} bytes=600-`, MODEL_PATH]);
  });

  it('drops what is longer than the file', async () => {
    await leave(Buffer.alloc(BYTES + 1));
    await fetchIt();
    expect(await isWhole()).toBe(true);
    expect(hub.asked[0]).toBe(MODEL_PATH);
  });

  it('only gives the name if all of it had come', async () => {
    await leave(TINY_MODEL);
    await fetchIt();
    expect(await isWhole()).toBe(true);
    expect(hub.asked).toEqual([TOKENIZER_PATH]);
  });

  it('does no harm to another process that fetches the same', async () => {
    hub.next(loseAfter(30_000), loseAfter(20_000));
    await Promise.all([fetchIt(), fetchIt(), fetchIt()]);
    expect(await isWhole()).toBe(true);
  });
});

describe('fetching in vain', () => {
  it('says that a file is not there', async () => {
    hub.next(answerWith(404));
    expect(await adviceInVain()).toMatch(
      /answers with 404 for http.*onnx\. Correct MODEL_SOURCE if it is set/u,
    );
    expect(pauses).toEqual([]);
  });

  it('says that access is barred', async () => {
    hub.next(answerWith(401));
    expect(await adviceInVain()).toMatch(/answers with 401 for .*https:\/\/NAME:PASSWORD@…/u);
  });

  it('tries again while the server is busy, as late as it wishes, and gives up', async () => {
    hub.next(
      answerWith(429, { 'retry-after': '7' }),
      answerWith(503, { 'retry-after': 'tomorrow' }),
      answerWith(500),
      answerWith(503, { 'retry-after': '100000' }),
      answerWith(502),
    );
    expect(await adviceInVain()).toMatch(
      /answers with 502; it was tried 5 times.*MODEL_SOURCE\.$/u,
    );
    expect(pauses).toEqual([7000, 2000, 4000, 60_000]);
  });

  it('says that the server can’t be reached, or has another name', async () => {
    await hub.close();
    expect(await adviceInVain()).toMatch(
      /can’t be reached \(it refuses connections\); it was tried 5 times/u,
    );
    expect(await adviceInVain('http://nowhere.invalid')).toMatch(
      /nowhere.invalid can’t be reached \(its name is not found\)/u,
    );
    hub = await openEvilHub();
  });

  it.each([
    ['a page instead', answerWith(200, { 'content-length': '15' }), /it has 15 bytes, not 120000/u],
    ['more than the file', giveOther(Buffer.alloc(BYTES + 1)), /it has more than 120000 bytes/u],
    ['as much of another file', giveOther(Buffer.alloc(BYTES)), /it has another hash/u],
  ])('keeps nothing of %s', async (_, behaviour, advice) => {
    hub.next(behaviour);
    expect(await adviceInVain()).toMatch(advice);
    expect(hub.asked).toHaveLength(1);
  });

  it('does not wait for a server without end, and keeps what it gave', async () => {
    const impatient = openProxiedFetch({}, 300);
    onTestFinished(() => impatient.close());
    // On a busy machine the other answers may come late as well.
    hub.next(stallAfter(10), ...Array.from({ length: 4 }, () => answerWith(404)));
    const source = hubSource(hub.url, impatient.fetch);
    expect(await adviceOf(fetchIt({ source }))).toMatch(/answers with 404/u);
    expect(new Set(reasons)).toEqual(new Set(['HUB can’t be reached (no answer in time)']));
    expect(await readdir(join(directory, MODEL.name))).toEqual(['model.onnx.part']);
  });

  it('takes no file that ends too early', async () => {
    hub.next(...Array.from({ length: 5 }, () => endAfter(10)));
    expect(await adviceOf(fetchIt())).toMatch(
      /model.onnx of e5-small-v2 broke off; it was tried 5/u,
    );
    await fetchIt();
    expect(await isWhole()).toBe(true);
  });

  it('leaves a good file alone when another can’t be had', async () => {
    await fetchIt();
    await writeFile(pathOf('model.onnx'), 'damaged');
    hub.next(answerWith(404));
    await adviceOf(fetchIt());
    expect((await readFile(pathOf('tokenizer.json'))).equals(TINY_TOKENIZER)).toBe(true);
  });

  it('says that there is no room, before it begins', async () => {
    const advice = await adviceOf(fetchIt({ freeBytes: async () => 50_000 }));
    expect(advice).toMatch(
      /there is no room for it in .*: 1 MB are needed, and 0 MB are free\. Make/u,
    );
    expect(hub.asked).toEqual([]);
    expect(await readdir(directory)).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('leaves no full disk behind', async () => {
    await mkdir(join(directory, MODEL.name));
    await symlink('/dev/full', pathOf('model.onnx.part'));
    expect(await adviceInVain()).toMatch(
      /model\.onnx\.part can’t be written: the disk is full\. Make room/u,
    );
  });

  it('says that a file stands in the way', async () => {
    await writeFile(join(directory, MODEL.name), '');
    expect(await adviceOf(fetchIt())).toMatch(/a file stands where a folder belongs/u);
  });

  it('keeps what has come when it is stopped, and goes on from there', async () => {
    const stop = new AbortController();
    hub.next(stallAfter(40_000));
    const onProgress = ({ done }: { readonly done: number }): void => {
      if (done === 40_000) stop.abort();
    };
    expect(await adviceOf(fetchIt({ signal: stop.signal, onProgress }))).toBe(
      'stopped; what has come is kept. To go on from there, run the command again.',
    );
    expect(await readdir(join(directory, MODEL.name))).toEqual(['model.onnx.part']);
    await fetchIt();
    expect(await isWhole()).toBe(true);
    expect(hub.asked[1]).toBe(`${MODEL_PATH} bytes=40000-`);
  });

  it('can be stopped while it waits', async () => {
    const stop = new AbortController();
    hub.next(answerWith(503));
    const onRetry = (): void => void setTimeout(() => stop.abort(), 10);
    const source = hubSource(hub.url, proxied.fetch);
    const fetching = fetchModel(MODEL, { directory, source, signal: stop.signal, onRetry });
    expect(await adviceOf(fetching)).toMatch(/^stopped/u);
  });
});
