import { z } from 'zod';
import type { EngineApi } from './engine-api.ts';
import { askSurely, askUnlessMissing, askUnlessThere, readReply } from './ask-surely.ts';
import type { Layout } from './layout-port.ts';
import { madeBySchema } from './made-by.ts';
import { refuseForeign } from './refuse-foreign.ts';
import type { VersionNames } from './version-names.ts';

/** A version of the index. */
export interface Version {
  readonly number: number;
  /** It is the one that is asked. */
  readonly isAsked: boolean;
  /** Somebody has closed it: until it is opened again, nothing can be searched or written there. */
  readonly isClosed: boolean;
  /** By what its articles were made; undefined if that isn't said. */
  readonly format: number | undefined;
  readonly probe: string | undefined;
  /** In milliseconds since 1970. */
  readonly createdAtMs: number;
}

export interface VersionSize {
  readonly shards: number;
  readonly replicas: number;
}

/** All versions that there are, the oldest first. */
export async function listVersions(
  api: EngineApi,
  names: VersionNames,
): Promise<readonly Version[]> {
  const path = `/${encodeURIComponent(names.all)}`;
  const found = readReply(
    indicesReply,
    (await askUnlessMissing(api, {
      method: 'GET',
      path,
      query: { allow_no_indices: 'true', expand_wildcards: 'open,closed' },
    })) ?? {},
  );
  return Object.entries(found)
    .flatMap(([index, { aliases, mappings, settings }]): readonly Version[] => {
      const number = names.versionOf(index);
      if (number === undefined) return [];
      const { format, probe } = mappings;
      const isAsked = names.asked in aliases;
      const isClosed = [index, names.files(number)].some((one) => isClosedIn(found[one]));
      const createdAtMs = Number(settings.index.creation_date);
      return [{ number, isAsked, isClosed, format, probe, createdAtMs }];
    })
    .toSorted((a, b) => a.number - b.number);
}

/** Makes the indices of a version, which nobody asks yet. What is written to them is found once they are opened. */
export async function createVersion(
  api: EngineApi,
  names: VersionNames,
  {
    number,
    layout,
    size,
  }: { readonly number: number; readonly layout: Layout; readonly size: VersionSize },
): Promise<void> {
  const { format, settings, mappings } = layout;
  // Whoever was killed between the two, or while dropping them, has left this one.
  await askUnlessMissing(api, { method: 'DELETE', path: `/${names.files(number)}` });
  await createIndex(api, names.files(number), {
    settings: { index: { ...sized({ ...size, shards: 1 }), refresh_interval: '-1' } },
    mappings: FILES_MAPPING,
  });
  // What makes it a version comes last.
  await createIndex(api, names.articles(number), {
    settings: { ...settings, index: { ...sized(size), refresh_interval: '-1' } },
    mappings: { ...mappings, _meta: { format, probe: layout.probe() } },
  });
}

async function createIndex(
  api: EngineApi,
  index: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  await askUnlessThere(api, { method: 'PUT', path: `/${index}`, body });
}

function sized({ shards, replicas }: VersionSize): Readonly<Record<string, unknown>> {
  return {
    number_of_shards: shards,
    number_of_replicas: replicas,
    // It costs nothing that can be measured, and loses nothing when all nodes are killed.
    translog: { durability: 'request' },
  };
}

/** Documents are found only by their ids, and read whole. */
const FILES_MAPPING = {
  dynamic: false,
  properties: { id: { type: 'keyword', index: false }, isServed: { type: 'boolean' } },
} as const;

/** Sets how many copies there are to be of each shard. */
export async function setReplicas(
  api: EngineApi,
  names: VersionNames,
  { number, replicas }: { readonly number: number; readonly replicas: number },
): Promise<void> {
  const body = { index: { number_of_replicas: replicas } };
  await askSurely(api, { method: 'PUT', path: `/${bothOf(names, number)}/_settings`, body });
}

/** The engine is asked for so long at a time: no request may take longer. */
const ASKED_S = 20;

/** @returns whether all copies are where they should be by then. */
export async function waitUntilGreen(
  api: EngineApi,
  names: VersionNames,
  number: number,
  timeoutS: number,
): Promise<boolean> {
  const path = `/_cluster/health/${bothOf(names, number)}`;
  const query = { wait_for_status: 'green', timeout: `${ASKED_S}s` };
  for (let waitedS = 0; waitedS < timeoutS; waitedS += ASKED_S) {
    const { status, body } = await api.ask({ method: 'GET', path, query });
    if (status === 200 && readReply(healthReply, body).status === 'green') return true;
  }
  return false;
}

/** Makes what was written found. */
export async function refreshVersion(
  api: EngineApi,
  names: VersionNames,
  number: number,
): Promise<void> {
  await askSurely(api, { method: 'POST', path: `/${bothOf(names, number)}/_refresh` });
}

/** What is written from now on is found once it is refreshed by who writes, and soon if nobody does. */
export async function openVersion(
  api: EngineApi,
  names: VersionNames,
  number: number,
): Promise<void> {
  const body = { index: { refresh_interval: '30s' } };
  await askSurely(api, { method: 'PUT', path: `/${bothOf(names, number)}/_settings`, body });
  await refreshVersion(api, names, number);
}

/**
 * Has a version be the one that is asked from now on, and no other, in one step.
 *
 * @throws BuildError if another program has an index under that name.
 */
export async function askVersion(
  api: EngineApi,
  names: VersionNames,
  number: number,
): Promise<void> {
  await refuseForeign(api, names);
  const others = (await listVersions(api, names)).filter((one) => one.isAsked);
  const remove = others
    .filter((one) => one.number !== number)
    .map((one) => ({ remove: { index: names.articles(one.number), alias: names.asked } }));
  const add = { add: { index: names.articles(number), alias: names.asked } };
  await askSurely(api, { method: 'POST', path: '/_aliases', body: { actions: [...remove, add] } });
}

export async function dropVersion(
  api: EngineApi,
  names: VersionNames,
  number: number,
): Promise<void> {
  // What makes it a version goes first: nobody takes up what is left.
  for (const index of [names.articles(number), names.files(number)])
    await askUnlessMissing(api, { method: 'DELETE', path: `/${index}` });
}

/** Its indices, as a request names them together. */
function bothOf(names: VersionNames, number: number): string {
  return `${names.articles(number)},${names.files(number)}`;
}

const indexReply = z.object({
  aliases: z.record(z.string(), z.unknown()),
  mappings: madeBySchema,
  settings: z.object({
    index: z.object({
      creation_date: z.string(),
      // What an index has for as long as it is closed.
      verified_before_close: z.literal('true').optional(),
    }),
  }),
});

const indicesReply = z.record(z.string(), indexReply);

function isClosedIn(found: z.infer<typeof indexReply> | undefined): boolean {
  return found?.settings.index.verified_before_close !== undefined;
}

const healthReply = z.object({ status: z.string() });
