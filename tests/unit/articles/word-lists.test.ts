import { describe, expect, it } from 'vitest';
import { listedWords } from '../../../src/articles/word-lists.ts';

describe('Words that are listed', () => {
  it.each([
    ['en', ['aa', 'harbours', 'zzz', 'november', 'friday'], ['harbourx', 'gobierno']],
    ['en-GB', ['harbour'], ['wellknown']],
    ['fr-CA', ['mardi', 'février'], ['harbours']],
    ['de', ['dienstag', 'märz'], ['the']],
  ])('are those of the language: %s', async (language, words, others) => {
    const isListed = await listedWords(language);
    expect(words.filter((word) => !isListed(word))).toEqual([]);
    expect(others.filter(isListed)).toEqual([]);
  });

  it('are English ones where nothing says otherwise', async () => {
    expect((await listedWords())('harbour')).toBe(true);
  });

  it('are whole ones', async () => {
    const isListed = await listedWords('en');
    expect(['', 'harb', 'a\nb'].filter(isListed)).toEqual([]);
  });
});
