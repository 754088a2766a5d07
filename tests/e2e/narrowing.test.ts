import { describe, expect, it } from 'vitest';
import { autocompleteInteraction } from '../support/interactions.ts';
import { beginStory } from '../support/story.ts';

/** Eight short articles that answer the question alike, by two authors, from four years. */
const corpus = Object.fromEntries(
  Array.from({ length: 8 }, (_, nth) => [
    `fog-${nth}.md`,
    [
      `---\ntitle: Fog ${nth}`,
      `author: ${nth < 6 ? 'Ida Stone' : 'Benoît Field'}`,
      `published: ${2020 + (nth % 4)}-03-0${nth + 1}`,
      `tags: [${nth % 2 === 0 ? 'sea' : 'law'}]\n---\n`,
      `Fog came to the ${nth}00 gates. Nobody saw gate ${nth} that day.\n`,
    ].join('\n'),
  ]),
);

const question = 'What is known of fog at the gates?';

describe('asking some of the articles', () => {
  it('takes an author as people write the name, and says so above the answer', async () => {
    const { use } = await beginStory({ corpus });
    const { message } = await use('ask', { question, author: 'field' });
    expect(message?.text).toContain('-# By Benoît Field');
    expect(message?.text).toMatch(/Fog 6[^]*Fog 7|Fog 7[^]*Fog 6/);
    expect(message?.text).not.toMatch(/Fog [0-5]/);
  });

  it('keeps to them on other pages and when it is shared, also after a restart', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const options = { question, author: 'Ida Stone', tag: 'LAW', private: true, excerpts: 2 };
    const first = await use('ask', { ...options, from: '2021', until: 'March 2023' });
    expect(first.message?.text).toContain('-# By Ida Stone · 2021 – March 2023 · tag law');
    await restart();
    const second = await discord.press(first.message, 'More');
    expect(second.message?.text).toContain('By Ida Stone · 2021 – March 2023 · tag law');
    const shown = [first.message?.text, second.message?.text].join();
    expect(shown).toMatch(/Fog 1/);
    expect(shown).not.toMatch(/Fog [02467]/);
    await discord.press(second.message, 'Share');
    const shared = await discord.see('Shared by Reader');
    expect(shared.text).toContain('By Ida Stone · 2021 – March 2023 · tag law');
  });

  it('asks all of them when that is wanted', async () => {
    const { discord, use } = await beginStory({ corpus });
    const narrow = await use('ask', { question, author: 'Benoît Field' });
    const wide = await discord.press(narrow.message, 'Ask all articles');
    expect(wide.isInPlace).toBe(true);
    expect(wide.message?.text).not.toContain('By Benoît Field');
    expect(wide.message?.text).toMatch(/Fog [0-5]/);
    const more = await discord.press(wide.message, 'More');
    expect(more.message?.text).toMatch(/Further excerpts: 4 to 6/);
  });

  it('says the same of a question that names them itself, and asks all of them as well', async () => {
    const { discord, use } = await beginStory({ corpus });
    const asked = 'What does Benoît Field say about fog at the gates?';
    const own = await use('ask', { question: asked });
    expect(own.message?.text).toContain('-# By Benoît Field');
    const wide = await discord.press(own.message, 'Ask all articles');
    expect(wide.message?.text).not.toContain('-# By Benoît Field');
    expect(wide.message?.text).toContain('Fog came to the');
  });

  it('asks one article alone, if it is among them', async () => {
    const { use } = await beginStory({ corpus });
    const one = await use('ask', { question, article: 'fog-7', author: 'field' });
    expect(one.message?.text).toContain('Fog 7');
    const other = await use('ask', { question, article: 'fog-1', author: 'field' });
    expect(other.message?.text).toContain('No article fits all of that. By Benoît Field');
  });

  it('offers authors, tags and dates while they are typed', async () => {
    const { discord } = await beginStory({ corpus });
    const offered = async (option: string, typed: string) => {
      const interaction = autocompleteInteraction('ask', option, { question, [option]: typed });
      return (await discord.interact(interaction)).choices.map(({ name }) => name);
    };
    expect(await offered('author', 'i')).toEqual(['Ida Stone (6 articles)']);
    expect(await offered('tag', 'se')).toEqual(['sea (4 articles)']);
    expect(await offered('from', '2021')).toEqual(['2021', 'March 2021']);
    expect(await offered('until', 'märz 2022')).toEqual(['March 2022']);
  });

  it('takes what holds nothing but blanks for left out', async () => {
    const { use } = await beginStory({ corpus });
    const blank = { article: ' ', author: '  ', tag: '\u200B', from: ' ', until: '\u2066' };
    const { message } = await use('ask', { question, ...blank });
    expect(message?.text).toBe((await use('ask', { question })).message?.text);
    expect(message?.text).toContain('> ');
  });

  it('says to the asker alone what it can’t make out', async () => {
    const { use } = await beginStory({ corpus });
    const said = async (options: Readonly<Record<string, string>>) => {
      const { message } = await use('ask', { question, ...options });
      expect(message?.isPrivate).toBe(true);
      return message?.text;
    };
    expect(await said({ author: 'Stonely' })).toContain('No article is by “Stonely”.');
    expect(await said({ from: 'soon' })).toContain('I can’t read “soon” as a date.');
    expect(await said({ from: '2023', until: '2021' })).toContain('2023 is later than 2021.');
    expect(await said({ author: 'Field', from: '2024' })).toContain(
      'No article fits all of that. By Benoît Field · since 2024',
    );
  });

  it('lists theirs, page by page, and all when that is wanted', async () => {
    const { discord, use } = await beginStory({ corpus: { ...corpus, ...manyBy('Ida Stone') } });
    const first = await use('articles', { author: 'ida stone' });
    expect(first.message?.text).toContain('**18 articles**');
    expect(first.message?.text).toContain('-# By Ida Stone');
    const second = await discord.press(first.message, 'Next');
    expect(second.message?.text).toContain('-# By Ida Stone');
    expect(second.message?.text).not.toContain('Benoît Field');
    const all = await discord.press(second.message, 'All articles');
    expect(all.message?.text).toContain('**20 articles**');
  });

  it('compares theirs in a brief, and all when that is wanted', async () => {
    const { discord, use, restart } = await beginStory({ corpus });
    const topic = '*fog*  at the gates';
    const { message } = await use('brief', { topic, author: 'Field' });
    expect(message?.text).toContain('-# By Benoît Field');
    expect(message?.text).not.toMatch(/Fog [0-5]/);
    await restart();
    const all = await discord.press(message, 'Ask all articles');
    expect(all.isInPlace).toBe(true);
    expect(all.message?.text).not.toContain('-# By');
    expect(all.message?.text).toMatch(/Fog [0-5]/);
    const none = await use('brief', { topic: 'chess in Reykjavik', author: 'Field' });
    expect(none.message?.text).toContain('-# By Benoît Field');
  });
});

function manyBy(author: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, nth) => [
      `rain-${nth}.md`,
      `---\ntitle: Rain ${nth}\nauthor: ${author}\n---\n\nRain fell on roof ${nth}.\n`,
    ]),
  );
}
