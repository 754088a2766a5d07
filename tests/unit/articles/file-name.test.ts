import { expect, it } from 'vitest';
import { readFileName } from '../../../src/articles/file-name.ts';

it.each([
  ['the-marsh', 'The marsh', undefined],
  ['2024-01-29-the-marsh', 'The marsh', '2024-01-29'],
  ['_posts/2024-01-29-the-marsh', 'The marsh', '2024-01-29'],
  ['2024-01-29 The Marsh', 'The Marsh', '2024-01-29'],
  ['blog/2024/01/29/the-marsh', 'The marsh', '2024-01-29'],
  ['blog/2024-01-29-the-marsh/index', 'The marsh', '2024-01-29'],
  ['the-marsh/index', 'The marsh', undefined],
  ['index', 'Index', undefined],
  ['2024-01-29', '2024 01 29', '2024-01-29'],
  ['2024-02-30-the-marsh', '2024 02 30 the marsh', undefined],
  ['route-2024-01-29', 'Route 2024 01 29', undefined],
  ['---', '---', undefined],
])('%s is named and dated by its path', (id, title, published) => {
  expect(readFileName(id)).toEqual({ title, ...(published !== undefined && { published }) });
});
