import { expect, it } from 'vitest';
import { shareArticles, unpackLater } from '../../../src/articles/packed-article.ts';
import { codesOf } from '../../../src/records/known-articles.ts';
import { makeArticle } from '../../support/make-article.ts';
import { keepRecords } from '../../support/records.ts';

const weir = makeArticle({ id: 'weir', paragraphs: [['The weir – an old one – leaks.']] });

it('knows an article by its id or by its text, packed or not', async () => {
  const { knownArticles } = await keepRecords();
  expect(await knownArticles.codes()).toBeUndefined();
  await knownArticles.add(codesOf(weir));
  const known = await knownArticles.codes();
  const isKnown = (one: typeof weir) => codesOf(one).map((code) => known?.has(code));
  const [packed = weir] = shareArticles([{ ...weir, id: 'mill/weir' }]).map(unpackLater);
  expect(isKnown(packed)).toEqual([false, true]);
  expect(isKnown({ ...weir, text: 'It is mended.' })).toEqual([true, false]);
});
