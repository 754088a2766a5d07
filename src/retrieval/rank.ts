import type { ArticleSource, Paragraph } from '../articles/article.ts';
import { analyserOf } from '../text/analysers.ts';
import { termSet } from '../text/terms.ts';
import type { Archive, Candidate, CloseUp, NearSearch } from './archive.ts';
import type { Vector } from './models.ts';
import type { Judged } from './judgement.ts';
import { matcherOf, type MatchPassage, type PassageMatch } from './match-passage.ts';
import {
  type Nearness,
  nearnessAmong,
  type NearnessFeatures,
  type PassageCosines,
} from './nearness.ts';
import { passageFeatures, type PassageFeature, type PassageFeatures } from './passage-features.ts';
import { weigh } from './weigh.ts';
import { type Query, soughtTerms, weightedTerms } from './query.ts';
import { plainBm25 } from './relevance.ts';
import {
  type SentenceFeature,
  type SentenceFeatures,
  sentenceFeatures,
} from './sentence-features.ts';

/** How much each feature counts. */
export interface RankingWeights {
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly passage: Readonly<Record<PassageFeature, number>>;
}

/** A passage that may answer, judged. */
export interface RankedPassage {
  readonly article: ArticleSource;
  readonly paragraph: Paragraph;
  /** The paragraph's words. */
  readonly text: string;
  readonly score: number;
  readonly features: PassageFeatures;
  /** Where a model tells what the question means. */
  readonly nearness: Nearness | undefined;
  /** Where a reranker has read it. */
  readonly judged?: Judged | undefined;
  readonly match: PassageMatch;
  /** One for each sentence of the paragraph. */
  readonly sentences: readonly RankedSentence[];
}

export interface RankedSentence {
  readonly score: number;
  readonly features: SentenceFeatures;
}

/** A passage that is looked at closely. */
export interface ShortListed {
  readonly closeUp: CloseUp;
  readonly match: PassageMatch;
  /** The needs that the paragraphs before and after it hold. */
  readonly besideNeeds: number;
  /** Its article's best passages by BM25, over those of the best article. */
  readonly articleScore: number;
  /** Its place in the order of the articles. */
  readonly place: number;
  /** How near it comes to what the question means; undefined where nobody knows. */
  readonly cosines: PassageCosines | undefined;
}

/** So many passages, by the engine's score, are looked at. */
const CANDIDATES = 100;

/** So many of them, by plain BM25, closely. */
const CLOSE_LOOK = 16;

/** And so many of those that come nearest in meaning. */
const NEAREST = 8;

/** An article is as good as this many of its best passages. */
const BEST_OF_ARTICLE = 5;

/**
 * The passages that may answer a query, best first by plain BM25; equal ones in the order of the articles.
 *
 * @param vector What it means, if a model tells; unless all that are found have vectors too, words alone find.
 */
export async function findPassages(
  archive: Archive,
  query: Query,
  vector?: Vector,
): Promise<readonly ShortListed[]> {
  const sought = soughtTerms(query);
  const search = { terms: weightedTerms(query), sought, limit: CANDIDATES };
  const matchPassage = matcherOf(query, sought);
  const find = async (near?: NearSearch): Promise<readonly Found[]> =>
    foundIn(query, await archive.candidates({ ...search, near }), matchPassage);

  const byMeaning = vector && (await find({ vector, limit: NEAREST }));
  const knowsMeaning = byMeaning?.slice(0, CLOSE_LOOK).every(({ candidate }) => candidate.cosines);
  const found = byMeaning && knowsMeaning ? byMeaning : await find();
  const scores = articleScores(found);
  const closest = knowsMeaning ? withNearest(found) : found.slice(0, CLOSE_LOOK);
  const closeUps = await archive.closeUps(
    closest.map(({ candidate }) => candidate),
    sought,
  );
  const byPlace = new Map(
    closeUps.map((closeUp) => [placeKey(closeUp.article.id, closeUp.paragraph.number), closeUp]),
  );
  return closest.flatMap(({ candidate, match, place }): readonly ShortListed[] => {
    // It may have gone since it was found.
    const closeUp = byPlace.get(placeKey(candidate.articleId, candidate.paragraph));
    if (!closeUp) return [];
    const besideNeeds = closeUp.beside.reduce((all, terms) => all | matchPassage(terms).needs, 0);
    const articleScore = scores.get(candidate.articleId) ?? 0;
    return [{ closeUp, match, besideNeeds, articleScore, place, cosines: candidate.cosines }];
  });
}

