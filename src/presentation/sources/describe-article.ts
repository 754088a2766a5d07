import type { ArticleSource } from '../../articles/article.ts';
import { drawLine } from '../markdown/draw-line.ts';
import { formatDate } from '../wording/format-date.ts';
import { listWords } from '../wording/list-words.ts';
import type { Voice } from '../wording/voice.ts';

/** House limits in code units after escaping; on a phone a title of this length takes three lines. */
const MAX_TITLE_UNITS = 120;
const MAX_AUTHORS_UNITS = 80;
const MAX_PUBLICATION_UNITS = 60;

/** The article's title in bold. */
export function drawTitle({ title }: ArticleSource, { say }: Voice): string {
  return `**${drawLine(title, MAX_TITLE_UNITS) || say('article.untitled')}**`;
}

/** "Ann Author, Ben Author and Cem Author"; empty if nobody is named. */
export function drawAuthors({ authors }: ArticleSource, voice: Voice): string {
  return drawLine(listWords(authors, voice), MAX_AUTHORS_UNITS);
}

/** Authors, outlet and date, as far as they are known. */
export function drawByline(article: ArticleSource, voice: Voice): string {
  return sideBySide(
    drawAuthors(article, voice),
    drawLine(article.publication ?? '', MAX_PUBLICATION_UNITS),
    formatDate(article.published ?? '', voice),
  );
}

/** Joins what stands side by side on one line; what is missing leaves no gap. */
export function sideBySide(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Titles with their authors, one a line. */
export function listArticles(articles: readonly ArticleSource[], voice: Voice): string {
  return articles
    .map((article) => `- ${sideBySide(drawTitle(article, voice), drawAuthors(article, voice))}`)
    .join('\n');
}
