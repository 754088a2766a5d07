import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';

/** 60 bits: among a million articles, two share one with a chance of one in two million. */
const REFERENCE_LENGTH = 10;

/** Stands for an article in a custom id, where its own id leaves no room for anything else. */
export function referenceTo({ id }: Pick<Article, 'id'>): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, REFERENCE_LENGTH);
}

/** The article that a reference stands for; undefined if it is there no more. */
export function findReferenced(
  { articles }: Pick<Pullquote, 'articles'>,
  reference: string,
): Article | undefined {
  return articles.find((article) => referenceTo(article) === reference);
}
