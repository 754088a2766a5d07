import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import { packArticle, unpackNow, unpackLater } from '../../articles/packed-article.ts';

/** An article as the engine keeps it: texts that come back as they were, or are found out. */
export interface StoredText {
  /** What is known of it besides its words, as JSON in Base64. */
  readonly source: string;
  readonly text: string;
  /** Where its paragraphs stand, as numbers of four bytes in Base64. */
  readonly layout: string;
  /** Of all three. */
  readonly revision: string;
}

export const storedTextSchema = z.object({
  source: z.string(),
  text: z.string(),
  layout: z.string(),
  revision: z.string(),
});

/** The engine has given back something else than it was given. */
export class DamagedTextError extends Error {
  override readonly name = 'DamagedTextError';
}

export function storeText(article: Article): StoredText {
  const { source, text, layout } = packArticle(article);
  const stored = {
    source: base64(JSON.stringify(source)),
    text: Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('utf8'),
    layout: Buffer.from(layout.buffer, layout.byteOffset, layout.byteLength).toString('base64'),
  };
  return { ...stored, revision: revisionOf(stored) };
}

/** @throws DamagedTextError if a character has changed since it was stored. */
export function restoreArticle(stored: StoredText): Article {
  if (revisionOf(stored) !== stored.revision)
    throw new DamagedTextError('an article doesn’t match its hash');
  const layout = Uint8Array.from(Buffer.from(stored.layout, 'base64'));
  return unpackNow(
    unpackLater({
      source: JSON.parse(fromBase64(stored.source)) as Omit<
        Article,
        'text' | 'paragraphs' | 'asides'
      >,
      text: new TextEncoder().encode(stored.text),
      layout: new Uint32Array(layout.buffer),
    }),
  );
}

export function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** 132 bits. */
const REVISION_LENGTH = 22;

function revisionOf({ source, text, layout }: Omit<StoredText, 'revision'>): string {
  const all = [source, layout, text].join('\n');
  return hash('sha256', all, 'base64url').slice(0, REVISION_LENGTH);
}

/** Of the text in UTF-8. */
export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
