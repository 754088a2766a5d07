import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';

const QUESTION = 'How did the ferry strike end?';

describe('a question asked among some articles', () => {
  it('is answered by their passages alone', async () => {
    const pullquote = await createPullquote(LIBRARY);
    const asked = await pullquote.ask({ text: QUESTION, among: ['ferry', 'fog'] });
    expect(asked.kind).toBe('answered');
    const others = LIBRARY.filter(({ id }) => id !== 'ferry').map(({ id }) => id);
    expect((await pullquote.ask({ text: QUESTION, among: others })).kind).toBe('not-found');
    expect((await pullquote.ask({ text: QUESTION, among: [] })).kind).toBe('not-found');
  });

  it('is judged by what words are worth in all of them', async () => {
    const pullquote = await createPullquote(LIBRARY);
    const all = await pullquote.explain({ text: QUESTION });
    const among = await pullquote.explain({ text: QUESTION, among: ['ferry'] });
    const alone = await pullquote.explain({ text: QUESTION, articleId: 'ferry' });
    expect(among.confidence).toBe(all.confidence);
    expect(alone.confidence).not.toBe(all.confidence);
  });

  it('is narrowed further by a scope, which it does not leave', async () => {
    const pullquote = await createPullquote(LIBRARY);
    const hidden = pullquote.within({ hiddenArticles: [fromLibrary('ferry').id] });
    expect((await hidden.ask({ text: QUESTION, among: ['ferry'] })).kind).toBe('not-found');
  });
});
