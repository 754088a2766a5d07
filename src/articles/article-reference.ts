import { hash } from 'node:crypto';
import type { Article } from './article.ts';

/** 60 bits: among a million articles, two share one with a chance of one in two million. */
export const ARTICLE_REFERENCE_LENGTH = 10;

/** Stands for an article in a custom id, where its own id leaves no room for anything else. */
export function referenceTo({ id }: Pick<Article, 'id'>): string {
  return hash('sha256', id, 'base64url').slice(0, ARTICLE_REFERENCE_LENGTH);
}
