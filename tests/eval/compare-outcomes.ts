import { type Interval, pairedInterval } from './bootstrap.ts';
import type { Outcome } from './measures.ts';
import type { EvalQuestion } from './questions.ts';

/** What of the questions that a measure counts came true, before and after. */
export interface ComparedMeasure {
  readonly name: string;
  /** How many questions it counts; above 0. */
  readonly count: number;
  /** Shares from 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** Of the second minus the first. */
  readonly difference: Interval;
}

/** Whether it came true; undefined of a question that it doesn't count. */
type Judge = (outcome: Outcome, question: EvalQuestion) => boolean | undefined;

const isNear = ({ category }: EvalQuestion): boolean => category === 'near';
const isRightlyAnswered = ({ isAnswered, isFirstRight }: Outcome): boolean =>
  isAnswered && isFirstRight;

const MEASURES: readonly (readonly [name: string, judge: Judge])[] = [
  ['P@1', answerable(({ isFirstRight }) => isFirstRight)],
  ['answered and right', answerable(isRightlyAnswered)],
  ['first quote holds the answer', answerable(({ isSentenceHit }) => isSentenceHit)],
  ['answerable refused', answerable(({ isAnswered }) => !isAnswered)],
  [
    'off-topic refused',
    (outcome, question) =>
      outcome.isAnswerable || isNear(question) ? undefined : !outcome.isAnswered,
  ],
  [
    'near, answered wrongly',
    (outcome, question) =>
      outcome.isAnswerable || !isNear(question) ? undefined : outcome.isAnswered,
  ],
];

/**
 * Two systems on the same questions, measure by measure, and for each kind of question how many are answered
 * and right.
 *
 * @param before By question, as `after`.
 */
export function compareOutcomes(
  questions: readonly EvalQuestion[],
  before: readonly Outcome[],
  after: readonly Outcome[],
): readonly ComparedMeasure[] {
  return [...MEASURES, ...categoriesOf(questions).map(ofCategory)].flatMap(([name, judge]) => {
    const judged = questions.flatMap((question, place) => {
      const [one, other] = [before[place], after[place]].map(
        (outcome) => outcome && judge(outcome, question),
      );
      return one === undefined || other === undefined ? [] : [[Number(one), Number(other)]];
    });
    const { length: count } = judged;
    if (count === 0) return [];
    const share = (place: number): number =>
      judged.reduce((sum, pair) => sum + (pair[place] ?? 0), 0) / count;
    const difference = pairedInterval(judged.map(([one = 0, other = 0]) => other - one));
    return [{ name, count, before: share(0), after: share(1), difference }];
  });
}

function answerable(judge: Judge): Judge {
  return (outcome, question) => (outcome.isAnswerable ? judge(outcome, question) : undefined);
}

/** Of questions that can be answered, in the order of their names. */
function categoriesOf(questions: readonly EvalQuestion[]): readonly string[] {
  const categories = questions.flatMap(({ article, category }) =>
    article === null || category === undefined ? [] : [category],
  );
  return [...new Set(categories)].toSorted();
}

function ofCategory(category: string): readonly [string, Judge] {
  return [
    `${category}: answered and right`,
    answerable((outcome, question) =>
      question.category === category ? isRightlyAnswered(outcome) : undefined,
    ),
  ];
}
