import { createHash } from 'node:crypto';
import type { Article, Paragraph } from '../../articles/article.ts';
import { paragraphText } from '../../articles/packed-article.ts';

/**
 * What a model reads of a paragraph: its words alone. With its article's title before them, or its heading
 * as well, the right passage was nearest no more often (e5-small-v2: −.008 ± .013 of 1,440 questions on
 * Wikipedia, −.007 ± .053 of 152 on opinion pieces).
 */
export function textToEmbed(article: Article, paragraph: Paragraph): string {
  return paragraphText(article, paragraph);
}

/** Half of a SHA-256, a byte in each character: the least that a map holds of a text. */
export type TextHash = string;

export const HASH_BYTES = 16;

export function hashOfText(text: string): TextHash {
  return createHash('sha256').update(text).digest().toString('latin1', 0, HASH_BYTES);
}
