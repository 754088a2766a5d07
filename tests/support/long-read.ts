import * as fc from 'fast-check';
import type { Article, Paragraph } from '../../src/articles/article.ts';
import { hostileArticle } from './hostile-article.ts';
import { longArticle } from './long-article.ts';

/** An article of a page or of several, of anything; some of its paragraphs stand under headings. */
export function longRead(): fc.Arbitrary<Article> {
  return fc
    .tuple(
      fc.oneof(hostileArticle(), longArticle(120)),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    )
    .map(([article, pattern]) => withHeadings(article, pattern));
}

function withHeadings(article: Article, pattern: readonly boolean[]): Article {
  const paragraphs = article.paragraphs.map((paragraph, index) =>
    pattern[index % pattern.length] ? underTitle(article, paragraph) : paragraph,
  );
  return { ...article, paragraphs };
}

/** Any words of the article do for a heading, as long as they are in it. */
function underTitle({ head }: Article, paragraph: Paragraph): Paragraph {
  return head ? { ...paragraph, heading: head } : paragraph;
}
