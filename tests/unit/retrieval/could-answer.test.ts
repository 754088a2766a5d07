import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../../src/retrieval/answer-type.ts';
import { couldAnswer } from '../../../src/retrieval/could-answer.ts';
import { termsOf } from '../../../src/text/terms.ts';
import { hostileText } from '../../support/hostile-text.ts';

/** Whether a sentence could answer a question that holds the words `asked`. */
function could(type: AnswerType, sentence: string, asked = ''): number {
  return couldAnswer(type, sentence, new Set(termsOf(asked).map(({ term }) => term)));
}

const TYPES: readonly AnswerType[] = [
  'time',
  'number',
  'person',
  'place',
  'reason',
  'wording',
  'definition',
];

describe('couldAnswer', () => {
  it.each<[AnswerType, string]>([
    ['time', 'The lamp was lit in 1868.'],
    ['time', 'They met in March.'],
    ['time', 'It was built in the 19th century.'],
    ['time', 'They came back three weeks later.'],
    ['number', 'The keeper climbed 214 steps.'],
    ['number', 'Dozens of trees survived.'],
    ['number', 'It cost $4.5 million.'],
    ['person', 'It was kept by Ida Fenwick.'],
    ['person', 'The speech of President Reed was short.'],
    ['place', 'The union met in Saltmouth.'],
    ['reason', 'They left because nobody paid.'],
    ['reason', 'The ferries stopped in order to save coal.'],
    ['wording', 'She called it “The Salt Road”.'],
    ['definition', 'Fog is a cloud that touches the ground.'],
  ])('sees %s in “%s”', (type, sentence) => {
    expect(could(type, sentence)).toBe(1);
  });

  it.each<[AnswerType, string]>([
    ['time', 'The lamp was lit by the keeper.'],
    ['number', 'The lamp was lit in October 1868 and went out on March 3, 1971.'],
    ['person', 'The Ministry of Intelligence met the Supreme Court.'],
    ['place', 'They met in May, at noon.'],
    ['reason', 'The ferries stopped.'],
    ['wording', 'She wrote a book.'],
    ['definition', 'Sailors feared fog.'],
  ])('sees no %s in “%s”', (type, sentence) => {
    expect(could(type, sentence)).toBe(0);
  });

  it('wants news: what the question names is no answer', () => {
    expect(could('person', 'It was kept by Ida Fenwick.', 'What did Ida Fenwick keep?')).toBe(0);
    expect(could('time', 'The lamp was lit in 1868.', 'Who lit the lamp in 1868?')).toBe(0);
    expect(could('place', 'The union met in Saltmouth.', 'Where in Saltmouth?')).toBe(0);
  });

  it('takes somebody without a name for half an answer to who', () => {
    expect(could('person', 'Two men carried it.')).toBe(0.5);
  });

  it('does not lose its way in a text without spaces', () => {
    for (const run of ['A'.repeat(300_000), `A${'a'.repeat(300_000)}`, 'Aa'.repeat(150_000)]) {
      expect(could('person', run)).toBe(0);
    }
  });

  it('stays between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), hostileText(), hostileText(), (type, text, asked) => {
        const value = could(type, text, asked);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
