import type { Article, Paragraph } from '../articles/article.ts';
import { quote } from '../articles/quote.ts';
import type { Span } from '../text/span.ts';
import type { Excerpt } from './answer.ts';

/** Words of a paragraph, in the article's text, with all of the paragraph around them. */
export function excerptOf(article: Article, paragraph: Paragraph, span: Span): Excerpt {
  const { number, start, end } = paragraph;
  return {
    quote: quote(article, span),
    paragraph: number,
    context: quote(article, { start, end }),
  };
}

/** The sentence that stands at an offset of the text; undefined where no paragraph is. */
export function excerptAt(article: Article, offset: number): Excerpt | undefined {
  const paragraph = article.paragraphs.find(({ start, end }) => start <= offset && offset < end);
  const sentence = paragraph?.sentences.find(({ start, end }) => start <= offset && offset < end);
  return paragraph && sentence && excerptOf(article, paragraph, sentence);
}
