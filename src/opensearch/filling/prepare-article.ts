import { createHash } from 'node:crypto';
import { CorpusError } from '../../articles/corpus-error.ts';
import type { FileAt } from '../../articles/corpus-folders.ts';
import type { FileReader } from '../../articles/file-reader.ts';
import { countParagraphs, textBytes } from '../../articles/packed-article.ts';
import type { DocumentId, StoredArticle } from '../layout/document-ids.ts';
import {
  type BulkOperation,
  bulkOperation,
  type JoinedOperations,
  joinOperations,
} from './bulk-writer.ts';
import type { Layout } from './layout-port.ts';

/** A file whose article is wanted as what is written of it. */
export interface PreparationRequest {
  readonly at: FileAt;
  /** Where its documents go. */
  readonly index: string;
  /** With this hash it is known, and only that is to be told. */
  readonly knownHash?: string | undefined;
}

export type Preparation =
  | { readonly kind: 'known' }
  | { readonly kind: 'faulty'; readonly problem: FileProblem }
  | ({ readonly kind: 'prepared' } & PreparedArticle);

export interface FileProblem {
  readonly line?: number | undefined;
  readonly message: string;
  readonly remedy: string;
  /** Nothing has its name any more. */
  readonly isGone: boolean;
}

export interface PreparedArticle {
  /** Of the file. */
  readonly hash: string;
  readonly textHash: string;
  readonly stored: StoredArticle;
  readonly paragraphs: number;
  readonly operations: JoinedOperations;
}

/** Reads an article, and makes of it what is written to the index. A file that can't be used is no failure. */
export async function prepareArticle(
  { at, index, knownHash }: PreparationRequest,
  { reader, layout }: { readonly reader: FileReader; readonly layout: Layout },
): Promise<Preparation> {
  try {
    const { article, hash } = await reader.read(at);
    if (hash === knownHash) return { kind: 'known' };
    const { stored, documents } = layout.layOut(article);
    return {
      kind: 'prepared',
      hash,
      textHash: createHash('sha256').update(textBytes(article)).digest('base64url'),
      stored,
      paragraphs: countParagraphs(article),
      operations: joinOperations(
        documents.map(({ id, routing, body }) =>
          bulkOperation({ index: named({ index, id, routing }) }, body),
        ),
      ),
    };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { line, message, remedy, cause } = error;
    const isGone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return { kind: 'faulty', problem: { line, message, remedy, isGone } };
  }
}

/** Of a document, where it goes. */
interface Target extends DocumentId {
  readonly index: string;
}

export function deleting(target: Target): BulkOperation {
  return bulkOperation({ delete: named(target) });
}

function named({ index, id, routing }: Target): Readonly<Record<string, string>> {
  return { _index: index, _id: id, routing };
}
