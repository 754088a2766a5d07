import { MIN_TO_ANSWER } from '../../src/answers/sureness.ts';
import { CONFIDENCE_FEATURES } from '../../src/retrieval/confidence.ts';
import type { LanguageWeights } from '../../src/retrieval/language-weights.ts';
import type { RankingWeights } from '../../src/retrieval/rank.ts';
import { languageOf } from '../../src/text/analysers.ts';
import { confidenceCases, wholeCases } from './fit-confidence.ts';
import { fitRanking, foldsOf, score } from './fit-ranking.ts';
import { type EvalSet, type Example, named } from './fit-set.ts';
import { type Case, dot, fitLogistic } from './regression.ts';

/** What a step away from the weights of all languages costs one; chosen by cross-validation. */
const RANKING_RIDGE = 0.01;
const CONFIDENCE_RIDGE = 0.003;

/** How many corpora are drawn of each set. */
const DRAWS = 16;

/**
 * Of the questions that the articles don't answer, such a share may be answered, on corpora of a set's
 * whole size, where the most comes near by chance.
 */
const FALSE_ANSWERS = 0.03;

/**
 * Fits one set of weights to all languages, and to each its own, which stays near to these.
 *
 * @returns By language subtag, and `other`.
 */
export async function fitLanguages(
  sets: readonly EvalSet[],
  print: (line: string) => void,
): Promise<Readonly<Record<string, LanguageWeights>>> {
  print(
    'P@1 with the weights of the other languages, and with its own, cross-validated by article',
  );
  for (const set of sets) print(`  ${languageIn(set)}  ${crossValidated(set, sets)}`);
  const ofAll = fitRanking(sets.flatMap(({ examples }) => examples));
  const fits: Fit[] = [];
  for (const set of sets) {
    const prior = { weights: ofAll, ridge: RANKING_RIDGE };
    fits.push(await casesOf(set, fitRanking(set.examples, prior)));
    print(`  ${languageIn(set)}: asked`);
  }
  const common = fitLogistic(
    fits.flatMap(({ cases }) => cases),
    SIZE,
  );
  const weights: Record<string, LanguageWeights> = {
    other: {
      ...ofAll,
      confidence: careful(
        common,
        fits.flatMap(({ whole }) => whole),
      ),
    },
  };
  print('of a whole set: answerable refused, others answered');
  for (const { set, ranking, cases, whole } of fits) {
    const prior = { weights: common, ridge: CONFIDENCE_RIDGE };
    const confidence = careful(fitLogistic(cases, SIZE, prior), whole);
    weights[languageIn(set)] = { ...ranking, confidence };
    print(`  ${languageIn(set)}  ${answersWith(confidence, whole)}`);
  }
  return weights;
}

/** What is asked with the weights of a language. */
interface Fit {
  readonly set: EvalSet;
  readonly ranking: RankingWeights;
  readonly cases: readonly Case[];
  readonly whole: readonly Case[];
}

async function casesOf(set: EvalSet, ranking: RankingWeights): Promise<Fit> {
  const cases = await confidenceCases([set], ranking, DRAWS);
  return { set, ranking, cases, whole: await wholeCases(set, ranking) };
}

const SIZE = CONFIDENCE_FEATURES.length;
const CONSTANT = CONFIDENCE_FEATURES.indexOf('constant');
const LEAST = Math.log(MIN_TO_ANSWER / (1 - MIN_TO_ANSWER));

/** With the constant that lets no more than {@link FALSE_ANSWERS} through. */
function careful(
  weights: readonly number[],
  whole: readonly Case[],
): LanguageWeights['confidence'] {
  const scores = whole
    .filter(({ isTrue }) => !isTrue)
    .map(({ row }) => dot(weights, row))
    .toSorted((a, b) => b - a);
  const most = scores[Math.floor(scores.length * FALSE_ANSWERS)] ?? 0;
  return named(
    CONFIDENCE_FEATURES,
    weights.map((weight, index) => (index === CONSTANT ? weight + LEAST - most : weight)),
  );
}

function answersWith(confidence: LanguageWeights['confidence'], whole: readonly Case[]): string {
  const weights = CONFIDENCE_FEATURES.map((name) => confidence[name]);
  const share = (isTrue: boolean): number => {
    const all = whole.filter((one) => one.isTrue === isTrue);
    return all.filter(({ row }) => dot(weights, row) >= LEAST).length / all.length;
  };
  return `${(1 - share(true)).toFixed(3)}  ${share(false).toFixed(3)}`;
}

/** What other languages teach a set, and what the rest of its own does besides; each judged on what it didn't see. */
function crossValidated(set: EvalSet, sets: readonly EvalSet[]): string {
  const others = sets.filter((other) => other !== set).flatMap(({ examples }) => examples);
  const ofOthers = fitRanking(others);
  let first = 0;
  for (const held of foldsOf([set])) {
    const isTaught = ({ question }: Example): boolean => !held.has(question.article);
    const prior = { weights: ofOthers, ridge: RANKING_RIDGE };
    const own = fitRanking(set.examples.filter(isTaught), prior);
    first += score(
      set.examples.filter((example) => !isTaught(example)),
      own,
    ).first;
  }
  return [score(set.examples, ofOthers).first, first]
    .map((count) => (count / set.examples.length).toFixed(3))
    .join('  ');
}

function languageIn({ articles }: EvalSet): string {
  return languageOf(articles[0]?.language) ?? 'other';
}
