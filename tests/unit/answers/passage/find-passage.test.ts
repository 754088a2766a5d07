import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../../support/make-article.ts';

const storm = makeArticle({
  id: 'notes/long-storm',
  title: 'The long storm',
  authors: ['Ida Fenwick'],
  paragraphs: [['It blew.'], ['It rained.', 'It rained more.'], ['It ended.']],
});
const fog = makeArticle({
  id: 'fog',
  title: 'In the fog',
  authors: ['Ida Fenwick', 'Tom Falk'],
  paragraphs: [['Nobody saw it.']],
});
const linked = {
  ...makeArticle({ title: 'Tides', authors: ['Bo Reyes'] }),
  linkOnly: true as const,
};
const library = await createPullquote([storm, fog, linked]);

describe('findPassage', () => {
  it.each([
    'The long storm ¶ 2–3',
    'notes/long-storm ¶ 2–3',
    'storm 2-3',
    '¶ 2–3 in The long…',
    'Absätze 2 bis 3 von The long storm',
    'The long storm · Ida Fenwick · 3 April 2021 · ¶ 2–3 · Open article',
  ])('finds the paragraphs that “%s” means', async (text) => {
    const found = await library.findPassage(text);
    if (found?.kind !== 'passage') throw new Error(found?.kind);
    expect(found.article.id).toBe('notes/long-storm');
    expect(found.paragraphs.map(({ number, quote }) => [number, quote.text])).toEqual([
      [2, 'It rained. It rained more.'],
      [3, 'It ended.'],
    ]);
  });

  it('finds them as far as there are any', async () => {
    const found = await library.findPassage('storm ¶ 3–9');
    expect(found).toMatchObject({ kind: 'passage', paragraphs: [{ number: 3 }] });
    expect(await library.findPassage('storm ¶ 4')).toMatchObject({
      kind: 'no-such-paragraph',
      number: 4,
      last: 3,
    });
  });

  it('takes a number alone if the article is told otherwise', async () => {
    expect(await library.findPassage('2', 'fog')).toMatchObject({ kind: 'no-such-paragraph' });
    expect(await library.findPassage('¶ 1', 'fog')).toMatchObject({ kind: 'passage' });
    expect(await library.findPassage('1')).toBeUndefined();
  });

  it('tells which articles a name may mean, or that there is none', async () => {
    const both = await library.findPassage('Fenwick ¶ 1');
    expect(both).toMatchObject({ kind: 'unclear', named: 'Fenwick' });
    expect(both?.kind === 'unclear' && both.candidates.map(({ id }) => id)).toEqual([
      'notes/long-storm',
      'fog',
    ]);
    expect(await library.findPassage('Zebra ¶ 1')).toMatchObject({
      kind: 'unclear',
      candidates: [],
    });
    expect(await library.findPassage('¶ 1')).toMatchObject({ kind: 'unclear', named: '' });
    expect(await library.findPassage('Zebra 1')).toBeUndefined();
  });

  it('shows no words of an article that may only be linked to, and knows no hidden one', async () => {
    expect(await library.findPassage('Tides ¶ 1')).toEqual({ kind: 'withheld', article: linked });
    const hidden = library.within({ hiddenArticles: ['fog'] });
    expect(await hidden.findPassage('fog ¶ 1')).toMatchObject({ kind: 'unclear', candidates: [] });
    expect(await hidden.findPassage('Fenwick ¶ 1')).toMatchObject({ kind: 'passage' });
  });
});
