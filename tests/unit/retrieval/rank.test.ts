import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { rankingOf } from '../../support/analysed-library.ts';
import { makeArticle } from '../../support/make-article.ts';

/** "article paragraph" of each passage, best first. */
async function order(question: string, articles?: readonly Article[]): Promise<readonly string[]> {
  const { ranking } = await rankingOf(question, articles);
  return ranking.map(({ article, paragraph }) => `${article.id} ${paragraph.number}`);
}

describe('rank', () => {
  it.each([
    ['Who kept the light for thirty-one years?', 'lighthouse 2'],
    ['When was the lamp first lit?', 'lighthouse 1'],
    ['When did electricity reach the tower?', 'lighthouse 3'],
    ['Why are old orchards coming back?', 'orchard 2'],
    ['How many apple trees were planted?', 'orchard 1'],
    ['Why did the strike end?', 'ferry 2'],
    ['Who turned the book into a play?', 'ferry 3'],
    ['When does the Harbour and Dock Workers Union meet?', 'ferry 4'],
    ['How many days of fog were counted in 1911?', 'fog 2'],
    ['foghorn', 'fog 3'],
    ['what is fog', 'fog 1'],
  ])('puts the paragraph first that answers “%s”', async (question, first) => {
    expect((await order(question))[0]).toBe(first);
  });

  it('ranks by what passages hold of the question, then by how near it stands', async () => {
    const article = makeArticle({
      title: 'Marsh',
      paragraphs: [
        ['The gate of the harbour was shut, and rust came over it.'],
        ['The harbour gate was shut, and rust came over it again.'],
        ['The harbour was shut, and rust came over it for good.'],
        ['Nothing of the kind was to be seen, and rust came over it.'],
      ],
    });
    expect(await order('harbour gate', [article])).toEqual(['marsh 2', 'marsh 1', 'marsh 3']);
  });

  it('prefers the article whose title says what is asked about', async () => {
    const paragraphs = [['The bridge was built in 1998.']];
    const articles = ['Saltmouth', 'Northam', 'Hollow Point'].map((title) =>
      makeArticle({ title, paragraphs }),
    );
    expect(await order('When was the bridge of Northam built?', articles)).toEqual([
      'northam 1',
      'saltmouth 1',
      'hollow-point 1',
    ]);
  });

  it('keeps equal passages in the order of the articles', async () => {
    const articles = ['Second', 'First'].map((title) =>
      makeArticle({ title, paragraphs: [['Fog came.'], ['Tide.'], ['Fog came.']] }),
    );
    const ranking = await order('fog', articles);
    expect(ranking.filter((place) => place.endsWith('1'))).toEqual(['second 1', 'first 1']);
    expect(ranking.filter((place) => place.endsWith('3'))).toEqual(['second 3', 'first 3']);
  });

  it('judges the sentences of a passage one by one', async () => {
    const { ranking } = await rankingOf('How many days of fog did the U.S. Weather Bureau count?');
    const [first, second] = ranking[0]?.sentences ?? [];
    expect(ranking[0]?.sentences.length).toBe(2);
    expect(first?.score).toBeGreaterThan(second?.score ?? Infinity);
  });

  it('knows the articles’ acronyms', async () => {
    expect((await order('Where does the HDWU lay a wreath?'))[0]).toBe('ferry 4');
    expect((await order('What did the Harbour and Dock Workers Union do in June?'))[0]).toMatch(
      /^ferry [14]$/,
    );
  });

  it('finds nothing where there is nothing to find', async () => {
    expect(await order('zeppelins')).toEqual([]);
    expect(await order('🤔')).toEqual([]);
    expect(await order('fog', [])).toEqual([]);
  });
});
