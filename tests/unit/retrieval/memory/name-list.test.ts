import { describe, expect, it } from 'vitest';
import { nameListOf } from '../../../../src/retrieval/memory/name-list.ts';
import { makeArticle } from '../../../support/make-article.ts';

const list = nameListOf([
  makeArticle({
    id: 'a',
    authors: ['Ida Stone', 'Léa Lund'],
    publication: 'The Coast',
    tags: ['sea'],
  }),
  makeArticle({ id: 'b', authors: ['Tom Stone', 'Léa Lund'], publication: 'The Coast', tags: [] }),
  makeArticle({ id: 'c', authors: ['王小明'], tags: ['sea law'] }),
]);

const namesIn = (text: string): readonly string[] => list.in(text).map(({ name }) => name);

describe('The names in a text', () => {
  it('are those that share a word with it, whatever accents are typed', () => {
    expect(namesIn('What does STONE say?')).toEqual(['Ida Stone', 'Tom Stone']);
    expect(namesIn('According to Lea, fog is law.')).toEqual(['Léa Lund', 'sea law']);
    expect(namesIn('What does the coast do?')).toEqual(['The Coast']);
  });

  it('may be typed with an error, from five letters on', () => {
    expect(namesIn('What does Stoone say?')).toEqual(['Ida Stone', 'Tom Stone']);
    expect(namesIn('What does Lud say?')).toEqual([]);
  });

  it('may be typed without what joins their parts', () => {
    const joined = nameListOf([makeArticle({ authors: ['Ida O’Dell', 'Jean-Luc Roy'] })]);
    expect(joined.in('odell and jeanluc').map(({ name }) => name)).toEqual([
      'Ida O’Dell',
      'Jean-Luc Roy',
    ]);
  });

  it('are found between other letters where words aren’t parted', () => {
    expect(namesIn('王小明怎么看海？')).toEqual(['王小明']);
    const parted = nameListOf([
      makeArticle({ authors: ['田中 花子', 'ケイト・リード', '佐藤健'] }),
    ]);
    const named = (text: string) => parted.in(text).map(({ name }) => name);
    expect(named('田中さんは海をどう見ていますか')).toEqual(['田中 花子']);
    expect(named('リード氏によると')).toEqual(['ケイト・リード']);
    expect(named('佐藤さんの記事')).toEqual(['佐藤健']);
  });

  it('say how many articles have them', () => {
    expect(list.in('Lund')).toEqual([{ field: 'author', name: 'Léa Lund', articles: 2 }]);
  });
});

const suggest = (typed: string, limit = 9): readonly string[] =>
  list.suggest('author', typed, limit).map(({ name }) => name);

describe('Names to choose from', () => {
  it('are those of the field, of the most articles first', () => {
    expect(suggest('')).toEqual(['Léa Lund', 'Ida Stone', 'Tom Stone', '王小明']);
    expect(suggest('', 1)).toEqual(['Léa Lund']);
    expect(list.suggest('tag', '', 9).map(({ name }) => name)).toEqual(['sea', 'sea law']);
  });

  it('hold all that was typed, the last word as far as it goes, or nearly', () => {
    expect(suggest('sto')).toEqual(['Ida Stone', 'Tom Stone']);
    expect(suggest('tom s')).toEqual(['Tom Stone']);
    expect(suggest('stnoe')).toEqual(['Ida Stone', 'Tom Stone']);
    expect(suggest('小明')).toEqual(['王小明']);
  });
});
