import { expect, it } from 'vitest';
import { passagesOf } from '../../../src/retrieval/passages.ts';
import { makeArticle } from '../../support/make-article.ts';

const fog = makeArticle({ title: 'Fog', paragraphs: [['Fog came.'], ['It left.']] });
const secret = makeArticle({ title: 'Secret', paragraphs: [['Hush.']], linkOnly: true });
const tide = makeArticle({ title: 'Tide', paragraphs: [['The tide came.']] });

it('numbers the paragraphs of all articles in their order', () => {
  const passages = passagesOf([fog, tide]);
  expect(
    Array.from(passages.all(), ({ article, paragraph }) => `${article.title} ${paragraph.number}`),
  ).toEqual(['Fog 1', 'Fog 2', 'Tide 1']);
  expect(passages.at(2)).toEqual([...passages.all()][2]);
  expect(passages.size).toBe(3);
  expect(passages.spanOf(0)).toEqual({ start: 0, end: 2 });
  expect(passages.spanOf(1)).toEqual({ start: 2, end: 3 });
  expect([0, 1, 2].map((id) => passages.articleOf(id))).toEqual([0, 0, 1]);
});

it('leaves out the words of an article that may only be linked to', () => {
  const passages = passagesOf([fog, secret, tide]);
  expect(Array.from(passages.all(), ({ article }) => article.title)).toEqual([
    'Fog',
    'Fog',
    'Tide',
  ]);
  expect(passages.at(2).article).toBe(tide);
  expect(passages.spanOf(1)).toEqual({ start: 2, end: 2 });
  expect(passages.articleOf(2)).toBe(2);
});

it('knows nothing of other articles and passages', () => {
  const passages = passagesOf([fog]);
  expect(() => passages.at(2)).toThrow(new RangeError('there is no passage 2 of 2'));
});
