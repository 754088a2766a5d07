import {
  REPLICA,
  type Replica,
  type ReplicaParts,
  startReplica,
} from '../support/replica-process.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { bundleProcess } from '../support/bundle-process.ts';
import { missingServer, startPostgres } from '../support/postgres-server.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { feedOf, type LocalWeb, startLocalWeb } from '../support/sources/local-web.ts';
import type { Experiment, Measured } from './experiment.ts';

const REPLICAS = 3;

/** What takes longer has failed. */
const WAIT_MS = 100_000;

export const fetching: readonly Experiment[] = [
  {
    name: 'Of three processes on one PostgreSQL, the one that fetches is killed and started again, again and again',
    target: 'all have every article; asked for again is only what was on its way',
    leftOut: missingServer && `needs ${missingServer}`,
    run: (isQuick) => killHolders(isQuick ? { pages: 24, kills: 1 } : { pages: 60, kills: 3 }),
  },
];

interface Size {
  readonly pages: number;
  readonly kills: number;
}

async function killHolders({ pages, kills }: Size): Promise<Measured> {
  const ends: (() => void | Promise<void>)[] = [];
  const atEnd = (work: () => void | Promise<void>): void => void ends.unshift(work);
  try {
    const web = await startLocalWeb(atEnd);
    const paths = Array.from({ length: pages }, (_, nth) => `/mill-${nth}`);
    putArticles(web, paths);
    const server = await startPostgres();
    atEnd(() => server.remove());
    const parts: ReplicaParts = {
      code: await bundleProcess(REPLICA, await scratchFolder('replica-code', atEnd)),
      url: await server.url(),
      allowedHosts: [web.host],
      corpus: { 'sources.yaml': `sources:\n  - ${web.url('/feed')}\n` },
    };
    const start = (of?: Replica) => startReplica({ ...parts, ...(of && { of }) }, atEnd);
    const running = await Promise.all(Array.from({ length: REPLICAS }, () => start()));
    const atOnce = pages / (kills + 1);
    for (let killed = 1; killed <= kills; killed += 1) {
      await until(() => askedOf(web, paths).length >= killed * atOnce);
      const nth = await until(() => holderAmong(running));
      const holder = running[nth];
      await holder?.kill();
      running[nth] = await start(holder);
    }
    await until(async () => (await articlesOf(running)).every((count) => count === pages));
    const asked = askedOf(web, paths);
    const again = asked.length - new Set(asked).size;
    const requests = web.asked.length;
    await delay(QUIET_MS);
    return {
      measured: `${kills} kills; all ${REPLICAS} have ${pages} of ${pages}, ${again} asked for again`,
      isMet: again <= kills && web.asked.length === requests,
    };
  } finally {
    for (const end of ends) await end();
  }
}

/** So long, nobody asks for anything once all have all. */
const QUIET_MS = 3000;

function putArticles(web: LocalWeb, paths: readonly string[]): void {
  for (const path of paths) {
    const name = path.slice(1);
    const paragraphs = [
      `The ${name}`,
      `The ${name} is old, and nobody in the village knows who has built it.`,
      `Whoever comes to the ${name} in the morning sees the fog rise from the river behind it.`,
    ];
    web.put(path, paragraphs.join('\n\n'));
  }
  web.put('/feed', feedOf('Mills', Object.fromEntries(paths.map((path) => [web.url(path), path]))));
}

function askedOf({ asked }: LocalWeb, paths: readonly string[]): readonly string[] {
  const pages = new Set(paths);
  return asked.filter((path) => pages.has(path));
}

/** Undefined until there is one. */
async function holderAmong(running: readonly Replica[]): Promise<number | undefined> {
  const isFetching = await Promise.all(running.map((one) => one.do('isFetching')));
  const nth = isFetching.indexOf(true);
  return nth < 0 ? undefined : nth;
}

function articlesOf(running: readonly Replica[]): Promise<readonly number[]> {
  return Promise.all(running.map(async (one) => (await one.do('articles')).length));
}

async function until<Value>(
  look: () => Value | Promise<Value>,
): Promise<Exclude<Value, false | undefined>> {
  const untilMs = performance.now() + WAIT_MS;
  for (;;) {
    const found = await look();
    if (found !== false && found !== undefined) return found as Exclude<Value, false | undefined>;
    if (performance.now() > untilMs) throw new Error('it takes too long');
    await delay(20);
  }
}
