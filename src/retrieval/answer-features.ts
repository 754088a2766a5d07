import { analyserOf } from '../text/analysers.ts';
import type { AnswerType } from '../text/answer-type.ts';
import { couldAnswer } from './could-answer.ts';
import type { Query } from './query.ts';

export interface AnswerFeatures {
  /** How well a sentence could give an answer of a kind that is wanted, 0 to 1. */
  readonly answer: number;
  /** The same of a time, a figure, and a person alone. */
  readonly time: number;
  readonly figure: number;
  readonly person: number;
}

export const NO_ANSWER: AnswerFeatures = { answer: 0, time: 0, figure: 0, person: 0 };

export function answerFeatures(
  { answerTypes, language }: Query,
  sentence: string,
  asked: ReadonlySet<string>,
): AnswerFeatures {
  const best = { ...NO_ANSWER };
  const analyser = analyserOf(language);
  for (const type of answerTypes) {
    const value = couldAnswer(type, sentence, asked, analyser);
    best.answer = Math.max(best.answer, value);
    const kind = kindOf(type);
    if (kind) best[kind] = Math.max(best[kind], value);
  }
  return best;
}

/** The kinds that a weight of their own is learnt for; there are too few questions to part the figures. */
function kindOf(type: AnswerType): 'time' | 'figure' | 'person' | undefined {
  switch (type) {
    case 'time':
    case 'person':
      return type;
    case 'money':
    case 'age':
    case 'duration':
    case 'share':
    case 'frequency':
    case 'measure':
    case 'number':
      return 'figure';
    default:
      return undefined;
  }
}
