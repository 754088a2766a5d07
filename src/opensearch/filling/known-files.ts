import { z } from 'zod';
import type { EngineApi } from './engine-api.ts';
import { type BulkOperation, bulkOperation } from './bulk-writer.ts';
import { askWhole, readReply } from './ask-surely.ts';
import { countDocuments, refreshWhole } from './count-documents.ts';

const status = z.object({
  size: z.number(),
  inode: z.number(),
  modifiedMs: z.number(),
  changedMs: z.number(),
});

/** Which of the two folders of a corpus a file is in: where that is, every machine says in its own way. */
const folder = z.enum(['corpus', 'fetched']);

export type FolderKind = z.infer<typeof folder>;

const knownFile = z.object({
  folder,
  file: z.string(),
  /** Undefined if it could have changed since without a trace. */
  status: status.optional(),
  /** Of its latest version that could be read. */
  hash: z.string().optional(),
  /** Why the present version can't be used. */
  problem: z
    .object({ line: z.number().optional(), message: z.string(), remedy: z.string() })
    .optional(),
});

const storedArticle = z.object({
  articleId: z.string(),
  revision: z.string(),
  passages: z.number(),
});

const servedFile = z.object({
  folder,
  file: z.string(),
  hash: z.string(),
  /** On what terms its collection has it quoted, as one text. */
  terms: z.string(),
  /** Of its text, whatever it is called. */
  textHash: z.string(),
  stored: storedArticle,
});

const filesOfArticle = z.object({
  id: z.string(),
  /** In the order of their places; of most articles there is one. */
  files: z.array(knownFile).readonly(),
  /** What is in the index of it; undefined if nothing is. */
  served: servedFile.optional(),
  /** What was about to be written when this was noted: some of it may be there. */
  begun: storedArticle.optional(),
});

/** A file as it was when it was last read. */
export type KnownFileRecord = Readonly<z.infer<typeof knownFile>>;

/** The file that an article in the index was made of. */
export type ServedFile = Readonly<z.infer<typeof servedFile>>;

/** The files that could have the article of one id, and what came of them. */
export type FilesOfArticle = Readonly<z.infer<typeof filesOfArticle>>;

/**
 * What a version knows of the files that its articles are from: what is noted there is in its articles. Whatever is
 * read of it throws a PartialSearchError if a part of it is on no node.
 */
export interface KnownFiles {
  get(ids: readonly string[]): Promise<ReadonlyMap<string, FilesOfArticle>>;
  /** All of them, a page at a time, in no order. */
  pages(): AsyncIterable<readonly FilesOfArticle[]>;
  /** How many articles the version holds. */
  countServed(): Promise<number>;
  noting(known: FilesOfArticle): BulkOperation;
  forgetting(id: string): BulkOperation;
}

/** @param index Of the files of a version. */
export function openKnownFiles(api: EngineApi, index: string): KnownFiles {
  return {
    async get(ids) {
      const known = new Map<string, FilesOfArticle>();
      for (let at = 0; at < ids.length; at += PAGE) {
        const body = { ids: ids.slice(at, at + PAGE) };
        const reply = await askWhole(api, { method: 'POST', path: `/${index}/_mget`, body });
        for (const { _source: one } of readReply(foundReply, reply).docs)
          if (one) known.set(one.id, one);
      }
      return known;
    },
    pages: () => pagesOf(api, index),
    countServed: () => countDocuments(api, index, { term: { isServed: true } }),
    noting: (known) =>
      bulkOperation(
        { index: { _index: index, _id: known.id } },
        { ...known, isServed: known.served !== undefined },
      ),
    forgetting: (id) => bulkOperation({ delete: { _index: index, _id: id } }),
  };
}

const PAGE = 2000;

async function* pagesOf(api: EngineApi, index: string): AsyncGenerator<readonly FilesOfArticle[]> {
  await refreshWhole(api, index);
  let reply = readReply(
    pageReply,
    await askWhole(api, {
      method: 'POST',
      path: `/${index}/_search`,
      query: { scroll: '5m', size: String(PAGE), allow_partial_search_results: 'false' },
      body: { sort: ['_doc'] },
    }),
  );
  try {
    while (reply.known.length > 0) {
      yield reply.known;
      const body = { scroll: '5m', scroll_id: reply.scrollId };
      reply = readReply(
        pageReply,
        await askWhole(api, { method: 'POST', path: '/_search/scroll', body }),
      );
    }
  } finally {
    const body = { scroll_id: [reply.scrollId] };
    await api.ask({ method: 'DELETE', path: '/_search/scroll', body });
  }
}

const foundReply = z.object({
  docs: z.array(z.object({ _source: filesOfArticle.optional() })),
});

const pageReply = z
  .object({
    _scroll_id: z.string(),
    hits: z.object({ hits: z.array(z.object({ _source: filesOfArticle })) }),
  })
  .transform(({ _scroll_id: scrollId, hits: { hits } }) => ({
    scrollId,
    known: hits.map(({ _source: source }) => source),
  }));
