import { describe, expect, it } from 'vitest';
import { autocompleteInteraction } from '../support/interactions.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };

describe('asking', () => {
  it('is answered with the article’s own words and their source', async () => {
    const { use } = await beginStory({ corpus });
    const seen = await use('ask', { question: 'When was the lighthouse first lit?' });
    expect(seen.isInPlace).toBe(false);
    expect(seen.message?.isPrivate).toBe(false);
    expect(seen.message?.text).toContain(
      '> The lighthouse at Hollow Point was lit for the first time on 9 October 1868.',
    );
    expect(seen.message?.text).toContain('**The lamp at Hollow Point**');
    expect(seen.message?.text).toContain('Mara Quill');
    expect(seen.message?.text).toContain('¶ 1');
    expect(seen.message?.text).toContain('https://gazette.example/hollow-point');
  });

  it('is answered to the asker alone when they want it private', async () => {
    const { use } = await beginStory({ corpus });
    const question = 'How deep do old rootstocks reach?';
    const seen = await use('ask', { question, private: true });
    expect(seen.message?.isPrivate).toBe(true);
    expect(seen.message?.text).toContain('> ');
  });

  it('finds nothing and says so to the asker alone', async () => {
    const { use } = await beginStory({ corpus });
    const seen = await use('ask', { question: 'Who won the chess championship in Reykjavik?' });
    expect(seen.message?.isPrivate).toBe(true);
    expect(seen.message?.text).toContain('I found no passage');
    expect(seen.message?.text).not.toContain('> ');
  });

  it.each(['   ', '\u202E\u2066\u2066'])(
    'finds nothing if there are no words in it',
    async (question) => {
      const { use } = await beginStory({ corpus });
      const { message } = await use('ask', { question });
      expect(message?.isPrivate).toBe(true);
      expect(message?.text).toContain('I found no passage');
      expect(message?.buttons).toEqual([]);
    },
  );

  it('takes a link to an article for the article', async () => {
    const { discord, use } = await beginStory({
      corpus: {
        ...corpus,
        'pier.md': `---\ntitle: The pier\nurl: https://pier.example/2024?id=7\n---\n\nThe reason is rust. It eats the pier.\n`,
      },
    });
    const article = 'https://www.pier.example/2024?utm_source=chat&id=7#top';
    const typed = { question: 'What is the reason?', article };
    const offered = await discord.interact(autocompleteInteraction('ask', 'article', typed));
    expect(offered.choices).toEqual([{ name: 'The pier', value: 'pier' }]);
    expect((await use('ask', typed)).message?.text).toContain('> The reason is rust.');
    expect((await use('read', { article })).message?.text).toContain('The reason is rust.');
  });

  it('offers articles while their names are being typed, and asks the chosen one', async () => {
    const { discord, use } = await beginStory({ corpus });
    const typed = { question: 'What is the reason?', article: 'orch' };
    const offered = await discord.interact(autocompleteInteraction('ask', 'article', typed));
    expect(offered.choices).toEqual([
      { name: 'Why the old orchards are coming back · Tomas Birch · 2023-09', value: 'orchard' },
    ]);
    const article = String(offered.choices[0]?.value);
    const seen = await use('ask', { question: 'What is the reason?', article });
    expect(seen.message?.text).toContain('> The reason is drought.');
  });

  it('about the bot itself tells how many articles there are', async () => {
    const { use } = await beginStory({ corpus });
    const seen = await use('about');
    expect(seen.message?.text).toMatch(/\b2 articles\b/);
  });
});
