import { describe, expect, it } from 'vitest';
import { parseTestQuestion, type TestQuestion } from '../../../../src/cli/testing/test-question.ts';

function read(value: unknown): TestQuestion {
  const parsed = parseTestQuestion(value);
  if (parsed.kind === 'fault') throw new Error(parsed.message);
  return parsed.question;
}

function faultOf(value: unknown): string {
  const parsed = parseTestQuestion(value);
  return parsed.kind === 'fault' ? parsed.message : '';
}

const question = 'How many herons nest?';

describe('a question', () => {
  it('expects an answer if there is anything that answers it, and none if its article is null', () => {
    expect(read({ question, evidence: 'Nineteen herons' }).expect).toBe('answered');
    expect(read({ question, article: 'gate' }).expect).toBe('answered');
    expect(read({ question, article: null, evidence: null, answer: null })).toMatchObject({
      expect: 'related-or-not-found',
      articles: [],
      evidence: [],
      answer: undefined,
    });
    expect(read({ question, article: null, expect: 'not-found' }).expect).toBe('not-found');
  });

  it('names one article or several, and likewise evidence', () => {
    expect(read({ question, article: 'gate', evidence: ['a', 'b'] })).toMatchObject({
      articles: ['gate'],
      evidence: ['a', 'b'],
    });
  });

  it('has an answer in either case: a pattern, a figure, or one of several strings as they stand', () => {
    expect(read({ question, answer: 'nine(teen)?' }).answer).toEqual(/nine(teen)?/i);
    expect(read({ question, answer: 19 }).answer).toEqual(/19/i);
    const { answer } = read({ question, answers: ['19 (or so)', 'a score'] });
    expect(answer?.test('There are 19\n(or so).')).toBe(true);
    expect(answer?.test('There are 19 or so.')).toBe(false);
  });

  it('tells which of its fields mean nothing', () => {
    expect(parseTestQuestion({ id: 7, question, evidense: 'x', article: 'gate' })).toMatchObject({
      kind: 'question',
      unread: ['id', 'evidense'],
    });
  });

  it.each([
    [[question], 'it is not {"question": "…"'],
    [{ article: 'gate' }, 'question is missing: write what members ask'],
    [{ question: ' ', article: 'gate' }, 'question is missing'],
    [{ question }, 'it doesn’t say what is right: add expect, article, evidence or answer'],
    [{ question, expect: 'answer' }, 'expect is none of answered, related-or-not-found, route, '],
    [{ question, article: 7.5, evidence: {} }, 'evidence has no words of an article'],
    [{ question, answer: true }, 'answer is no regular expression: write one'],
    [{ question, answer: '19 (or so' }, 'answer is no regular expression (Invalid regular'],
    [{ question, article: 'gate', today: 'May' }, 'today is no day: write one as 2024-01-29'],
    [{ question, answers: 'a' }, 'answers is no list of words'],
    [{ question, article: null, expect: 'answered' }, 'though article is null: change one of them'],
    [{ question, article: null, evidence: 'Herons' }, 'though there is evidence or an answer'],
    [{ question, expect: 'route', corpus: ['a'] }, 'corpus is no name of a folder'],
  ])('of the form %j is no question, and it says what to do', (value, message) => {
    expect(faultOf(value)).toContain(message);
  });
});
