import type { AnswerType } from './answer-type.ts';
import { answersIn } from './answers-in.ts';
import type { Occurrence, SentenceMatch } from './match-passage.ts';
import type { Query } from './query.ts';

/** Kinds of answers that a weight is learnt for; there are too few questions to part the figures. */
export const ANSWER_KINDS = [
  'time',
  'figure',
  'person',
  'place',
  'name',
  'reason',
  'manner',
  'wording',
  'definition',
] as const;

type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface AnswerFeatures {
  /** How well the sentence could give an answer of each kind that is wanted, 0 to 1. */
  readonly kinds: Readonly<Record<AnswerKind, number>>;
  /** The share of the question that stands around such an answer, the less the further off. */
  readonly near: number;
}

const NONE: Readonly<Record<AnswerKind, number>> = {
  time: 0,
  figure: 0,
  person: 0,
  place: 0,
  name: 0,
  reason: 0,
  manner: 0,
  wording: 0,
  definition: 0,
};

export const NO_ANSWER_FEATURES: AnswerFeatures = { kinds: NONE, near: 0 };

export function answerFeatures(
  query: Query,
  sentence: SentenceMatch,
  occurrences: readonly Occurrence[],
  words: string,
  asked: ReadonlySet<string>,
): AnswerFeatures {
  const kinds = { ...NONE };
  let near = 0;
  for (const type of query.answerTypes) {
    for (const { value, at } of answersIn(type, words, asked)) {
      const kind = kindOf(type);
      kinds[kind] = Math.max(kinds[kind], value);
      // Where a character stands among the terms, near enough.
      const position = sentence.start + (at / words.length) * sentence.length;
      near = Math.max(near, value * weightAround(query, occurrences, position));
    }
  }
  return { kinds, near: near / (query.weight || 1) };
}

function kindOf(type: AnswerType): AnswerKind {
  switch (type) {
    case 'money':
    case 'age':
    case 'duration':
    case 'share':
    case 'frequency':
    case 'number':
      return 'figure';
    default:
      return type;
  }
}

/** The weight of the needs around a position, three terms off each by half. */
function weightAround(query: Query, occurrences: readonly Occurrence[], position: number): number {
  const nearest = query.needs.map(() => 0);
  for (const { need, position: at } of occurrences) {
    const near = 1 / (1 + Math.abs(at - position) / 3);
    nearest[need] = Math.max(nearest[need] ?? 0, near);
  }
  return query.needs.reduce((sum, { weight }, need) => sum + weight * (nearest[need] ?? 0), 0);
}
