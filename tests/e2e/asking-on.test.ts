import { describe, expect, it } from 'vitest';
import { commandInteraction } from '../support/interactions.ts';
import { as } from '../support/occasion.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };
const FIRST = 'Who kept the light at Hollow Point?';
const NEXT = 'When was it lit?';
const FOLLOWS = `Taken as a follow-up to “${FIRST}”`;

const ask = (question: string, more = {}) => commandInteraction('ask', { question, ...more });

describe('a question that leans on the one before', () => {
  it('is asked of the article that was shown, which is said', async () => {
    const { use } = await beginStory({ corpus });
    await use('ask', { question: FIRST });
    const next = await use('ask', { question: NEXT });
    expect(next.message?.text).toContain('9 October 1868');
    expect(next.message?.text).toContain(FOLLOWS);
    expect(next.message?.text).toContain('In “The lamp at Hollow Point”');
  });

  it.each(['summarize', 'read'])('is asked of the article after /%s', async (command) => {
    const { discord, use } = await beginStory({ corpus });
    await use(command, { article: 'lighthouse' });
    const next = await use('ask', { question: NEXT });
    expect(next.message?.text).toContain('9 October 1868');
    expect(next.message?.text).toContain('Taken as a follow-up to “The lamp at Hollow Point”');
    const other = as({ userId: '1200000000000000009' }, ask(NEXT));
    expect((await discord.interact(other)).message?.text).not.toContain('follow-up');
  });

  it.each(['Summarize', 'Read here'])('is asked of the article that “%s” opened', async (label) => {
    const { discord, use } = await beginStory({ corpus });
    const list = await use('ask', { question: 'Who wrote “The lamp at Hollow Point”?' });
    await use('ask', { question: 'Why are the trees of the orchard back?' });
    await discord.press(list.message, label);
    const next = await use('ask', { question: NEXT });
    expect(next.message?.text).toContain('Taken as a follow-up to “The lamp at Hollow Point”');
  });

  it('is nobody else’s, and doesn’t reach into another channel', async () => {
    const { discord, use } = await beginStory({ corpus });
    await use('ask', { question: FIRST });
    const elsewhere = { channel: { id: '1200000000000000077', type: 0 } };
    for (const occasion of [{ userId: '1200000000000000009' }, elsewhere]) {
      const seen = await discord.interact(as(occasion, ask(NEXT)));
      expect(seen.message?.isPrivate).toBe(true);
      expect(seen.message?.text).not.toContain('follow-up');
      expect(seen.message?.text).not.toContain(FIRST);
    }
  });

  it('is asked back about by a process that hasn’t heard the one before', async () => {
    const { use, restart } = await beginStory({ corpus });
    await use('ask', { question: FIRST });
    await restart();
    const next = await use('ask', { question: NEXT });
    expect(next.message?.isPrivate).toBe(true);
    expect(next.message?.text).toContain('Whom or what do you mean by that?');
  });

  it('keeps to that article when it is shared and paged, also after a restart', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    await use('ask', { question: FIRST });
    const next = await use('ask', { question: NEXT, private: true, excerpts: 1 });
    await restart();
    await discord.press(next.message, 'Share');
    const shared = await discord.see('Shared by Reader');
    expect(shared.isPrivate).toBe(false);
    expect(shared.text).toContain('9 October 1868');
    expect(shared.text).toContain(FOLLOWS);
    const wide = await discord.press(next.message, 'Ask all articles');
    expect(wide.message?.text).not.toContain('follow-up');
  });

  it('is told of by /privacy', async () => {
    const { use } = await beginStory({ corpus });
    const privacy = await use('privacy');
    expect(privacy.message?.text).toContain('For five minutes, in memory alone');
  });
});
