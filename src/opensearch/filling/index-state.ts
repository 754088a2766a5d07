import { createHash } from 'node:crypto';
import { z } from 'zod';
import { hitsInOrder, type PageRequest } from '../engine/hits-in-order.ts';
import type { EngineApi } from './engine-api.ts';
import {
  askSurely,
  askUnlessMissing,
  askUnlessThere,
  askWhole,
  readReply,
  refusal,
} from './ask-surely.ts';

/** What is noted for all versions of an index: small documents, each under a name. */
export interface IndexNotes {
  get<Value>(name: string, schema: z.ZodType<Value>): Promise<Noted<Value> | undefined>;
}

/** The same, to be changed. */
export interface IndexState extends IndexNotes {
  put(name: string, value: Noteable): Promise<void>;
  /** @param before What it takes the place of; undefined if nothing. @returns false if there is another by now. */
  replace(
    name: string,
    value: Noteable,
    before: Pick<Noted<unknown>, 'at'> | undefined,
  ): Promise<boolean>;
  remove(name: string): Promise<void>;
  /** All of a kind, by their order, those alone that come behind `after` in it. */
  all<Value>(kind: string, schema: z.ZodType<Value>, after?: number): Promise<readonly Value[]>;
}

export interface Noteable {
  /** What `all` finds it by. */
  readonly kind: string;
  /** A whole number; 0 unless told. */
  readonly order?: number;
  readonly [field: string]: unknown;
}

export interface Noted<Value> {
  readonly value: Value;
  /** Another one with each change. */
  readonly at: { readonly seqNo: number; readonly term: number };
}

const MAPPING = {
  dynamic: false,
  properties: {
    kind: { type: 'keyword' },
    name: { type: 'keyword' },
    order: { type: 'long' },
  },
} as const;

const PAGE = 1000;

/** Reads it where it is there, and changes nothing. */
export function readIndexState(api: EngineApi, index: string): IndexNotes {
  return {
    async get(name, schema) {
      const found = await askUnlessMissing(api, { method: 'GET', path: pathIn(index, name) });
      if (found === undefined) return undefined;
      const { _source, _seq_no: seqNo, _primary_term: term } = readReply(documentReply, found);
      return { value: schema.parse(_source), at: { seqNo, term } };
    },
  };
}

/** Opens it; it is made where it isn't there. */
export async function openIndexState(api: EngineApi, index: string): Promise<IndexState> {
  await makeUnlessThere(api, index);
  const pathOf = (name: string): string => pathIn(index, name);
  const refreshed = { refresh: 'true' };
  return {
    ...readIndexState(api, index),
    async put(name, value) {
      const body = named(name, value);
      await askSurely(api, { method: 'PUT', path: pathOf(name), query: refreshed, body });
    },
    async replace(name, value, before) {
      const only = before
        ? {
            if_seq_no: String(before.at.seqNo),
            if_primary_term: String(before.at.term),
          }
        : { op_type: 'create' };
      const request = {
        method: 'PUT',
        path: pathOf(name),
        query: { ...refreshed, ...only },
        body: named(name, value),
      } as const;
      const reply = await api.ask(request);
      if (reply.status === 409) return false;
      if (reply.status >= 300) throw refusal(request, reply);
      return true;
    },
    async remove(name) {
      await askUnlessMissing(api, { method: 'DELETE', path: pathOf(name), query: refreshed });
    },
    async all(kind, schema, after = -1) {
      const filter = [{ term: { kind } }, { range: { order: { gt: after } } }];
      const ask = async (page: PageRequest) => {
        const reply = await askWhole(api, {
          method: 'POST',
          path: `/${index}/_search`,
          query: { allow_partial_search_results: 'false' },
          body: {
            query: { bool: { filter } },
            sort: [{ order: 'asc' }, { name: 'asc' }],
            ...page,
          },
        });
        return readReply(searchReply, reply).hits.hits;
      };
      const all: z.infer<typeof schema>[] = [];
      for await (const { _source: source } of hitsInOrder(ask, [PAGE, PAGE]))
        all.push(schema.parse(source));
      return all;
    },
  };
}

function named(name: string, { order = 0, ...value }: Noteable): Readonly<Record<string, unknown>> {
  return { ...value, order, name };
}

function pathIn(index: string, name: string): string {
  return `/${index}/_doc/${encodeURIComponent(codeOf(name))}`;
}

function codeOf(name: string): string {
  return name.length <= 100 ? name : createHash('sha256').update(name).digest('base64url');
}

async function makeUnlessThere(api: EngineApi, index: string): Promise<void> {
  const there = await api.ask({ method: 'HEAD', path: `/${index}` });
  if (there.status === 200) return;
  await askUnlessThere(api, {
    method: 'PUT',
    path: `/${index}`,
    body: {
      settings: { index: { number_of_shards: 1, auto_expand_replicas: '0-1' } },
      mappings: MAPPING,
    },
  });
}

const documentReply = z.object({
  _source: z.unknown(),
  _seq_no: z.number(),
  _primary_term: z.number(),
});

const searchReply = z.object({
  hits: z.object({
    hits: z.array(z.object({ _source: z.unknown(), sort: z.array(z.unknown()) })),
  }),
});
