import { createHash } from 'node:crypto';
import type { Article, Paragraph } from '../../articles/article.ts';
import { paragraphText } from '../../articles/packed-article.ts';
import { wordsWithin } from '../../retrieval/words-within.ts';

/**
 * What a model reads of a paragraph: its words alone. With its article's title before them, or its heading
 * as well, the right passage was nearest no more often (e5-small-v2: −.008 ± .013 of 1,440 questions on
 * Wikipedia, −.007 ± .053 of 152 on opinion pieces).
 */
function textToEmbed(article: Article, paragraph: Paragraph): string {
  return paragraphText(article, paragraph);
}

/**
 * What a model reads of an article: its paragraphs, and then the sentences of each that has several, which
 * find more (.006 more first places on Wikipedia, .02 on articles nothing was fitted to).
 */
export function* textsToEmbed(article: Article): Generator<string> {
  for (const paragraph of article.paragraphs) yield textToEmbed(article, paragraph);
  for (const paragraph of article.paragraphs) {
    if (paragraph.sentences.length < 2) continue;
    const text = paragraphText(article, paragraph);
    for (const sentence of paragraph.sentences) yield wordsWithin({ paragraph, text }, sentence);
  }
}

/** By paragraph: its first sentence among those that are read; and at the end how many there are. */
export function sentenceStartsOf({ paragraphs }: Article): Uint32Array {
  const starts = new Uint32Array(paragraphs.length + 1);
  for (const [at, { sentences }] of paragraphs.entries())
    starts[at + 1] = (starts[at] ?? 0) + (sentences.length < 2 ? 0 : sentences.length);
  return starts;
}

/** Half of a SHA-256, a byte in each character: the least that a map holds of a text. */
export type TextHash = string;

export const HASH_BYTES = 16;

export function hashOfText(text: string): TextHash {
  return createHash('sha256').update(text).digest().toString('latin1', 0, HASH_BYTES);
}
