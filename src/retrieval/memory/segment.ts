import { addressOf } from '../../articles/article-address.ts';
import type { Article } from '../../articles/article.ts';
import { referenceTo } from '../../articles/article-reference.ts';
import { later } from '../../text/later.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { type AcronymIndex, openAcronyms } from '../acronym-index.ts';
import type { Analysis } from '../analysis.ts';
import type { Pace } from '../pace.ts';
import { type Passages, passagesOf } from '../passages.ts';
import { invert } from '../postings.ts';
import type { BuildIndex, IndexedTerms, SearchIndex } from '../search-index.ts';
import { type Dictionary, dictionaryOf } from '../spelling.ts';
import { openTermStore } from '../term-store.ts';
import { type Listing, listingOf } from './find-articles.ts';
import { type TitleTerms, titleTermsOf } from './title-terms.ts';

/**
 * Some articles and all that is known of them, ready to be asked; it never changes. Articles and their
 * passages are known by their numbers.
 */
export interface Segment extends IndexedTerms {
  /** In the order of all articles. */
  readonly articles: readonly Article[];
  readonly passages: Passages;
  readonly index: SearchIndex;
  readonly dictionary: Dictionary;
  readonly acronyms: AcronymIndex;
  readonly titleTerms: TitleTerms;
  readonly listing: Listing;
  numberOf(articleId: string): number | undefined;
  numberByReference(reference: string): number | undefined;
  numbersByAddress(address: string): readonly number[];
}

/** Makes a segment of articles that have been read. */
export async function buildSegment(
  articles: readonly Article[],
  analysis: Analysis,
  { buildIndex, pace }: { readonly buildIndex: BuildIndex; readonly pace: Pace },
): Promise<Segment> {
  const store = openTermStore(analysis.terms);
  await pace.rest();
  const postings = await invert(store, pace);
  const index = await buildIndex({ store, postings }, pace);
  const dictionary = dictionaryOf(store.vocabulary);
  await pace.rest();
  const titleTerms = titleTermsOf(articles);
  await pace.rest();
  const listing = listingOf(articles);
  await pace.rest();
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const byReference = later(
    () => new Map(articles.map((article, number) => [referenceTo(article), number])),
  );
  const byAddress = later(() => numbersByAddress(articles));
  return {
    articles,
    passages: passagesOf(articles),
    store,
    postings,
    index,
    dictionary,
    acronyms: openAcronyms(analysis.acronyms),
    titleTerms,
    listing,
    numberOf: (id) => numbers.get(id),
    numberByReference: (reference) => byReference().get(reference),
    numbersByAddress: (address) => byAddress().get(address) ?? [],
  };
}

function numbersByAddress(articles: readonly Article[]): ReadonlyMap<string, readonly number[]> {
  const known: ListsByKey<string, number> = new Map();
  for (const [number, { url = '' }] of articles.entries()) {
    const address = addressOf(url);
    if (address !== undefined) addTo(known, address, number);
  }
  return known;
}
