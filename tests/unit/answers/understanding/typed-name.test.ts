import { describe, expect, it } from 'vitest';
import { readName } from '../../../../src/answers/understanding/typed-name.ts';
import { nameListOf } from '../../../../src/retrieval/memory/name-list.ts';
import { makeArticle } from '../../../support/make-article.ts';

const articles = [
  makeArticle({ title: 'One', authors: ['Ida Stone'], tags: ['law', 'Straßen'] }),
  makeArticle({ title: 'Two', authors: ['IDA STONE', 'Benoît Field'], tags: ['lawn'] }),
  makeArticle({ title: 'Three', authors: ['Ada Field', 'Stone Mason', '王小明'], tags: ['lawn'] }),
];
const names = nameListOf(articles);
const archive = {
  suggestNames: async (...[field, typed, limit]: Parameters<typeof names.suggest>) =>
    names.suggest(field, typed, limit),
};

describe('readName', () => {
  it.each([
    ['Ida Stone', ['IDA STONE', 'Ida Stone']],
    ['ida stone ', ['IDA STONE', 'Ida Stone']],
    ['Ida', ['IDA STONE', 'Ida Stone']],
    ['stone', ['IDA STONE', 'Ida Stone']],
    ['mason', ['Stone Mason']],
    ['benoit', ['Benoît Field']],
    ['Benoit Feild', ['Benoît Field']],
    ['ben', ['Benoît Field']],
    ['小明', ['王小明']],
  ])('knows whom %j means', async (typed, expected) => {
    expect(await readName(archive, 'author', typed)).toEqual({ kind: 'named', names: expected });
  });

  it('takes a whole name before a longer one', async () => {
    expect(await readName(archive, 'tag', 'LAW')).toEqual({ kind: 'named', names: ['law'] });
    expect(await readName(archive, 'tag', 'strassen')).toMatchObject({ names: ['Straßen'] });
  });

  it('tells of all whom a name may mean', async () => {
    const several = { kind: 'several', candidates: ['Ada Field', 'Benoît Field'] };
    expect(await readName(archive, 'author', 'Field')).toEqual(several);
  });

  it('tells which names come nearest to one that nobody has', async () => {
    const { nearest } = { nearest: [], ...(await readName(archive, 'author', 'I. Stonely')) };
    expect(nearest).toContain('Ida Stone');
    for (const typed of ['Xavier', '', ' ?! '])
      expect(await readName(archive, 'author', typed)).toEqual({ kind: 'unknown', nearest: [] });
  });
});
