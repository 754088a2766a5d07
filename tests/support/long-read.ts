import * as fc from 'fast-check';
import {
  type Article,
  type AsideKind,
  ASIDE_KINDS,
  type Paragraph,
} from '../../src/articles/article.ts';
import { hostileArticle } from './hostile-article.ts';
import { longArticle } from './long-article.ts';

/**
 * An article of a page or of several, of anything; some of its paragraphs stand under headings, and some of its
 * text beside them.
 */
export function longRead(): fc.Arbitrary<Article> {
  const kind = fc.option(fc.constantFrom(...ASIDE_KINDS));
  return fc
    .tuple(
      fc.oneof(hostileArticle(), longArticle(120)),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      fc.array(kind, { minLength: 1, maxLength: 6 }),
    )
    .map(([article, pattern, kinds]) => withAsides(withHeadings(article, pattern), kinds));
}

/** All paragraphs but the first are what these kinds say, again and again. */
function withAsides(article: Article, kinds: readonly (AsideKind | null)[]): Article {
  const kindOf = ({ number }: Paragraph): AsideKind | null =>
    number === 1 ? null : (kinds[number % kinds.length] ?? null);
  const asides = article.paragraphs.flatMap((paragraph) => {
    const kind = kindOf(paragraph);
    return kind === null ? [] : [{ kind, start: paragraph.start, end: paragraph.end }];
  });
  const paragraphs = article.paragraphs.filter((paragraph) => kindOf(paragraph) === null);
  return {
    ...article,
    paragraphs: paragraphs.map((paragraph, index) => numbered(paragraph, index + 1)),
    asides: [...asides, ...article.asides],
  };
}

function withHeadings(article: Article, pattern: readonly boolean[]): Article {
  const paragraphs = article.paragraphs.map((paragraph, index) =>
    pattern[index % pattern.length] ? underTitle(article, paragraph) : paragraph,
  );
  return { ...article, paragraphs };
}

function numbered(paragraph: Paragraph, number: number): Paragraph {
  return { ...paragraph, number };
}

/** Any words of the article do for a heading, as long as they are in it. */
function underTitle({ head }: Article, paragraph: Paragraph): Paragraph {
  return head ? { ...paragraph, heading: head } : paragraph;
}
