import { afterAll, describe, expect, it } from 'vitest';
import { openArticleReader } from '../../../src/articles/article-reader.ts';
import { lookAtAddress } from '../../../src/sources/look-at-address.ts';
import { readListing } from '../../../src/sources/read-listing.ts';
import { pageReader } from '../../../src/sources/read-page.ts';
import { makeSource } from '../../support/sources/pretend-sources.ts';
import { webOf } from '../../support/sources/web-of.ts';

const reader = openArticleReader();
afterAll(() => reader.close());
const { readPage } = pageReader(reader, () => 0);

const URL_OF_PAGE = 'https://herald.example/reeds';
const WORDS =
  'The reeds along the river are cut in winter, when the sap is down and the ice bears. ' +
  'Bundles stand on the bank until March, and go to the thatchers of three villages by cart.';
const PAGE = `<!doctype html><html><head><title>Cutting the reeds</title>
<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="canonical" href="/cut">
</head><body><article><h1>Cutting the reeds</h1><p>${WORDS}</p></article></body></html>`;

const lookAt = (mediaType: string | undefined) =>
  lookAtAddress(makeSource({ url: URL_OF_PAGE }), {
    fetcher: webOf({
      [URL_OF_PAGE]: {
        kind: 'fetched',
        url: URL_OF_PAGE,
        isMovedForGood: false,
        isNoindex: false,
        mediaType,
        charset: 'utf-8',
        bytes: new TextEncoder().encode(PAGE),
        validators: {},
      },
    }),
    readList: async (bytes, kind) => readListing(bytes, kind),
    readPage,
  });

describe('a page at an address', () => {
  it.each(['text/html', 'application/xhtml+xml', undefined])(
    'is told with its address and its feeds where it is sent as %s',
    async (mediaType) => {
      expect(await lookAt(mediaType)).toMatchObject({
        kind: 'article',
        url: 'https://herald.example/cut',
        feeds: [{ url: 'https://herald.example/feed' }],
      });
    },
  );
});
