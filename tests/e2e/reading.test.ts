import { describe, expect, it } from 'vitest';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { beginStory } from '../support/story.ts';

const STORM = Array.from(
  { length: 40 },
  (_, hour) =>
    `In hour ${hour + 1} the keeper wrote that “the sea stood as high as the gallery”, and that the oil would last until the morning if nobody opened the door of the lamp room to the wind.`,
);
const WATCHES = Array.from(
  { length: 30 },
  (_, watch) => `## Watch ${watch + 1}\n\nIn watch ${watch + 1}, ${STORM[watch]?.slice(10)}`,
);
const corpus = {
  'lighthouse.md': LIGHTHOUSE,
  'watches.md': `# The watches\n\n${WATCHES.join('\n\n')}\n`,
  'storm.txt': `The long storm\n\n${STORM.join('\n\n')}\n`,
};

describe('reading', () => {
  it('goes from page to page, for the reader alone, also after a restart', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const first = await use('read', { article: 'storm' });
    expect(first.isInPlace).toBe(false);
    expect(first.message?.isPrivate).toBe(true);
    expect(first.message?.text).toContain(`> \`¶ 1\` ${STORM[0]}`);
    await restart();
    const second = await discord.press(first.message, 'Next');
    expect(second.isInPlace).toBe(true);
    expect(second.message?.text).toContain('Page 2 of 4');
    const third = await discord.press(second.message, 'Next');
    const last = await discord.press(third.message, 'Next');
    expect(last.message?.text).toContain(`> \`¶ 40\` ${STORM.at(-1)}`);
    await expect(discord.press(last.message, 'Next')).rejects.toThrow('disabled');
  });

  it('jumps to a section that is chosen by its heading', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('read', { article: 'watches' });
    expect(message?.buttons.map(({ label }) => label).join(' · ')).toBe(
      'Previous · Jump · Next · Summarize · Full text · Source',
    );
    const select = message?.selects[0];
    expect(select?.options).toHaveLength(25);
    const last = select?.options.at(-1);
    expect(last).toMatchObject({ label: 'Watch 30', description: '¶ 30 · Page 3 of 3' });
    const seen = await discord.choose(message, 'Watch 30');
    expect(seen.isInPlace).toBe(true);
    expect(seen.message?.text).toContain('“Watch 30” begins here, at ¶ 30.');
    expect(seen.message?.text).toContain('**Watch 30**\n> `¶ 30` In watch 30,');
  });

  it('jumps to the page whose number is typed into a form', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('read', { article: 'storm', page: 2 });
    const third = await discord.fillIn(message, 'Jump', { page: '3' });
    expect(third.isInPlace).toBe(true);
    expect(third.message?.id).toBe(message?.id);
    expect(third.message?.text).toContain('Page 3 of 4');
    const last = await discord.fillIn(third.message, 'Jump', { page: '300' });
    expect(last.message?.text).toContain('There is no page 300. This is the last one.');
    const still = await discord.fillIn(last.message, 'Jump', { page: 'the end' });
    expect(still.message?.text).toContain('“the end” is no page number');
    expect(still.message?.text).toContain('Page 4 of 4');
  });

  it('gives the article’s own text as a file', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('read', { article: 'storm' });
    const seen = await discord.press(message, 'Full text');
    expect(seen.isInPlace).toBe(false);
    expect(seen.message?.isPrivate).toBe(true);
    expect(seen.message?.files).toEqual([
      { name: 'storm.txt', content: corpus['storm.txt'].trimEnd() },
    ]);
  });

  it('leads to a summary, and is led to from one', async () => {
    const { discord, use } = await beginStory({ corpus });
    const summary = await use('summarize', { article: 'storm' });
    const page = await discord.press(summary.message, 'Read here');
    expect(page.isInPlace).toBe(false);
    expect(page.message?.isPrivate).toBe(true);
    expect(page.message?.text).toContain('Page 1 of 4');
    const short = await discord.press(page.message, 'Summarize');
    expect(short.message?.isPrivate).toBe(true);
    expect(short.message?.text).toContain('5 of 40 sentences');
  });
});
