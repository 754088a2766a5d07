import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import type { Pullquote } from '../pullquote.ts';

/** 60 bits: among a million articles, two share one with a chance of one in two million. */
const REFERENCE_LENGTH = 10;

/** Looking for the article that one stands for goes through those of all articles. */
const references = new WeakMap<Article, string>();

/** Stands for an article where its own id finds no room, or leaves none for anything else. */
export function referenceTo(article: Article): string {
  const reference = references.get(article) ?? makeReference(article);
  references.set(article, reference);
  return reference;
}

/** The article that a reference stands for; undefined if it is there no more. */
export function findReferenced(
  { articles }: Pick<Pullquote, 'articles'>,
  reference: string,
): Article | undefined {
  return articles.find((article) => referenceTo(article) === reference);
}

function makeReference({ id }: Article): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, REFERENCE_LENGTH);
}
