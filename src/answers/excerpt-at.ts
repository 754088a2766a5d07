import type { Article } from '../articles/article.ts';
import { quote } from '../articles/quote.ts';
import type { Excerpt } from './answer.ts';

/** The sentence that stands at an offset of the text; undefined where no paragraph is. */
export function excerptAt(article: Article, offset: number): Excerpt | undefined {
  const paragraph = article.paragraphs.find(({ start, end }) => start <= offset && offset < end);
  const sentence = paragraph?.sentences.find(({ start, end }) => start <= offset && offset < end);
  if (!paragraph || !sentence) return undefined;
  return {
    quote: quote(article, sentence),
    paragraph: paragraph.number,
    context: quote(article, { start: paragraph.start, end: paragraph.end }),
  };
}
