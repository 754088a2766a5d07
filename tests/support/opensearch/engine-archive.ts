import type { z } from 'zod';
import type { Article } from '../../../src/articles/article.ts';
import {
  type EngineArchiveParts,
  openEngineArchive,
} from '../../../src/opensearch/archive/open-engine-archive.ts';
import type { EngineReader } from '../../../src/opensearch/archive/search.ts';
import { documentsOf } from '../../../src/opensearch/layout/documents-of.ts';
import { MAPPINGS, SETTINGS } from '../../../src/opensearch/layout/mapping.ts';
import type { OpenArchive } from '../../../src/retrieval/archive.ts';

/** Asks one node, and nothing besides. */
function plainReader(url: string): EngineReader {
  return {
    async read<Answer>(
      { method, path, query, body, lines }: Parameters<EngineReader['read']>[0],
      answer: z.ZodType<Answer>,
    ): Promise<Answer> {
      const type = lines === undefined ? 'application/json' : 'application/x-ndjson';
      const reply = await fetch(`${url}${path}?${new URLSearchParams(query).toString()}`, {
        method,
        headers: { 'content-type': type },
        body: lines ?? JSON.stringify(body),
      });
      const told: unknown = await reply.json();
      if (!reply.ok || JSON.stringify(told).includes('"error":'))
        throw new Error(JSON.stringify(told).slice(0, 2000));
      return answer.parse(told);
    },
  };
}

/** Fills an index of its own with these articles. */
export async function fillIndex(
  url: string,
  index: string,
  articles: readonly Article[],
  { shards = 2 }: { readonly shards?: number } = {},
): Promise<void> {
  const settings = { ...SETTINGS, number_of_shards: shards, number_of_replicas: 0 };
  await send(url, 'PUT', `/${index}`, JSON.stringify({ settings, mappings: MAPPINGS }));
  await addTo(url, index, articles);
}

/** A request of more would be a large one. */
const ARTICLES_AT_ONCE = 50;

/** Adds these articles to an index, and waits until they are found. */
export async function addTo(
  url: string,
  index: string,
  articles: readonly Article[],
): Promise<void> {
  for (let start = 0; start < articles.length; start += ARTICLES_AT_ONCE) {
    const some = articles.slice(start, start + ARTICLES_AT_ONCE);
    await send(url, 'POST', `/${index}/_bulk?refresh=true`, some.map(linesOf).join(''));
  }
}

function linesOf(article: Article): string {
  return documentsOf(article)
    .documents.map(
      ({ id, routing, body }) =>
        `${JSON.stringify({ index: { _id: id, routing } })}\n${JSON.stringify(body)}\n`,
    )
    .join('');
}

async function send(url: string, method: string, path: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/x-ndjson' };
  if (method === 'PUT') headers['content-type'] = 'application/json';
  const reply = await fetch(`${url}${path}`, { method, headers, body });
  const told = (await reply.json()) as { readonly errors?: boolean };
  if (!reply.ok || told.errors === true) throw new Error(JSON.stringify(told).slice(0, 2000));
}

/** The archive of an index that doesn't change. */
export function archiveIn(
  url: string,
  index: string,
  parts: Partial<EngineArchiveParts> = {},
): Pick<OpenArchive, 'current'> {
  const version = { index };
  const engineForQuestion = (): EngineReader => plainReader(url);
  return openEngineArchive({ engineForQuestion, version: () => version, ...parts });
}
