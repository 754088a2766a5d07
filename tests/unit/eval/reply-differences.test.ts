import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../eval/measures.ts';
import type { EvalQuestion } from '../../eval/questions.ts';
import { replyDifferences } from '../../eval/reply-differences.ts';

const QUESTIONS: readonly EvalQuestion[] = [
  { question: 'Who kept it?', article: 'light', evidence: 'Ida' },
  { question: 'Whose was the lamp?', article: 'light', evidence: 'Ida' },
];

const OUTCOME: Outcome = {
  isAnswerable: true,
  isAnswered: true,
  isFirstRight: true,
  rank: 1,
  confidence: 0.8,
  reply: 'answered light:3–9',
  durationMs: 1,
};

describe('Two archives of the same articles', () => {
  it('reply the same where only the time and the last digits of sureness differ', () => {
    const there = [OUTCOME, { ...OUTCOME, durationMs: 9, confidence: 0.8004 }];
    expect(replyDifferences(QUESTIONS, [OUTCOME, OUTCOME], there)).toEqual([]);
  });

  it.each([
    ['other words', { reply: 'answered light:10–19' }],
    ['another kind of reply', { reply: 'related light:3–9' }],
    ['another ranking', { rank: 2 }],
    ['less sureness', { confidence: 0.79 }],
  ])('reply differently with %s', (_, part) => {
    const there = [OUTCOME, { ...OUTCOME, ...part }];
    const [difference, ...others] = replyDifferences(QUESTIONS, [OUTCOME, OUTCOME], there);
    expect(difference?.question).toBe('Whose was the lamp?');
    expect(difference?.there).not.toBe(difference?.here);
    expect(others).toEqual([]);
  });

  it('reply differently where one doesn’t reply', () => {
    expect(replyDifferences(QUESTIONS, [OUTCOME, OUTCOME], [OUTCOME])).toHaveLength(1);
  });
});
