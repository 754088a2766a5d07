import type { Article } from '../articles/article.ts';
import { analyserFor } from '../text/likely-languages.ts';
import { pointsBack } from '../text/sentence-shape.ts';
import type { ArticleBrief, Brief, Excerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
import { namesAny, othersAmong } from './named-authors.ts';
import { summarize } from './summary/summarize.ts';

/** So many of its most telling sentences are quoted of each of two articles, and of each of more. */
const SENTENCES_OF_TWO = 2;
const SENTENCES_OF_MORE = 1;

/**
 * What articles say above all, where somebody asks where they differ, and on nothing in particular; what one
 * says of another's author comes first.
 *
 * @returns undefined if fewer than two have words that may be shown.
 */
export function compareWhole(articles: readonly Article[]): Brief | undefined {
  const shown = articles.filter(({ linkOnly, paragraphs }) => !linkOnly && paragraphs.length > 0);
  const limit = shown.length > 2 ? SENTENCES_OF_MORE : SENTENCES_OF_TWO;
  const told = shown.flatMap((article): readonly ArticleBrief[] => {
    const [first, ...others] = mostTelling(article, limit, othersAmong(shown, article));
    return first ? [{ article, excerpts: [first, ...others] }] : [];
  });
  const [one, other, ...more] = told;
  return one && other && { kind: 'brief', topic: '', articles: [one, other, ...more] };
}

function mostTelling(
  article: Article,
  limit: number,
  authors: readonly string[],
): readonly Excerpt[] {
  const summary = summarize(article, { sentences: limit });
  if (summary.kind === 'link-only') return [];
  const starts = summary.sentences.map(({ quote }) => quote.start);
  const at = ofOthers(article, authors);
  const all = at === undefined || starts.includes(at) ? starts : [at, ...starts];
  return all.slice(0, limit).flatMap((start) => excerptAt(article, start) ?? []);
}

/** Where the first sentence begins that names one of these authors and stands by itself. */
function ofOthers(article: Article, authors: readonly string[]): number | undefined {
  const { shape } = analyserFor(article.text, article.language);
  return article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => {
      const words = article.text.slice(start, end);
      return namesAny(words, authors) && !pointsBack(words, shape);
    })?.start;
}
