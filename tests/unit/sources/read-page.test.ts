import { afterAll, describe, expect, it } from 'vitest';
import { openArticleReader } from '../../../src/articles/article-reader.ts';
import type { ListedItem } from '../../../src/sources/formats/listed.ts';
import { pageReader } from '../../../src/sources/read-page.ts';
import type { Source } from '../../../src/sources/source.ts';
import { makeSource } from '../../support/sources/pretend-sources.ts';

const reader = openArticleReader();
afterAll(() => reader.close());
const { readPage, rereadPage } = pageReader(reader, () => 1_700_000_000_000);

const URL_OF_PAGE = 'https://herald.example/2024/reeds?utm_source=feed';
const WORDS =
  'The reeds along the river are cut in winter, when the sap is down and the ice bears. ' +
  'Bundles stand on the bank until March, and go to the thatchers of three villages by cart.';

const page = (html: string, mediaType = 'text/html') => ({
  url: URL_OF_PAGE,
  mediaType,
  charset: 'utf-8',
  bytes: new TextEncoder().encode(html),
  validators: { etag: '"1"' },
});
const html = (body: string, head = ''): string =>
  `<html><head><title>Cutting the reeds</title>${head}</head><body><article><h1>Cutting the reeds</h1>${body}</article></body></html>`;
const read = (text: string, given: Partial<Source> = {}, listed: Partial<ListedItem> = {}) =>
  readPage(page(text), makeSource(given), { url: URL_OF_PAGE, ...listed });

describe('a page', () => {
  it('is an article, as its file will be read, with what its list and the operator say', async () => {
    const outcome = await read(
      html(`<p>${WORDS}</p>`),
      { licence: 'CC BY 4.0', fields: { publication: 'The Herald' } },
      { authors: ['Ann Lee'], published: '2024-02-03' },
    );
    expect(outcome).toMatchObject({
      kind: 'article',
      article: {
        title: 'Cutting the reeds',
        authors: ['Ann Lee'],
        published: '2024-02-03',
        publication: 'The Herald',
        url: 'https://herald.example/2024/reeds',
      },
      known: { given: { licence: 'CC BY 4.0' }, fetchedAtMs: 1_700_000_000_000 },
    });
  });

  it('is known by the address that it gives itself', async () => {
    const link = '<link rel="canonical" href="/reeds">';
    expect(await read(html(`<p>${WORDS}</p>`, link))).toMatchObject({
      canonicalUrl: 'https://herald.example/reeds',
      article: { url: 'https://herald.example/reeds' },
    });
  });

  it('that asks not to be listed is left out', async () => {
    const meta = '<meta name="robots" content="noindex, follow">';
    expect(await read(html(`<p>${WORDS}</p>`, meta))).toMatchObject({ reason: 'noindex' });
  });

  it('with next to nothing on it is no article, but a feed may bring short ones along', async () => {
    const short = html('<p>Please turn on JavaScript to go on.</p>');
    expect(await read(short)).toMatchObject({ kind: 'left-out', reason: 'no-article' });
    expect(await read(html(''))).toMatchObject({ reason: 'no-article' });
    const brought = await read(short, { fullText: 'feed' }, { content: short });
    expect(brought.kind).toBe('article');
  });

  it('in few signs says much in Chinese', async () => {
    const chinese =
      '冬天河边的芦苇被割下来，捆成一束一束，立在岸上，等到三月再用马车运到三个村庄的屋顶工匠那里去。';
    const text = html(`<p>${chinese}</p>`).replaceAll('Cutting the reeds', '割芦苇');
    expect((await read(text)).kind).toBe('article');
  });

  it.each([
    '404 Not Found',
    'Page not found – The Herald',
    'Seite nicht gefunden',
    'Page introuvable',
    'Página no encontrada',
    'Sayfa bulunamadı',
    'This article is no longer available',
    'Sorry, this page doesn’t exist',
    'Error 404',
  ])('called “%s” isn’t there, though the server says so', async (title) => {
    const text = html(`<p>${WORDS}</p>`).replaceAll('Cutting the reeds', title);
    expect(await read(text)).toMatchObject({ kind: 'left-out', reason: 'not-found' });
  });

  it.each([
    'Sign in to continue reading',
    'Log in | The Herald',
    'Just a moment...',
    'Access Denied',
    'Oops! Something went wrong',
    'We’ll be back soon',
    'Anmelden – Der Bote',
    'Accès refusé',
  ])('called “%s” is shown in the place of another one', async (title) => {
    const text = html(`<p>${WORDS}</p>`).replaceAll('Cutting the reeds', title);
    expect(await read(text)).toMatchObject({ kind: 'left-out', reason: 'wall' });
  });

  it.each(['Sign in the window', 'Connexion lost', 'Access denied: how a library lost its door'])(
    'called “%s” is an article, however short',
    async (title) => {
      const text = html(`<p>${WORDS}</p>`).replaceAll('Cutting the reeds', title);
      expect((await read(text)).kind).toBe('article');
    },
  );

  it('may be about what is not found', async () => {
    const text = html(`<p>${WORDS}</p>`.repeat(8)).replaceAll(
      'Cutting the reeds',
      'A page not found in any book',
    );
    expect((await read(text)).kind).toBe('article');
  });

  it('that is no page is what it is', async () => {
    const outcome = await readPage(page(`Reeds\n\n${WORDS}`, 'text/plain'), makeSource(), {
      url: URL_OF_PAGE,
    });
    expect(outcome).toMatchObject({ kind: 'article', article: { title: 'Reeds' } });
  });

  it('that is no text, whatever its server says, is no article', async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, nth) => nth % 32);
    const outcome = await readPage({ ...page(''), bytes }, makeSource(), { url: URL_OF_PAGE });
    expect(outcome).toMatchObject({ kind: 'left-out', reason: 'no-article' });
  });

  it('is read anew from what was kept of it, as the settings are by then', async () => {
    const outcome = await read(html(`<p>${WORDS}</p><p class="ad">Buy ${WORDS}</p>`));
    if (outcome.kind !== 'article') throw new Error('it is no article');
    const head = { ...outcome.known, revision: 'f'.repeat(64), length: outcome.bytes.length };
    const source = makeSource({ linkOnly: true, leaveOut: { selectors: ['.ad'], paths: [] } });
    const again = await rereadPage({ head, bytes: outcome.bytes }, source, { url: URL_OF_PAGE });
    expect(again).toMatchObject({ kind: 'article', article: { linkOnly: true } });
    expect(again.kind === 'article' && again.article.text).not.toContain('Buy');
  });
});
