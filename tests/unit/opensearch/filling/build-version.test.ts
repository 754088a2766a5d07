import { spawn } from 'node:child_process';
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import type { EngineRequest } from '../../../../src/opensearch/engine/engine.ts';
import type { EngineApi } from '../../../../src/opensearch/filling/engine-api.ts';
import { BuildError } from '../../../../src/opensearch/filling/build-error.ts';
import {
  type BuildOptions,
  buildVersion,
} from '../../../../src/opensearch/filling/build-version.ts';
import { drop, switchTo } from '../../../../src/opensearch/filling/change-versions.ts';
import { lookAtVersions } from '../../../../src/opensearch/filling/look-at-versions.ts';
import { openIndexState } from '../../../../src/opensearch/filling/index-state.ts';
import { planBuild } from '../../../../src/opensearch/filling/plan-build.ts';
import { removeArticle } from '../../../../src/opensearch/filling/remove-article.ts';
import { PartialSearchError } from '../../../../src/retrieval/partial-search-error.ts';
import { type FileTree, writeTree } from '../../../support/file-tree.ts';
import { buildOptions } from '../../../support/opensearch/build-for-tests.ts';
import { describeWithOpenSearch } from '../../../support/opensearch/describe-with-opensearch.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

/** Long enough ago for a change of the file to be seen by its time. */
const LONG_AGO = new Date('2024-02-29');

const TSX = import.meta.resolve('tsx');
const BUILDING = fileURLToPath(
  new URL('../../../support/opensearch/building-process.ts', import.meta.url),
);

let corpusDir: string;
let nth = 0;

beforeEach(async () => {
  corpusDir = await scratchFolder('index');
});

