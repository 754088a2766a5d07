import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/articles/account.ts';
import { articleIn } from '../../../src/articles/article-in.ts';
import { packFetched } from '../../../src/articles/fetched-file.ts';
import type { KnownOfFetched } from '../../../src/articles/fetched-head.ts';
import { describeEndings, formatOf } from '../../../src/articles/formats.ts';
import { paragraphText } from '../../../src/articles/packed-article.ts';
import { anyFile, anySource } from '../../support/any-source.ts';
import { describeFormat } from '../../support/format-contract.ts';
import { makePdf } from '../../support/make-pdf.ts';
import { wordFile, wordParagraph, wordRun } from '../../support/packed-documents.ts';
import { knownOfFetched } from '../../support/sources/known-of-fetched.ts';

const FILE = 'herald/herald.example/2024/the-mill.fetched';
const PROSE = 'The old mill at Overby turns again after forty years, and the miller is content.';
const MORE =
  'She grinds rye on Mondays, wheat on Fridays, and nothing at all when the wind is still.';

const fetched = formatOf('a.fetched');
if (!fetched) throw new Error('there is no format of fetched articles');

const texts = anySource.map((source) => new TextEncoder().encode(source));

/** Sound files of every kind, and such as a damaged disk has. */
const files = fc
  .record({
    bytes: fc.oneof(anyFile, texts),
    mediaType: fc.constantFrom('text/html', 'text/markdown', 'text/plain', 'application/pdf', ''),
    charset: fc.constantFrom(undefined, 'utf-8', 'windows-1252', 'shift_jis', 'nonsense'),
    told: fc.record(
      { title: fc.string(), published: fc.constantFrom('2024-03-05', 'soon') },
      { requiredKeys: [] },
    ),
    leaveOut: fc.subarray(['aside', '.ad', '***', 'html', 'body']),
  })
  .map(({ bytes, ...known }) => ({ bytes, known: knownOfFetched(known) }));

const packedFiles = await Promise.all(
  fc
    .sample(files, 400)
    .map(async ({ bytes, known }) => Uint8Array.from((await packFetched(known, bytes)).packed)),
);

describeFormat(
  fetched,
  fc.oneof({ arbitrary: fc.constantFrom(...packedFiles), weight: 4 }, anyFile),
  0.3,
);

