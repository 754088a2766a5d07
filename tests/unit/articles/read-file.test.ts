import { expect, it } from 'vitest';
import { checkSize } from '../../../src/articles/read-file.ts';

it('A file that is too large to be an article is refused by its size alone', () => {
  expect(() => checkSize('a.txt', 5_000_000, 5_000_000)).not.toThrow();
  expect(() => checkSize('a.txt', 5_000_001, 5_000_000)).toThrow(
    'the file is too large: 5.1 MB, at most 5 MB are read',
  );
  expect(() => checkSize('a.txt', 1e15, 5_000_000)).toThrow('too large');
});
