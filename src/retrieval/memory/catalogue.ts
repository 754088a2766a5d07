import type { Article } from '../../articles/article.ts';
import { definitionsIn } from '../acronym-definitions.ts';
import { termsOf } from '../../text/terms.ts';

/** What articles say of themselves, looked up without going through all of them. */
export interface Catalogue {
  /** The articles with at least one of the terms in their title or byline, in their order. */
  withTitleTerm(terms: readonly string[]): readonly Article[];
  /** Where texts spell an acronym out, in their order; dots and case make no difference. */
  definitionsOf(acronym: string): readonly Definition[];
}

export interface Definition {
  readonly article: Article;
  /** Where the bracket with the acronym opens. */
  readonly offset: number;
}

const catalogues = new WeakMap<readonly Article[], Catalogue>();

/** The catalogue of these articles, made once for each list: it takes reading all of them. */
export function catalogueOf(articles: readonly Article[]): Catalogue {
  const known = catalogues.get(articles) ?? makeCatalogue(articles);
  catalogues.set(articles, known);
  return known;
}

/**
 * Lets some of these articles, listed apart, share their catalogue, so that nobody reads them again.
 *
 * @returns those that are shown, in their order.
 */
export function shareCatalogue(
  articles: readonly Article[],
  isShown: (article: Article) => boolean,
): readonly Article[] {
  const all = catalogueOf(articles);
  const shown = articles.filter(isShown);
  catalogues.set(shown, {
    withTitleTerm: (terms) => all.withTitleTerm(terms).filter(isShown),
    definitionsOf: (acronym) =>
      all.definitionsOf(acronym).filter(({ article }) => isShown(article)),
  });
  return shown;
}

function makeCatalogue(articles: readonly Article[]): Catalogue {
  const byTitleTerm = new Map<string, number[]>();
  const definitions = new Map<string, Definition[]>();
  for (const [number, article] of articles.entries()) {
    for (const term of titleTerms(article)) addTo(byTitleTerm, term, number);
    for (const { acronyms, offset } of definitionsIn(article.text)) {
      for (const acronym of acronyms) addTo(definitions, plain(acronym), { article, offset });
    }
  }

  return {
    withTitleTerm(terms) {
      const numbers = new Set(terms.flatMap((term) => byTitleTerm.get(term) ?? []));
      return [...numbers].toSorted((a, b) => a - b).flatMap((number) => articles[number] ?? []);
    },
    definitionsOf: (acronym) => definitions.get(plain(acronym)) ?? [],
  };
}

function titleTerms({ title, authors }: Article): ReadonlySet<string> {
  return new Set(termsOf([title, ...authors].join(' ')).map(({ term }) => term));
}

function plain(acronym: string): string {
  return acronym.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
