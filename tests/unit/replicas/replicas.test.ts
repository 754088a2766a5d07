import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callControl } from '../../../src/living/control/call-control.ts';
import { RELOAD } from '../../../src/living/control/reload-control.ts';
import { takedownControl } from '../../../src/living/takedown/takedown-report.ts';
import { FETCH_SOURCES } from '../../../src/sources/fetch-control.ts';
import { bundleProcess } from '../../support/bundle-process.ts';
import { describeWithPostgres } from '../../support/postgres.ts';
import {
  REPLICA,
  type Replica,
  type ReplicaParts,
  startReplica,
} from '../../support/replica-process.ts';
import { makeFolder, removeFolder } from '../../support/scratch-folder.ts';
import { feedOf, type LocalWeb, startLocalWeb } from '../../support/sources/local-web.ts';

const TIMEOUT = { timeout: 240_000 };
const SOON = { interval: 100 };

const SERVER = '1200000000000000004';
const BY = { serverId: SERVER, userId: '1200000000000000009', atMs: Date.now() };
const AS = { collection: `servers/${SERVER}`, by: BY };

function article(name: string): string {
  return [
    `The ${name}`,
    `The ${name} is old, and nobody in the village knows who has built it.`,
    `Whoever comes to the ${name} in the morning sees the fog rise from the river behind it.`,
  ].join('\n\n');
}

/** A site with a feed of so many pages. */
async function startSite(pages: number): Promise<LocalWeb & { readonly paths: readonly string[] }> {
  const web = await startLocalWeb();
  const paths = Array.from({ length: pages }, (_, nth) => `/mill-${nth}`);
  for (const path of paths) web.put(path, article(path.slice(1)));
  web.put('/feed', feedOf('Mills', Object.fromEntries(paths.map((path) => [web.url(path), path]))));
  return { ...web, paths };
}

function listOf(web: LocalWeb): Readonly<Record<string, string>> {
  return { 'sources.yaml': `sources:\n  - ${web.url('/feed')}\n` };
}

/** The one of them that fetches, once it is one. */
async function holderAmong(replicas: readonly Replica[]): Promise<Replica> {
  let holders: readonly Replica[] = [];
  const look = async (): Promise<number> => {
    const isFetching = await Promise.all(replicas.map((one) => one.do('isFetching')));
    holders = replicas.filter((_, nth) => isFetching[nth]);
    return holders.length;
  };
  await expect.poll(look).toBe(1);
  const [holder] = holders;
  if (!holder) throw new Error('not one of them fetches');
  return holder;
}

function timesAsked({ asked }: LocalWeb, paths: readonly string[]): readonly number[] {
  return paths.map((path) => asked.filter((one) => one === path).length);
}

