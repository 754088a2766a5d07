import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { LIBRARY } from '../../../support/library.ts';

const library = await createPullquote(LIBRARY);

describe('judging a quote', () => {
  it('tells where it stands, or how it differs', async () => {
    const right = 'Electricity reached the tower in 1936.';
    expect(await library.checkQuote(right)).toMatchObject({ kind: 'exact' });
    const wrong = 'Electricity reached the tower in 1963.';
    expect(await library.checkQuote(wrong)).toMatchObject({ kind: 'differs' });
  });

  it('names the articles that speak of the same, if there are any', async () => {
    const near = await library.checkQuote(
      'Ida Fenwick told every visitor to the lighthouse that fog was what a keeper had to be afraid of',
    );
    expect(near).toMatchObject({ kind: 'not-in-articles' });
    expect('nearest' in near && near.nearest.map(({ id }) => id)).toContain('lighthouse');
    expect(await library.checkQuote('The zebras of the Serengeti gallop at sunrise')).toEqual({
      kind: 'not-in-articles',
      nearest: [],
    });
  });

  it('does not know of hidden articles', async () => {
    const without = library.within({ hiddenArticles: ['lighthouse'] });
    const check = await without.checkQuote('Electricity reached the tower in 1936.');
    expect(check).toMatchObject({ kind: 'not-in-articles' });
    expect(JSON.stringify(check)).not.toContain('lighthouse');
  });
});
