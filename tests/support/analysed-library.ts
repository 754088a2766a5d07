import type { Article } from '../../src/articles/article.ts';
import { buildMiniSearchIndex } from '../../src/retrieval/minisearch-index.ts';
import { analyseQuestion, type Query } from '../../src/retrieval/query.ts';
import {
  type AnalysedCorpus,
  analyseCorpus,
  findCandidates,
} from '../../src/retrieval/retriever.ts';
import { rank, type RankedPassage } from '../../src/retrieval/rank.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { LIBRARY } from './library.ts';

/** The library, ready to be asked step by step. */
export const ANALYSED_LIBRARY: AnalysedCorpus = analyseCorpus(LIBRARY, buildMiniSearchIndex);

export function queryOf(question: string, corpus: AnalysedCorpus = ANALYSED_LIBRARY): Query {
  return analyseQuestion(question, corpus);
}

/** What ranking makes of a question, over these articles or the library. */
export async function rankingOf(
  question: string,
  articles: readonly Article[] = LIBRARY,
): Promise<{ readonly query: Query; readonly ranking: readonly RankedPassage[] }> {
  const corpus =
    articles === LIBRARY ? ANALYSED_LIBRARY : analyseCorpus(articles, buildMiniSearchIndex);
  const query = queryOf(question, corpus);
  return { query, ranking: rank(corpus, query, await findCandidates(corpus, query), WEIGHTS) };
}
