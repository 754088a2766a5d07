import type { Article } from '../../src/articles/article.ts';
import { analyse } from '../../src/retrieval/analysis.ts';
import { articlesIn, editionOf, scopeEdition } from '../../src/retrieval/memory/edition.ts';
import { buildSegment } from '../../src/retrieval/memory/segment.ts';
import { type TermStatistics, termStatistics } from '../../src/retrieval/memory/term-statistics.ts';
import { buildMiniSearchIndex } from '../../src/retrieval/minisearch-index.ts';
import { locatorOf } from '../../src/retrieval/located-terms.ts';
import { matcherOf, type PassageMatch } from '../../src/retrieval/match-passage.ts';
import { NO_REST } from '../../src/retrieval/pace.ts';
import { makeQuery, type Query, readQuestion, soughtTerms } from '../../src/retrieval/query.ts';
import { findPassages, rank, type RankedPassage } from '../../src/retrieval/rank.ts';
import { queryFor } from '../../src/retrieval/retrieve.ts';
import type { TermStore } from '../../src/retrieval/term-store.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { archiveOf } from './archives.ts';
import { LIBRARY } from './library.ts';

const archive = await archiveOf(LIBRARY);

/** What the library tells of terms. */
const statistics = await statisticsOf(LIBRARY);

export function queryOf(question: string, known: TermStatistics = statistics): Query {
  const asked = readQuestion(question, 'en');
  return makeQuery(
    asked,
    known.lookUp(
      asked.words.map(({ term }) => term),
      'en',
    ),
  );
}

/** What ranking makes of a question, over these articles or the library. */
export async function rankingOf(
  question: string,
  articles: readonly Article[] = LIBRARY,
): Promise<{ readonly query: Query; readonly ranking: readonly RankedPassage[] }> {
  const asked = articles === LIBRARY ? archive : await archiveOf(articles);
  const query = await queryFor({ archive: asked, language: 'en' }, question);
  return { query, ranking: rank(query, await findPassages(asked, query), WEIGHTS) };
}

/** Finds what a query needs in the passages of a store. */
export function matchIn(store: TermStore, query: Query): (passage: number) => PassageMatch {
  const sought = soughtTerms(query);
  const [locate, match] = [locatorOf(store, sought), matcherOf(query, sought)];
  return (passage) => match(locate(passage));
}

export async function statisticsOf(articles: readonly Article[]): Promise<TermStatistics> {
  const segment = await buildSegment(articles, analyse(articles), {
    buildIndex: buildMiniSearchIndex,
    pace: NO_REST,
  });
  return termStatistics(scopeEdition(editionOf(articlesIn(segment)), []));
}
