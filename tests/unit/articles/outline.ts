import type { Article } from '../../../src/articles/article.ts';
import { type Format, parseArticle } from '../../../src/articles/parse-article.ts';

export function parse(text: string, format: Format = 'text'): Article {
  const file = format === 'text' ? 'the-marsh.txt' : 'the-marsh.md';
  return parseArticle(file, 'the-marsh', format, text);
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
