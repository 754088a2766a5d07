import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/answers/answer.ts';
import { askEach } from '../../../../src/cli/testing/ask-each.ts';
import type { TestQuestion } from '../../../../src/cli/testing/test-question.ts';
import { fakePullquote } from '../../../support/fake-pullquote.ts';
import { makeArticle } from '../../../support/make-article.ts';

const GATE = makeArticle({
  id: 'gate',
  authors: ['Ann Lee'],
  paragraphs: [['Nineteen herons nest above it.']],
});

function wanted(question: string, others: Partial<TestQuestion> = {}): TestQuestion {
  return { question, expect: 'answered', articles: [], evidence: [], ...others };
}

const parts = { now: () => Date.UTC(2024, 0, 29, 12), onProgress: () => {} };

describe('asking questions', () => {
  it('judges each reply by the articles that are named', async () => {
    const opened = { pullquote: fakePullquote({ articles: [GATE] }), sources: [GATE] };
    const questions = [
      wanted('Herons?', { articles: ['lee'] }),
      wanted('Eels?', { answer: /eel/ }),
    ];
    const placed = questions.map((value, index) => ({ line: index + 1, value }));
    const results = await askEach(placed, opened, parts);
    expect(results.map(({ line, verdict }) => [line, verdict.grade])).toEqual([
      [1, 'right'],
      [2, 'wrong'],
    ]);
  });

  it('asks today, or on the day that a question tells', async () => {
    const asked: Question[] = [];
    const pullquote = fakePullquote({
      ask: async (question) => {
        asked.push(question);
        return { kind: 'not-found', question: question.text, nearest: [] };
      },
    });
    const questions = [wanted('Herons?'), wanted('Eels?', { today: '2019-05-01' })];
    const placed = questions.map((value) => ({ line: 1, value }));
    await askEach(placed, { pullquote, sources: [] }, parts);
    expect(asked).toEqual([
      { text: 'Herons?', today: '2024-01-29' },
      { text: 'Eels?', today: '2019-05-01' },
    ]);
  });

  it('tells how far it is', async () => {
    const done: number[] = [];
    const opened = { pullquote: fakePullquote({ articles: [GATE] }), sources: [GATE] };
    const placed = ['Herons?', 'Eels?'].map((one) => ({ line: 1, value: wanted(one) }));
    await askEach(placed, opened, { ...parts, onProgress: (progress) => done.push(progress.done) });
    expect(done).toEqual([0, 1]);
  });
});
