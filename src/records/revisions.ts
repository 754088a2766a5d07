import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';

/** An article as it was when it was quoted: its text, and what names it. */
export interface Revision {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publication?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly tags: readonly string[];
  readonly text: string;
}

export const revisionSchema: z.ZodType<Revision> = z.looseObject({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()).readonly(),
  publication: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
  tags: z.array(z.string()).readonly(),
  text: z.string(),
});

/** Keeps articles as they were, by {@link revisionCode}. */
export interface RevisionStore {
  /** What is kept already is left as it is. */
  keep(revision: Revision): Promise<void>;
  /** Undefined if there is none, or what there is can't be read any more. */
  read(code: string): Promise<Revision | undefined>;
  /**
   * Deletes all others.
   *
   * @param codes Asked once it is known what there is: what is kept meanwhile stays.
   */
  retain(codes: () => Promise<ReadonlySet<string>>): Promise<void>;
}

const CODE_LENGTH = 22;

/** Stands for a text: 132 bits of its hash. */
export function revisionCode({ text }: { readonly text: string }): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, CODE_LENGTH);
}

export function revisionOf(article: Article): Revision {
  const { id, title, authors, publication, url, published, tags, text } = article;
  return { id, title, authors, publication, url, published, tags, text };
}

/** Enough of an article to ask who may see it; nothing of it can be quoted. */
export function articleOf({ publication, url, published, ...others }: Revision): Article {
  return {
    ...others,
    ...(publication !== undefined && { publication }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    paragraphs: [],
    asides: [],
  };
}
