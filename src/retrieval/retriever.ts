import type { Article } from '../articles/article.ts';
import { termsOf } from '../text/terms.ts';
import { type Acronyms, collectAcronyms } from './acronyms.ts';
import { type Passage, type Passages, passagesOf, wordsOf } from './passages.ts';
import { analyseQuestion, coverage, type Query, weightedTerms } from './query.ts';
import type { BuildIndex, SearchIndex } from './search-index.ts';

/** A passage that may answer, and how well. */
export interface Candidate extends Passage {
  /** The engine's; comparable within one search only. */
  readonly score: number;
  /** The share of the question that the passage touches, 0 to 1. */
  readonly coverage: number;
}

export interface Retrieval {
  readonly query: Query;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** Finds the passages of a corpus that bear on a question. */
export interface Retriever {
  retrieve(
    question: string,
    options: { readonly limit: number; readonly article?: Article | undefined },
  ): Promise<Retrieval>;
}

export function createRetriever(articles: readonly Article[], buildIndex: BuildIndex): Retriever {
  const passages = passagesOf(articles);
  const index = buildIndex(passages.analysed());
  const acronyms = collectAcronyms(articles.map(({ text }) => text));
  return {
    async retrieve(question, { limit, article }) {
      const query = analyseQuestion(question, index, acronyms);
      const candidates = await search({ passages, index, acronyms }, query, limit, article);
      return { query, candidates };
    },
  };
}

interface Corpus {
  readonly passages: Passages;
  readonly index: SearchIndex;
  readonly acronyms: Acronyms;
}

async function search(
  { passages, index }: Corpus,
  query: Query,
  limit: number,
  article: Article | undefined,
): Promise<readonly Candidate[]> {
  const within = article && passages.idsOf(article);
  const hits = await index.search(weightedTerms(query), { limit, within });
  return hits.map(({ id, score }) => {
    const { article: from, paragraph } = passages.at(id);
    const terms = termSet({ article: from, paragraph });
    return { article: from, paragraph, score, coverage: coverage(query, terms) };
  });
}

function termSet(passage: Passage): ReadonlySet<string> {
  return new Set(termsOf(wordsOf(passage)).map(({ term }) => term));
}
