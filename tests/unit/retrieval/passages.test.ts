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
  expect(passages.idsOf('fog')).toEqual({ start: 0, end: 2 });
  expect(passages.idsOf('tide')).toEqual({ start: 2, end: 3 });
});

it('leaves out the words of an article that may only be linked to', () => {
  const passages = passagesOf([fog, secret, tide]);
  expect(Array.from(passages.all(), ({ article }) => article.title)).toEqual([
    'Fog',
    'Fog',
    'Tide',
  ]);
  expect(passages.at(2).article).toBe(tide);
  expect(passages.idsOf('secret')).toEqual({ start: 2, end: 2 });
});

it('tells the ids of all passages of some articles, in their order', () => {
  const passages = passagesOf([fog, secret, tide]);
  expect(passages.spansOf(new Set(['tide', 'nowhere', 'fog']))).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 3 },
  ]);
  expect(passages.spansOf(new Set())).toEqual([]);
});

it('knows nothing of other articles and passages', () => {
  const passages = passagesOf([fog]);
  expect(passages.idsOf('tide')).toBeUndefined();
  expect(() => passages.at(2)).toThrow(new RangeError('there is no passage 2 of 2'));
});