function placeKey(articleId: string, paragraph: number): string {
  return `${paragraph} ${articleId}`;
}

/** Candidates, best first by plain BM25. */
function foundIn(
  query: Query,
  candidates: readonly Candidate[],
  matchPassage: MatchPassage,
): readonly Found[] {
  return candidates
    .map((candidate, place): Found => {
      const match = matchPassage(candidate.terms);
      return { candidate, place, match, bm25: plainBm25(query, match) };
    })
    .toSorted((a, b) => b.bm25 - a.bm25 || a.place - b.place);
}

/** The best by plain BM25, and of all that were found those nearest in meaning. */
function withNearest(found: readonly Found[]): readonly Found[] {
  const byWords = found.slice(0, CLOSE_LOOK);
  const nearness = ({ candidate }: Found): number => candidate.cosines?.passage ?? -Infinity;
  const nearest = found.toSorted((a, b) => nearness(b) - nearness(a)).slice(0, NEAREST);
  return [...byWords, ...nearest.filter((one) => !byWords.includes(one))];
}

/**
 * The passages by how well they answer, best first; equal ones in the order of the articles.
 *
 * @param nearnessWeights Where a model tells what the question means.
 */
export function rank(
  query: Query,
  passages: readonly ShortListed[],
  weights: RankingWeights,
  nearnessWeights?: NearnessFeatures,
): readonly RankedPassage[] {
  const nearnessOf = nearnessAmong(passages.map(({ cosines }) => cosines));
  return passages
    .map(({ closeUp, match, besideNeeds, articleScore, place, cosines }) => {
      const { article, paragraph, text } = closeUp;
      const sentences = sentenceFeatures(query, closeUp, match).map((features) => ({
        features,
        score: weigh(features, weights.sentence),
      }));
      const features = passageFeatures(
        query,
        match,
        sentences.map((sentence) => sentence.features),
        Math.max(...sentences.map(({ score }) => score)),
        { titleNeeds: titleNeeds(query, article), besideNeeds, articleScore },
      );
      const words = weigh(features, weights.passage);
      const nearness = nearnessWeights && nearnessOf(words, cosines);
      const score = nearness ? weigh(nearness.features, nearnessWeights) : words;
      const passage = { article, paragraph, text, score, features, nearness, match, sentences };
      return { place, passage };
    })
    .toSorted((a, b) => b.passage.score - a.passage.score || a.place - b.place)
    .map(({ passage }) => passage);
}

interface Found {
  readonly candidate: Candidate;
  readonly place: number;
  readonly match: PassageMatch;
  readonly bm25: number;
}

/** The best passages of each article by BM25, over those of the best article; by its id. */
function articleScores(found: readonly Found[]): ReadonlyMap<string, number> {
  const best = new Map<string, number[]>();
  for (const { candidate, bm25 } of found) {
    const scores = best.get(candidate.articleId);
    if (!scores) best.set(candidate.articleId, [bm25]);
    else if (scores.length < BEST_OF_ARTICLE) scores.push(bm25);
  }
  const sums = Array.from(best, ([id, scores]) => [id, sum(scores)] as const);
  const most = Math.max(...sums.map(([, score]) => score));
  return new Map(sums.map(([id, score]) => [id, most > 0 ? score / most : 0]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function titleNeeds({ needs, language }: Query, article: ArticleSource): number {
  const terms = titleTermsOf(article, language);
  return needs.reduce((held, { term }, need) => held | (terms.has(term) ? 1 << need : 0), 0);
}

/** The articles that one question looks at come again with the next ones. */
const titleTerms = new WeakMap<ArticleSource, Map<string, ReadonlySet<string>>>();

function titleTermsOf(article: ArticleSource, language: string): ReadonlySet<string> {
  const byLanguage = titleTerms.get(article) ?? new Map<string, ReadonlySet<string>>();
  const known = byLanguage.get(language);
  if (known) return known;
  const terms = termSet(article.title, analyserOf(language).words);
  titleTerms.set(article, byLanguage.set(language, terms));
  return terms;
}