describeWithOpenSearch('building an index', (engine) => {
  const optionsHere = (): BuildOptions => {
    const { url, prefix } = engine();
    nth += 1;
    return buildOptions({ url, prefix: `${prefix}${nth}` }, corpusDir);
  };

  it('has all articles asked once they are there, and in an order of titles', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 3), 'press/elms.md': article('Elms', 2) });
    const built = await buildVersion(options);
    expect(built).toMatchObject({ number: 1, articles: 2, passages: 5, written: 5, leftOut: 0 });
    expect(await titlesAsked(options)).toEqual(['Elms', 'Oaks']);
  });

  it('fills a version beside the one that is asked, and keeps that', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1) });
    await buildVersion(options);
    await write({ 'elms.md': article('Elms', 1) });
    const built = await buildVersion(options);
    expect(built.number).toBe(2);
    expect(await titlesAsked(options)).toEqual(['Elms', 'Oaks']);
    const versions = await lookAtVersions(options.api, options.names, options.layout);
    expect(
      versions.map(({ number, isAsked, isReady, articles }) => [
        number,
        isAsked,
        isReady,
        articles,
      ]),
    ).toEqual([
      [1, false, true, 1],
      [2, true, true, 2],
    ]);
  });

  it('lists what can’t be used, and keeps no other out', async () => {
    const options = optionsHere();
    await write({
      'empty.md': '',
      'oaks.md': article('Oaks', 1),
      'oaks.txt': 'Other oaks\n\nThey stand elsewhere.',
    });
    const built = await buildVersion(options);
    expect(built).toMatchObject({ articles: 1, leftOut: 2 });
    expect(built.problems.map(({ file }) => file)).toEqual(['empty.md', 'oaks.txt']);
    expect(built.problems.map(({ message }) => message).join()).toContain('is taken by oaks.md');
  });

  it('says of a faulty file what is wrong with it, though another one has its id', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1), 'oaks.pdf': '%PDF-1.7 cut off', 'oaks.txt': '' });
    const built = await buildVersion(options);
    expect(built).toMatchObject({ articles: 1, leftOut: 2 });
    expect(built.problems.map(({ file, message }) => [file, message])).toEqual([
      ['oaks.pdf', 'the PDF is broken'],
      ['oaks.txt', 'the file is empty'],
    ]);
  });

  it('goes on where it was stopped, and writes nothing twice', async () => {
    const options = optionsHere();
    const names = Array.from({ length: 30 }, (_, number) => `tree-${number}.md`);
    await write(Object.fromEntries(names.map((name) => [name, article(name, 2)])));
    const stopping = new AbortController();
    const stopped = buildVersion({
      ...options,
      signal: stopping.signal,
      onStep(step) {
        if (step.kind === 'filling' && step.done === 5) stopping.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await titlesAsked(options)).toEqual([]);
    const { api, passagesWritten } = counting(options.api, options.names.articles(1));
    const [begun] = await lookAtVersions(options.api, options.names, options.layout);
    const before = begun?.articles ?? 0;
    const built = await buildVersion({ ...options, api });
    expect(before).toBeGreaterThan(0);
    expect(built).toMatchObject({ number: 1, articles: 30, passages: 60 });
    expect(passagesWritten()).toBe(3 * (30 - before));
  });

  it('goes on after a kill, and holds then what it would have held', async () => {
    const options = optionsHere();
    const names = Array.from({ length: 120 }, (_, number) => `tree-${number}.md`);
    await write(Object.fromEntries(names.map((name) => [name, article(name, 3)])));
    const { url } = engine();
    for (const articles of [1, 40]) {
      const child = spawn(
        process.execPath,
        ['--import', TSX, BUILDING, url, options.names.asked, corpusDir],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
        const last = String(chunk).trim().split('\n').at(-1);
        if (Number(last) >= articles) child.kill('SIGKILL');
      }
    }
    await write({ 'tree-0.md': article('another tree', 1) });
    const built = await buildVersion(options);
    expect(built).toMatchObject({
      articles: 120,
      passages: 3 * 119 + 1,
      leftOut: 0,
      compared: 120,
    });
    expect(await titlesAsked(options)).toContain('another tree');
  });

  it('goes on after a kill, whichever of its first changes was the last', async () => {
    await write({ 'oaks.md': article('Oaks', 1), 'elms.md': article('Elms', 1) });
    // By then its indices have been made, and the first of its articles are there.
    for (let last = 1; last <= 8; last += 1) {
      const options = optionsHere();
      const killed = buildVersion({ ...options, api: killedAfter(last, options.api) });
      await expect(killed).rejects.toThrow('killed');
      // Its lock has ended by then.
      const built = await buildVersion({ ...options, now: () => Date.now() + 120_000 });
      expect(built, `killed after ${last} changes`).toMatchObject({ articles: 2, leftOut: 0 });
      expect(await titlesAsked(options)).toEqual(['Elms', 'Oaks']);
    }
  });

  it('fills a version whose indices were made by a request that was sent again', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1) });
    const api: EngineApi = {
      async ask(request) {
        const makesIndex = request.method === 'PUT' && !request.path.slice(1).includes('/');
        if (makesIndex) await options.api.ask(request);
        return options.api.ask(request);
      },
    };
    expect(await buildVersion({ ...options, api })).toMatchObject({ number: 1, articles: 1 });
  });

  it('waits while the engine has too much to do', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 3), 'elms.md': article('Elms', 3) });
    const built = await buildVersion({ ...options, api: busyAtFirst(options.api) });
    expect(built).toMatchObject({ articles: 2, passages: 6 });
  });

  it('takes in what changes while it is filled', async () => {
    const options = optionsHere();
    await write({
      'oaks.md': article('Oaks', 1),
      'elms.md': article('Elms', 1),
      'ash.md': article('Ash', 1),
    });
    let isChanged = false;
    const built = await buildVersion({
      ...options,
      api: {
        async ask(request) {
          const reply = await options.api.ask(request);
          if (request.path === '/_bulk' && !isChanged) {
            isChanged = true;
            await rm(join(corpusDir, 'elms.md'));
            await write({ 'ash.md': article('Ashes', 2), 'yew.md': article('Yew', 1) });
          }
          return reply;
        },
      },
    });
    expect(built).toMatchObject({ leftOut: 0 });
    expect(await titlesAsked(options)).toEqual(['Ashes', 'Oaks', 'Yew']);
  });

  it('leaves the index as it was when nearly all is gone, until that is confirmed', async () => {
    const options = optionsHere();
    const trees = ['ash', 'elm', 'oak', 'yew'];
    await write(Object.fromEntries(trees.map((tree) => [`${tree}.md`, article(tree, 1)])));
    await buildVersion(options);
    for (const tree of ['ash', 'elm', 'oak']) await rm(join(corpusDir, `${tree}.md`));
    await expect(buildVersion(options)).rejects.toThrow(BuildError);
    expect(await titlesAsked(options)).toEqual(trees);
    await buildVersion({ ...options, isConfirmed: true });
    expect(await titlesAsked(options)).toEqual(['yew']);
  });

  it('takes no part of a version for all of it, and goes on once it is whole', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 3), 'elms.md': article('Elms', 3) });
    const api = withPartAway(options.api, '/_count');
    await expect(buildVersion({ ...options, api })).rejects.toThrow(PartialSearchError);
    const noText = withPartAway(options.api, '/_mget');
    await expect(buildVersion({ ...options, api: noText })).rejects.toThrow(PartialSearchError);
    expect(await titlesAsked(options)).toEqual([]);
    expect(await buildVersion(options)).toMatchObject({ number: 1, articles: 2, passages: 6 });
  });

  it('has no version asked beside one that can’t be counted, until that is confirmed', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1) });
    await buildVersion(options);
    await write({ 'elms.md': article('Elms', 1) });
    const api = withPartAway(options.api, `${options.names.files(1)}/_count`);
    await expect(buildVersion({ ...options, api })).rejects.toThrow('index --confirm');
    expect(await titlesAsked(options)).toEqual(['Oaks']);
    await buildVersion({
      ...options,
      api: withPartAway(options.api, `${options.names.files(1)}/_search`),
      isConfirmed: true,
    });
    expect(await titlesAsked(options)).toEqual(['Elms', 'Oaks']);
  });

  it('is done by one process at a time', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1) });
    let second: Promise<unknown> | undefined;
    await buildVersion({
      ...options,
      onStep({ kind }) {
        if (kind === 'begun') second = buildVersion(options).catch((error: unknown) => error);
      },
    });
    await expect(second).resolves.toMatchObject({ name: 'IndexLockedError' });
    expect((await buildVersion(options)).number).toBe(2);
  });

  it('goes back to a version that was asked before, and forward again', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1) });
    await buildVersion(options);
    await write({ 'elms.md': article('Elms', 1) });
    await buildVersion(options);
    await switchTo(1, options);
    expect(await titlesAsked(options)).toEqual(['Oaks']);
    await switchTo(2, options);
    expect(await titlesAsked(options)).toEqual(['Elms', 'Oaks']);
  });

  it('leaves alone a version that somebody has closed, and fills another one', async () => {
    const options = optionsHere();
    const { api, names, layout } = options;
    await write({ 'oaks.md': article('Oaks', 1) });
    await buildVersion(options);
    await write({ 'elms.md': article('Elms', 1) });
    await buildVersion(options);
    await switchTo(1, options);
    await api.ask({ method: 'POST', path: `/${names.articles(2)}/_close` });
    await expect(switchTo(2, options)).rejects.toThrow('Version 2 is closed');
    const [, closed] = await lookAtVersions(api, names, layout);
    expect(closed).toMatchObject({ number: 2, isClosed: true, isReady: true, articles: undefined });
    expect((await buildVersion(options)).number).toBe(3);
    await api.ask({ method: 'POST', path: `/${names.articles(2)}/_open` });
    await switchTo(2, options);
    expect(await titlesAsked(options)).toEqual(['Elms', 'Oaks']);
  });

  it('has another version asked instead of one that somebody has closed, once that is confirmed', async () => {
    const options = optionsHere();
    const { api, names, layout } = options;
    await write({ 'oaks.md': article('Oaks', 1) });
    await buildVersion(options);
    await api.ask({ method: 'POST', path: `/${names.articles(1)}/_close` });
    await expect(buildVersion(options)).rejects.toThrow('index --confirm');
    expect((await buildVersion({ ...options, isConfirmed: true })).number).toBe(2);
    const versions = await lookAtVersions(api, names, layout);
    expect(versions.map(({ isAsked }) => isAsked)).toEqual([false, true]);
  });

  it('lets go of what was taken down before a version is asked that was closed meanwhile', async () => {
    const options = optionsHere();
    const { api, names } = options;
    await write({ 'oaks.md': article('Oaks', 1), 'elms.md': article('Elms', 1) });
    await buildVersion(options);
    await buildVersion(options);
    await api.ask({ method: 'POST', path: `/${names.articles(1)}/_close` });
    await removeArticle('oaks', { ...options, state: await openIndexState(api, names.state) });
    expect(await titlesAsked(options)).toEqual(['Elms']);
    await api.ask({ method: 'POST', path: `/${names.articles(1)}/_open` });
    await switchTo(1, options);
    expect(await titlesAsked(options)).toEqual(['Elms']);
  });

  it('goes on beside a version of which an index was deleted by hand', async () => {
    const options = optionsHere();
    const { api, names } = options;
    await write({ 'oaks.md': article('Oaks', 1), 'elms.md': article('Elms', 1) });
    await buildVersion(options);
    await api.ask({ method: 'DELETE', path: `/${names.files(1)}` });
    const [torn] = await lookAtVersions(api, names, options.layout);
    expect(torn).toMatchObject({ number: 1, isAsked: true, articles: undefined });
    await expect(buildVersion(options)).rejects.toThrow('index --confirm');
    expect(await buildVersion({ ...options, isConfirmed: true })).toMatchObject({ number: 2 });
    await removeArticle('oaks', { ...options, state: await openIndexState(api, names.state) });
    expect(await titlesAsked(options)).toEqual(['Elms']);
  });

  it('removes a version, but the one that is asked only if that is confirmed', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1) });
    await buildVersion(options);
    await buildVersion(options);
    await expect(drop(2, false, options)).rejects.toThrow('drop 2 --confirm');
    await expect(drop(7, false, options)).rejects.toThrow('there are: 1, 2');
    await drop(1, false, options);
    await expect(switchTo(1, options)).rejects.toThrow('there are: 2');
    expect(await titlesAsked(options)).toEqual(['Oaks']);
    await drop(2, true, options);
    expect(await titlesAsked(options)).toEqual([]);
  });

  it('leaves alone what another program has under the name that is asked, and says so', async () => {
    const options = optionsHere();
    const { api, names } = options;
    const foreign = `${names.asked}-elsewhere`;
    await write({ 'oaks.md': article('Oaks', 1) });
    await buildVersion(options);
    await api.ask({ method: 'PUT', path: `/${foreign}`, body: { aliases: { [names.asked]: {} } } });
    const remedy = `take the alias off it: DELETE /${foreign}/_alias/${names.asked}`;
    await expect(switchTo(1, options)).rejects.toThrow(remedy);
    await expect(planBuild(options)).rejects.toThrow(BuildError);
    await expect(buildVersion(options)).rejects.toThrow(remedy);
    expect(await lookAtVersions(api, names, options.layout)).toHaveLength(1);
    await api.ask({ method: 'DELETE', path: `/${foreign}/_alias/${names.asked}` });
    await switchTo(1, options);
    expect(await titlesAsked(options)).toEqual(['Oaks']);
  });

  it('fills nothing where an index is called as the alias is to be', async () => {
    const options = optionsHere();
    const { api, names } = options;
    await write({ 'oaks.md': article('Oaks', 1) });
    await api.ask({ method: 'PUT', path: `/${names.asked}` });
    await expect(buildVersion(options)).rejects.toThrow(`remove it: DELETE /${names.asked}`);
    expect(await lookAtVersions(api, names, options.layout)).toEqual([]);
  });

  it('says what it would do, and does nothing', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1), 'elms.md': article('Elms', 1) });
    expect(await planBuild(options)).toMatchObject({
      target: { number: 1, isBegun: false },
      articles: 2,
      toRead: 2,
    });
    expect(await lookAtVersions(options.api, options.names, options.layout)).toEqual([]);
  });

  it('starts anew where a version was begun by other code', async () => {
    const options = optionsHere();
    await write({ 'oaks.md': article('Oaks', 1) });
    const other = { ...options.layout, probe: () => 'another' };
    await buildVersion({ ...options, layout: other });
    await expect(switchTo(1, options)).rejects.toThrow('another version of Pullquote');
    expect((await buildVersion(options)).number).toBe(2);
  });
});

