import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ADA, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';

const require = createRequire(import.meta.url);
const isLoaded = (): boolean => require.resolve('citeproc') in require.cache;

describe('styles of references', () => {
  it('cost nothing until somebody cites, and are there before one is chosen', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question: FOG_QUESTION });
    expect(isLoaded()).toBe(false);
    await chat.press(ADA, message, 'Cite');
    expect(isLoaded()).toBe(false);
    await expect.poll(isLoaded).toBe(true);
  });
});
