import type { Article } from '../../articles/article.ts';
import { byDate } from '../../articles/article-order.ts';
import { collectionOf } from '../../collections/collection.ts';
import { languageSubtag } from '../../text/analysers.ts';
import { later } from '../../text/later.ts';
import type { ListOrder, PlaceInArticle } from '../archive.ts';
import type { ScopedSegment } from './edition.ts';
import { findArticles, type FoundNumber } from './find-articles.ts';
import { type NameList, nameListOf } from './name-list.ts';

/** The articles of some segments, as far as a scope sees them, as if they were one list. */
export interface ArticleLists {
  /** In their order. */
  all(): readonly Article[];
  newest(): readonly Article[];
  tags(): ReadonlyMap<string, number>;
  /** As `Archive.collections`. */
  collections(folders: readonly string[]): ReadonlyMap<string, number>;
  names(): NameList;
  /** As `Archive.dates`. */
  dates(): readonly string[];
  languages(): ReadonlyMap<string, number>;
  byId(id: string): Article | undefined;
  byReference(reference: string): Article | undefined;
  byAddress(address: string): Article | undefined;
  /** Undefined if nothing was typed to find them by. */
  find(typed: string): readonly Article[] | undefined;
  titled(terms: readonly string[]): readonly Article[];
  spelledOut(acronym: string): readonly PlaceInArticle[];
  /** What of it has been found out by now. */
  foundOut(): readonly ListName[];
}

/** What takes long to find out when it is first asked for. */
export type ListName = 'all' | 'newest' | 'tags' | 'names' | 'dates' | 'languages';

/** An article, and its place among all. */
interface Placed {
  readonly article: Article;
  readonly place: number;
}

export function articleLists(parts: readonly ScopedSegment[]): ArticleLists {
  const all = later(() => byPlace(parts.flatMap((part) => [...shownIn(part)])));
  const newest = later(() => inOrder(all(), 'newest'));
  const tags = later(() => countEach(all().flatMap(({ tags }) => Array.from(new Set(tags)))));
  const names = later(() => nameListOf(all()));
  const dates = later(() => [...new Set(newest().flatMap(({ published }) => published ?? []))]);
  const languages = later(() => {
    const counts = countEach(all().flatMap(({ language }) => languageSubtag(language) ?? []));
    return new Map([...counts].toSorted(([, a], [, b]) => b - a));
  });
  const finders = { all, newest, tags, names, dates, languages };
  const first = (
    numbersIn: (part: ScopedSegment) => readonly (number | undefined)[],
  ): Article | undefined => {
    const [found] = byPlace(
      parts.flatMap((part) =>
        numbersIn(part).flatMap((number) => (number === undefined ? [] : placed(part, number))),
      ),
    );
    return found;
  };
  return {
    ...finders,
    foundOut: () => (Object.keys(finders) as ListName[]).filter((name) => finders[name].isMade),
    collections: (folders) => countEach(all().map(({ id }) => collectionOf(id, folders))),
    byId: (id) => first(({ segment }) => [segment.numberOf(id)]),
    byReference: (reference) => first(({ segment }) => [segment.numberByReference(reference)]),
    byAddress: (address) => first(({ segment }) => segment.numbersByAddress(address)),
    find(typed) {
      const lists = parts.map(({ segment, isShown }) => ({ listing: segment.listing, isShown }));
      const found = findArticles(typed, lists);
      const placesOf = parts.map(({ placeOf }) => placeOf);
      const placeOf = ({ list, article }: FoundNumber): number => placesOf[list]?.(article) ?? 0;
      return found
        ?.toSorted((a, b) => a.rank - b.rank || placeOf(a) - placeOf(b))
        .flatMap(({ list, article }) => parts[list]?.segment.articles[article] ?? []);
    },
    titled(terms) {
      const found = parts.flatMap((part) => {
        const numbers = terms.flatMap((term) => part.segment.titleTerms.get(term) ?? []);
        return [...new Set(numbers)].flatMap((number) => placed(part, number));
      });
      return byPlace(found);
    },
    spelledOut(acronym) {
      const found = parts.flatMap((part) =>
        part.segment.acronyms
          .spelledOut(acronym)
          .flatMap(({ text, offset }) =>
            placed(part, text).map(({ article, place }) => ({ article, place, offset })),
          ),
      );
      return found
        .toSorted((a, b) => a.place - b.place || a.offset - b.offset)
        .map(({ article, offset }) => ({ article, offset }));
    },
  };
}

/** None if it isn't shown. */
function placed({ segment, isShown, placeOf }: ScopedSegment, number: number): readonly Placed[] {
  const article = segment.articles[number];
  return article && isShown(number) ? [{ article, place: placeOf(number) }] : [];
}

function* shownIn(part: ScopedSegment): Generator<Placed> {
  for (const number of part.segment.articles.keys()) yield* placed(part, number);
}

function byPlace(all: readonly Placed[]): readonly Article[] {
  return all.toSorted((a, b) => a.place - b.place).map(({ article }) => article);
}

/** In the order of their dates, those without one last; else as they are. */
export function inOrder(articles: readonly Article[], order?: ListOrder): readonly Article[] {
  return order ? articles.toSorted(byDate(order)) : articles;
}

function countEach(all: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
