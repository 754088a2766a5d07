import { describe, expect, it } from 'vitest';
import { catalogueOf, shareCatalogue } from '../../../../src/retrieval/memory/catalogue.ts';
import { makeArticle } from '../../../support/make-article.ts';

const strike = makeArticle({
  title: 'How the ferry strike ended',
  authors: ['Lena Marsh'],
  paragraphs: [
    ['The Dock Workers Union (DWU) struck.', 'The Harbour Workers Board (H.W.B.) gave in.'],
  ],
});
const water = makeArticle({
  title: 'Where ferries anchor',
  paragraphs: [['The Dutch Water Utility (DWU) supplies Saltmouth.']],
});
const articles = [strike, water];
const catalogue = catalogueOf(articles);

describe('The catalogue', () => {
  it('finds articles by any term of their titles and bylines, in their order', () => {
    expect(catalogue.withTitleTerm(['ferri', 'strike'])).toEqual([strike, water]);
    expect(catalogue.withTitleTerm(['marsh'])).toEqual([strike]);
    expect(catalogue.withTitleTerm(['saltmouth'])).toEqual([]);
    expect(catalogue.withTitleTerm([])).toEqual([]);
  });

  it('knows where each article spells an acronym out, with dots or without', () => {
    expect(catalogue.definitionsOf('d.w.u.').map(({ article }) => article)).toEqual(articles);
    const [definition] = catalogue.definitionsOf('HWB');
    expect(strike.text.slice(definition?.offset).startsWith('(H.W.B.)')).toBe(true);
    expect(catalogue.definitionsOf('ABC')).toEqual([]);
  });

  it('tells nothing of articles that are left out', () => {
    const shown = shareCatalogue(articles, (article) => article !== strike);
    expect(shown).toEqual([water]);
    const shared = catalogueOf(shown);
    expect(shared.withTitleTerm(['ferri', 'strike'])).toEqual([water]);
    expect(shared.definitionsOf('DWU').map(({ article }) => article)).toEqual([water]);
    expect(shared.definitionsOf('HWB')).toEqual([]);
  });

  it('is made once for a list of articles', () => {
    expect(catalogueOf(articles)).toBe(catalogue);
  });
});
