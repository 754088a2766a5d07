import type { ListedItem } from '../../../../src/sources/formats/listed.ts';
import type { ListingSample } from '../../../support/listing-contract.ts';

const MILL = 'https://review.example/2024/tide-mill';
const HEDGE = 'https://review.example/2023/hedges?id=7&part=2';

const mill: ListedItem = {
  url: MILL,
  title: 'The Tide Mill & Its Keepers',
  authors: ['Ada Lee', 'Ben Moor'],
  published: '2024-01-29T08:00:00Z',
};

/** The same two articles, as each format lists them. */
export const SAMPLES: Readonly<Record<string, ListingSample>> = {
  RSS: {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>The Orchard Review</title>
    <link>https://review.example/</link>
    <language>en-gb</language>
    <item>
      <title>The Tide Mill &amp;amp; Its Keepers</title>
      <link>${MILL}</link>
      <dc:creator>Ada Lee</dc:creator>
      <dc:creator><![CDATA[Ben Moor]]></dc:creator>
      <pubDate>Mon, 29 Jan 2024 08:00:00 GMT</pubDate>
      <category>Mills</category>
      <description>About the mill.</description>
      <content:encoded><![CDATA[<p>The mill turns.</p>]]></content:encoded>
    </item>
    <item>
      <title>Hedges</title>
      <guid>https://review.example/2023/hedges?id=7&amp;part=2</guid>
    </item>
  </channel>
</rss>
`,
    items: [
      { ...mill, language: 'en-GB', tags: ['Mills'], content: '<p>The mill turns.</p>' },
      { url: HEDGE, title: 'Hedges', language: 'en-GB' },
    ],
  },
  Atom: {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://review.example/">
  <title>The Orchard Review</title>
  <updated>2024-02-01T00:00:00Z</updated>
  <entry>
    <title type="html">The &lt;i&gt;Tide&lt;/i&gt; Mill &amp;amp; Its Keepers</title>
    <link rel="replies" href="/2024/tide-mill/replies"/>
    <link href="2024/tide-mill"/>
    <id>tag:review.example,2024:1</id>
    <author><name>Ada Lee</name></author>
    <author><name>Ben Moor</name><email>ben@review.example</email></author>
    <published>2024-01-29T08:00:00Z</published>
    <updated>2024-01-30T08:00:00+01:00</updated>
    <category term="mills" label="Mills"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The mill <b>turns</b> &amp; turns.</p></div></content>
  </entry>
  <entry>
    <title>Hedges</title>
    <link rel="alternate" type="text/html" href="/2023/hedges?id=7&amp;part=2"/>
    <summary>About hedges.</summary>
  </entry>
</feed>
`,
    items: [
      {
        ...mill,
        modified: '2024-01-30T08:00:00+01:00',
        language: 'en',
        tags: ['Mills'],
        content: '<div><p>The mill <b>turns</b> &amp; turns.</p></div>',
      },
      { url: HEDGE, title: 'Hedges', language: 'en' },
    ],
  },
  'JSON Feed': {
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Orchard Review',
      home_page_url: 'https://review.example/',
      language: 'en',
      items: [
        {
          id: '1',
          url: MILL,
          title: 'The Tide Mill & Its Keepers',
          authors: [{ name: 'Ada Lee' }, { name: 'Ben Moor', url: 'https://ben.example/' }],
          date_published: '2024-01-29T08:00:00Z',
          content_html: '<p>The mill turns.</p>',
        },
        { id: HEDGE, title: 'Hedges', content_text: 'One < two.\n\nThree.', tags: ['Hedges'] },
      ],
    }),
    items: [
      { ...mill, language: 'en', content: '<p>The mill turns.</p>' },
      {
        url: HEDGE,
        title: 'Hedges',
        language: 'en',
        tags: ['Hedges'],
        content: '<p>One &lt; two.</p>\n<p>Three.</p>',
      },
    ],
  },
  sitemap: {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url>
    <loc>${MILL}</loc>
    <news:news>
      <news:publication><news:name>The Orchard Review</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2024-01-29T08:00:00Z</news:publication_date>
      <news:title>The Tide Mill &amp; Its Keepers</news:title>
    </news:news>
    <image:image><image:loc>https://review.example/mill.jpg</image:loc></image:image>
  </url>
  <url>
    <loc> https://review.example/2023/hedges?id=7&amp;part=2 </loc>
    <lastmod>2023-05-02</lastmod>
  </url>
</urlset>
`,
    items: [
      {
        url: MILL,
        title: 'The Tide Mill & Its Keepers',
        publication: 'The Orchard Review',
        published: '2024-01-29T08:00:00Z',
        language: 'en',
      },
      { url: HEDGE, modified: '2023-05-02' },
    ],
  },
  'list of links': {
    text: `# Mills

- [The Tide Mill & Its Keepers](${MILL} "A mill"), read twice
* **[Hedges](${HEDGE})**
https://review.example/third, <https://review.example/fourth>
`,
    items: [
      { url: MILL, title: 'The Tide Mill & Its Keepers', folders: ['Mills'] },
      { url: HEDGE, title: 'Hedges', folders: ['Mills'] },
      { url: 'https://review.example/third', folders: ['Mills'] },
    ],
  },
  'web page': {
    text: `<!doctype html>
<html><head><title>Articles</title><base href="https://review.example/"></head>
<body><nav><a href="/about">About</a></nav>
<main><ul><li><a href="2024/tide-mill">The Tide Mill &amp; <b>Its</b> Keepers</a>
<li><a href="/2023/hedges?id=7&amp;part=2">Hedges</a> <a href="#top">Top</a> <a href="mill.jpg">Picture</a>
<a href="mailto:ada@review.example">Write to us</a></ul></main>
<footer><a href="/imprint">Imprint</a></footer></body></html>
`,
    items: [
      { url: MILL, title: 'The Tide Mill & Its Keepers' },
      { url: HEDGE, title: 'Hedges' },
    ],
  },
  OPML: {
    text: `<?xml version="1.0"?>
<opml version="2.0">
  <head><title>What I read</title></head>
  <body>
    <outline text="Papers">
      <outline text="Review &amp;amp; Mill" type="rss" xmlUrl="https://review.example/feed" htmlUrl="https://review.example/"/>
      <outline text="Local"><outline title="Marsh" text="" type="rss" xmlUrl="https://marsh.example/feed"/></outline>
    </outline>
    <outline text="A page" type="link" url="${MILL}"/>
  </body>
</opml>
`,
    items: [
      {
        url: 'https://review.example/feed',
        kind: 'feed',
        folders: ['Papers'],
        title: 'Review & Mill',
      },
      {
        url: 'https://marsh.example/feed',
        kind: 'feed',
        folders: ['Papers', 'Local'],
        title: 'Marsh',
      },
      { url: MILL, kind: 'page', folders: [], title: 'A page' },
    ],
  },
  bookmarks: {
    text: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1700000000">Mills &amp; more</H3>
        <DL><p>
            <DT><A HREF="${MILL}" ADD_DATE="1706515200" TAGS="mills,water">The Tide Mill &amp; Its Keepers</A>
            <DD>About the mill.
        </DL><p>
        <DT><A HREF="https://review.example/2023/hedges?id=7&amp;part=2">Hedges</A>
    </DL><p>
</DL><p>
`,
    items: [
      {
        url: MILL,
        kind: 'page',
        folders: ['Mills & more'],
        title: 'The Tide Mill & Its Keepers',
        tags: ['mills', 'water'],
      },
      { url: HEDGE, kind: 'page', folders: [], title: 'Hedges' },
    ],
  },
  RIS: {
    text: `TY  - JOUR
AU  - Lee, Ada
AU  - Moor, Ben
TI  - The Tide Mill & Its Keepers
T2  - The Orchard Review
DA  - 2024/01/29/
PY  - 2024
KW  - mills
KW  - water
UR  - ${MILL}
ER  - 
TY  - ELEC
T1  - Hedges
AU  - Ministry of Food, Trade and Work
Y1  - 2023/05//
DO  - 10.1234/hedges.7
ER  - 
`,
    items: [
      {
        url: MILL,
        kind: 'page',
        title: 'The Tide Mill & Its Keepers',
        authors: ['Ada Lee', 'Ben Moor'],
        publication: 'The Orchard Review',
        published: '2024-01-29',
        tags: ['mills', 'water'],
      },
      {
        url: 'https://doi.org/10.1234/hedges.7',
        kind: 'page',
        title: 'Hedges',
        authors: ['Ministry of Food, Trade and Work'],
        published: '2023-05',
      },
    ],
  },
  BibTeX: {
    text: `% exported
@string{review = "The Orchard Review"}
@online{lee:mill,
  author  = {Lee, Ada and Moor, Ben},
  title   = {The {Tide Mill} \\& Its Keepers},
  journal = review,
  date    = {2024-01-29},
  urldate = {2024-06-01},
  url     = {${MILL}},
}

@misc{hedges,
  author = "{Ministry of Food, Trade and Work} and M{\\"u}ller, {\\'E}mile and others",
  title = "Hedges",
  year = 2023, month = may # "~2",
  howpublished = {\\url{https://review.example/2023/hedges?id=7\\&part=2}}
}
`,
    items: [
      {
        url: MILL,
        kind: 'page',
        title: 'The Tide Mill & Its Keepers',
        authors: ['Ada Lee', 'Ben Moor'],
        publication: 'The Orchard Review',
        published: '2024-01-29',
      },
      {
        url: HEDGE,
        kind: 'page',
        title: 'Hedges',
        authors: ['Ministry of Food, Trade and Work', 'Émile Müller'],
        published: '2023-05-02',
      },
    ],
  },
  'CSL-JSON': {
    text: JSON.stringify([
      {
        id: 'lee',
        type: 'article-magazine',
        title: 'The <i>Tide</i> Mill & Its Keepers',
        author: [
          { family: 'Lee', given: 'Ada' },
          { family: 'Moor', given: 'Ben' },
        ],
        issued: { 'date-parts': [[2024, 1, 29]] },
        'container-title': 'The Orchard Review',
        URL: MILL,
        accessed: { 'date-parts': [[2024, 6, 1]] },
        language: 'en-GB',
      },
      {
        id: 'hedges',
        type: 'webpage',
        title: 'Hedges',
        author: [
          { literal: 'Ministry of Food, Trade and Work' },
          { family: 'Dam', given: 'Cy', 'non-dropping-particle': 'van', suffix: 'Jr.' },
        ],
        issued: { 'date-parts': [['2023', '5']] },
        URL: HEDGE,
      },
    ]),
    items: [
      {
        url: MILL,
        kind: 'page',
        title: 'The Tide Mill & Its Keepers',
        authors: ['Ada Lee', 'Ben Moor'],
        publication: 'The Orchard Review',
        published: '2024-01-29',
        language: 'en-GB',
      },
      {
        url: HEDGE,
        kind: 'page',
        title: 'Hedges',
        authors: ['Ministry of Food, Trade and Work', 'Cy van Dam Jr.'],
        published: '2023-05',
      },
    ],
  },
};
