import type { Excerpt } from '../../src/answers/answer.ts';
import type { Article, ArticleSource, Paragraph } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/quote.ts';

export interface ArticleParts extends Partial<ArticleSource> {
  /** Each paragraph as its sentences. */
  readonly paragraphs?: readonly (readonly string[])[];
}

/** An article whose text is its title, its authors and its paragraphs, with a blank line between. */
export function makeArticle({ paragraphs = [], ...source }: ArticleParts = {}): Article {
  const { title = 'On quoting', authors = ['Ann Author'] } = source;
  const head = [title, ...authors].join('\n\n');
  let text = head;
  const placed = paragraphs.map((sentences, index): Paragraph => {
    text += '\n\n';
    const start = text.length;
    const spans = sentences.map((sentence, nth) => {
      if (nth > 0) text += ' ';
      const sentenceStart = text.length;
      text += sentence;
      return { start: sentenceStart, end: text.length };
    });
    return { number: index + 1, start, end: text.length, sentences: spans };
  });
  return {
    id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') || 'untitled',
    tags: [],
    ...source,
    title,
    authors,
    text,
    head: { start: 0, end: head.length },
    paragraphs: placed,
    asides: [],
  };
}

/** A whole paragraph, or all of the head if `number` is 0. */
export function excerptOf(article: Article, number = 1): Excerpt {
  const span =
    number === 0 ? article.head : article.paragraphs.find((each) => each.number === number);
  if (span === undefined) throw new Error(`${article.id} has no paragraph ${number}`);
  const words = quote(article, span);
  return { quote: words, paragraph: number, context: words };
}
