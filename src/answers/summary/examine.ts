import type { Article } from '../../articles/article.ts';
import { analyserFor } from '../../text/likely-languages.ts';
import { termSet } from '../../text/terms.ts';
import { argues } from './argument.ts';
import { ARGUMENT } from './argument-taste.ts';
import { chooseSentences } from './choose-sentences.ts';
import { REPORT } from './report-taste.ts';
import { type Features, featuresOf } from './summary-features.ts';
import { type SummarySentence, sentencesOf } from './summary-sentences.ts';
import { blend, type Taste, worthOf } from './taste.ts';
import { modelTerms, type TermModel } from './term-model.ts';

/** All that a summary of an article is chosen by, of whatever length. */
export interface Examined {
  readonly sentences: readonly SummarySentence[];
  readonly model: TermModel;
  /** By a sentence's index. */
  readonly features: readonly Features[];
  /** How far the article argues rather than reports, 0 to 1. */
  readonly argues: number;
}

export function examine(article: Article): Examined {
  const sentences = sentencesOf(article);
  const { words } = analyserFor(article.text, article.language);
  const titleTerms = termSet(article.title, words);
  const model = modelTerms(sentences, titleTerms);
  const features = sentences.map((sentence) => featuresOf(sentence, model, sentences.length));
  return { sentences, model, features, argues: argues(features) };
}

export interface PickOptions {
  readonly limit: number;
  /** What speaks for each sentence besides, by its index; nothing unless told. */
  readonly bonus?: readonly number[] | undefined;
  /** For reports; {@link REPORT} unless told. */
  readonly report?: Taste | undefined;
}

/**
 * The sentences of a summary, in order. What lies between report and argument is judged by a blend of
 * both tastes; so is a report that is long, or summarised in more than a few sentences: not all of it
 * stands at its beginning.
 */
export function pick(
  { sentences, model, features, argues }: Examined,
  { limit, bonus = [], report = REPORT }: PickOptions,
): readonly SummarySentence[] {
  const share = Math.max(argues, between(sentences.length, LONG), between(limit, MANY));
  const taste = blend(report, ARGUMENT, share);
  const scores = features.map((each, index) => worthOf(each, taste) + (bonus[index] ?? 0));
  const { similaritiesTo } = model;
  return chooseSentences({ sentences, scores, similaritiesTo, taste }, limit);
}

/** Of 200 news articles half have 26 sentences or fewer, nine of ten at most 54. */
const LONG = { from: 60, to: 110 };

/** The taste of reports is fitted on summaries of three sentences. */
const MANY = { from: 3, to: 7 };

function between(value: number, { from, to }: { from: number; to: number }): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
