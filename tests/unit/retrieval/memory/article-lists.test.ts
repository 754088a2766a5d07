import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../support/archives.ts';
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
const archive = await archiveOf(articles);

describe('The lists of articles', () => {
  it('find articles by any term of their titles and bylines, in their order', async () => {
    expect(await archive.titled(['ferri', 'strike'])).toEqual([strike, water]);
    expect(await archive.titled(['marsh'])).toEqual([strike]);
    expect(await archive.titled(['saltmouth'])).toEqual([]);
    expect(await archive.titled([])).toEqual([]);
  });

  it('know where each article spells an acronym out, with dots or without', async () => {
    const places = await archive.spelledOut('d.w.u.');
    expect(places.map(({ article }) => article)).toEqual(articles);
    const [place] = await archive.spelledOut('HWB');
    expect(strike.text.slice(place?.offset).startsWith('(H.W.B.)')).toBe(true);
    expect(await archive.spelledOut('ABC')).toEqual([]);
  });

  it('tell nothing of articles that are left out', async () => {
    const shown = archive.within({ hiddenArticles: [strike.id] });
    expect(await shown.find('', { limit: 5 })).toEqual({ total: 1, articles: [water] });
    expect(await shown.titled(['ferri', 'strike'])).toEqual([water]);
    expect((await shown.spelledOut('DWU')).map(({ article }) => article)).toEqual([water]);
    expect(await shown.spelledOut('HWB')).toEqual([]);
  });
});
