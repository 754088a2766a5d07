import { describe, expect, it } from 'vitest';
import { readListing } from '../../../../src/sources/read-listing.ts';
import type { Source } from '../../../../src/sources/source.ts';

const BYTES = 1_000_000;

/** What somebody could send who wants the bot to stop: each is far longer than what it is made of. */
const HOSTILE: readonly (readonly [string, Source['kind'], string, string])[] = [
  ['entries of BibTeX', 'links', '@a{b,\n}\n', '@a{'],
  ['braces of BibTeX', 'links', '@a{b, title = {', '{'],
  ['records of RIS', 'links', 'TY  - GEN\n', 'TY  - X\n'],
  ['addresses', 'links', '', 'https://a.example/\n'],
  ['empty lines', 'links', 'https://a.example/\n', '\n'],
  ['lists in JSON', 'auto', '{"feed_url": "", "items": [', '['],
  ['references in references', 'auto', '{"type": "", "issued": 1, "x": ', '{"items":'],
  ['links', 'links', '<html>', '<a href=b>c</a>'],
  ['links that nobody closed', 'links', '<html>', '<a href=b>'],
  [
    'bookmarks',
    'links',
    '<!doctype netscape-bookmark-file-1>',
    '<dl><dt><a href=https://a.example/>b',
  ],
  ['elements', 'auto', '<rss><channel>', '<item/>'],
  ['elements in elements', 'auto', '<rss><channel>', '<a>'],
  ['texts', 'auto', '<rss><channel><item><title>', '<![CDATA[a]]>'],
  ['attributes', 'auto', '<rss ', 'xmlns:a="b" '],
  ['tags in a title', 'auto', '<rss><channel><item><title>', '&lt;script&gt;'],
  ['outlines', 'auto', '<opml><body>', '<outline text="a" xmlUrl="https://a.example/"/>'],
  ['pages', 'auto', '<urlset>', '<url><loc>https://a.example/</loc></url>'],
];

describe('a list that is made to do harm', () => {
  it.each(HOSTILE)('is read or refused in little time: %s', (_, kind, begin, part) => {
    const bytes = Buffer.from(begin + part.repeat(BYTES / part.length));
    const before = process.cpuUsage();
    const read = readListing({ bytes, url: 'https://list.example/' }, kind);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(10);
    expect(['list', 'faulty', 'page']).toContain(read.kind);
  });

  it('may declare thousands of namespaces, and elements that declare others', () => {
    const names = Array.from({ length: 20_000 }, (_, nth) => `xmlns:a${nth}="b"`).join(' ');
    const bytes = Buffer.from(`<rss ${names}>${'<b xmlns:c="d"/>'.repeat(20_000)}</rss>`);
    const before = process.cpuUsage();
    expect(readListing({ bytes }).kind).toBe('list');
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(10);
  });
});
