import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import { textBytes } from '../articles/packed-article.ts';

const CODE_LENGTH = 10;

/** Ten characters that stand for a text, so that the same one under another id isn't told of again. */
export function textCode(article: Pick<Article, 'text'>): string {
  return createHash('sha256').update(textBytes(article)).digest('base64url').slice(0, CODE_LENGTH);
}
