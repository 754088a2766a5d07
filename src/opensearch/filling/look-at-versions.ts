import { z } from 'zod';
import type { EngineApi } from './engine-api.ts';
import { askSurely, readReply, unlessPartial } from './ask-surely.ts';
import { countDocuments } from './count-documents.ts';
import { type IndexNotes, readIndexState } from './index-state.ts';
import { openKnownFiles } from './known-files.ts';
import type { Layout } from './layout-port.ts';
import { isMadeBy } from './made-by.ts';
import type { VersionNames } from './version-names.ts';
import { noteOfVersion } from './version-notes.ts';
import { listVersions } from './versions.ts';

/** How a version fares. */
export interface VersionStatus {
  readonly number: number;
  /** It is the one that is asked. */
  readonly isAsked: boolean;
  /** Somebody has closed it, so that it can neither be asked nor counted. */
  readonly isClosed: boolean;
  /** It was filled to the end, and checked; undefined if what is noted of it is on no node. */
  readonly isReady: boolean | undefined;
  /** Laid out as this code does it: it can be asked. */
  readonly isUsable: boolean;
  readonly probe: string | undefined;
  readonly createdAtMs: number;
  /** Undefined if it is closed, or a part of it on no node, so that they can't be counted. */
  readonly articles: number | undefined;
  readonly passages: number | undefined;
  /** On disk, copies included; what is on no node, or closed, isn't counted. */
  readonly bytes: number;
  readonly shards: number;
  readonly replicas: number;
  readonly health: 'green' | 'yellow' | 'red';
}

/** All versions that there are, the oldest first. */
export async function lookAtVersions(
  api: EngineApi,
  names: VersionNames,
  layout: Layout,
): Promise<readonly VersionStatus[]> {
  const versions = await listVersions(api, names);
  if (versions.length === 0) return [];
  const state = readIndexState(api, names.state);
  return Promise.all(
    versions.map(async (version) => {
      const { number, isAsked, isClosed, probe, createdAtMs } = version;
      const isReady = await unlessPartial(isReadyIn(state, number));
      const counted = isClosed ? undefined : await unlessPartial(countIn(number, api, names));
      const size = await sizeOf(api, names.articles(number));
      const bytes = await bytesOf(api, [names.articles(number), names.files(number)]);
      return Object.assign(size, {
        number,
        isAsked,
        isClosed,
        isReady,
        bytes,
        isUsable: isMadeBy(version, layout),
        probe,
        createdAtMs,
        articles: counted?.articles,
        passages: counted?.passages,
      });
    }),
  );
}

async function isReadyIn(state: IndexNotes, number: number): Promise<boolean> {
  return (await noteOfVersion(state, number))?.stage === 'ready';
}

interface Counted {
  readonly articles: number;
  readonly passages: number;
}

async function countIn(number: number, api: EngineApi, names: VersionNames): Promise<Counted> {
  const articles = await openKnownFiles(api, names.files(number)).countServed();
  const documents = await countDocuments(api, names.articles(number));
  return { articles, passages: Math.max(0, documents - articles) };
}

async function sizeOf(
  api: EngineApi,
  index: string,
): Promise<Pick<VersionStatus, 'shards' | 'replicas' | 'health'>> {
  const path = `/_cluster/health/${index}`;
  const health = readReply(
    healthReply,
    await askSurely(api, { method: 'GET', path, query: { level: 'indices', timeout: '1s' } }),
  );
  const own = health.indices[index];
  return {
    shards: own?.number_of_shards ?? 0,
    replicas: own?.number_of_replicas ?? 0,
    health: own?.status ?? 'red',
  };
}

async function bytesOf(api: EngineApi, indices: readonly string[]): Promise<number> {
  const path = `/${indices.join(',')}/_stats/store`;
  // One of them may be closed, or gone.
  const query = { ignore_unavailable: 'true' };
  return readReply(statsReply, await askSurely(api, { method: 'GET', path, query }));
}

/** How many nodes there are to hold articles. */
export async function countDataNodes(api: EngineApi): Promise<number> {
  const reply = await askSurely(api, { method: 'GET', path: '/_cluster/health' });
  return readReply(nodesReply, reply).number_of_data_nodes;
}

const healthReply = z.object({
  indices: z.record(
    z.string(),
    z.object({
      status: z.enum(['green', 'yellow', 'red']),
      number_of_shards: z.number(),
      number_of_replicas: z.number(),
    }),
  ),
});

const statsReply = z
  .object({
    _all: z.object({
      total: z.object({ store: z.object({ size_in_bytes: z.number() }).optional() }),
    }),
  })
  .transform(({ _all: { total } }) => total.store?.size_in_bytes ?? 0);

const nodesReply = z.object({ number_of_data_nodes: z.number() });
