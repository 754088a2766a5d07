import { z } from 'zod';
import { collectionOf, ROOT_COLLECTION } from '../../collections/collection.ts';
import type { ArticleSource } from '../../articles/article.ts';
import type {
  FoundArticles,
  ListOrder,
  PartOfList,
  PlaceInArticle,
} from '../../retrieval/archive.ts';
import { plainAcronym } from '../../retrieval/acronym-index.ts';
import { wordsOf } from '../../retrieval/typed-words.ts';
import { fromBase64 } from '../layout/stored-article.ts';
import { tokenOf, valueOf } from '../layout/tokens.ts';
import { articlesInOrder } from './articles-in-order.ts';
import { allValues } from './buckets.ts';
import { type Clause, fieldsOnly, KIND_ARTICLE, oneOf, type SearchHit, textIn } from './search.ts';
import { sourceIn } from './sources.ts';
import { exactly, nearly } from './typed-clauses.ts';
import { articlesOf, onceIn, type View } from './view.ts';

/** As `Archive.find`. */
export async function findArticles(
  view: View,
  typed: string,
  part: PartOfList,
): Promise<FoundArticles> {
  const words = wordsOf(typed);
  if (words.length === 0) return listOf(view, part);
  const exact = await listOf(view, part, matching(words, exactly));
  return exact.total > 0 ? exact : listOf(view, part, matching(words, nearly));
}

/** As `Archive.suggest`. */
export async function suggestArticles(
  view: View,
  typed: string,
  limit: number,
): Promise<readonly ArticleSource[]> {
  if (wordsOf(typed).length === 0) return (await listOf(view, { order: 'newest', limit })).articles;
  return (await findArticles(view, typed, { limit })).articles;
}

/** What finds articles, and what scores them by where the words stand: the better, the higher. */
interface Matching {
  readonly filter: readonly Clause[];
  readonly score: Clause;
}

function matching(words: readonly string[], like: typeof exactly): Matching {
  return {
    filter: like('all', words),
    score: {
      dis_max: {
        queries: [
          scored(4, [{ prefix: { opening: words.join(' ') } }]),
          scored(3, like('title', words)),
          scored(2, like('titleAuthors', words)),
          scored(1, [{ match_all: {} }]),
        ],
      },
    },
  };
}

function scored(boost: number, filter: readonly Clause[]): Clause {
  return { constant_score: { boost, filter: { bool: { filter } } } };
}

async function listOf(
  view: View,
  { order, skip = 0, limit }: PartOfList,
  found?: Matching,
): Promise<FoundArticles> {
  const { hits } = await view.search({
    query: {
      bool: {
        filter: [KIND_ARTICLE, ...view.filter, ...(found?.filter ?? [])],
        ...(found && { must: [found.score] }),
      },
    },
    from: Math.min(skip, MOST_LISTED - limit),
    size: limit,
    track_total_hits: true,
    sort: [...byDate(order), ...(found ? [{ _score: 'desc' }] : []), { order: 'asc' }],
    ...fieldsOnly('source'),
  });
  const articles = skip > MOST_LISTED - limit ? [] : hits.hits.map(sourceIn);
  return { total: hits.total?.value ?? 0, articles };
}

/** Nobody turns so many pages (`max_result_window`). */
const MOST_LISTED = 100_000;

function byDate(order: ListOrder | undefined): readonly Clause[] {
  if (!order) return [];
  return [{ published: { order: order === 'newest' ? 'desc' : 'asc', missing: '_last' } }];
}

export function tagsOf(view: View): Promise<ReadonlyMap<string, number>> {
  return onceIn(view, 'tags', async () => new Map(await valuesOf(view, 'tag')));
}

/** As `Archive.collections`. */
export async function collectionsOf(
  view: View,
  folders: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [folder, count] of await foldersOf(view)) {
    const collection = collectionOf(articleIn(folder), folders);
    counts.set(collection, (counts.get(collection) ?? 0) + count);
  }
  return counts;
}

/** The folders that articles lie right in, with how many lie there. */
export function foldersOf(view: View): Promise<readonly (readonly [string, number])[]> {
  return onceIn(view, 'folders', () => valuesOf(view, 'folder'));
}

/** Stands for all articles of a folder. */
export function articleIn(folder: string): string {
  return folder === ROOT_COLLECTION ? 'one' : `${folder}/one`;
}

export function datesOf(view: View): Promise<readonly string[]> {
  return onceIn(view, 'dates', async () => {
    const dates = await allValues(view, 'published', { query: articlesOf(view), order: 'desc' });
    return dates.map(([date]) => date);
  });
}

function valuesOf(view: View, field: string): Promise<readonly (readonly [string, number])[]> {
  return allValues(view, field, { query: articlesOf(view) });
}

const languagesSchema = z.object({
  buckets: z.array(
    z.object({
      key: z.string(),
      doc_count: z.number(),
      first: z.object({
        hits: z.object({ hits: z.array(z.object({ sort: z.array(z.string()) })) }),
      }),
    }),
  ),
});

const MOST_LANGUAGES = 1000;

/** As `Archive.languages`; of those that are as frequent the one of the first article first. */
export function languagesOf(view: View): Promise<ReadonlyMap<string, number>> {
  return onceIn(view, 'languages', async () => {
    const first = { top_hits: { size: 1, _source: false, sort: [{ order: 'asc' }] } };
    const { aggregations } = await view.search({
      query: articlesOf(view),
      size: 0,
      aggs: { all: { terms: { field: 'subtag', size: MOST_LANGUAGES }, aggs: { first } } },
    });
    const found = languagesSchema.parse(aggregations?.['all']).buckets.map((bucket) => ({
      language: bucket.key,
      count: bucket.doc_count,
      order: bucket.first.hits.hits[0]?.sort[0] ?? '',
    }));
    const sorted = found.toSorted((a, b) => b.count - a.count || (a.order < b.order ? -1 : 1));
    return new Map(sorted.map(({ language, count }) => [language, count]));
  });
}

/** As `Archive.titled`. */
export function titledIn(view: View, terms: readonly string[]): Promise<readonly ArticleSource[]> {
  if (terms.length === 0) return Promise.resolve([]);
  const clause = oneOf('titleTerms', [...new Set(terms.map(tokenOf))]);
  return all(view, clause, ['source'], (hit) => [sourceIn(hit)]);
}

const spelledOutSchema = z.array(z.object({ offset: z.number(), acronyms: z.array(z.string()) }));

/** As `Archive.spelledOut`. */
export function spelledOutIn(view: View, acronym: string): Promise<readonly PlaceInArticle[]> {
  const plain = plainAcronym(acronym);
  return all(view, { term: { acronyms: valueOf(plain) } }, ['source', 'spelledOut'], (hit) => {
    const article = sourceIn(hit);
    return spelledOutSchema
      .parse(JSON.parse(fromBase64(textIn(hit, 'spelledOut'))))
      .filter(({ acronyms }) => acronyms.some((one) => plainAcronym(one) === plain))
      .map(({ offset }) => ({ article, offset }));
  });
}

const PAGE = 2000;

/** What there is to tell of each article of which this is true, in their order. */
async function all<One>(
  view: View,
  clause: Clause,
  fields: readonly string[],
  tell: (hit: SearchHit) => readonly One[],
): Promise<readonly One[]> {
  const told: One[] = [];
  const found = articlesInOrder(view, {
    where: [clause],
    wanted: fieldsOnly(...fields),
    firstPage: PAGE,
    nextPage: PAGE,
  });
  for await (const hit of found) told.push(...tell(hit));
  return told;
}