describeWithPostgres('Replicas that share a database', (server) => {
  let folder: string;
  let code: string;
  beforeAll(async () => {
    folder = await makeFolder('replica-code');
    code = await bundleProcess(REPLICA, folder);
  });
  afterAll(() => removeFolder(folder));

  async function startAll(
    count: number,
    given: Omit<ReplicaParts, 'code' | 'url'>,
  ): Promise<{ readonly parts: ReplicaParts; readonly replicas: readonly Replica[] }> {
    const parts = { ...given, code, url: await server().url() };
    const replicas = await Promise.all(Array.from({ length: count }, () => startReplica(parts)));
    return { parts, replicas };
  }

  it(
    'fetch once, and all have what came, though the one that fetches is killed',
    TIMEOUT,
    async () => {
      const web = await startSite(40);
      const { parts, replicas } = await startAll(3, {
        allowedHosts: [web.host],
        corpus: listOf(web),
      });
      await expect.poll(() => web.asked.length, SOON).toBeGreaterThan(10);
      const holder = await holderAmong(replicas);
      await holder.kill();
      expect(web.asked.length).toBeLessThan(40);
      const rest = replicas.filter((one) => one !== holder);
      for (const one of rest) {
        await expect.poll(() => one.do('articles'), SOON).toHaveLength(web.paths.length);
      }
      // Only what was on its way is asked for again.
      const times = timesAsked(web, web.paths);
      expect(times.filter((count) => count > 1).length).toBeLessThanOrEqual(1);
      expect(Math.max(...times)).toBeLessThanOrEqual(2);
      const all = await rest[0]?.do('articles');
      for (const of of [undefined, holder]) {
        const late = await startReplica({ ...parts, ...(of && { of }) });
        expect(await late.do('articles')).toEqual(all);
      }
    },
  );

  it(
    'write nothing more once they were away for so long that another one fetches',
    TIMEOUT,
    async () => {
      const web = await startSite(30);
      const { replicas } = await startAll(2, { allowedHosts: [web.host], corpus: listOf(web) });
      await expect.poll(() => web.asked.length, SOON).toBeGreaterThan(5);
      const holder = await holderAmong(replicas);
      const other = replicas.find((one) => one !== holder);
      if (!other) throw new Error('there is no other');
      holder.process.kill('SIGSTOP');
      await expect.poll(() => other.do('articles'), SOON).toHaveLength(web.paths.length);
      const asked = web.asked.length;
      holder.process.kill('SIGCONT');
      await expect.poll(() => holder.do('articles'), SOON).toHaveLength(web.paths.length);
      await expect.poll(() => holder.do('isFetching'), SOON).toBe(false);
      expect(web.asked.length).toBe(asked);
      expect(Math.max(...timesAsked(web, web.paths))).toBeLessThanOrEqual(2);
    },
  );

  it('add, look at sources, take out and forget by whichever is asked', TIMEOUT, async () => {
    const web = await startSite(2);
    const { replicas } = await startAll(3, { allowedHosts: [web.host], corpus: listOf(web) });
    for (const one of replicas) await expect.poll(() => one.do('articles'), SOON).toHaveLength(2);
    const holder = await holderAmong(replicas);
    const [asked, other] = replicas.filter((one) => one !== holder);
    if (!asked || !other) throw new Error('there are no others');

    web.put('/kiln', article('kiln'));
    const read = await asked.do('readLink', web.url('/kiln'));
    expect(read).toMatchObject({ kind: 'article', article: { title: 'The kiln' } });
    const added = await asked.do('addLink', web.url('/kiln'), AS);
    const again = await other.do('addLink', web.url('/kiln'), AS);
    const file = await other.do('addFile', 'oven.txt', article('oven'), AS);
    expect([added.kind, again.kind, file.kind]).toEqual(['added', 'present', 'added']);
    const ids = [added, file].map((one) => ('articleId' in one ? one.articleId : ''));
    for (const one of replicas) {
      await expect.poll(() => one.do('articles'), SOON).toEqual(expect.arrayContaining(ids));
      expect((await one.do('added')).map(({ articleId }) => articleId).toSorted()).toEqual(
        ids.toSorted(),
      );
    }
    expect(await asked.do('forgetPerson', BY.userId)).toBe(2);
    expect((await other.do('added')).map(({ by }) => by.userId)).toEqual([undefined, undefined]);

    web.put('/mill-1', article('new mill'));
    const report = await callControl(asked.dataDir, FETCH_SOURCES, {
      url: web.url('/feed'),
      isConfirmed: false,
    });
    expect(report?.sources).toMatchObject([{ url: web.url('/feed'), articles: 2 }]);

    expect(await asked.do('removeAdded', ids[0] ?? '')).toBe(true);
    for (const one of replicas) {
      await expect.poll(() => one.do('articles'), SOON).not.toContain(ids[0]);
    }
  });

  it('do what they were asked though the one that does it is killed', TIMEOUT, async () => {
    const web = await startSite(1);
    const { replicas } = await startAll(2, { allowedHosts: [web.host], corpus: listOf(web) });
    for (const one of replicas) await expect.poll(() => one.do('articles'), SOON).toHaveLength(1);
    const holder = await holderAmong(replicas);
    const asked = replicas.find((one) => one !== holder);
    const reached = web.hang('/kiln');
    const adding = asked?.do('addLink', web.url('/kiln'), AS);
    await reached;
    web.put('/kiln', article('kiln'));
    await holder.kill();
    expect(await adding).toMatchObject({ kind: 'added', title: 'The kiln' });
  });

  it('take an article down everywhere, whichever is told to', TIMEOUT, async () => {
    const web = await startSite(3);
    const corpus = { ...listOf(web), 'own.txt': article('ferry') };
    const { parts, replicas } = await startAll(3, { allowedHosts: [web.host], corpus });
    for (const one of replicas) await expect.poll(() => one.do('articles'), SOON).toHaveLength(4);
    const [told, other, third] = replicas;
    if (!told || !other || !third) throw new Error('they are three');
    const mill = (await told.do('articles')).find((id) => id.includes('mill-1')) ?? '';
    await other.do('noteReply', SERVER, mill, '77');
    for (const id of [mill, 'own']) {
      const reply = await callControl(told.dataDir, takedownControl, { id });
      expect(reply?.report?.filesLeft).toEqual([]);
    }
    // What is shown where nobody has noticed yet is found, too.
    await other.do('noteReply', SERVER, mill, '78');
    for (const one of replicas) {
      await expect.poll(() => one.do('articles'), SOON).toHaveLength(2);
      expect(await one.do('text', mill)).toBeUndefined();
    }
    await expect.poll(() => third.do('quoted'), SOON).toBe(0);
    const removed = async (): Promise<readonly string[]> =>
      (await Promise.all(replicas.map((one) => one.do('removedMessages')))).flat();
    await expect.poll(removed, SOON).toEqual(expect.arrayContaining(['77', '78']));
    await writeFile(join(other.corpusDir, 'own.txt'), article('ferry'));
    await callControl(other.dataDir, FETCH_SOURCES, { isConfirmed: false });
    const late = await startReplica(parts);
    for (const one of [...replicas, late]) {
      await expect.poll(() => one.do('articles'), SOON).toHaveLength(2);
    }
  });

  it('look at their files when one of them is told to', TIMEOUT, async () => {
    const corpus = { 'ferry.txt': article('ferry') };
    const { replicas } = await startAll(2, { corpus });
    const [told, other] = replicas;
    if (!told || !other) throw new Error('they are two');
    for (const { corpusDir } of replicas) {
      await writeFile(join(corpusDir, 'quay.txt'), article('quay'));
    }
    const report = await callControl(told.dataDir, RELOAD, { isConfirmed: false });
    expect(report).toMatchObject({ kind: 'reloaded', added: 1 });
    for (const one of replicas) await expect.poll(() => one.do('articles'), SOON).toHaveLength(2);
    for (const { corpusDir } of replicas) {
      await rm(join(corpusDir, 'ferry.txt'));
      await rm(join(corpusDir, 'quay.txt'));
    }
    await callControl(told.dataDir, RELOAD, { isConfirmed: true });
    for (const one of replicas) await expect.poll(() => one.do('articles'), SOON).toEqual([]);
  });
});
