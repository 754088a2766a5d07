import { describe, expect, it } from 'vitest';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE, 'orchard.md': ORCHARD };

describe('a passage that somebody refers to', () => {
  it('is shown word for word, and leads on, also after a restart', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const { message } = await use('quote', { text: 'quill ¶ 2–3' });
    expect(message?.isPrivate).toBe(false);
    expect(message?.text).toContain('**The lamp at Hollow Point**');
    expect(message?.text).toContain('> `¶ 2` Ida Fenwick kept the light for thirty-one years.');
    expect(message?.text).toContain('> `¶ 3` Electricity reached the tower in 1936.');
    await restart();
    const context = await discord.press(message, 'In context');
    expect(context.message?.text).toContain('The lighthouse at Hollow Point was lit');
    const citation = await discord.press(message, 'Cite');
    expect(citation.message?.text).toContain('Electricity reached the tower in 1936.');
    const page = await discord.press(message, 'Read here');
    expect(page.message?.text).toContain('Page 1 of 1');
  });

  it('is found by what an answer shows of it', async () => {
    const { use } = await beginStory({ corpus });
    const answer = await use('ask', { question: 'When did electricity reach the tower?' });
    expect(answer.message?.text).toContain('¶ 3');
    const title = 'The lamp at Hollow Point';
    const copied = `${title} · Mara Quill · The Tidewater Gazette · 3 April 2021 · ¶ 3`;
    const { message } = await use('quote', { text: copied });
    expect(message?.text).toContain('> `¶ 3` Electricity reached the tower in 1936.');
  });

  it('is told by a number alone where the article is chosen', async () => {
    const { use } = await beginStory({ corpus });
    const { message } = await use('quote', { text: '2', article: 'orchard' });
    expect(message?.text).toContain('> `¶ 2` The reason is drought.');
    const beyond = await use('quote', { text: '¶ 7', article: 'orchard' });
    expect(beyond.message?.isPrivate).toBe(true);
    expect(beyond.message?.text).toContain(
      'There is no ¶ 7 in Why the old orchards are coming back.',
    );
    expect(beyond.message?.text).toContain('numbered 1 to 2');
  });

  it('takes words for a quote, of the article that is chosen first', async () => {
    const { use } = await beginStory({ corpus });
    const right = await use('quote', { text: '¶ 3 Electricity reached the tower in 1936.' });
    expect(right.message?.text).toContain('This quote is right, word for word.');
    const text = 'Electricity reached the tower in 1936.';
    const elsewhere = await use('quote', { text, article: 'orchard' });
    expect(elsewhere.message?.text).toContain('The lamp at Hollow Point');
    const unknown = await use('quote', { text: 'Zebra ¶ 3' });
    expect(unknown.message?.text).toContain('No article matches “Zebra”.');
  });
});
