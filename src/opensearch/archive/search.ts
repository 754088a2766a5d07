import { z } from 'zod';
import type { Engine } from '../engine/engine.ts';

/** A query, or any other part of what the engine is asked, in its own words. */
export type Clause = Readonly<Record<string, unknown>>;

/** What an index is asked. */
export interface SearchBody extends Clause {
  readonly query?: Clause;
  readonly size: number;
}

/** As much of the engine as reading takes. */
export type EngineReader = Pick<Engine, 'read'>;

/** How an index is asked. */
type SearchType = Readonly<Record<'search_type', string>>;

/** Terms are weighed over all shards together: what is the same scores the same, wherever it lies. */
export const WEIGHED_TOGETHER: SearchType = { search_type: 'dfs_query_then_fetch' };

/** Asks one index. */
export type Search = (body: SearchBody, type?: SearchType) => Promise<SearchReply>;

const hitSchema = z.object({
  _score: z.number().nullish(),
  _source: z.record(z.string(), z.unknown()).optional(),
  fields: z.record(z.string(), z.array(z.unknown())).optional(),
  sort: z.array(z.unknown()).optional(),
});

const replySchema = z.object({
  hits: z.object({
    total: z.object({ value: z.number() }).optional(),
    hits: z.array(hitSchema),
  }),
  aggregations: z.record(z.string(), z.unknown()).optional(),
  suggest: z.record(z.string(), z.unknown()).optional(),
});

export type SearchHit = z.infer<typeof hitSchema>;
export type SearchReply = z.infer<typeof replySchema>;

const severalSchema = z.object({ responses: z.array(replySchema) });

/**
 * Half of an answer is none. Without a preference, nodes ask those copies that answer soonest, so that one that hangs
 * is left alone after a few searches: with `_local`, half of all went on to wait for it.
 */
const OPTIONS = { allow_partial_search_results: 'false' } as const;

/**
 * Asks an index; what is asked at the same moment goes there in one request, as there is no telling one search's
 * way from another's when both are waited for.
 */
export function searchIn(engine: EngineReader, index: string): Search {
  let waiting: Waiting[] = [];
  const send = async (): Promise<void> => {
    const all = waiting;
    waiting = [];
    try {
      const replies = await ask(engine, index, all);
      for (const [place, { resolve, reject }] of all.entries()) {
        const reply = replies[place];
        if (reply) resolve(reply);
        else reject(new Error(`of ${all.length} searches ${replies.length} were answered`));
      }
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  };
  return (body, type) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void send());
      waiting.push({ body, type, resolve, reject });
    });
}

interface Asked {
  readonly body: SearchBody;
  readonly type: SearchType | undefined;
}

interface Waiting extends Asked {
  readonly resolve: (reply: SearchReply) => void;
  readonly reject: (error: unknown) => void;
}

async function ask(
  engine: EngineReader,
  index: string,
  searches: readonly Asked[],
): Promise<readonly SearchReply[]> {
  const [first] = searches;
  const path = `/${encodeURIComponent(index)}`;
  if (first && searches.length === 1) {
    const request = {
      method: 'POST',
      path: `${path}/_search`,
      query: { ...OPTIONS, ...first.type },
      body: first.body,
    } as const;
    return [await engine.read(request, replySchema)];
  }
  const lines = searches.map(linesOf).join('');
  const request = { method: 'POST', path: `${path}/_msearch`, lines } as const;
  const { responses } = await engine.read(request, severalSchema);
  return responses;
}

function linesOf({ body, type }: Asked): string {
  const header = { ...OPTIONS, allow_partial_search_results: false, ...type };
  return `${JSON.stringify(header)}\n${JSON.stringify(body)}\n`;
}

/** Nothing of a document but what is named. */
export function fieldsOnly(...fields: readonly string[]): Clause {
  return { _source: false, stored_fields: '_none_', docvalue_fields: fields };
}

export const KIND_ARTICLE: Clause = { term: { kind: 'article' } };

export function anyOf(clauses: readonly Clause[]): Clause {
  return { bool: { should: clauses, minimum_should_match: 1 } };
}

export function allOf(clauses: readonly Clause[], noneOf: readonly Clause[] = []): Clause {
  return { bool: { filter: clauses, ...(noneOf.length > 0 && { must_not: noneOf }) } };
}

/** The engine takes so many values at once. */
const MAX_VALUES = 50_000;

export function oneOf(field: string, values: readonly string[]): Clause {
  if (values.length <= MAX_VALUES) return { terms: { [field]: values } };
  const parts = Array.from({ length: Math.ceil(values.length / MAX_VALUES) }, (_, part) =>
    values.slice(part * MAX_VALUES, (part + 1) * MAX_VALUES),
  );
  return anyOf(parts.map((part) => ({ terms: { [field]: part } })));
}

const text = z.string();
const texts = z.array(text);

/** The one value of a field that documents have; what there is none of is an answer of another engine. */
export function textIn({ fields }: SearchHit, field: string): string {
  return text.parse(fields?.[field]?.[0]);
}

/** All values of a field, sorted. */
export function textsIn({ fields }: SearchHit, field: string): readonly string[] {
  return texts.parse(fields?.[field]);
}
