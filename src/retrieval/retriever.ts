import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { openAcronyms } from './acronym-index.ts';
import { type Acronyms, acronymsAmong } from './acronyms.ts';
import { analyse, type Analysis } from './analysis.ts';
import { confidenceFeatures, type ConfidenceFeatures } from './confidence.ts';
import { type Passages, passagesOf } from './passages.ts';
import { analyseQuestion, inverseDocumentFrequency, type Query, weightedTerms } from './query.ts';
import { rank, type RankedPassage, weigh } from './rank.ts';
import type { BuildIndex, SearchIndex } from './search-index.ts';
import { type CorrectSpelling, spellingOf } from './spelling.ts';
import { openTermStore, type TermStore } from './term-store.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface Retrieval {
  readonly query: Query;
  /** Best first. */
  readonly ranking: readonly RankedPassage[];
  /** How likely it is that the first one answers the question, 0 to 1. */
  readonly confidence: number;
  /** What that is judged by; undefined if there is no passage. */
  readonly confidenceFeatures: ConfidenceFeatures | undefined;
}

/** Which articles are asked; all unless told. Plain data, which can be sent to another thread. */
export interface Scope {
  /** Only this one. */
  readonly articleId?: string | undefined;
  /** None of these, by id. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

/** Finds the passages of a corpus that answer a question. */
export interface Retriever {
  /** What terms are worth, and how they are spelled, is told by all articles, whatever the scope. */
  retrieve(question: string, scope?: Scope): Promise<Retrieval>;
  /**
   * How much each of these terms tells passages apart: its inverse document frequency; 0 if none has
   * it.
   */
  worthOf(terms: readonly string[]): Promise<readonly number[]>;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** So many passages, by the engine's score, go into the ranking. */
const CANDIDATES = 100;

export interface RetrieverOptions {
  readonly weights?: Weights | undefined;
  /** What is known of the articles already; else they are read. */
  readonly analysis?: Analysis | undefined;
}

export function createRetriever(
  articles: readonly Article[],
  buildIndex: BuildIndex,
  { weights = WEIGHTS, analysis = analyse(articles) }: RetrieverOptions = {},
): Retriever {
  const corpus = analyseCorpus(articles, buildIndex, analysis);
  return {
    async retrieve(question, scope) {
      const query = analyseQuestion(question, corpus);
      const candidates = await findCandidates(corpus, query, scope);
      const ranking = rank(corpus, query, candidates, weights);
      const features = confidenceFeatures(query, corpus.store, ranking);
      const confidence = features ? logistic(weigh(features, weights.confidence)) : 0;
      return { query, ranking, confidence, confidenceFeatures: features };
    },
    worthOf: async (terms) =>
      terms.map((term) =>
        corpus.store.documentFrequency(term) === 0
          ? 0
          : inverseDocumentFrequency(corpus.store, term),
      ),
  };
}

/** All that is known of a corpus before anybody asks. */
export interface AnalysedCorpus {
  readonly passages: Passages;
  readonly store: TermStore;
  readonly index: SearchIndex;
  readonly acronyms: Acronyms;
  readonly correct: CorrectSpelling;
}

export function analyseCorpus(
  articles: readonly Article[],
  buildIndex: BuildIndex,
  { terms, acronyms }: Analysis = analyse(articles),
): AnalysedCorpus {
  const passages = passagesOf(articles);
  const store = openTermStore(terms);
  return {
    passages,
    store,
    index: buildIndex(store),
    acronyms: acronymsAmong([
      {
        index: openAcronyms(acronyms),
        isWhole: true,
        isShown: () => true,
        placeOf: (text) => text,
        textAt: (number) => articles[number]?.text ?? '',
      },
    ]),
    correct: spellingOf(store),
  };
}

export async function findCandidates(
  { passages, index }: AnalysedCorpus,
  query: Query,
  { articleId, hidden }: Scope = {},
): Promise<readonly number[]> {
  const hits = await index.search(weightedTerms(query), {
    limit: CANDIDATES,
    within: articleId === undefined ? undefined : (passages.idsOf(articleId) ?? NOWHERE),
    without: hidden && passages.spansOf(hidden),
  });
  return hits.map(({ id }) => id);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
