import { expect, it } from 'vitest';
import { choosePlace, WORKER_FROM_PASSAGES } from '../../../src/retrieval/search-place.ts';
import { makeArticle } from '../../support/make-article.ts';

const article = makeArticle({
  paragraphs: Array.from({ length: WORKER_FROM_PASSAGES }, () => ['Oak.']),
});
const fewer = { ...article, paragraphs: article.paragraphs.slice(1) };

it('Articles are searched in a thread of its own from the measured size on', () => {
  expect(choosePlace([article], 'auto')).toBe('worker');
  expect(choosePlace([fewer], 'auto')).toBe('main');
  expect(choosePlace([{ ...article, linkOnly: true }], 'auto')).toBe('main');
});

it('Articles are searched where it is set', () => {
  expect(choosePlace([article], 'main')).toBe('main');
  expect(choosePlace([fewer], 'worker')).toBe('worker');
});
