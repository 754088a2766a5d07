import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/articles/article-address.ts';
import { articleIdOf } from '../../../src/articles/article-in.ts';
import { FETCHED_ENDING } from '../../../src/articles/fetched-format.ts';
import { isHidden } from '../../../src/articles/find-files.ts';
import { formatOf } from '../../../src/articles/formats.ts';
import { idOfAddress, isFolderPath } from '../../../src/sources/address-id.ts';

describe('idOfAddress', () => {
  it.each([
    ['https://example.org/2024/01/the-tide-mill', 'news/example.org/2024/01/the-tide-mill'],
    ['http://www.example.org/2024/01/the-tide-mill/#top', 'news/example.org/2024/01/the-tide-mill'],
    ['https://example.org/mill.html?utm_source=feed', 'news/example.org/mill.html'],
    ['https://example.org/%C3%BCber-uns', 'news/example.org/über-uns'],
    ['https://example.org/', 'news/example.org'],
    ['https://xn--mnchen-3ya.example/a', 'news/xn--mnchen-3ya.example/a'],
  ])('says what %s does, and no more', (url, id) => {
    expect(idOfAddress(url, 'news')).toBe(id);
  });

  it.each([
    ['https://example.org/Tide_Mill', /^news\/example\.org\/tide_mill~[\da-f]{12}$/],
    ['https://example.org/story.php?id=42', /^news\/example\.org\/story\.php-id-42~[\da-f]{12}$/],
    ['https://example.org/a%2Fb', /^news\/example\.org\/a-b~[\da-f]{12}$/],
    ['https://example.org/u%CC%88ber', /^news\/example\.org\/über~[\da-f]{12}$/],
    ['https://example.org/%FF', /^news\/example\.org\/-ff~[\da-f]{12}$/],
    ['https://example.org/a//b', /^news\/example\.org\/a\/_\/b~[\da-f]{12}$/],
    ['https://example.org/con.txt', /^news\/example\.org\/_con\.txt~[\da-f]{12}$/],
    ['https://example.org/aux/nul', /^news\/example\.org\/_aux\/_nul~[\da-f]{12}$/],
    ['https://example.org/readme', /^news\/example\.org\/_readme~[\da-f]{12}$/],
    ['https://example.org/.well-known/a', /^news\/example\.org\/_\.well-known\/a~[\da-f]{12}$/],
    ['https://example.org/a./b', /^news\/example\.org\/a\._\/b~[\da-f]{12}$/],
    ['https://example.org/a.html/b', /^news\/example\.org\/a\.html_\/b~[\da-f]{12}$/],
    ['https://example.md/b', /^news\/example\.md_\/b~[\da-f]{12}$/],
    ['http://example.org:8080/a', /^news\/example\.org-8080\/a~[\da-f]{12}$/],
    ['http://[2001:db8::1]/a', /^news\/-2001-db8-1-\/a~[\da-f]{12}$/],
  ])('keeps a hash where %s says more than a path can', (url, id) => {
    expect(idOfAddress(url, 'news')).toMatch(id);
  });

  it('is none for what is not on the web', () => {
    for (const url of ['mailto:ada@example.org', 'file:///etc/passwd', 'mill', '']) {
      expect(idOfAddress(url, 'news')).toBeUndefined();
    }
  });

  it('is the same for the same page, and another for another, on every file system', () => {
    fc.assert(
      fc.property(anyUrl, anyUrl, (one, other) => {
        const [first = '', second = ''] = [one, other].map((url) => idOfAddress(url, 'news'));
        const isSame = addressOf(one) === addressOf(other);
        expect(asWindowsHasIt(first) === asWindowsHasIt(second)).toBe(isSame);
        expect(first === second).toBe(isSame);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the id of the article in the file of this path', () => {
    fc.assert(
      fc.property(anyUrl, anyCollection, (url, collection) => {
        const id = idOfAddress(url, collection) ?? '';
        expect(articleIdOf(`${id}${FETCHED_ENDING}`)).toBe(id);
      }),
    );
  });

  it('has letters in small whose capitals are others', () => {
    expect(idOfAddress('http://example.org/GROẞ/straße/a', 'news')).toMatch(
      /^news\/example\.org\/gross\/strasse\/a/u,
    );
  });

  it('is a path that every file system takes, and that is looked for', () => {
    fc.assert(
      fc.property(anyUrl, anyCollection, (url, collection) => {
        const id = idOfAddress(url, collection) ?? '';
        expect(id.startsWith(`${collection}/`)).toBe(true);
        const names = id.slice(collection.length + 1).split('/');
        for (const [nth, name] of names.entries()) {
          const isFolder = nth < names.length - 1;
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}._~-]+$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|readme)(?:\.|$)/iu);
          expect(isHidden(name)).toBe(false);
          expect(Buffer.byteLength(`${name}${FETCHED_ENDING}`)).toBeLessThan(220);
          if (!isFolder) continue;
          expect(name).not.toMatch(/[. ]$/u);
          expect(formatOf(name)).toBeUndefined();
          expect(name).toBe(name.toUpperCase().toLowerCase().normalize('NFC'));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('isFolderPath', () => {
  it.each(['news', 'News', 'the desk', 'news/local', 'über', '2024', 'a.b'])('takes %j', (path) => {
    expect(isFolderPath(path)).toBe(true);
  });

  it.each([
    '',
    '/',
    '/a',
    'a/',
    'a//b',
    '..',
    'a/../b',
    '.a',
    'a.',
    'a ',
    'con',
    'a/NUL.x',
    'a\\b',
    'a:b',
    'a.md',
    'x'.repeat(41),
    'u\u0308',
  ])('refuses %j', (path) => {
    expect(isFolderPath(path)).toBe(false);
  });
});

/** What makes no difference to Windows and macOS. */
function asWindowsHasIt(path: string): string {
  return path
    .split('/')
    .map((name) =>
      name
        .normalize('NFD')
        .replace(/[. ]+$/u, '')
        .toUpperCase()
        .toLowerCase(),
    )
    .join('/');
}

const anyCollection = fc.constantFrom('news', 'News', 'the desk', 'a/b', 'x'.repeat(40));

const anyName = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'b',
    'ab',
    'a.',
    'a-b',
    'a~b',
    '',
    '.',
    '..',
    '%2E%2E',
    '%2F',
    '%5C',
    'con',
  ),
  fc.constantFrom(
    'aux.html',
    'readme',
    'README.md',
    'a.fetched',
    'a.html',
    'ü',
    'u%CC%88',
    '%C3%9C',
  ),
  fc.constantFrom(
    'ß',
    'ss',
    'ſ',
    'ı',
    'İ',
    'σ',
    'ς',
    'Σ',
    '%FF',
    '%00',
    '%E2%80%AE',
    ' ',
    '+',
    '*',
    '.x',
  ),
  fc
    .string({ unit: 'binary', maxLength: 12 })
    .map((text) => encodeURIComponent(text.toWellFormed())),
  fc.string({ unit: 'grapheme', maxLength: 90 }).map((text) => text.replaceAll(/[/?#\\]/gu, '')),
  fc.string({ unit: fc.constantFrom('漢', '字', 'a'), minLength: 50, maxLength: 120 }),
);

const anyUrl = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom(
      'example.org',
      'www.example.org',
      'example.md',
      'con',
      'example.org:8080',
      '[::1]',
    ),
    fc.array(anyName, { maxLength: 4 }),
    fc.constantFrom(
      '',
      '',
      '?',
      '?a=1',
      '?a=2',
      '?A=1',
      '?utm_source=x',
      '?q=%2F..%2F',
      '#top',
      '/',
    ),
  )
  .map(([scheme, host, names, end]) => `${scheme}://${host}/${names.join('/')}${end}`)
  .filter((url) => URL.canParse(url));
