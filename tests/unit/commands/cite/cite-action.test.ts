import { beforeAll, describe, expect, it } from 'vitest';
import { prepareReferences } from '../../../../src/presentation/citation/references.ts';
import { ADA, BEN, type ChatMessage, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';
import { makeArticle } from '../../../support/make-article.ts';

async function askAboutFog(excerpts = 2) {
  const chat = await openChat({ articles: [FOG] });
  const { message } = await chat.use(ADA, 'ask', { question: FOG_QUESTION, excerpts });
  return { chat, message };
}

function codeIn({ texts }: ChatMessage): string {
  return texts.find((text) => text.startsWith('```')) ?? '';
}

/** The words of the n-th quote of an answer. */
function wordsIn({ texts }: ChatMessage, nth = 0): string {
  return texts.filter((text) => text.startsWith('> '))[nth]?.slice('> '.length) ?? 'nothing';
}

// So that no answer is late on a busy machine.
beforeAll(prepareReferences);

describe('Cite', () => {
  it('shows whoever asks a citation ready to be copied', async () => {
    const { chat, message } = await askAboutFog();
    const cited = await chat.press(BEN, message, 'Cite');
    expect(cited).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    const code = codeIn(cited.message);
    expect(code).toContain(wordsIn(message));
    expect(code).toMatch(/Ann Author, “Fog at the gates”, 1 May 2023, ¶ \d/);
    expect(code).toContain('https://news.example/fog (accessed 29 January 2024)');
  });

  it('changes the style and the quote in place, also after a restart', async () => {
    const { chat, message } = await askAboutFog();
    const cited = await chat.press(BEN, message, 'Cite');
    const restarted = await chat.restart();
    const bibtex = await restarted.choose(BEN, cited.message, 'Format', 'bibtex');
    expect(bibtex).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(codeIn(bibtex.message)).toContain('@');
    const which = bibtex.message.selects.find(({ placeholder }) => placeholder === 'Which quote');
    expect(which?.options.map(({ label }) => label)).toEqual(['Quote 1 of 2', 'Quote 2 of 2']);
    const second = which?.options[1]?.value ?? '';
    const other = await restarted.choose(BEN, bibtex.message, 'Which quote', second);
    expect(codeIn(other.message)).toContain('@');
    expect(codeIn(other.message)).toContain(wordsIn(message, 1));
    const apa = await restarted.choose(BEN, other.message, 'Format', 'apa');
    expect(codeIn(apa.message)).toContain('(Author, 2023, para. ');
    expect(apa.message.selects).toHaveLength(2);
  });

  it('offers no choice of one', async () => {
    const { chat, message } = await askAboutFog(1);
    const cited = await chat.press(BEN, message, 'Cite');
    expect(cited.message.selects.map(({ placeholder }) => placeholder)).toEqual(['Format']);
  });

  it('is there in context, too', async () => {
    const { chat, message } = await askAboutFog();
    const opened = await chat.press(BEN, message, 'In context', 1);
    const cited = await chat.press(BEN, opened.message, 'Cite');
    expect(cited.kind).toBe('message');
    expect(codeIn(cited.message)).toContain(wordsIn(message, 1));
  });

  it('shows both versions instead if the words have changed', async () => {
    const { chat, message } = await askAboutFog(1);
    const paragraphs = [['Fog came to no gate at all.']];
    const changed = await chat.restart([makeArticle({ ...FOG, paragraphs })]);
    const seen = await changed.press(BEN, message, 'Cite');
    expect(seen.message.texts.join('\n')).toContain(`“${wordsIn(message)}”`);
    expect(seen.message.texts).toContain('> Fog came to no gate at all.');
  });

  it('says that an article was removed', async () => {
    const { chat, message } = await askAboutFog(1);
    const seen = await (await chat.restart([])).press(BEN, message, 'Cite');
    expect(seen.message.texts.join()).toContain('This article was removed.');
  });
});