async function write(tree: FileTree): Promise<void> {
  await writeTree(corpusDir, tree);
  for (const file of Object.keys(tree)) await utimes(join(corpusDir, file), LONG_AGO, LONG_AGO);
}

function article(title: string, paragraphs: number): string {
  const body = Array.from(
    { length: paragraphs },
    (_, number) => `Of ${title}, keeper ${number} says a good deal. It is all true.`,
  );
  return [`# ${title}`, ...body].join('\n\n');
}

/** As the engine has them, in its order. */
async function titlesAsked({
  api,
  names,
}: Pick<BuildOptions, 'api' | 'names'>): Promise<readonly string[]> {
  const reply = await api.ask({
    method: 'POST',
    path: `/${names.asked}/_search`,
    body: {
      query: { term: { kind: 'article' } },
      sort: ['order'],
      size: 1000,
      docvalue_fields: ['source'],
    },
  });
  if (reply.status === 404) return [];
  const { hits } = reply.body as {
    readonly hits: {
      readonly hits: readonly { readonly fields: { readonly source: readonly string[] } }[];
    };
  };
  return hits.hits.map(({ fields }) => {
    const source = Buffer.from(fields.source[0] ?? '', 'base64').toString();
    return (JSON.parse(source) as { readonly title: string }).title;
  });
}

