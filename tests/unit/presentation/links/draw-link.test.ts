import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLink } from '../../../../src/presentation/links/draw-link.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { ENGLISH } from '../../../support/voices.ts';

describe('drawLink', () => {
  it('links with fixed words', () => {
    expect(drawLink('https://news.example/2024/a-b_c?x=1#y', 200, ENGLISH)).toBe(
      '[Open article](https://news.example/2024/a-b_c?x=1#y)',
    );
  });

  it('encodes what could end the link or start markup', () => {
    expect(drawLink('https://news.example/a_(b)[c]*?q=<d>|e', 200, ENGLISH)).toBe(
      '[Open article](https://news.example/a_%28b%29%5Bc%5D%2A?q=%3Cd%3E%7Ce)',
    );
  });

  it('leaves credentials out', () => {
    expect(drawLink('https://me:secret@news.example/', 200, ENGLISH)).toBe(
      '[Open article](https://news.example/)',
    );
  });

  it('shows the host if the link is too long', () => {
    expect(drawLink(`https://news.example/${'a'.repeat(500)}`, 500, ENGLISH)).toBe('news.example');
  });

  it('shows a host that could end the link', () => {
    expect(drawLink('https://a.b)*c*/', 500, ENGLISH)).toBe('a.b)\\*c\\*');
    expect(drawLink('https://[::1]/', 500, ENGLISH)).toBe('\\[\\:\\:1]');
  });

  it.each(['', 'news.example', 'javascript:alert(1)', 'discord://x', 'https://'])(
    'gives nothing for %j',
    (url) => {
      expect(drawLink(url, 500, ENGLISH)).toBeUndefined();
    },
  );

  it('is one link and nothing else for any address', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (path, query) => {
        const link = drawLink(`https://news.example/${path}?${query}`, Infinity, ENGLISH);
        expect(link).toMatch(/^\[Open article\]\(https:\/\/news\.example\/[^\s()[\]<>\\*|`]*\)$/);
      }),
    );
  });
});
