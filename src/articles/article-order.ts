import type { ArticleSource } from './article.ts';

const collator = new Intl.Collator('en');

/** The order of articles: by title, and of those with the same title by id. */
export function byTitle(a: ArticleSource, b: ArticleSource): number {
  return collator.compare(a.title, b.title) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