/** Nothing goes to the engine any more once so many requests have that may change something. */
function killedAfter(changes: number, api: EngineApi): EngineApi {
  let left = changes;
  return {
    async ask(request) {
      if (left === 0) throw new Error('killed');
      const reply = await api.ask(request);
      if (isChange(request)) left -= 1;
      return reply;
    },
  };
}

function isChange({ method, path }: EngineRequest): boolean {
  return method === 'PUT' || method === 'DELETE' || /_(?:bulk|aliases|refresh)$/u.test(path);
}

function counting(api: EngineApi, index: string) {
  let written = 0;
  return {
    passagesWritten: () => written,
    api: {
      ask(request: EngineRequest) {
        if (request.path === '/_bulk')
          written += String(request.lines).split(`{"index":{"_index":"${index}"`).length - 1;
        return api.ask(request);
      },
    },
  };
}

/** It refuses the first request whole, and of the next one every other document. */
function busyAtFirst(api: EngineApi): EngineApi {
  let requests = 0;
  return {
    async ask(request) {
      if (request.path !== '/_bulk') return api.ask(request);
      requests += 1;
      if (requests === 1) return { status: 429, body: {} };
      const reply = await api.ask(request);
      if (requests > 2) return reply;
      const { items } = reply.body as { readonly items: readonly unknown[] };
      const busy = { index: { status: 429, error: { type: 'rejected_execution_exception' } } };
      return { ...reply, body: { items: items.map((item, at) => (at % 2 === 0 ? busy : item)) } };
    },
  };
}

/** As OpenSearch 3.9.0 replies where a shard of two is on no node: nothing counts as failed. */
function withPartAway(api: EngineApi, where: string): EngineApi {
  return {
    async ask(request) {
      const reply = await api.ask(request);
      if (!request.path.endsWith(where)) return reply;
      const body = reply.body as { readonly docs?: readonly unknown[] };
      const error = { type: 'no_shard_available_action_exception' };
      return {
        ...reply,
        body: {
          ...body,
          count: 0,
          ...(body.docs
            ? { docs: body.docs.map((_, nth) => (nth === 0 ? { error } : body.docs?.[nth])) }
            : { _shards: { total: 2, successful: 1, skipped: 0, failed: 0 } }),
        },
      };
    },
  };
}
