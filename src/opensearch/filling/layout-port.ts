import type { Article } from '../../articles/article.ts';
import type { DocumentId, StoredArticle } from '../layout/document-ids.ts';
import type { LaidOutDocument } from '../layout/documents-of.ts';

/** What is stored of articles, and how; what fills an index asks no more of it. */
export interface Layout {
  /** Grows with each mapping that the one before can't stand in for. */
  readonly format: number;
  /** A hash of what the analysers make of words. */
  probe(): string;
  /** Of an index: analysis, and what else doesn't depend on how large it is. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly mappings: Readonly<Record<string, unknown>>;
  layOut(article: Article): LaidOutArticle;
  /** Of an article's own document as the engine has it: the SHA-256 of its text in UTF-8, base64url. */
  textHashIn(source: unknown): string | undefined;
  /** The ids of all documents of an article, its own first. */
  idsOf(stored: StoredArticle): readonly DocumentId[];
}

export interface LaidOutArticle {
  readonly stored: StoredArticle;
  readonly documents: readonly LaidOutDocument[];
}
