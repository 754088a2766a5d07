import type { Archive } from './archive.ts';
import { confidenceFeatures, type ConfidenceFeatures } from './confidence.ts';
import { inverseDocumentFrequency, makeQuery, type Query, readQuestion } from './query.ts';
import { findPassages, rank, type RankedPassage, weigh } from './rank.ts';
import type { Weights } from './weights.ts';

export interface Retrieval {
  readonly query: Query;
  /** Best first. */
  readonly ranking: readonly RankedPassage[];
  /** How likely it is that the first one answers the question, 0 to 1. */
  readonly confidence: number;
  /** What that is judged by; undefined if there is no passage. */
  readonly confidenceFeatures: ConfidenceFeatures | undefined;
}

/** Finds the passages of an archive that answer a question. */
export async function retrieve(
  archive: Archive,
  question: string,
  weights: Weights,
): Promise<Retrieval> {
  const query = await queryFor(archive, question);
  const ranking = rank(query, await findPassages(archive, query), weights);
  const features = confidenceFeatures(query, ranking);
  const confidence = features ? logistic(weigh(features, weights.confidence)) : 0;
  return { query, ranking, confidence, confidenceFeatures: features };
}

/** What a question asks for, in the words of the articles that are asked. */
export async function queryFor(archive: Archive, question: string): Promise<Query> {
  const asked = readQuestion(question);
  return makeQuery(asked, await archive.terms(asked.words.map(({ term }) => term)));
}

/**
 * How much each of these terms tells passages apart: its inverse document frequency; 0 if none has
 * it.
 */
export async function worthOf(
  archive: Archive,
  terms: readonly string[],
): Promise<readonly number[]> {
  const { collection, terms: known } = await archive.terms(terms);
  return known.map((term) =>
    term.isCorrected || term.documents === 0 ? 0 : inverseDocumentFrequency(collection, term),
  );
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
