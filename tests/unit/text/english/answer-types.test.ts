import { describe, expect, it } from 'vitest';
import { answerTypesOf as typesOf } from '../../../../src/retrieval/query.ts';
import { QUESTIONS } from '../../../../src/text/english/questions.ts';

function answerTypesOf(question: string) {
  return typesOf(question, QUESTIONS);
}

describe('answerTypesOf', () => {
  it.each([
    ['When did the strike end?', 'time'],
    ['In which year was the lamp lit?', 'time'],
    ['How many trees were there?', 'number'],
    ['How many days of fog were there?', 'duration'],
    ['How long did the strike last?', 'duration'],
    ['How much did the lamp cost?', 'money'],
    ['What is the boat worth?', 'money'],
    ['How old was the keeper?', 'age'],
    ['What percentage of trees survived?', 'share'],
    ['How likely is fog?', 'share'],
    ['How often do the ferries run?', 'frequency'],
    ['Which union called the strike?', 'name'],
    ['What company owns the ferries?', 'name'],
    ['How can the orchards be saved?', 'manner'],
    ['What did the mayor say about fog?', 'wording'],
    ['Who is Ida Fenwick?', 'person'],
    ['What is the population of Saltmouth?', 'number'],
    ['Who kept the light?', 'person'],
    ['WHOSE BOOK SOLD?', 'person'],
    ['Where does the union meet?', 'place'],
    ['In which town does she teach?', 'place'],
    ['Why are the orchards coming back?', 'reason'],
    ['How come nobody won?', 'reason'],
    ['What is the book called?', 'wording'],
    ['What is fog?', 'definition'],
  ])('“%s” asks for: %s', (question, type) => {
    expect(answerTypesOf(question)[0]).toBe(type);
  });

  it('names two kinds at most, the plainest first', () => {
    expect(answerTypesOf('When and where was the man called Reed, and why?')).toEqual([
      'time',
      'place',
    ]);
  });

  it('does not guess', () => {
    expect(answerTypesOf('the ferry strike')).toEqual([]);
    expect(answerTypesOf('')).toEqual([]);
  });
});
