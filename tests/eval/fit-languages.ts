import { MIN_TO_ANSWER } from '../../src/answers/sureness.ts';
import { CONFIDENCE_FEATURES } from '../../src/retrieval/confidence.ts';
import type { LanguageWeights } from '../../src/retrieval/language-weights.ts';
import type { RankingWeights } from '../../src/retrieval/rank.ts';
import { languageSubtag } from '../../src/text/analysers.ts';
import {
  casesOf,
  confidenceCases,
  fitConfidence,
  type Row,
  type WholeCases,
  wholeCases,
} from './fit-confidence.ts';
import { fitRanking, score } from './fit-ranking.ts';
import { type EvalSet, named } from './fit-set.ts';
import { type Case, dot } from './regression.ts';

/** What a step away from the weights of all languages costs one. */
const RIDGE = 0.003;

/** How many corpora are drawn of each set. */
const DRAWS = 16;

/**
 * Of the questions that the articles don't answer, such a share may be answered, on corpora of a set's
 * whole size, where the most comes near by chance; and where that would refuse many that they do, a bit
 * more.
 */
const FALSE_ANSWERS = 0.045;
const MOST_FALSE_ANSWERS = 0.06;
const MANY_REFUSED = 0.2;

/** What passages are ranked by in all languages, and how sure to be in each, by language subtag; `other` stands for the rest. */
export interface FittedLanguages {
  readonly ranking: RankingWeights;
  readonly confidence: Readonly<Record<string, LanguageWeights['confidence']>>;
}

/**
 * Fits the ranking to all languages together: cross-validated, a language's own examples beside the others'
 * change nothing. The confidence is fitted to each, near to what all teach.
 *
 * @param known The ranking, if it stays as it is.
 */
export async function fitLanguages(
  sets: readonly EvalSet[],
  print: (line: string) => void,
  known?: RankingWeights,
): Promise<FittedLanguages> {
  const ranking = known ?? fitRanking(sets.flatMap(({ examples }) => examples));
  const asked: Asked[] = [];
  for (const set of sets) {
    const { count, first } = score(set.examples, ranking);
    print(`${languageIn(set)}: ${(first / count).toFixed(3)} ranked first`);
    const drawn = await confidenceCases([set], ranking, DRAWS);
    const whole = await wholeCases(set, ranking);
    asked.push({ language: languageIn(set), cases: [...drawn, ...casesOf(whole, DRAWS)], whole });
  }
  const common = fitConfidence(asked.flatMap(({ cases }) => cases));
  const confidence: Record<string, LanguageWeights['confidence']> = {
    other: careful(common, {
      answerable: asked.flatMap(({ whole }) => whole.answerable),
      offTopic: asked.flatMap(({ whole }) => whole.offTopic),
      near: [],
      missing: asked.flatMap(({ whole }) => whole.missing),
    }),
  };
  print('of a whole set: answerable refused, off-topic answered, of a missing article answered');
  for (const { language, cases, whole } of asked) {
    const own = fitConfidence(cases, { weights: common, ridge: RIDGE });
    const fitted = careful(own, whole);
    confidence[language] = fitted;
    print(`${language}: ${sharesOf(fitted, whole)}`);
  }
  return { ranking, confidence };
}

interface Asked {
  readonly language: string;
  readonly cases: readonly Case[];
  readonly whole: WholeCases;
}

const CONSTANT = CONFIDENCE_FEATURES.indexOf('constant');
const LEAST = Math.log(MIN_TO_ANSWER / (1 - MIN_TO_ANSWER));

/** With the constant that lets as much through as may be. */
function careful(weights: readonly number[], whole: WholeCases): LanguageWeights['confidence'] {
  const few = shifted(weights, whole, FALSE_ANSWERS);
  const refused = 1 - answered(few, whole.answerable);
  const chosen = refused > MANY_REFUSED ? shifted(weights, whole, MOST_FALSE_ANSWERS) : few;
  return named(CONFIDENCE_FEATURES, chosen);
}

function shifted(
  weights: readonly number[],
  { offTopic, missing }: WholeCases,
  most: number,
): readonly number[] {
  const least = [...offTopic, ...missing]
    .flatMap((row) => (row ? [dot(weights, row)] : []))
    .toSorted((a, b) => a - b)
    .map((score) => score + SLIGHTLY)
    .find((from) => {
      const shares = [offTopic, missing].map((rows) => shareFrom(from, weights, rows));
      return shares.reduce((sum, share) => sum + share, 0) / shares.length <= most;
    });
  const shift = LEAST - (least ?? 0);
  return weights.map((weight, index) => (index === CONSTANT ? weight + shift : weight));
}

/** Weights are rounded to two digits. */
const SLIGHTLY = 0.01;

function answered(weights: readonly number[], rows: readonly Row[]): number {
  return shareFrom(LEAST, weights, rows);
}

function shareFrom(least: number, weights: readonly number[], rows: readonly Row[]): number {
  return rows.filter((row) => row && dot(weights, row) >= least).length / rows.length;
}

function sharesOf(
  confidence: LanguageWeights['confidence'],
  { answerable, offTopic, missing }: WholeCases,
): string {
  const weights = CONFIDENCE_FEATURES.map((name) => confidence[name]);
  return [
    1 - answered(weights, answerable),
    answered(weights, offTopic),
    answered(weights, missing),
  ]
    .map((share) => share.toFixed(3))
    .join('  ');
}

function languageIn({ articles }: EvalSet): string {
  return languageSubtag(articles[0]?.language) ?? 'other';
}
