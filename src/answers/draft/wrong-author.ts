import type { ArticleSource } from '../../articles/article.ts';
import type { FoundArticles, PartOfList } from '../../retrieval/archive.ts';
import { overlaps } from '../../text/span.ts';
import type { QuotePlace } from '../quote-check/quote-check.ts';
import { attributedNames } from './attributed-names.ts';
import type { Quotation } from './draft.ts';

/** So many articles of one who is named are looked at. */
const MAX_ARTICLES = 20;

/** In so many paragraphs on both sides of words somebody who says them is named. */
const NEAR_PARAGRAPHS = 2;

export type FindArticles = (typed: string, part: PartOfList) => Promise<FoundArticles>;

/**
 * Whom a draft takes for the author of words that are somebody else's. It takes much to say so: none who
 * is named in the sentence wrote any of the articles, or is named near the words there; and whoever is
 * named wrote another article, or the article of the words names nobody like that at all.
 */
export async function wrongAuthor(
  quotation: Pick<Quotation, 'before' | 'after'>,
  places: readonly QuotePlace[],
  findArticles: FindArticles,
): Promise<string | undefined> {
  const names = attributedNames(quotation);
  const around = wordsIn(`${quotation.before} ${quotation.after}`);
  if (names.length === 0 || places.some((place) => isNamedRightly(place, names, around)))
    return undefined;
  for (const name of names) {
    const { articles } = await findArticles(name, { limit: MAX_ARTICLES });
    if (articles.some((article) => wrote(article, name))) return name;
    if (places.every(({ article }) => couldNotMean(article, name))) return name;
  }
  return undefined;
}

function isNamedRightly(
  { article, quotes }: QuotePlace,
  names: readonly string[],
  around: readonly string[],
): boolean {
  if (names.some((name) => wrote(article, name))) return true;
  // However its author is named in the sentence, somebody knows whose words these are.
  if (article.authors.some((author) => around.includes(wordsIn(author).at(-1) ?? ''))) return true;
  const near = article.paragraphs.filter(({ number }) =>
    quotes.some(
      ({ paragraph, lastParagraph }) =>
        number >= paragraph - NEAR_PARAGRAPHS && number <= lastParagraph + NEAR_PARAGRAPHS,
    ),
  );
  const beside = article.asides.filter((aside) =>
    quotes.some(({ quote }) => overlaps(aside, quote)),
  );
  const said = wordsIn(
    [...near, ...beside].map((span) => article.text.slice(span.start, span.end)).join(' '),
  );
  return names.some((name) => said.includes(wordsIn(name).at(-1) ?? ''));
}

/** Whether it is one of an article's authors, or its outlet. */
function wrote({ authors, publication }: ArticleSource, name: string): boolean {
  const words = wordsIn(name);
  return [...authors, ...(publication === undefined ? [] : [publication])].some((author) => {
    const others = wordsIn(author);
    return isWithin(words, others) || isWithin(others, words);
  });
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}

/**
 * A whole name that its article has nowhere, where it is known who wrote that. "The …" is an outlet, and
 * a single word may be anything.
 */
function couldNotMean(
  { text, title, authors, publication }: QuotePlace['article'],
  name: string,
): boolean {
  const words = wordsIn(name);
  if (words.length < 2 || authors.length === 0) return false;
  if (OUTLET.test(name) && publication === undefined) return false;
  return !wordsIn(`${title} ${text}`).includes(words.at(-1) ?? '');
}

const OUTLET = /^(?:The|Der|Die|Das|Le|La|Les|L['’]|El|Los|Las)(?:\s|$|(?<=['’]))/u;

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
