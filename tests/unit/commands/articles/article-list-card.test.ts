import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawArticleList,
  listId,
  nearestPage,
  PAGE_LENGTH,
} from '../../../../commands/articles/article-list-card.ts';
import type { ArticleList } from '../../../../commands/articles/article-list-card.ts';
import type { Reply } from '../../../../src/presentation/cards/reply.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { readMessage } from '../../../support/sent-message.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH } from '../../../support/voices.ts';

/** As long as the buttons can remember. */
const MAX_QUERY_UNITS = 60;

function manyArticles(count: number) {
  return Array.from({ length: count }, (_, index) =>
    makeArticle({ title: `Article ${index + 1}` }),
  );
}

/** @param list All articles, of which those on the page are drawn. */
function draw({ articles: all = [], query = '', ...list }: Partial<ArticleList>): Reply {
  const page = nearestPage(list.page ?? 1, all.length);
  const articles = all.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  return drawArticleList(
    {
      query: query.slice(0, MAX_QUERY_UNITS),
      ownerCode: '',
      visibility: 'public',
      ...list,
      total: all.length,
      articles,
      page,
    },
    ENGLISH,
  );
}

/** Those to the pages around. */
function buttonsOf(reply: Reply) {
  return readMessage(reply).buttons.filter(({ custom_id: id }) => listId.stateIn(id));
}

describe('drawArticleList', () => {
  it('shows each article with its source and link', () => {
    const reply = draw({
      articles: [
        makeArticle({
          title: 'On quoting',
          publication: 'The Paper',
          published: '2024-01',
          url: 'https://news.example/on-quoting',
        }),
        makeArticle({ title: 'Alone', authors: [] }),
      ],
    });
    expect(textsOf(reply.components)).toEqual([
      '**2 articles**',
      '**On quoting**\n-# Ann Author · The Paper · January 2024 · [Open article](https://news.example/on-quoting)',
      '**Alone**',
    ]);
    expect(buttonsOf(reply)).toEqual([]);
  });

  it('shows ten a page, with buttons to the pages around', () => {
    const reply = draw({ articles: manyArticles(25), query: 'art*', page: 2 });
    const texts = textsOf(reply.components);
    expect(texts[0]).toBe('**25 articles** for “art\\*”');
    expect(texts[1]).toContain('**Article 11**');
    expect(texts).toHaveLength(12);
    expect(texts.at(-1)).toBe('-# Page 2 of 3');
    const list = { ownerCode: '', query: 'art*' };
    expect(buttonsOf(reply)).toMatchObject([
      { label: 'Previous', custom_id: listId.of({ ...list, page: 1 }), disabled: false },
      { label: 'Next', custom_id: listId.of({ ...list, page: 3 }), disabled: false },
    ]);
  });

  it('has no way on from the last page and none back from the first', () => {
    const disabled = [1, 3].map((page) =>
      buttonsOf(draw({ articles: manyArticles(25), page })).map(({ disabled }) => disabled),
    );
    expect(disabled).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it.each([
    [-5, 1],
    [0, 1],
    [99, 3],
    [Number.NaN, 1],
  ])('shows for page %d the nearest there is', (page, shown) => {
    const texts = textsOf(draw({ articles: manyArticles(25), page }).components);
    expect(texts.at(-1)).toBe(`-# Page ${shown} of 3`);
  });

  it('says kindly and privately that there is nothing', () => {
    const empty = draw({ articles: [] });
    expect(empty.visibility).toBe('private');
    expect(textsOf(empty.components).join()).toContain('There are no articles yet.');
    const unmatched = draw({ articles: [], query: '# zebra' });
    expect(unmatched.visibility).toBe('private');
    expect(textsOf(unmatched.components).join()).toContain('No article matches “\\# zebra”.');
  });

  it('can be sent whatever the articles are called', () => {
    fc.assert(
      fc.property(
        fc.array(hostileArticle(), { minLength: 1, maxLength: 12 }),
        hostileText(),
        fc.integer({ min: 1, max: 2 }),
        (articles, query, page) => {
          expect(replyFaults(draw({ articles, query, page }))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('can be sent however long the links are', () => {
    const lengths = Array.from({ length: 140 }, (_, length) => length);
    for (const length of lengths) {
      const article = makeArticle({
        title: 't'.repeat(200),
        authors: ['a'.repeat(200)],
        publication: 'p'.repeat(200),
        published: '2024-09-29',
        url: `https://${'h'.repeat(30)}.example/${'x'.repeat(length)}`,
      });
      const reply = draw({ articles: Array.from({ length: 11 }, () => article) });
      expect({ length, faults: replyFaults(reply) }).toEqual({ length, faults: [] });
    }
  });

  it('can be sent when all of it is as long as can be', () => {
    const huge = makeArticle({
      title: '漢_'.repeat(500),
      authors: ['漢字'.repeat(500)],
      publication: '漢字'.repeat(500),
      published: '2024-09-29',
      url: `https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/${'c'.repeat(2000)}`,
    });
    const articles = Array.from({ length: 99 }, () => huge);
    expect(replyFaults(draw({ articles, query: '漢*'.repeat(300), page: 5 }))).toEqual([]);
  });
});
