import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import type { SoughtWords } from '../../retrieval/archive.ts';
import { saidInPlain } from '../layout/said-words.ts';
import { restoreArticle, storedTextSchema } from '../layout/stored-article.ts';
import { valueOf } from '../layout/tokens.ts';
import { articlesInOrder } from './articles-in-order.ts';
import { damagedText } from './damaged-text.ts';
import { type Clause, oneOf, type SearchHit } from './search.ts';
import type { Seen } from './seen.ts';
import { articlesOf, type View } from './view.ts';

/** All that is kept there (`MAPPINGS`): to leave some of it out, the engine would read all of it and write it anew. */
const TEXT = { _source: true };

const articleSchema = storedTextSchema.extend({ article: z.string() });

function articleIn({ _source: source }: SearchHit, seen: Seen): Article {
  const { article: id, ...stored } = articleSchema.parse(source);
  seen.note(id, stored.revision);
  try {
    return restoreArticle(stored);
  } catch (cause) {
    throw damagedText(cause);
  }
}

/** As `Archive.articles`. */
export async function articlesByIds(
  view: View,
  ids: readonly string[],
  seen: Seen,
): Promise<readonly Article[]> {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids.map(valueOf))];
  const { hits } = await view.search({
    query: articlesOf(view, oneOf('article', wanted)),
    size: wanted.length,
    track_total_hits: false,
    ...TEXT,
  });
  const articles = hits.hits.map((hit) => articleIn(hit, seen));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The first article of which this is true, in their order. */
export async function firstArticle(
  view: View,
  clause: Clause,
  seen: Seen,
): Promise<Article | undefined> {
  const { hits } = await view.search({
    query: articlesOf(view, clause),
    size: 1,
    track_total_hits: false,
    sort: [{ order: 'asc' }],
    ...TEXT,
  });
  const [hit] = hits.hits;
  return hit && articleIn(hit, seen);
}

/** So many words in a row are enough to tell which articles to take a close look at. */
const MAX_PHRASE = 12;

/** Most quotes stand in one article; who looks on gets more at a time. */
const FIRST_PAGE = 4;
const NEXT_PAGE = 16;

/** As `Archive.holding`: where these words stand one after the other is the engine's to find, the rest is not. */
export async function* articlesHolding(
  view: View,
  { words, parts = [words] }: SoughtWords,
  seen: Seen,
): AsyncGenerator<Article> {
  const phrases = parts.map((part) => part.flatMap((word) => saidInPlain(word)));
  const where = phrases
    .filter(({ length }) => length > 0)
    .map((phrase) => ({ match_phrase: { said: phrase.slice(0, MAX_PHRASE).join(' ') } }));
  const found = articlesInOrder(view, {
    where: [{ exists: { field: 'said' } }, ...where],
    wanted: TEXT,
    firstPage: FIRST_PAGE,
    nextPage: NEXT_PAGE,
  });
  for await (const hit of found) yield articleIn(hit, seen);
}
