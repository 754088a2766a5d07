import { hash } from 'node:crypto';

/** 132 bits. */
const ID_LENGTH = 22;

export interface DocumentId {
  readonly id: string;
  /** All documents of an article lie in one shard, so that a change of it is seen as a whole. */
  readonly routing: string;
}

/** What tells all documents of an article. */
export interface StoredArticle {
  readonly articleId: string;
  /** Another one as soon as any of its documents is. */
  readonly revision: string;
  /** Those that have a document. */
  readonly passages: number;
}

/** Where an article's own document is; the next revision takes its place. */
export function articleDocumentId(articleId: string): DocumentId {
  const routing = hash('sha256', articleId, 'base64url').slice(0, ID_LENGTH);
  return { id: routing, routing };
}

/** Tells of each paragraph, by its number from 1 on, where its document is. */
export function passageDocumentIds({
  articleId,
  revision,
}: Pick<StoredArticle, 'articleId' | 'revision'>): (number: number) => DocumentId {
  const code = hash('sha256', JSON.stringify([articleId, revision]), 'base64url');
  const { routing } = articleDocumentId(articleId);
  return (number) => ({ id: `${code.slice(0, ID_LENGTH)}.${number}`, routing });
}

/** All documents of a revision of an article. */
export function idsOf(stored: StoredArticle): readonly DocumentId[] {
  const passageId = passageDocumentIds(stored);
  const passages = Array.from({ length: stored.passages }, (_, index) => passageId(index + 1));
  return [articleDocumentId(stored.articleId), ...passages];
}
