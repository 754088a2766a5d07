import { analyserOf } from '../text/analysers.ts';
import { likelyLanguages } from '../text/likely-languages.ts';
import { questionLanguages } from '../text/question-languages.ts';
import type { Archive, ArticleLanguages } from './archive.ts';
import { assess, type Assessment } from './assess.ts';
import { inverseDocumentFrequency, makeQuery, type Query, readQuestion } from './query.ts';
import type { Models } from './models.ts';
import { isOpen, rerank } from './rerank.ts';
import { findPassages, rank, type RankedPassage } from './rank.ts';
import type { RankBy } from './rank-by.ts';
import { weightsIn } from './weights.ts';

export interface Retrieval extends Assessment {
  readonly query: Query;
  /** Best first. */
  readonly ranking: readonly RankedPassage[];
}

/**
 * Finds the passages of an archive that answer a question. In each language that it may be in, only that
 * language's articles are asked, and by what its words are worth there; the answer that is surest wins,
 * as a confidence is the same in all languages: how likely an answer is right.
 */
export async function retrieve(archive: Archive, question: string, by: RankBy): Promise<Retrieval> {
  return retrieveAmong((await askedIn(archive, question)).asked, question, by);
}

/** The same, where it is known whom to ask. */
export async function retrieveAmong(
  asked: Asked['asked'],
  question: string,
  by: RankBy,
): Promise<Retrieval> {
  const found: Retrieval[] = [];
  for (const one of asked) found.push(await retrieveIn(one, question, by));
  return found.reduce((best, other) => (other.confidence > best.confidence ? other : best));
}

/** A language that a question may be in, and the articles that it then asks. */
export interface AskedIn {
  readonly language: string;
  readonly archive: Archive;
}

/** Whom a question is put to. */
export interface Asked {
  /** The likeliest language first. */
  readonly asked: readonly [AskedIn, ...AskedIn[]];
  /** The languages of the articles, the most frequent first. */
  readonly among: readonly string[];
}

/**
 * Where all articles are in one language, that is asked in: in another one, little of a question is found
 * there. Articles of which nobody knows the language are asked in each that is asked in, or if none is known
 * of any, in the one that the question is likeliest in.
 */
export async function askedIn(archive: Archive, question: string): Promise<Asked> {
  const among = [...(await archive.languages()).keys()];
  if (among.length < 2) {
    const [language = likelyLanguages(question)[0] ?? 'en'] = among;
    return { asked: [{ language, archive }], among };
  }
  const [first = 'en', ...more] = await questionLanguages(question, among);
  const ask = (language: string): AskedIn => ({
    language,
    archive: archive.within({ wordsOf: language }),
  });
  return { asked: [ask(first), ...more.map(ask)], among };
}

/** Which of the articles' languages a question is in, and which of them it isn't. */
export async function languagesOf(question: string, { among }: Asked): Promise<ArticleLanguages> {
  const meant = among.length === 0 ? [] : await questionLanguages(question, among);
  return {
    asked: among.filter((language) => meant.includes(language)),
    others: among.filter((language) => !meant.includes(language)),
  };
}

async function retrieveIn(
  { archive, language }: AskedIn,
  question: string,
  { weights: ofLanguages, models = {} }: RankBy,
): Promise<Retrieval> {
  const weights = weightsIn(ofLanguages, language);
  const { embedder, reranker } = modelsIn(models, language);
  const query = await queryFor({ archive, language }, question);
  const vector = await embedder?.embedQuestion(question);
  const passages = await findPassages(archive, query, vector);
  const ranking = rank(query, passages, weights, embedder?.weights.ranking);
  const assessment = assess(query, ranking, weights.confidence, { embedder });
  if (!reranker || !isOpen(ranking, assessment.confidence))
    return { query, ranking, ...assessment };
  const reranked = await rerank(question, ranking, reranker);
  return {
    query,
    ranking: reranked,
    ...assess(query, reranked, weights.confidence, { embedder, reranker }),
  };
}

/** Those that understand a language. */
function modelsIn({ embedder, reranker }: Models, language: string): Models {
  return {
    embedder: embedder?.languages.has(language) ? embedder : undefined,
    reranker: reranker?.languages.has(language) ? reranker : undefined,
  };
}

/** What a question asks for, in the words of the articles that are asked. */
export async function queryFor({ archive, language }: AskedIn, question: string): Promise<Query> {
  const asked = readQuestion(question, language);
  const terms = asked.words.map(({ term }) => term);
  return makeQuery(asked, await archive.terms(terms, language));
}

/**
 * How much each of these terms tells passages apart: its inverse document frequency; 0 if none has
 * it.
 */
export async function worthOf(
  { archive, language }: AskedIn,
  terms: readonly string[],
): Promise<readonly number[]> {
  const { collection, terms: known } = await archive.terms(terms, language);
  const { rankOf } = analyserOf(language).words;
  return known.map((term) =>
    term.isCorrected || term.documents === 0
      ? 0
      : inverseDocumentFrequency(collection, term, rankOf(term.term)),
  );
}
