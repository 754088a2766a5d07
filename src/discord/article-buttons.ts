import type { Article } from '../articles/article.ts';
import { referenceTo } from '../articles/article-reference.ts';
import { encodeCustomId } from './custom-id.ts';

/** Custom ids of buttons that stand on the cards of several commands. Two commands answer them: */
export const READ = 'read';
export const SUMMARIZE = 'summarize';

/** What their states say, behind the reference to an article. */
export const OPEN = 'open';
export const FILE = 'file';
export const BRIEFLY = 'briefly';
export const SOURCE = 'source';

/** Opens the article privately, at a paragraph. */
export function readId(article: Article, paragraph = 1): string {
  return encodeCustomId({ command: READ, state: [referenceTo(article), OPEN, String(paragraph)] });
}

/** Sends the article's text as a file, privately. */
export function fullTextId(article: Article): string {
  return encodeCustomId({ command: READ, state: [referenceTo(article), FILE] });
}

/** Summarizes the article, privately. */
export function summaryId(article: Article): string {
  return encodeCustomId({ command: SUMMARIZE, state: [referenceTo(article), BRIEFLY] });
}

/** Shows where the article comes from, privately. */
export function sourceId(article: Article): string {
  return encodeCustomId({ command: SUMMARIZE, state: [referenceTo(article), SOURCE] });
}
