import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readListing } from '../../../src/sources/read-listing.ts';
import type { Source } from '../../../src/sources/source.ts';
import { SAMPLES } from './formats/samples.ts';

describe('readListing', () => {
  it.each([
    ['RSS', 'auto', 'feed'],
    ['Atom', 'auto', 'feed'],
    ['JSON Feed', 'feed', 'feed'],
    ['sitemap', 'auto', 'sitemap'],
    ['list of links', 'auto', 'links'],
    ['list of links', 'sitemap', 'links'],
    ['web page', 'links', 'links'],
    ['OPML', 'auto', 'links'],
    ['BibTeX', 'links', 'links'],
  ] as const)('reads %s where %s is asked for', (name, kind, of) => {
    expect(readListing({ bytes: sample(name) }, kind)).toMatchObject({
      kind: 'list',
      of,
      format: { name },
    });
  });

  it.each([
    ['a web page', sample('web page')],
    ['a text', bytesOf('The mill turns. See https://review.example/ for more.')],
    ['a document', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff)],
    ['nothing', new Uint8Array()],
  ])('takes %s for a page', (_, bytes) => {
    expect(readListing({ bytes })).toEqual({ kind: 'page' });
  });

  it('takes anything for a page that is said to be one', () => {
    expect(readListing({ bytes: sample('RSS') }, 'page')).toEqual({ kind: 'page' });
  });

  it.each<[string, Source['kind'], Uint8Array, string]>([
    ['a page', 'feed', sample('web page'), 'it is no feed, but a web page'],
    ['a feed', 'sitemap', sample('RSS'), 'it is no sitemap, but an RSS feed'],
    ['a sitemap', 'feed', sample('sitemap'), 'it is no feed, but a sitemap'],
    ['words', 'links', bytesOf('The mill turns.'), 'it is no list of links'],
    ['nothing', 'feed', new Uint8Array(), 'it is empty, or no text'],
    [
      'half a feed',
      'feed',
      bytesOf('{"version": "https://jsonfeed.org/version/1", "items": ['),
      'it is no JSON, or not all of it is there',
    ],
    [
      'half an archive',
      'sitemap',
      gzipSync(sample('sitemap')).subarray(0, 60),
      'it is packed, and damaged',
    ],
    ['a bomb', 'sitemap', gzipSync(Buffer.alloc(100_000_000, ' ')), 'it has more than 50 MB'],
  ])('says what is wrong with %s as a %s', (_, kind, bytes, advice) => {
    expect(readListing({ bytes }, kind)).toEqual({ kind: 'faulty', advice });
  });

  it('unpacks what is packed', () => {
    const bytes = gzipSync(sample('sitemap'));
    expect(readListing({ bytes })).toMatchObject({ kind: 'list', of: 'sitemap' });
  });

  it.each([
    ['its mark', '\uFEFF<rss><channel><title>Ä</title></channel></rss>', 'utf16le', undefined],
    ['its transport', '<rss><channel><title>Ä</title></channel></rss>', 'latin1', 'iso-8859-1'],
    [
      'itself',
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Ä</title></channel></rss>',
      'latin1',
      undefined,
    ],
    [
      'what it is',
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Ä</title></channel></rss>',
      'utf8',
      'iso-8859-1',
    ],
  ] as const)('reads the letters that %s says', (_, text, encoding, charset) => {
    const listed = { bytes: Buffer.from(text, encoding), charset };
    expect(readListing(listed)).toMatchObject({ listing: { title: 'Ä' } });
  });

  it('finds links among other words, if it is told that they are meant', () => {
    const bytes = bytesOf(
      '# To read\n\nFirst of all [the mill](/mill), then\n\n| [Hedges](b) | old |\n',
    );
    const read = readListing({ bytes, url: 'https://review.example/list.md' }, 'links');
    expect(read).toMatchObject({
      listing: {
        items: [
          { url: 'https://review.example/mill', title: 'the mill' },
          { url: 'https://review.example/b', title: 'Hedges' },
        ],
      },
    });
  });
});

function sample(name: string): Uint8Array {
  return bytesOf(SAMPLES[name]?.text ?? '');
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}