describe('A fetched article', () => {
  it('is read as the page that it was, and known by its canonical address', async () => {
    const accounts: Account[] = [];
    const own = page(
      '<meta property="og:url" content="https://other.example/">',
      '<p>By Ann Lee</p>',
    );
    const known = {
      canonical: 'https://herald.example/the-mill',
      given: { url: 'https://doi.example/1' },
    };
    const article = await read(own, known, accounts);
    expect(accounts[0]?.origins).toMatchObject({ url: 'source', title: 'metadata' });
    expect(article).toMatchObject({
      id: 'herald/herald.example/2024/the-mill',
      title: 'The mill',
      authors: ['Ann Lee'],
      url: 'https://herald.example/the-mill',
    });
    expect(article.paragraphs.map((one) => paragraphText(article, one))).toEqual([PROSE, MORE]);
  });

  const told = {
    title: 'A mill, as the feed has it',
    authors: ['Bob, of the Feed'],
    publication: 'The Feed',
    published: '2024-03-05T08:00:00Z',
    tags: ['mills', 'rye'],
  };

  it('has what its source told where it doesn’t say so itself', async () => {
    const bare = `<p>${PROSE}</p><p>${MORE}</p>`;
    expect(await read(bare, { told })).toMatchObject(told);
  });

  it('is believed more than its source', async () => {
    const own = page('<meta property="og:site_name" content="The Herald">', '<p>By Ann Lee</p>');
    expect(await read(own, { told })).toMatchObject({
      title: 'The mill',
      authors: ['Ann Lee'],
      publication: 'The Herald',
      published: told.published,
      tags: told.tags,
    });
  });

  it('is as the operator’s own references say before all else', async () => {
    const given = {
      title: 'Mills: a reference',
      authors: ['Lee, A. and Sons'],
      published: '1999',
      language: 'de',
      tags: ['reference'],
      linkOnly: true,
    };
    const accounts: Account[] = [];
    const article = await read(page('<p>By Ann Lee</p>'), { told, given }, accounts);
    expect(article).toMatchObject(given);
    expect(accounts[0]?.origins).toMatchObject({
      title: 'reference',
      authors: 'reference',
      language: 'reference',
      publication: 'source',
    });
  });

  it('says in which language it is before its source does', async () => {
    const short = '<html><body><h1>Ok</h1><p>Ok 1, ok 2, ok 3, 4, 5, 6.</p></body></html>';
    const feed = { told: { language: 'fr' } };
    expect(await read(short.replace('<html>', '<html lang="tr">'), feed)).toMatchObject({
      language: 'tr',
    });
    expect(await read(short, feed)).toMatchObject({ language: 'fr' });
    expect(await read(page(), feed)).toMatchObject({ language: 'en' });
  });

  it('may not be quoted if anybody says so', async () => {
    expect(await read(page(), { told: { linkOnly: true } })).toMatchObject({ linkOnly: true });
    expect(await read(page(), { told: { linkOnly: false } })).not.toHaveProperty('linkOnly');
  });

  it('has the licence that its source or the operator tells', async () => {
    const feed = { licence: 'CC BY 4.0\nby the Herald' };
    expect(await read(page(), { told: feed })).toMatchObject({
      licence: 'CC BY 4.0 by the Herald',
    });
    const given = { licence: 'All rights reserved' };
    expect(await read(page(), { told: feed, given })).toMatchObject(given);
    expect(await read(page(), { told: { licence: '' } })).not.toHaveProperty('licence');
  });

  it('leaves out what selectors name, before its text is looked for', async () => {
    const boxes = `<div class="box"><p>${'Buy the calendar of mills. '.repeat(9)}</p></div>`;
    const leaveOut = ['div.box', 'p:::', 'body', 'html'];
    const accounts: Account[] = [];
    const article = await read(page(boxes), { leaveOut }, accounts);
    expect(article.text).toContain(PROSE);
    expect(article.text).not.toContain('calendar');
    expect(accounts[0]?.notes.map(({ words }) => words)).toEqual(['p:::']);
    expect((await read(page(boxes))).text).toContain('calendar');
  });

  it.each([
    ['a PDF under any name', printed(), 'text/html', undefined],
    ['a PDF', printed(), 'application/pdf', undefined],
    ['a page under a PDF’s name', page(), 'application/pdf', undefined],
    ['a page without a name', page(), undefined, undefined],
    ['a page in bare bytes', page(), 'application/octet-stream', undefined],
    ['Markdown by its address', `# The mill\n\n${PROSE}\n`, 'text/plain', 'https://a.example/m.md'],
    ['Markdown', `# The mill\n\n${PROSE}\n`, 'text/markdown', undefined],
    ['plain text', `The mill\n\n${PROSE}\n`, 'text/plain', undefined],
    [
      'a document in bare bytes',
      document(),
      'application/octet-stream',
      'https://a.example/m.docx',
    ],
    [
      'a document',
      document(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      undefined,
    ],
  ])('is read as %s', async (_, source, mediaType, address) => {
    const article = await read(source, { mediaType, address });
    expect(article.title).toBe('The mill');
    expect(article.text.replaceAll(/\s+/gu, ' ')).toContain(PROSE);
    expect(article.text).not.toMatch(/[#<]/u);
  });

  it('is told by its file’s name if somebody attached it', async () => {
    const { packed } = await packFetched(
      {
        fileName: 'The mill.md',
        fetchedAtMs: 0,
        validators: {},
        told: {},
        given: {},
        leaveOut: [],
        addedBy: { serverId: '1', userId: '2', atMs: 3 },
      },
      Buffer.from(`# The mill\n\n${PROSE}\n`),
    );
    expect(await articleIn('added/the-mill.fetched', packed)).toMatchObject({ title: 'The mill' });
  });

  it('names its address where it can’t be read', async () => {
    await expect(read('GIF89a', { mediaType: 'image/gif' })).rejects.toMatchObject({
      file: FILE,
      message:
        'what came is image/gif, which is in no format that is read (from https://herald.example/2024/the-mill)',
    });
    await expect(read('<p></p>')).rejects.toThrow('(from https://herald.example/2024/the-mill)');
    await expect(read('\0\u0001\u0002', { mediaType: undefined })).rejects.toThrow('no format');
  });

  it('is not told to people as a format to write in', () => {
    expect(describeEndings()).not.toContain('fetched');
  });
});

async function read(
  source: string | Uint8Array,
  known: Partial<KnownOfFetched> = {},
  accounts: Account[] = [],
) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { packed } = await packFetched(knownOfFetched(known), bytes);
  return articleIn(FILE, packed, undefined, (account) => accounts.push(account));
}

function page(...parts: readonly string[]): string {
  const inHead = parts.filter((part) => part.startsWith('<meta')).join('');
  const above = parts.filter((part) => !part.startsWith('<meta')).join('');
  return `<!doctype html><html><head><title>The mill</title>${inHead}</head><body><article><h1>The mill</h1>${above}<p>${PROSE}</p><p>${MORE}</p></article></body></html>`;
}

function printed(): Uint8Array {
  return makePdf([
    [
      { words: 'The mill', left: 72, baseline: 80, size: 20, font: 'bold' },
      { words: PROSE, left: 72, baseline: 120 },
      { words: MORE, left: 72, baseline: 150 },
    ],
  ]);
}

function document(): Uint8Array {
  return wordFile([wordParagraph(wordRun('The mill')), wordParagraph(wordRun(PROSE))].join(''));
}
