import { describe, expect, it } from 'vitest';
import { matchesPath } from '../../../src/sources/path-patterns.ts';

const at = (path: string): string => `https://marsh.example${path}`;

describe('patterns of paths', () => {
  it.each([
    ['/tag/*', '/tag/rivers', true],
    ['/tag/*', '/tags', false],
    ['/tag/', '/tag/rivers/2', true],
    ['/about', '/about', true],
    ['/about', '/about/us', true],
    ['/about', '/aboutness', false],
    ['about', '/about', true],
    ['*.pdf', '/files/map.pdf', true],
    ['*.pdf', '/files/map.pdfs', false],
    ['/*/print', '/2024/reeds/print', true],
    ['/*/print', '/print', false],
    ['*?print=1', '/reeds?print=1', true],
    ['/CafÉ/*', '/caf%C3%A9/menu', true],
    ['/a.b', '/aXb', false],
    ['/100%', '/100%25', true],
  ])('have %s tell of %s: %s', (pattern, path, isMatch) => {
    expect(matchesPath([pattern])(at(path))).toBe(isMatch);
  });

  it('are any of several, and an empty one is none', () => {
    expect(matchesPath(['/a', '/b'])(at('/b'))).toBe(true);
    expect(matchesPath(['', '  '])(at('/b'))).toBe(false);
    expect(matchesPath([])(at('/b'))).toBe(false);
  });
});
