import { createRequire } from 'node:module';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { prepareReferences } from '../../../../src/presentation/citation/references.ts';
import { ADA, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';

const require = createRequire(import.meta.url);
const isLoaded = (): boolean => require.resolve('citeproc') in require.cache;

describe('styles of references', () => {
  it('are loaded by a thread of their own, beside all else', async () => {
    const chat = await openChat({ articles: [FOG] });
    const { message } = await chat.use(ADA, 'ask', { question: FOG_QUESTION });
    const cited = await chat.press(ADA, message, 'Cite');
    await prepareReferences();
    const styled = await chat.choose(ADA, cited.message, 'Format', 'apa');
    expect(styled.message.texts.join('\n')).toMatch(/\(.*, para\. \d+\)/u);
    expect(isLoaded()).toBe(false);
  });

  it('are there at the moment when their thread has been idle for long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await prepareReferences();
    vi.advanceTimersByTime(10 * 60_000);
    await expect(prepareReferences()).resolves.toBeUndefined();
  });
});
