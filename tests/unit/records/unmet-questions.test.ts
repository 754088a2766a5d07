import { describe, expect, it } from 'vitest';
import { unmetQuestions } from '../../../src/records/unmet-questions.ts';
import type { Vote } from '../../../src/records/vote.ts';
import type { ReadWish } from '../../../src/records/wish.ts';

const NOT_HELPFUL: Vote = { vote: 'not-helpful', excerpts: [], at: 1 };

const unmet = (
  unanswered: readonly (readonly [string, number])[],
  votes: readonly Vote[] = [],
  wishes: readonly ReadWish[] = [],
) =>
  unmetQuestions({
    unanswered: unanswered.map(([question, at]) => ({ question, at })),
    votes,
    wishes,
  });

const wish = (memberCode: string, question: string): ReadWish => ({
  memberCode,
  question,
  questionCode: question,
  servers: [],
  at: 3,
});

describe('unmet questions', () => {
  it('are told with all that is known of them, in the words used most', () => {
    const questions = unmet(
      [
        ['Who built  the gate?', 10],
        ['who has built the gates', 30],
        ['Who built the gate? ', 20],
      ],
      [
        { ...NOT_HELPFUL, question: 'Who built the GATE?', reason: 'off-topic', note: 'no', at: 5 },
        { ...NOT_HELPFUL, question: 'Who built the gate?', reason: 'too-short', at: 6 },
        { ...NOT_HELPFUL, question: 'Who built gates?', reason: 'off-topic', note: 'nah', at: 7 },
      ],
    );
    expect(questions).toEqual([
      {
        question: 'Who built the gate?',
        otherWordings: ['who has built the gates', 'Who built gates?', 'Who built the GATE?'],
        wanted: 0,
        notFound: 3,
        notHelpful: 3,
        reasons: { 'off-topic': 2, 'too-short': 1 },
        notes: ['nah', 'no'],
        lastAskedAt: 30,
      },
    ]);
    expect(Object.keys(questions[0]?.reasons ?? {})).toEqual(['off-topic', 'too-short']);
  });

  it('come in the order of how often they were asked, then of when', () => {
    const questions = unmet([
      ['Where is the church?', 1],
      ['Who is the mayor?', 2],
      ['Why herons?', 1],
      ['Why herons?', 1],
    ]);
    expect(questions.map(({ question }) => question)).toEqual([
      'Why herons?',
      'Who is the mayor?',
      'Where is the church?',
    ]);
  });

  it('count a member who wants them answered once, in however many words, and for three who asked', () => {
    const questions = unmet(
      [
        ['Where is the church?', 1],
        ['Where is the church?', 2],
        ['Where is the church?', 9],
        ['Why herons?', 2],
      ],
      [],
      [wish('ann', 'Why herons?'), wish('ann', 'Why the herons?')],
    );
    expect(questions).toMatchObject([
      { question: 'Why herons?', wanted: 1, notFound: 1, lastAskedAt: 3 },
      { question: 'Where is the church?', wanted: 0, notFound: 3 },
    ]);
  });

  it('are none that helped, or that nobody may know', () => {
    expect(unmet([], [{ ...NOT_HELPFUL, vote: 'helpful', question: 'Who?' }, NOT_HELPFUL])).toEqual(
      [],
    );
  });
});
