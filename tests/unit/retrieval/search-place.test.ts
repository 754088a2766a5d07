import { expect, it } from 'vitest';
import {
  choosePlace,
  chooseWorkers,
  SEVERAL_FROM_PASSAGES,
  WORKER_FROM_PASSAGES,
} from '../../../src/retrieval/search-place.ts';
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

it('Many articles are searched by several threads where there are cores and memory for them', () => {
  const many = Array.from({ length: SEVERAL_FROM_PASSAGES / WORKER_FROM_PASSAGES }, () => article);
  const gigabytes = 2 ** 30;
  const large = { cores: 16, memoryBytes: 64 * gigabytes };
  expect(chooseWorkers(many, 'auto', large)).toBe(4);
  expect(chooseWorkers(many.slice(1), 'auto', large)).toBe(1);
  expect(chooseWorkers(many, 'auto', { ...large, cores: 4 })).toBe(2);
  expect(chooseWorkers(many, 'auto', { ...large, cores: 2 })).toBe(1);
  expect(chooseWorkers(many, 'auto', { ...large, cores: 1 })).toBe(1);
  expect(chooseWorkers(many, 'auto', { ...large, memoryBytes: 2 * gigabytes })).toBe(3);
  expect(chooseWorkers(many, 'auto', { ...large, memoryBytes: gigabytes / 2 })).toBe(1);
});

it('As many threads search articles as are set', () => {
  expect(chooseWorkers([fewer], 3, { cores: 1, memoryBytes: 0 })).toBe(3);
});
