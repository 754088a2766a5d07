import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/articles/article-address.ts';
import type { ListedItem, Listing } from '../../src/sources/formats/listed.ts';
import { ListingError, type ListingFormat } from '../../src/sources/formats/listing-format.ts';
import { LISTING_FORMATS } from '../../src/sources/listing-formats.ts';

export interface ListingSample {
  readonly text: string;
  readonly items: readonly ListedItem[];
}

const URL_OF_LIST = 'https://list.example/lists/list';

/** As an article has them. */
const DATE =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u;

/** What every {@link ListingFormat} promises, whatever a document holds. */
export function describeListingFormat(format: ListingFormat, sample: ListingSample): void {
  describe(`The format ${format.name}`, () => {
    it('is in the table, once', () => {
      expect(LISTING_FORMATS.filter(({ name }) => name === format.name)).toEqual([format]);
    });

    it('is told from all others by what stands in a document', () => {
      const first = LISTING_FORMATS.find((one) => one.isIn({ text: sample.text }));
      expect(first?.name).toBe(format.name);
    });

    it('reads its items', () => {
      const listing = format.read({ text: sample.text, url: URL_OF_LIST });
      expect(listing.items).toEqual(sample.items);
      expect(listing.notes).toEqual([]);
    });

    it('reads the same behind white space and with line ends of Windows', () => {
      for (const text of [`\n \n${sample.text}`, sample.text.replaceAll('\n', '\r\n')]) {
        const first = LISTING_FORMATS.find((one) => one.isIn({ text }));
        expect(first?.name).toBe(format.name);
        const { items } = format.read({ text, url: URL_OF_LIST });
        expect(items.map(({ url, title }) => ({ url, title }))).toEqual(
          sample.items.map(({ url, title }) => ({ url, title })),
        );
      }
    });

    it('reads whatever has become of a document, or says what is wrong with it', () => {
      fc.assert(
        fc.property(damaged(sample.text), fc.constantFrom(undefined, URL_OF_LIST), (text, url) => {
          for (const one of LISTING_FORMATS) one.isIn({ text });
          expect(faultsIn(() => format.read({ text, url }))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    });

    it('reads its beginning over and over in a time that grows with its length', () => {
      const [begin = ''] = /^[^]{0,60}/u.exec(sample.text) ?? [];
      for (const part of [
        begin,
        sample.text,
        '<a',
        '[',
        '{',
        '<![CDATA[',
        '@a{',
        '&',
        '"',
        '(',
        '\\',
        '<!--',
      ]) {
        const text = `${sample.text}${part.repeat(100_000 / part.length)}`;
        const before = process.cpuUsage();
        for (const one of LISTING_FORMATS) one.isIn({ text });
        faultsIn(() => format.read({ text, url: URL_OF_LIST }));
        expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
      }
    });
  });
}

/** What is wrong with what was read, or with how it was refused. */
function faultsIn(read: () => Listing): readonly string[] {
  try {
    return faultsOf(read());
  } catch (error) {
    if (!(error instanceof ListingError)) throw error;
    return /^it .*[^.]$/u.test(error.advice) ? [] : [error.advice];
  }
}

function faultsOf({ items, more, notes, title = 'a' }: Listing): readonly string[] {
  const addresses = items.map(({ url }) => addressOf(url) ?? '');
  return [
    ...(new Set(addresses).size < addresses.length ? ['an address is there twice'] : []),
    ...more.filter((url) => !/^https?:\/\//u.test(url)),
    ...notes.filter((note) => note.endsWith('.')),
    ...[title].filter((words) => !LINE.test(words)),
    ...items.flatMap(faultsOfItem),
  ];
}

const LINE = /^\S(?:[^\n]{0,498}\S)?$/u;

function faultsOfItem(item: ListedItem): readonly string[] {
  const { title, publication, authors = [], tags = [], published, modified } = item;
  const lines = [title, publication, ...authors, ...tags].filter((words) => words !== undefined);
  const dates = [published, modified].filter((date) => date !== undefined);
  return [
    ...(addressOf(item.url) === undefined || new URL(item.url).href !== item.url ? [item.url] : []),
    ...Object.entries(item).flatMap(([name, value]) => (value === undefined ? [name] : [])),
    ...lines.filter((words) => !LINE.test(words)),
    ...dates.filter((date) => !DATE.test(date)),
  ];
}

/** A document with parts taken out, doubled or put in. */
function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length);
  const cut = fc.tuple(place, place).map(([from, to]) => text.slice(0, from) + text.slice(to));
  const inserted = fc
    .tuple(place, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...STRAY)))
    .map(([at, words]) => text.slice(0, at) + words + text.slice(at));
  return fc.oneof(cut, inserted, fc.string({ unit: 'binary' }), fc.constantFrom(...STRAY));
}

const STRAY = [
  '<item><link>https://x.example/</link></item>',
  '</item>',
  '<![CDATA[',
  ']]>',
  '&#xD800;',
  '&#0;',
  '<!--',
  'javascript:alert(1)',
  '\ud800',
  '\0',
  '"}',
  '{',
  '}',
  '\n@article{',
  'https://user:pass@x.example:99999/',
  'http://[::1',
  '[]',
  'null',
  '<dl><dt><h3>',
  '\u2028',
];
