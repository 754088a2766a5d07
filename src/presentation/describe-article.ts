import type { ArticleSource } from '../articles/article.ts';
import { drawLine } from './draw-line.ts';
import { formatDate } from './format-date.ts';

/** House limits in code units after escaping; on a phone a title of this length takes three lines. */
const MAX_TITLE_UNITS = 120;
const MAX_AUTHORS_UNITS = 80;
const MAX_PUBLICATION_UNITS = 60;

const listNames = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The article's title in bold. */
export function drawTitle({ title }: ArticleSource): string {
  return `**${drawLine(title, MAX_TITLE_UNITS) || 'Untitled'}**`;
}

/** "Ann Author, Ben Author and Cem Author"; empty if nobody is named. */
export function drawAuthors({ authors }: ArticleSource): string {
  return drawLine(listNames.format(authors), MAX_AUTHORS_UNITS);
}

/** Authors, outlet and date, as far as they are known. */
export function drawByline(article: ArticleSource): string {
  return sideBySide(
    drawAuthors(article),
    drawLine(article.publication ?? '', MAX_PUBLICATION_UNITS),
    formatDate(article.published ?? ''),
  );
}

/** Joins what stands side by side on one line; what is missing leaves no gap. */
export function sideBySide(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Titles with their authors, one a line. */
export function listArticles(articles: readonly ArticleSource[]): string {
  return articles
    .map((article) => `- ${sideBySide(drawTitle(article), drawAuthors(article))}`)
    .join('\n');
}

/** "1 article", "1,234 articles". */
export function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en-GB')} articles`;
}
