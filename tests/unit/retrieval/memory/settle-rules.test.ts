import { describe, expect, it } from 'vitest';
import type { CollectionRules } from '../../../../src/collections/collection-rules.ts';
import { collectionOfServer } from '../../../../src/collections/collection.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import type { Pullquote } from '../../../../src/pullquote.ts';
import { makeArticle } from '../../../support/make-article.ts';

const HERE = '1200000000000000004';
const THERE = '1200000000000000005';

const ARTICLES = ['lamp', 'news/lamp', 'news/world/lamp', `${collectionOfServer(HERE)}/lamp`].map(
  (id) => makeArticle({ id, title: `On ${id}` }),
);

const EVERYTHING: CollectionRules = { listed: [], open: [], areOthersOpen: true };

async function idsIn(pullquote: Pullquote, rules: CollectionRules): Promise<readonly string[]> {
  const { articles } = await pullquote
    .within({ collectionRules: rules })
    .findArticles('', { limit: 100 });
  return articles.map(({ id }) => id).toSorted();
}

describe('rules for collections', () => {
  it('show what a server has added to that server alone', async () => {
    const pullquote = await createPullquote(ARTICLES);
    const shared = ['lamp', 'news/lamp', 'news/world/lamp'];
    expect(await idsIn(pullquote, { ...EVERYTHING, serverId: HERE })).toHaveLength(4);
    expect(await idsIn(pullquote, { ...EVERYTHING, serverId: THERE })).toEqual(shared);
    expect(await idsIn(pullquote, EVERYTHING)).toEqual(shared);
  });

  it('hold for the deepest collection that is listed', async () => {
    const pullquote = await createPullquote(ARTICLES);
    const listed = ['news/world'];
    expect(await idsIn(pullquote, { ...EVERYTHING, listed })).toEqual(['lamp', 'news/lamp']);
    expect(await idsIn(pullquote, { listed, open: listed, areOthersOpen: false })).toEqual([
      'news/world/lamp',
    ]);
  });
});
