import type { Judged, Judgement, JudgementConfidence, JudgementWeights } from './judgement.ts';
import { softened } from './log-odds.ts';
import { mean } from './mean.ts';
import type { PassageToJudge, Reranker } from './models.ts';
import type { RankedPassage, RankedSentence } from './rank.ts';
import { weigh } from './weigh.ts';

/** So many of the best passages are read: of eight, the first would be right hardly more often. */
const READ = 4;

/** Logits beyond say no more. */
const MOST = 8;

/** The next one is less than a seventh as likely: no reader would choose it. */
const CLEAR_LEAD = 2;

/** Surer than this, or less sure, words and nearness have decided. */
const SURE = 0.9;
const HOPELESS = 0.02;

/** Whether reading may change which passage is the first, or whether it is shown. */
export function isOpen(ranking: readonly RankedPassage[], confidence: number): boolean {
  const [first, second] = ranking;
  if (!first || confidence < HOPELESS) return false;
  return confidence < SURE || (second !== undefined && first.score - second.score < CLEAR_LEAD);
}

/** The passages as a reranker ranks them that reads the best; as they are, if it can't tell in time. */
export async function rerank(
  question: string,
  ranking: readonly RankedPassage[],
  reranker: Reranker,
): Promise<readonly RankedPassage[]> {
  const read = ranking.slice(0, READ);
  const judgements = await reranker.judge(question, read.map(toJudge));
  if (!judgements) return ranking;
  const relevances = judgements.map(({ relevance }) => cutLogit(relevance));
  const bests = judgements.map(bestSentence);
  const [relevance, sentence] = [mean(relevances), mean(bests)];
  const judged = read.map((passage, place): RankedPassage => {
    const judgement = judgements[place];
    if (!judgement) return passage;
    const features = {
      score: passage.score,
      relevance: (relevances[place] ?? 0) - relevance,
      sentence: (bests[place] ?? 0) - sentence,
    };
    return judgedPassage(passage, { judgement, features }, reranker.weights);
  });
  const unread = ranking
    .slice(READ)
    .map((passage) => withScore(passage, reranker.weights.ranking.score * passage.score));
  // Which come first is known only of those that were read.
  return [...judged.toSorted((a, b) => b.score - a.score), ...unread];
}

function judgedPassage(
  passage: RankedPassage,
  judged: Judged,
  weights: JudgementWeights,
): RankedPassage {
  const sentences = judgedSentences(passage.sentences, judged.judgement, weights.sentence);
  return { ...passage, score: weigh(judged.features, weights.ranking), sentences, judged };
}

function withScore(passage: RankedPassage, score: number): RankedPassage {
  return { ...passage, score };
}

/** @param before Log odds without the reranker. */
export function judgementConfidence(
  before: number,
  { judgement }: Judged,
  untold: number,
): JudgementConfidence {
  return {
    constant: 1,
    before: softened(before),
    relevance: cutLogit(judgement.relevance) / MOST,
    sentence: bestSentence(judgement) / MOST,
    untold,
  };
}

function toJudge({ article, paragraph, text }: RankedPassage): PassageToJudge {
  const { title, authors } = article;
  return {
    heading: authors.length > 0 ? `${title} — ${authors.join(', ')}` : title,
    text,
    sentences: paragraph.sentences.map(({ start, end }) => ({
      start: start - paragraph.start,
      end: end - paragraph.start,
    })),
  };
}

function judgedSentences(
  sentences: readonly RankedSentence[],
  judgement: Judgement,
  weight: number,
): readonly RankedSentence[] {
  return sentences.map(({ features, score }, at) => ({
    features,
    score: score + weight * cutLogit(judgement.sentences?.[at] ?? 0),
  }));
}

function bestSentence({ sentences = [] }: Judgement): number {
  return sentences.length === 0 ? 0 : cutLogit(Math.max(...sentences));
}

/** A logit without what says no more. */
export function cutLogit(logit: number): number {
  return Math.max(-MOST, Math.min(logit, MOST));
}
