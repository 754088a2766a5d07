import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticles, listingOf } from '../../../../src/retrieval/memory/find-articles.ts';
import { archiveOf } from '../../../support/archives.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';

function find(typed: string, articles = LIBRARY): readonly string[] {
  const all = [{ listing: listingOf(articles), isShown: () => true }];
  const found = findArticles(typed, all)?.toSorted((a, b) => a.rank - b.rank);
  return (found ?? [...articles.keys()].map((article) => ({ article }))).map(
    ({ article }) => articles[article]?.id ?? '',
  );
}

describe('findArticles', () => {
  it.each([
    ['the last word as a prefix', 'hollow po', ['lighthouse']],
    ['words in any order and case', 'POINT lamp', ['lighthouse']],
    ['an author', 'paul st', ['fog']],
    ['a publication', 'field notes', ['orchard']],
    ['a tag', 'work', ['ferry']],
    ['an id', 'orch', ['orchard']],
    ['words of several fields', 'strike sea', ['ferry']],
  ])('finds by %s', (_, typed, ids) => {
    expect(find(typed)).toEqual(ids);
  });

  it.each([
    ['istanbul', 'İstanbul’un kıyıları'],
    ['ISTANBUL', 'İstanbul’un kıyıları'],
    ['kiyi', 'İstanbul’un kıyıları'],
    ['irm', 'Irmakların sesi'],
    ['ırmak', 'Irmakların sesi'],
    ['IRMAK', 'Irmakların sesi'],
    ['strasse', 'Die große Straße'],
    ['große', 'DIE GROSSE STRASSE'],
    ['ete', 'Un été à l’île'],
    ['lîle', 'Un été à l’île'],
    ['oeuvre', 'L’œuvre du gardien'],
    ['nandu', 'El ñandú'],
    ['елка', 'Ёлка у маяка'],
    ['مدرسه', 'مدرسة المنارة'],
    ['اضواء', 'أضواءُ الميناء'],
    ['عل', 'عليّ والبحر'],
    ['علی', 'علي والبحر'],
    ['كتاب', 'کتاب‌های دریا'],
    ['کتابهای', 'کتاب‌های دریا'],
    ['کتاب های', 'کتاب‌های دریا'],
    ['کتاب\u200cها', 'کتاب‌های دریا'],
    ['1998', 'عام ١٩٩٨'],
    ['۱۹۹۸', 'عام ١٩٩٨'],
    ['手紙', '灯台守の手紙'],
    ['守の', '灯台守の手紙'],
    ['ランフ', '灯台のランプ'],
    ['ﾗﾝﾌﾟ', '灯台のランプ'],
    ['灯塔', '海边的灯塔'],
    ['海边 灯塔', '海边的灯塔'],
    ['ประภาคาร', 'คนเฝ้าประภาคาร'],
    ['등대', '등대지기'],
  ])('finds by letters as they are typed: %s', (typed, title) => {
    const others = ['Other', 'Лодка', '船', 'بحر'].map((name) =>
      makeArticle({ id: name, title: name }),
    );
    expect(find(typed, [...others, makeArticle({ id: 'this', title })])).toEqual(['this']);
  });

  it('takes what is typed in the middle of a word for none where words are parted', () => {
    expect(find('lost', [makeArticle({ title: 'Glosten', id: 'a' })])).toEqual([]);
  });

  it('wants every word, and all but the last one whole', () => {
    expect(find('lamp orchards')).toEqual([]);
    expect(find('holl point')).toEqual([]);
  });

  it('puts titles that begin with it first, then those that hold it, authors, and the rest', () => {
    const articles = [
      makeArticle({ id: 'tagged', title: 'A', tags: ['fog'] }),
      makeArticle({ id: 'written', title: 'B', authors: ['Ann Fog'] }),
      makeArticle({ id: 'inside', title: 'The fog' }),
      makeArticle({ id: 'opening', title: 'Foghorns' }),
      makeArticle({ id: 'again', title: 'Fog again' }),
    ];
    expect(find('fog', articles)).toEqual(['opening', 'again', 'inside', 'written', 'tagged']);
  });

  it.each([
    ['a wrong letter', 'lighthoure', ['lighthouse']],
    ['a missing letter', 'hollo piont', ['lighthouse']],
    ['a letter too many', 'orrchard', ['orchard']],
    ['swapped letters, in the beginning of a word', 'orhca', ['orchard']],
    ['an author with an error', 'adeyeni', ['fog']],
  ])('finds in spite of %s', (_, typed, ids) => {
    expect(find(typed)).toEqual(ids);
  });

  it('forgives no errors in short words, nor two in one, nor where a word is known', () => {
    expect(find('fgo')).toEqual([]);
    expect(find('orrchrad')).toEqual([]);
    const articles = [makeArticle({ title: 'The shore' }), makeArticle({ title: 'The share' })];
    expect(find('shore', articles)).toEqual(['the-shore']);
  });

  it('offers the newest first while nothing is typed, and what matches then', async () => {
    const articles = [
      makeArticle({ id: 'undated', title: 'A fog' }),
      makeArticle({ id: 'old', title: 'B', published: '1999' }),
      makeArticle({ id: 'new', title: 'C', published: '2024-05-01' }),
      makeArticle({ id: 'newer', title: 'D', published: '2024-05-01T10:00:00Z' }),
    ];
    const archive = await archiveOf(articles);
    const suggest = async (typed: string): Promise<readonly string[]> =>
      (await archive.suggest(typed, 9)).map(({ id }) => id);
    expect(await suggest(' ')).toEqual(['newer', 'new', 'old', 'undated']);
    expect(await suggest('fo')).toEqual(['undated']);
    expect(await suggest('zebra')).toEqual([]);
  });

  it('makes no difference between accents, apostrophes and dashes of any kind', () => {
    const articles = [makeArticle({ id: 'cafe', title: 'O’Néill’s Café–Bar' })];
    for (const typed of ["o'neills cafe", 'O’NEILL’S CAFÉ', 'cafe\u0301 bar', 'café-b'])
      expect(find(typed, articles)).toEqual(['cafe']);
  });

  it('finds titles in any script', () => {
    const articles = [makeArticle({ id: 'gate', title: '門番の話' })];
    expect(find('門', articles)).toEqual(['gate']);
  });

  it.each(['', ' ', '…?!', '🤔', '*'])('lists all, in their order, for “%s”', (typed) => {
    expect(find(typed)).toEqual(LIBRARY.map(({ id }) => id));
  });

  it('finds every article by its title, however much of it has been typed', () => {
    const title = hostileText({ maxLength: 12 }).map((text) => `Fog ${text}`);
    fc.assert(
      fc.property(title, fc.nat(), (title, length) => {
        const article = makeArticle({ title });
        const typed = Array.from(title)
          .slice(0, 1 + (length % title.length))
          .join('');
        expect(find(typed, [article])).toEqual([article.id]);
      }),
    );
  });
});
