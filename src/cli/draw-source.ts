import type { ArticleSource } from '../articles/article.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import { formatDate } from '../presentation/wording/format-date.ts';
import { LOCALE, onOneLine } from './terminal-text.ts';

/** Stands where the words of an article would that may only be linked to. */
export const LINK_ONLY = 'This article may be linked to, but not quoted.';

/** "Ann Lee, Tom Reed · The Marsh Herald · 29 January 2024", as far as it is known. */
export function drawSource({ authors, publication, published }: ArticleSource): string {
  return onOneLine(
    sideBySide(authors.join(', '), publication, formatDate(published ?? '', { locale: LOCALE })),
  );
}
