import type { Article } from '../../../src/articles/article.ts';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';
import { readText } from '../../../src/articles/formats/text.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';

/** How the sources of each format are read. */
export const READERS = { markdown: readMarkdown, text: readText } as const;

export function parse(text: string, format: keyof typeof READERS = 'text'): Article {
  const file = format === 'text' ? 'the-marsh.txt' : 'the-marsh.md';
  return parseArticle(file, 'the-marsh', READERS[format](text, file));
}

/** The words of each paragraph. */
export function paragraphsOf({ text, paragraphs }: Article): readonly string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** The words of each paragraph's heading. */
export function headingsOf({ text, paragraphs }: Article): readonly (string | undefined)[] {
  return paragraphs.map(({ heading }) => heading && text.slice(heading.start, heading.end));
}

export function headOf({ text, head }: Article): string | undefined {
  return head && text.slice(head.start, head.end);
}
