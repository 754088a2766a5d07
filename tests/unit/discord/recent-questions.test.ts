import { describe, expect, it } from 'vitest';
import { createRecentQuestions } from '../../../src/discord/recent-questions.ts';

const MINUTE_MS = 60_000;
const LAMP = { text: 'Who kept the lamp?', articles: ['lighthouse'] };
const TREES = { text: 'Why are they back?', articles: ['orchard'] };

function inChannel(id: string, nowMs: number, channelId: string | undefined = 'harbour') {
  return { asker: { id }, channelId, nowMs };
}

describe('recent questions', () => {
  it('are remembered for five minutes, the last one alone', () => {
    const recent = createRecentQuestions();
    recent.remember(inChannel('ada', 0), LAMP);
    expect(recent.before(inChannel('ada', 5 * MINUTE_MS - 1))).toEqual(LAMP);
    recent.remember(inChannel('ada', 3 * MINUTE_MS), TREES);
    expect(recent.before(inChannel('ada', 8 * MINUTE_MS - 1))).toEqual(TREES);
    expect(recent.before(inChannel('ada', 8 * MINUTE_MS))).toBeUndefined();
  });

  it('are nobody else’s, and of no other channel', () => {
    const recent = createRecentQuestions();
    recent.remember(inChannel('ada', 0), LAMP);
    expect(recent.before(inChannel('ben', 1))).toBeUndefined();
    expect(recent.before(inChannel('ada', 1, 'market'))).toBeUndefined();
    recent.remember({ ...inChannel('ben', 1), channelId: undefined }, LAMP);
    expect(recent.before({ ...inChannel('ben', 1), channelId: undefined })).toBeUndefined();
  });

  it('are forgotten in all channels where somebody wants what is kept deleted', () => {
    const recent = createRecentQuestions();
    recent.remember(inChannel('ada', 0), LAMP);
    recent.remember(inChannel('ada', 0, 'market'), TREES);
    recent.remember(inChannel('adam', 0), TREES);
    recent.forget('ada');
    expect(recent.before(inChannel('ada', 1))).toBeUndefined();
    expect(recent.before(inChannel('ada', 1, 'market'))).toBeUndefined();
    expect(recent.before(inChannel('adam', 1))).toEqual(TREES);
  });

  it('are forgotten once a reply showed nothing', () => {
    const recent = createRecentQuestions();
    recent.remember(inChannel('ada', 0), LAMP);
    recent.remember(inChannel('ada', 1), undefined);
    expect(recent.before(inChannel('ada', 2))).toBeUndefined();
  });

  it('may be of an article that was opened, unless its words may not be shown', () => {
    const recent = createRecentQuestions();
    const article = { id: 'lamp', title: 'The lamp\n at the point', authors: [], tags: [] };
    recent.rememberArticle(inChannel('ada', 0), article);
    const opened = { text: 'The lamp at the point', articles: ['lamp'] };
    expect(recent.before(inChannel('ada', 1))).toEqual(opened);
    recent.rememberArticle(inChannel('ada', 2), { ...article, linkOnly: true });
    expect(recent.before(inChannel('ada', 3))).toBeUndefined();
  });

  it('are a thousand at most, the latest', () => {
    const recent = createRecentQuestions();
    for (let person = 0; person <= 1000; person += 1) {
      recent.remember(inChannel(String(person), person), LAMP);
    }
    expect(recent.before(inChannel('0', 1001))).toBeUndefined();
    expect(recent.before(inChannel('1', 1001))).toEqual(LAMP);
    expect(recent.before(inChannel('1000', 1001))).toEqual(LAMP);
  });
});
