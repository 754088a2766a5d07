import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameQuestions } from '../../../src/records/same-questions.ts';

const groupsOf = (questions: readonly string[]) => sameQuestions(questions, (question) => question);

describe('questions are the same', () => {
  it.each([
    ['in other forms of the same words', 'Who built the gate?', 'who has BUILT the gates'],
    ['in another order', 'Herons nest in which alders?', 'In which alders do herons nest?'],
    [
      'with one word more',
      'How many herons nest in alders?',
      'How many herons nest in old alders?',
    ],
    ['without a word that says something', 'Who are you?', 'who are you'],
    ['in a script without spaces', '水門は誰が建てた', '水門は誰が建てた？'],
  ])('%s', (_, a, b) => {
    expect(groupsOf([a, b])).toEqual([[a, b]]);
  });

  it.each([
    ['another word', 'Who built the gate?', 'Who built the church?'],
    ['one word of two more', 'Who built the gate?', 'Who built the church gate?'],
    [
      'another number',
      'How many herons nested in the alders in 2003?',
      'How many herons nested in the alders in 2004?',
    ],
    ['a number more', 'How many herons nest in alders?', 'How many herons nest in 12 alders?'],
    ['no common word', 'Who are you?', 'What is it?'],
  ])('but not with %s', (_, a, b) => {
    expect(groupsOf([a, b])).toEqual([[a], [b]]);
  });

  it('as the most frequent one, not as each other in a chain', () => {
    const [one, two, three] = [
      'Do herons nest in alders?',
      'Do herons nest in alders upstream?',
      'Do herons nest in alders upstream nowadays?',
    ] as const;
    expect(groupsOf([one, one, two, three])).toEqual([[one, one, two], [three]]);
    expect(groupsOf([one, two, two, three])).toEqual([[two, two, one, three]]);
  });

  it('at most once, and none is lost', () => {
    const word = fc.constantFrom('heron', 'gate', 'alder', 'flood', 'mayor', '1998', 'the', 'who');
    const question = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(question), (questions) => {
        expect(groupsOf(questions).flat().toSorted()).toEqual(questions.toSorted());
      }),
    );
  });
});
