import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const QUESTION = 'How many steps did the keeper climb with the oil?';
const REMOVED = 'This article was removed.';

describe('Old buttons', () => {
  it('say that an article was removed, at once and after a restart', async () => {
    const story = await beginStory({
      corpus: { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD },
    });
    const { discord } = story;
    const answered = await story.use('ask', { question: QUESTION });
    const read = await story.use('read', { article: 'lighthouse' });
    const listed = await story.use('articles', {});
    await rm(join(story.corpusDir, 'lighthouse.md'));
    expect(await story.reload()).toMatchObject({ removed: 1 });
    const all = async (): Promise<void> => {
      const inContext = await discord.press(answered.message, 'In context');
      expect(inContext.message?.text).toContain(REMOVED);
      const next = await discord.press(read.message, 'Summarize');
      expect(next.message?.text).toContain(REMOVED);
    };
    await all();
    const again = await story.use('articles', {});
    expect(listed.message?.text).toContain('Hollow Point');
    expect(again.message?.text).not.toContain('Hollow Point');
    const none = await story.use('ask', { question: QUESTION });
    expect(none.message?.text).not.toContain('214');
    await story.restart();
    await all();
  });

  it('show what was quoted and what is there now, at once and after a restart', async () => {
    const story = await beginStory({ corpus: { 'lighthouse.md': LIGHTHOUSE } });
    const answered = await story.use('ask', { question: QUESTION });
    expect(answered.message?.text).toContain('214 steps');
    await writeFile(
      join(story.corpusDir, 'lighthouse.md'),
      LIGHTHOUSE.replace('214 steps', 'three hundred steps'),
    );
    expect(await story.reload()).toMatchObject({ changed: 1 });
    const look = async (): Promise<void> => {
      const { message } = await story.discord.press(answered.message, 'In context');
      expect(message?.text).toContain('The article has changed');
      expect(message?.text).toContain('214 steps');
      expect(message?.text).toContain('three hundred steps');
    };
    await look();
    await story.restart();
    await look();
  });
});
