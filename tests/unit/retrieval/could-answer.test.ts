import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/languages/en.ts';
import { ANSWER_TYPES, type AnswerType } from '../../../src/text/answer-type.ts';
import { couldAnswer } from '../../../src/retrieval/could-answer.ts';
import { termsOf } from '../../../src/text/terms.ts';
import { hostileText } from '../../support/hostile-text.ts';

/** Whether a sentence could answer a question that holds the words `asked`. */
function could(type: AnswerType, sentence: string, asked = ''): number {
  const terms = new Set(termsOf(asked, en.words).map(({ term }) => term));
  return couldAnswer(type, sentence, terms, en);
}

describe('couldAnswer', () => {
  it.each<[AnswerType, string]>([
    ['time', 'The lamp was lit in 1868.'],
    ['time', 'They met in March.'],
    ['time', 'It was built in the 19th century.'],
    ['time', 'They came back three weeks later.'],
    ['time', 'The lamp went out on Sunday.'],
    ['time', 'The last ferry leaves at half past nine.'],
    ['time', 'The first one comes at six o’clock.'],
    ['money', 'It cost 40 million crowns.'],
    ['money', 'They paid seven kroner for it.'],
    ['number', 'The catch fell by a tenth.'],
    ['number', 'Two ferries stopped.'],
    ['reason', 'Because nobody paid, they left.'],
    ['manner', 'By stopping early, they save coal.'],
    ['money', 'It cost $4.5 million.'],
    ['money', 'They paid 300 pounds.'],
    ['measure', 'The light is seen for dozens of miles.'],
    ['measure', 'The wall is several hundred metres long.'],
    ['duration', 'It has stood there for hundreds of years.'],
    ['money', 'It would cost tens of millions of dollars.'],
    ['age', 'A 14-year-old lit it.'],
    ['age', 'The keeper was aged 61.'],
    ['duration', 'It burnt for nine hours.'],
    ['share', 'Some 80% of the trees survived.'],
    ['share', 'One in four ferries stopped.'],
    ['frequency', 'They run twice a day.'],
    ['name', 'It was called by the Harbour and Dock Workers Union.'],
    ['manner', 'They save coal by stopping early.'],
    ['number', 'The keeper climbed 214 steps.'],
    ['number', 'Dozens of trees survived.'],
    ['number', 'It cost $4.5 million.'],
    ['person', 'It was kept by Ida Fenwick.'],
    ['person', 'The speech of President Reed was short.'],
    ['place', 'The union met in Saltmouth.'],
    ['reason', 'They left because nobody paid.'],
    ['reason', 'The ferries stopped in order to save coal.'],
    ['wording', 'She called it “The Salt Road”.'],
  ])('sees %s in “%s”', (type, sentence) => {
    expect(could(type, sentence)).toBe(1);
  });

  it.each<[AnswerType, string]>([
    ['time', 'The lamp was lit by the keeper.'],
    ['money', 'It cost 14 lives.'],
    ['measure', 'Hundreds of sailors saw it.'],
    ['age', 'The keeper climbed 214 steps.'],
    ['duration', 'They left early.'],
    ['share', 'The trees survived.'],
    ['frequency', 'They ran late.'],
    ['name', 'It was called by the dockers.'],
    ['manner', 'The ferries stopped.'],
    ['manner', 'The ferries go to Saltmouth.'],
    ['number', 'The lamp was lit in October 1868 and went out on March 3, 1971.'],
    ['person', 'The ferries stopped.'],
    ['place', 'They met in May, at noon.'],
    ['reason', 'The ferries stopped.'],
    ['wording', 'She sold a book.'],
    ['definition', 'Sailors feared fog.'],
  ])('sees no %s in “%s”', (type, sentence) => {
    expect(could(type, sentence)).toBe(0);
  });

  it('wants news: what the question names is no answer', () => {
    expect(could('person', 'It was kept by Ida Fenwick.', 'What did Ida Fenwick keep?')).toBe(0);
    expect(could('time', 'The lamp was lit in 1868.', 'Who lit the lamp in 1868?')).toBe(0);
    expect(could('place', 'The union met in Saltmouth.', 'Where in Saltmouth?')).toBe(0);
  });

  it('takes words for a definition that stand right behind what is asked about', () => {
    for (const sentence of [
      'Fog is a cloud that touches the ground.',
      'They feared fog, a cloud that touches the ground.',
      'They feared fog—clouds that touch the ground.',
    ]) {
      expect(could('definition', sentence, 'What is fog?')).toBe(1);
    }
    const aside = could('definition', 'The ferry is a ship, and sailors fear fog.', 'What is fog?');
    expect(aside).toBeGreaterThan(0);
    expect(aside).toBeLessThan(1);
  });

  it('takes what somebody said for half an answer where nothing is quoted', () => {
    expect(could('wording', 'The mayor said that fog was coming.')).toBe(0.5);
  });

  it('takes somebody without a name, or a body, for half an answer to who', () => {
    expect(could('person', 'Two men carried it.')).toBe(0.5);
    expect(could('person', 'The Ministry of Intelligence met the Supreme Court.')).toBe(0.5);
  });

  it('does not lose its way in a text without spaces', () => {
    for (const run of ['A'.repeat(300_000), `A${'a'.repeat(300_000)}`, 'Aa'.repeat(150_000)]) {
      expect(could('person', run)).toBe(0);
    }
  });

  it('stays between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWER_TYPES),
        hostileText(),
        hostileText(),
        (type, text, asked) => {
          const value = could(type, text, asked);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
