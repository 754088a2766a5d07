import { hash } from 'node:crypto';
import type { Article } from './article.ts';

/** 60 bits: among a million articles, two share one with a chance of one in two million. */
export const ARTICLE_REFERENCE_LENGTH = 10;

/** Stands for an article in a custom id, where its own id leaves no room for anything else. */
export function referenceTo({ id }: Pick<Article, 'id'>): string {
  return hash('sha256', id, 'base64url').slice(0, ARTICLE_REFERENCE_LENGTH);
}

const directories = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/**
 * The article that a reference stands for; undefined if it is there no more. The first look into a
 * list goes through all of it, the others don't.
 */
export function articleByReference(
  articles: readonly Article[],
  reference: string,
): Article | undefined {
  const directory =
    directories.get(articles) ??
    new Map(articles.map((article) => [referenceTo(article), article] as const));
  directories.set(articles, directory);
  return directory.get(reference);
}
