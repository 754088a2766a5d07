import { describe, expect, it } from 'vitest';
import { answerFromDefinition } from '../../../src/answers/acronym-question.ts';
import type { Article } from '../../../src/articles/article.ts';
import { archiveOf } from '../../support/archives.ts';
import { LIBRARY } from '../../support/library.ts';
import { makeArticle } from '../../support/make-article.ts';

const SPELLED_OUT =
  'The Harbour and Dock Workers Union (HDWU) called its members out on 2 June 1997.';

async function quotesFor(question: string, articles: readonly Article[] = LIBRARY, limit = 3) {
  const archive = await archiveOf(articles);
  const asked = [{ language: 'en', archive }] as const;
  const answer = await answerFromDefinition(asked, question, { limit, skip: 0 });
  return answer?.excerpts.map(({ quote }) => quote.text);
}

describe('answerFromDefinition', () => {
  it.each([
    'What does HDWU stand for?',
    'what does hdwu stand for',
    'WHAT DOES THE HDWU STAND FOR?',
    'What does “HDWU” mean?',
    'What do the letters H.D.W.U. stand for?',
    'What is HDWU short for?',
    'What’s HDWU an abbreviation for? 🤔',
    'What is the full form of HDWU?',
    'meaning of HDWU',
    'HDWU stands for?',
    'HDWU meaning',
  ])('quotes the sentence that spells the acronym out for “%s”', async (question) => {
    expect(await quotesFor(question)).toEqual([SPELLED_OUT]);
  });

  it.each([
    'What does HDWU do in June?',
    'HDWU',
    'What does the union stand for?',
    'What does fog mean for sailors?',
    'What does XQZ stand for?',
    'What is the meaning of it?',
    'What does . stand for?',
  ])('has nothing to say to “%s”', async (question) => {
    expect(await quotesFor(question)).toBeUndefined();
  });

  it('quotes the first sentence of each article that does so, as many as wanted', async () => {
    const articles = ['One', 'Two', 'Three'].map((title) =>
      makeArticle({
        title,
        paragraphs: [['The DWU met.', `${title} Dock Workers Union (DWU) won.`], ['The (DWU).']],
      }),
    );
    expect(await quotesFor('What does DWU stand for?', articles, 2)).toEqual([
      'One Dock Workers Union (DWU) won.',
      'Two Dock Workers Union (DWU) won.',
    ]);
  });

  it('knows every form of a definition with slashes, dots or not', async () => {
    const paragraphs = [['The Dock Workers Union (D.W.U./XQK) met.']];
    const articles = [makeArticle({ paragraphs })];
    for (const acronym of ['DWU', 'D.W.U.', 'XQK'])
      expect(await quotesFor(`What does ${acronym} stand for?`, articles)).toEqual(paragraphs[0]);
  });

  it('leaves out definitions that stand in no paragraph, and link-only articles', async () => {
    const title = 'The Dock Workers Union (DWU)';
    expect(await quotesFor('What does DWU mean?', [makeArticle({ title })])).toBeUndefined();
    const paragraphs = [['The Dock Workers Union (DWU) met.']];
    const secret = makeArticle({ paragraphs, linkOnly: true });
    expect(await quotesFor('What does DWU mean?', [secret])).toBeUndefined();
  });
});
