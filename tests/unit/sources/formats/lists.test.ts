import { describe, expect, it } from 'vitest';
import { bookmarks } from '../../../../src/sources/formats/bookmarks.ts';
import { htmlLinks } from '../../../../src/sources/formats/html-links.ts';
import { opml, writeOpml } from '../../../../src/sources/formats/opml.ts';
import { sitemap } from '../../../../src/sources/formats/sitemap.ts';
import { textLinks } from '../../../../src/sources/formats/text-links.ts';

const BASE = 'https://review.example/lists/all';

describe('a sitemap', () => {
  it('leads on to its parts', () => {
    const text = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://review.example/a.xml.gz</loc><lastmod>2024-01-29</lastmod></sitemap>
      <sitemap><loc>/b.xml</loc></sitemap><sitemap><loc>ftp://review.example/c.xml</loc></sitemap></sitemapindex>`;
    expect(sitemap.read({ text, url: BASE })).toEqual({
      items: [],
      isFull: true,
      more: ['https://review.example/a.xml.gz', 'https://review.example/b.xml'],
      notes: [],
    });
  });

  it('is all there is, unless it has the news of two days', () => {
    const page = '<url><loc>https://review.example/a</loc></url>';
    expect(sitemap.read({ text: `<urlset>${page}</urlset>` }).isFull).toBe(true);
    const news = `<url><loc>https://review.example/a</loc><n:news xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><n:publication_date>2024-01-29</n:publication_date></n:news></url>`;
    expect(sitemap.read({ text: `<urlset>${news}</urlset>` }).isFull).toBe(false);
  });

  it('reads 50,000 pages with pictures and languages, and says if there are more', () => {
    const others =
      '<lastmod>2024-01-29</lastmod><xhtml:link rel="alternate" hreflang="de" href="/de"/><image:image><image:loc>/a.jpg</image:loc></image:image>';
    const pages = Array.from(
      { length: 50_001 },
      (_, nth) => `<url><loc>https://review.example/${nth}</loc>${others}</url>`,
    );
    const whole = sitemap.read({ text: `<urlset>${pages.slice(1).join('')}</urlset>` });
    expect(whole).toMatchObject({ isFull: true, notes: [] });
    expect(whole.items).toHaveLength(50_000);
    const bare = pages.map((page) => page.replace(others, ''));
    const longer = sitemap.read({ text: `<urlset>${bare.join('')}</urlset>` });
    expect(longer).toMatchObject({
      isFull: false,
      notes: ['it is too long: only its beginning is read'],
    });
  });
});

describe('a list of links', () => {
  it.each([
    ['https://review.example/a', 'https://review.example/a', undefined],
    ['  <https://review.example/a>  ', 'https://review.example/a', undefined],
    ['1. [The mill](https://review.example/a)', 'https://review.example/a', 'The mill'],
    [
      '- [x] [The **mill**](<https://review.example/a> "A mill") – read',
      'https://review.example/a',
      'The mill',
    ],
    ['* [A [b] c](https://review.example/a_(b))', 'https://review.example/a_(b)', 'A [b] c'],
    ['• The mill: https://review.example/a.', 'https://review.example/a', undefined],
    ['| [The mill](a) | 2024 |', 'https://review.example/lists/a', 'The mill'],
    ['- [Contents](#mills)', undefined, undefined],
    ['- [![The mill](a.svg)](https://review.example/a)', 'https://review.example/a', 'The mill'],
    ['The mill', undefined, undefined],
  ])('reads %j', (line, url, title) => {
    const [item] = textLinks.read({ text: line, url: BASE }).items;
    expect([item?.url, item?.title]).toEqual([url, title]);
  });

  it.each([
    ['https://a.example/\n\n# more\nhttps://b.example/\n', true],
    ['https://a.example/ is where the mill is.\n\nIt turns.\n\nIt grinds.\n', false],
    ['The mill turns.\nSee https://a.example/ for it.', false],
    ['{"url": "https://a.example/"}', false],
    ['', false],
  ])('tells whether %j is one', (text, isList) => {
    expect(textLinks.isIn({ text })).toBe(isList);
  });
});

describe('a page of links', () => {
  it('lists all but its furniture where nothing is marked as its main part', () => {
    const text = `<title>All</title><header><a href="/">Home</a></header>
      <p><a href="a">One</a> <a href="b?x=1#y">Two</a> <a href="a#z">One again</a> <a href="c"><img></a>
      <aside><a href="d">Ad</a></aside>`;
    expect(htmlLinks.read({ text, url: BASE })).toEqual({
      title: 'All',
      items: [
        { url: 'https://review.example/lists/a', title: 'One' },
        { url: 'https://review.example/lists/b?x=1#y', title: 'Two' },
      ],
      isFull: false,
      more: [],
      notes: [],
    });
  });
});

describe('OPML', () => {
  it('reads feeds in feeds, names in any case, and tells groups that are empty', () => {
    const text = `<opml><body>
      <outline text="A" xmlURL="https://a.example/feed"><outline text="B" XMLURL="https://b.example/feed"/></outline>
      <outline text="Nothing"/>
      <outline type="rss" text="C" url="https://c.example/feed"/>
      <outline text="D" type="rss" xmlUrl="feed://d.example/feed"/>
    </body></opml>`;
    const { items, notes } = opml.read({ text });
    expect(items.map(({ url, folders }) => [url, folders])).toEqual([
      ['https://a.example/feed', []],
      ['https://b.example/feed', ['A']],
      ['https://c.example/feed', []],
      ['https://d.example/feed', []],
    ]);
    expect(notes).toEqual(['one entry has no address on the web: “Nothing”']);
  });

  it('writes what it reads', () => {
    const outlines = [
      { url: 'https://a.example/feed?x=1&y="2"', isFeed: true, title: 'A & <X> “C”', folders: [] },
      { url: 'https://b.example/', isFeed: false, title: 'B', folders: ['x', 'y'] },
      { url: 'https://c.example/feed', isFeed: true, title: 'C', folders: ['x'] },
    ];
    const { title, items } = opml.read({ text: writeOpml('Ours & theirs', outlines) });
    expect(title).toBe('Ours & theirs');
    expect(items.map(({ kind, folders, title: name }) => [name, kind, folders])).toEqual([
      ['A & <X> “C”', 'feed', []],
      ['C', 'feed', ['x']],
      ['B', 'page', ['x', 'y']],
    ]);
    expect(items[0]?.url).toBe('https://a.example/feed?x=1&y=%222%22');
  });
});

describe('bookmarks', () => {
  it('leave out what is on no web, and say so', () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
      <DT><A HREF="place:sort=8">Most visited</A>
      <DT><A HREF="javascript:void(0)">Save</A>
      <DT><A FEEDURL="https://a.example/feed" HREF="https://a.example/">A feed</A></DL>`;
    expect(bookmarks.read({ text })).toMatchObject({
      items: [{ url: 'https://a.example/feed', kind: 'feed' }],
      notes: ['2 entries have no address on the web: “Most visited”, “Save”'],
    });
  });

  it('are told by their shape, where nothing names them', () => {
    const text =
      '<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3 ADD_DATE="1">A</H3>\n<DL><p><DT><A HREF="https://a.example/">A</A></DL></DL>';
    expect(bookmarks.isIn({ text })).toBe(true);
    expect(bookmarks.read({ text }).items).toMatchObject([{ folders: ['A'] }]);
  });
});
