import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { ADA, BEN, type ChatMessage, openChat } from '../../../support/chat.ts';
import { type ArticleParts, makeArticle } from '../../../support/make-article.ts';

const PARAGRAPHS = [
  ['The tower stands on a rock.'],
  ['The keeper was tired.', 'The lamp burned colza oil until 1936.', 'It smelled of cabbage.'],
  ['Nobody misses the stairs.'],
  ['A machine turns it now.'],
];

function lamp(changes: ArticleParts = {}): Article {
  const url = 'https://gazette.example/lamp';
  return makeArticle({ id: 'lamp', title: 'The lamp', url, paragraphs: PARAGRAPHS, ...changes });
}

async function askAboutOil() {
  const chat = await openChat({ articles: [lamp()] });
  const options = { question: 'What did the lamp burn until 1936?', excerpts: 1 };
  const { message } = await chat.use(ADA, 'ask', options);
  expect(message.texts).toContain('> The lamp burned colza oil until 1936.');
  return { chat, message };
}

/** Opens the context of the answer once the articles are these. */
async function openIn(articles: readonly Article[]): Promise<ChatMessage> {
  const { chat, message } = await askAboutOil();
  const opened = await (await chat.restart(articles)).press(BEN, message, 'In context');
  expect(opened).toMatchObject({ kind: 'message', message: { isPrivate: true } });
  return opened.message;
}

function isDisabled({ buttons }: ChatMessage, label: string): boolean | undefined {
  return buttons.find((each) => 'label' in each && each.label === label)?.disabled;
}

describe('In context', () => {
  it('shows whoever asks the paragraph, with the quoted words in bold', async () => {
    const { texts } = await openIn([lamp()]);
    expect(texts).toContain(
      '> The keeper was tired. **The lamp burned colza oil until 1936.** It smelled of cabbage.',
    );
    expect(texts).toContain('-# ¶ 2');
    expect(texts.join()).not.toContain('has changed');
  });

  it('grows by a paragraph on each side until there are no more', async () => {
    const { chat, message } = await askAboutOil();
    const opened = await chat.press(BEN, message, 'In context');
    const wider = await (await chat.restart()).press(BEN, opened.message, 'Wider');
    expect(wider).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(wider.message.texts.filter((text) => text.startsWith('-# ¶'))).toEqual([
      '-# ¶ 1',
      '-# ¶ 2',
      '-# ¶ 3',
    ]);
    const widest = await chat.press(BEN, wider.message, 'Wider');
    expect(widest.message.texts).toContain('> A machine turns it now.');
    expect(isDisabled(widest.message, 'Wider')).toBe(true);
  });

  it('finds words again that have moved, and says so', async () => {
    const moved = lamp({ paragraphs: [['A new beginning.'], ...PARAGRAPHS] });
    const { texts } = await openIn([moved]);
    expect(texts.join('\n')).toContain('**The lamp burned colza oil until 1936.**');
    expect(texts).toContain('-# ¶ 3');
    expect(texts.join()).toContain('The article has changed since.');
  });

  it('shows both versions of words that have changed, and says so', async () => {
    const changed = lamp({ paragraphs: [['The lamp burned *whale* oil until 1936.']] });
    const { texts } = await openIn([changed]);
    const said = texts.join('\n');
    expect(said).toContain('these words are no longer in it');
    expect(said).toContain('“The lamp burned colza oil until 1936.”');
    expect(texts).toContain('> The lamp burned \\*whale\\* oil until 1936.');
  });

  it('shows no old words that are not proved to be those that were quoted', async () => {
    const { chat, message } = await askAboutOil();
    const forged = JSON.parse(JSON.stringify(message).replaceAll('colza', 'olive'));
    const later = await chat.restart([lamp({ paragraphs: [['The lamp burned gas.']] })]);
    const opened = await later.press(BEN, forged, 'In context');
    expect(opened.message.texts.join()).toContain('no longer in it');
    expect(opened.message.texts.join()).not.toContain('olive');
  });

  it('says that an article was removed', async () => {
    expect((await openIn([])).texts.join()).toContain('This article was removed.');
  });

  it('shows nothing of an article that may by now only be linked to', async () => {
    const said = (await openIn([{ ...lamp(), linkOnly: true }])).texts.join();
    expect(said).toContain('may be linked to, but not quoted');
    expect(said).toContain('https://gazette.example/lamp');
    expect(said).not.toContain('colza');
  });

  it('shows nothing of an article that the server hides', async () => {
    const { chat, message } = await askAboutOil();
    await chat.records.serverSettings.change('1200000000000000004', {
      hiddenArticles: ['lamp'],
    });
    const opened = await chat.press(BEN, message, 'In context');
    expect(opened.message.texts.join()).toContain('This article was removed.');
    expect(opened.message.texts.join()).not.toContain('colza');
  });
});
