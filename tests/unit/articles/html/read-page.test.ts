import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../../src/articles/corpus-error.ts';
import { readPage } from '../../../../src/articles/html/read-page.ts';
import { parseArticle } from '../../../../src/articles/parse-article.ts';

function articleOf(page: string | Uint8Array) {
  const bytes = typeof page === 'string' ? Buffer.from(page) : page;
  return parseArticle('saved-page.html', 'saved-page', readPage(bytes, 'saved-page.html'));
}

function paragraphsOf({ text, paragraphs }: ReturnType<typeof articleOf>): readonly string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Three paragraphs as they stand in an article. */
const TEXT = [
  'The tide came in over the wall at noon, and by one o’clock the lower road was gone. Nobody had seen it so high.',
  'Ann Reed, who keeps the gate, said that she had rung the bell twice. “They heard it,” she said, “and they stayed.”',
  'On Monday the council will look at the wall again, as it did in spring, and at what another yard of it would cost.',
];

const MARKED_UP = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

it.each([
  ['a body that no tag begins', `<!doctype html><html lang="en"><head><title>Tide</title></head>`],
  ['a head that no tag ends', `<!doctype html><html><head><title>Tide</title><meta name="a">`],
  ['a body within such a head', `<!doctype html><html><head><title>Tide</title><body>`],
  ['neither', `<!doctype html><html lang="en"><title>Tide</title>`],
  ['neither, nor a root', `<!doctype html><title>Tide</title>`],
])('A page is read with %s', (_, head) => {
  for (const box of ['article', 'div']) {
    const page = `${head}<${box}>${MARKED_UP}</${box}>`;
    expect(articleOf(page).title).toBe('Tide');
    expect(paragraphsOf(articleOf(page))).toEqual(TEXT);
  }
});

describe('A page of a news site', () => {
  const page = `<!doctype html><html lang="en-GB"><head>
    <title>High tide breaks the sea wall | News | The Marsh Times</title>
    <link rel="canonical" href="https://marsh.example/2024/01/29/tide">
    <meta property="og:site_name" content="The Marsh Times">
    <meta property="og:title" content="High tide breaks the sea wall - The Marsh Times">
    <meta name="author" content="admin">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebPage","@id":"#page","name":"The Marsh Times"},
      {"@type":["NewsArticle"],"headline":"High tide breaks the sea wall","datePublished":"2024-01-29T08:00:00+00:00",
       "dateModified":"2024-02-02T08:00:00+00:00",
       "author":[{"@type":"Person","@id":"#ann"},{"@type":"Person","name":"Ben Holt"}],
       "publisher":{"@type":"Organization","name":"Marsh Media"}},
      {"@type":"Person","@id":"#ann","name":"Ann Lee"}]}</script>
    </head><body>
    <div id="cookie-banner"><p>We use cookies to make your visit better, and our partners’ as well. Do you agree?</p></div>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <main><article>
      <h1>High tide breaks the sea wall</h1>
      <div class="byline">By Ann Lee and Ben Holt</div>
      <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
      <figure><img src="wall.jpg"><figcaption>The wall on Monday. Photo: Cy Reed</figcaption></figure>
      ${MARKED_UP}
      <p><a href="/2023/wall">Why the wall was never raised</a></p>
      <p>Read also: <a href="/2023/bell">The bell that nobody hears</a></p>
      <div class="newsletter-signup"><p>Get the tides in your inbox, every morning, before anybody else has them.</p></div>
    </article>
    <section class="related-posts"><h2>More stories</h2><p>A gull was seen on the roof of the town hall, where it stayed for an hour.</p></section>
    <section id="comments"><h2>2 comments</h2><p class="comment">I heard the bell, and I would do it again, whatever they say.</p></section>
    </main>
    <footer><p>© The Marsh Times. All rights reserved. No part of this may be copied anywhere.</p></footer>
    <script>window.data = {"text": "<p>The tide came in.</p>"};</script></body></html>`;
  const article = articleOf(page);

  it('gives its own text, and nothing that the site puts round it', () => {
    expect(paragraphsOf(article)).toEqual(TEXT);
  });

  it('says who wrote it where, when, and in which language', () => {
    expect(article).toMatchObject({
      title: 'High tide breaks the sea wall',
      authors: ['Ann Lee', 'Ben Holt'],
      published: '2024-01-29T08:00:00+00:00',
      publication: 'The Marsh Times',
      url: 'https://marsh.example/2024/01/29/tide',
      language: 'en-GB',
    });
  });

  it('has its title and its captions beside the text', () => {
    expect(article.text.slice(article.head?.start, article.head?.end)).toBe(article.title);
    expect(
      article.asides.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]),
    ).toEqual([['caption', 'The wall on Monday. Photo: Cy Reed']]);
  });
});

describe('A page of a blog', () => {
  it('is read without its sidebar, its author’s box and the posts beside it', () => {
    const article =
      articleOf(`<html lang="en"><head><title>On walls – Cy’s Notebook</title></head><body class="post-template">
      <header><h1 class="site-title">Cy’s Notebook</h1></header>
      <article class="post hentry"><h1 class="entry-title">On walls</h1>
      <div class="entry-meta">Posted on <time class="entry-date" datetime="2023-05-04T10:00:00+00:00">May 4, 2023</time>
        by <span class="author vcard"><a class="url fn n" rel="author" href="/author/cyreed">Cy Reed</a></span></div>
      <div class="entry-content">${MARKED_UP}<h2>What it costs</h2><ul><li>Stone</li><li>Time, more than stone</li></ul>
      <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div></div>
      <div class="author-bio"><p>Cy Reed lives by the sea, and writes about what it takes from those who do.</p></div></article>
      <aside class="sidebar widget-area"><h3>Archives</h3><p>May 2023, April 2023, March 2023, and all that was before it.</p></aside></body></html>`);
    expect(article).toMatchObject({
      title: 'On walls',
      authors: ['Cy Reed'],
      published: '2023-05-04T10:00:00+00:00',
    });
    expect(paragraphsOf(article)).toEqual([...TEXT, 'Stone\nTime, more than stone']);
  });

  it('is cited as its readers know its author, not as the system does', () => {
    const article =
      articleOf(`<html><head><title>On walls</title><meta name="author" content="https://blog.example/u/17">
      <script type="application/ld+json">{"@type":"BlogPosting","author":{"name":"admin"}}</script></head>
      <body><h1>On walls</h1><p class="byline">Von Jörg Müller, Redakteur</p>${MARKED_UP}</body></html>`);
    expect(article.authors).toEqual(['Jörg Müller']);
  });

  it('may be a letter to subscribers', () => {
    const article =
      articleOf(`<html lang="en"><head><title>The bell - by Ann Lee - Tidewater</title>
      <meta property="og:title" content="The bell"><meta property="og:site_name" content="Tidewater">
      <meta name="author" content="Ann Lee"></head><body>
      <div class="post-header"><h1 class="post-title">The bell</h1><h3 class="subtitle">Who hears it, and who doesn’t</h3>
      <div class="byline-wrapper"><a href="https://x.example/@ann">Ann Lee</a><div>Jan 29, 2024</div></div></div>
      <div class="body markup">${MARKED_UP}
      <div class="subscription-widget-wrap"><p>Tidewater lives of its readers. To have new letters, become one of them.</p><form><input type="email"><button>Subscribe</button></form></div>
      </div></body></html>`);
    expect(article).toMatchObject({
      title: 'The bell',
      authors: ['Ann Lee'],
      published: '2024-01-29',
      publication: 'Tidewater',
    });
    expect(paragraphsOf(article)).toEqual(TEXT);
  });
});

describe('A page of an encyclopedia', () => {
  it('has neither marks of footnotes nor links to edit it, and keeps its tables and notes beside the text', () => {
    const article =
      articleOf(`<html lang="en"><head><title>Sea wall - Tidepedia</title></head><body class="mediawiki">
      <h1 id="firstHeading">Sea wall</h1><div id="mw-content-text"><div class="mw-parser-output">
      <div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#Use">Use</a></li></ul></div>
      <p>A <b>sea wall</b> keeps the sea from the land.<sup class="reference" id="c1"><a href="#n1">[1]</a></sup> ${TEXT[0]}</p>
      <h2><span class="mw-headline">Use</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>
      <p>${TEXT[1]}</p><table class="wikitable"><caption>Walls</caption><tr><th>Place</th><th>Yards</th></tr><tr><td>Marsh</td><td>3</td></tr></table>
      <p>${TEXT[2]}</p>
      </div></div></body></html>`);
    expect(paragraphsOf(article)).toEqual([
      `A sea wall keeps the sea from the land. ${TEXT[0]}`,
      TEXT[1],
      TEXT[2],
    ]);
    const asides = article.asides.map(
      ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`,
    );
    expect(asides).toEqual(['heading: Use', 'caption: Walls', 'table: Place\tYards\nMarsh\t3']);
  });
});

describe('A page of the early web', () => {
  it('is read though nothing is closed and all of it lies in tables', () => {
    const latin = Buffer.from(
      `<HTML><HEAD><TITLE>The Caf\xE9 on the Wall</TITLE></HEAD><BODY BGCOLOR=white>
      <TABLE WIDTH=100%><TR><TD><A HREF="/">Home</A><TD><FONT SIZE=5><B>The Caf\xE9 on the Wall</B></FONT>
      <P>The caf\xE9 stood on the wall itself, and when the sea came in, so did its guests. They had tea.<BR><BR>
      Nobody thought of closing it until the year of the great tide, when it closed itself, by night, with all its chairs.
      <P>It was built again, of course, and it is there still, a little higher than it was, and as damp as ever.</TABLE></BODY></HTML>`,
      'latin1',
    );
    const article = articleOf(latin);
    expect(article.title).toBe('The Café on the Wall');
    expect(paragraphsOf(article)).toEqual([
      'The café stood on the wall itself, and when the sea came in, so did its guests. They had tea.',
      'Nobody thought of closing it until the year of the great tide, when it closed itself, by night, with all its chairs.',
      'It was built again, of course, and it is there still, a little higher than it was, and as damp as ever.',
    ]);
  });
});

describe('A page', () => {
  it.each([
    ['utf-8', Buffer.from('<p>The tide, she said, was “high”. Nobody was there.</p>')],
    [
      'utf-16',
      Buffer.from('\uFEFF<p>The tide, she said, was “high”. Nobody was there.</p>', 'utf16le'),
    ],
    [
      'windows-1252',
      Buffer.from('<p>The tide, she said, was \x93high\x94. Nobody was there.</p>', 'latin1'),
    ],
    [
      'a declared encoding',
      Buffer.from(
        '<meta charset="windows-1254"><p>The tide, she said, was \x93high\x94. Nobody was there.</p>',
        'latin1',
      ),
    ],
  ])('is decoded as its bytes are meant: %s', (_, bytes) => {
    expect(paragraphsOf(articleOf(bytes))).toEqual([
      'The tide, she said, was “high”. Nobody was there.',
    ]);
  });

  it.each([
    ['a figure', '<figure>', '</figure>'],
    ['an element of the site’s own', '<div><sign-up-box><div>', '</div></sign-up-box></div>'],
    ['a figure round such', '<figure><page-island>', '</page-island></figure>'],
  ])('has none of what asks to fill in a form, set aside in %s', (_, opening, closing) => {
    const box = `${opening}<h4>The Tide Letter</h4><p>Every Monday</p><p>All that the water brings.</p>
      <form><input type="email"><button>Go</button><p>Letters may hold what others have paid for.</p></form>${closing}`;
    const [first = '', ...others] = TEXT;
    const page = `<html lang="en"><title>Tide</title><article><p>${first}</p>${box}<p>${others.join('</p><p>')}</p></article></html>`;
    expect(paragraphsOf(articleOf(page))).toEqual(TEXT);
    expect(articleOf(page).asides).toEqual([]);
  });

  it('is read although all of it lies in a form', () => {
    const page = `<html lang="en"><title>Tide</title><app-root><form>${MARKED_UP}</form></app-root></html>`;
    expect(paragraphsOf(articleOf(page))).toEqual(TEXT);
  });

  it('that is behind a wall gives what is before it', () => {
    const article = articleOf(`<html><head><title>The bell</title></head><body><h1>The bell</h1>
      <p>${TEXT[0]}</p><div class="paywall"><p>To read on, become a member for a pound a week.</p><button>Join</button></div></body></html>`);
    expect(paragraphsOf(article)).toEqual([TEXT[0]]);
  });

  it.each([
    ['is empty', ''],
    ['has no words', '<html><body><img src="a.jpg"></body></html>'],
    [
      'has only links',
      '<html><body><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></body></html>',
    ],
    [
      'waits for its scripts',
      '<html><body><div id="root"></div><noscript>Turn JavaScript on.</noscript><script>x()</script></body></html>',
    ],
    ['is no text', Buffer.from([0, 1, 2, 3, 0, 0, 5, 6, 0, 7])],
  ])('that %s is no article, and is said to be none', (_, page) => {
    expect(() => articleOf(page)).toThrow(CorpusError);
  });
});

function headOf(head: string, body: string) {
  const { title, authors, published, publication, url, language } = articleOf(
    `<html lang="en"><head>${head}</head><body>${body}${MARKED_UP}</body></html>`,
  );
  return { title, authors, published, publication, url, language };
}

describe('What a page says of its article', () => {
  it.each([
    ['<title>The bell | Tidewater</title>', '<h1>The bell</h1>'],
    [
      '<title>Tidewater - The bell that nobody heard</title>',
      '<header><h1><a href="/">Tidewater</a></h1></header><h2 class="post-title">The bell that nobody heard</h2>',
    ],
    [
      '<meta property="og:title" content="The bell that nobody heard">',
      '<h1><span>29.01.2024</span><span>The bell that nobody heard</span></h1>',
    ],
    [
      '<meta property="og:site_name" content="Tidewater"><title>The bell that nobody heard - Tidewater</title>',
      '<h1>Tidewater</h1>',
    ],
    [
      '<title>A bell, a wall and a tide: what Marsh has to fear</title>',
      '<h1>What the bell of Marsh has to fear</h1>',
    ],
  ])('gives the title as it is seen, without the site’s name: %s', (head, body) => {
    expect(headOf(head, body).title).toMatch(
      /^(?:The bell|The bell that nobody heard|What the bell of Marsh has to fear)$/u,
    );
  });

  const LONG = 'The bell that nobody heard';

  it.each([
    [
      `<title>Marsh Diary - ${LONG}</title>`,
      `<h1>Marsh Diary</h1><h2>29 January</h2><h3><a href="#p1">■</a> ${LONG}</h3>`,
    ],
    [
      `<link rel="canonical" href="https://blogs.example/marsh/e/1"><title>${LONG} - All that the marsh has to tell of its gates and walls</title>`,
      `<h1><a href="https://blogs.example/marsh">All that the marsh has to tell of its gates and walls</a></h1><h3>${LONG}</h3>`,
    ],
    [
      `<title>tide.example - News - ${LONG}</title>`,
      `<h1>News | Entry</h1><h2>${LONG}</h2><h2>The wall</h2>`,
    ],
    [`<title>Four Tides » Blog Archive » ${LONG}</title>`, '<h1>Four Tides</h1>'],
    [
      `<link rel="canonical" href="https://customs.example/1"><title>Customs online - Notices - ${LONG}</title>`,
      `<h1>Customs</h1><h1>Notices</h1><h1>${LONG}</h1>`,
    ],
    [
      `<meta property="og:site_name" content="The bell"><meta property="og:title" content="${LONG}">`,
      `<h1>The bell</h1><h1>${LONG}</h1><h2 class="pane-title">Listen to more</h2>`,
    ],
    [
      `<meta property="og:title" content="${LONG}">`,
      `<h2 class="title">More bells</h2><div>${LONG}</div>`,
    ],
  ])('gives the title where the first heading is the site’s: %s', (head, body) => {
    expect(headOf(head, body).title).toBe(LONG);
  });

  it('gives a title that is written without spaces, without the site’s name', () => {
    const page = '<title>沼地の鐘はなぜ鳴らなかったのか_教育频道_沼地新闻</title>';
    expect(headOf(page, '').title).toBe('沼地の鐘はなぜ鳴らなかったのか');
  });

  it('reads entities that are written twice', () => {
    const page = '<meta property="og:title" content="The &amp;#039;bell&amp;#039; of Marsh">';
    expect(headOf(page, '').title).toBe("The 'bell' of Marsh");
  });

  it.each([
    '<div>by <a href="#who">Ann Lee</a> <a href="#c">2 Comments</a> <a>tides</a></div>',
    '<div><span>by</span> <a href="/u/1">Ann Lee</a> <a>tides and gates</a></div>',
    '<div><span>Ann Lee |</span> <span>05.04.2025 - Updated: 06.04.2025</span></div>',
    '<div>Text & Fotos: Ann Lee</div>',
    '<div class="author-link">By <a rel="author">Ann Lee</a>, on April 7, 2023 in <a>Natural Water Works</a></div>',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}}</script>',
  ])('gives an author that nothing marks on a line, or in broken data: %s', (byline) => {
    expect(headOf('<title>The bell</title>', `<h1>The bell</h1>${byline}`).authors).toEqual([
      'Ann Lee',
    ]);
  });

  it.each([
    '<ul><li>Old Town | Harbour</li></ul>',
    '<div>HABER</div>',
    '<table class="infobox"><tr><td>By</td><td><a>Ann Lee</a></td></tr></table>',
  ])('takes nobody else for the author: %s', (line) => {
    expect(headOf('<title>The bell</title>', `<h1>The bell</h1>${line}`).authors).toEqual([]);
  });

  it.each([
    '<div>Do 25.04.24 | 14:07 Uhr</div>',
    '<div>Pressemitteilung vom 25.04.2024</div>',
    '<div>Communiqué du 25 avril 2024</div>',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-25T08:00:00Z"}}</script>',
  ])('gives a day that nothing marks: %s', (line) => {
    const head = '<title>The bell</title>';
    expect(headOf(head, `<h1>The bell</h1>${line}`).published).toMatch(/^2024-04-25/u);
  });

  it.each([
    [
      '<p class="byline">By<a href="/authors/ann">Ann Lee</a> and <a href="/authors/ben">Ben Holt</a><span>Staff writers</span></p>',
      ['Ann Lee', 'Ben Holt'],
    ],
    [
      '<div class="author-card"><img><a rel="author" href="/u/ann">Ann Lee</a><span>Senior Editor, Tidewater</span></div>',
      ['Ann Lee'],
    ],
    ['<div>Par Anne Dupont et Benoît Roux</div>', ['Anne Dupont', 'Benoît Roux']],
    [
      '<span itemprop="author" itemscope><span itemprop="name">Marsh Council</span></span>',
      ['Marsh Council'],
    ],
    ['<div class="byline">ann-lee.example</div>', []],
    ['<div class="related-posts"><a rel="author" href="/authors/cy">Cy Reed</a></div>', []],
  ])('gives its authors as they are seen: %s', (byline, authors) => {
    expect(headOf('<title>The bell</title>', `<h1>The bell</h1>${byline}`).authors).toEqual(
      authors,
    );
  });

  it.each([
    ['Anna Reuter und Max Kern, Marsch', ['Anna Reuter', 'Max Kern']],
    ['José Volta e Pinto', ['José Volta e Pinto']],
    ['Ann Lee, Marsh', ['Ann Lee']],
  ])('takes names apart as they are meant: %s', (author, authors) => {
    const head = `<title>The bell</title><meta name="author" content="${author}">`;
    expect(headOf(head, '<h1>The bell</h1>').authors).toEqual(authors);
  });

  it('tells an author from who translated', () => {
    const head = '<title>The bell</title><meta name="author" content="Anna Reuter">';
    const line =
      '<div>Von: Anna Reuter</div><div>Übersetzt von: <a rel="author">Max Kern</a></div>';
    expect(headOf(head, `<h1>The bell</h1>${line}`).authors).toEqual(['Anna Reuter']);
  });

  it('keeps a sign that belongs to the title', () => {
    expect(headOf('<title>#39: A bell</title>', '<h1>#39: A bell</h1>').title).toBe('#39: A bell');
  });

  it('prefers whom readers see to whom the system names', () => {
    const head =
      '<title>The bell</title><meta name="author" content="Tide Holdings"><meta name="author" content="Max Owner">';
    expect(headOf(head, '<h1>The bell</h1><p class="byline">By Ann Lee</p>').authors).toEqual([
      'Ann Lee',
    ]);
  });

  it.each([
    '<time datetime="2024-01-29T08:00:00Z">yesterday</time>',
    '<span class="post-date">29 January 2024</span>',
    '<div>Published: January 29, 2024 | Updated: March 1, 2024</div>',
    '<meta itemprop="datePublished" content="2024-01-29">',
  ])('gives the day on which it appeared: %s', (date) => {
    expect(headOf('<title>The bell</title>', `<h1>The bell</h1>${date}`).published).toMatch(
      /^2024-01-29/u,
    );
  });

  it.each([
    '<time class="comment-date" datetime="2024-01-29">a day ago</time>',
    '<p>The festival opens in November 2024, as it does each year in the old town.</p>',
  ])('takes no other day for it: %s', (other) => {
    const page = `<h1>The bell</h1><div class="comments">${other}</div>`;
    expect(headOf('<title>The bell</title>', page).published).toBeUndefined();
  });

  it('reads entities where machines are told something', () => {
    const head = `<script type="application/ld+json">{"@type":"Article","headline":"The bell &amp; the wall&#8217;s end",
      "author":{"name":"Ann O&#039;Hara"},"publisher":{"name":"Antern &amp; Sons"}}</script>`;
    expect(headOf(head, '')).toMatchObject({
      title: 'The bell & the wall’s end',
      authors: ["Ann O'Hara"],
      publication: 'Antern & Sons',
    });
  });

  it('leaves out an address that is none', () => {
    const head =
      '<title>The bell</title><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/bell">';
    expect(headOf(head, '<h1>The bell</h1>').url).toBeUndefined();
  });
});

it('A page is read though a server’s warning stands before it', () => {
  const article = articleOf(`<br><b>Warning</b>: disk full in <b>/home/a.php</b><br>
    <!doctype html><html lang="de"><head><title>Die Glocke | Tidewater</title></head><body><h1>Die Glocke</h1>
    <p class="byline">Von Anna Reuter</p>${MARKED_UP}</body></html>`);
  expect(article).toMatchObject({ title: 'Die Glocke', authors: ['Anna Reuter'], language: 'de' });
  expect(paragraphsOf(article)).toEqual(TEXT);
});

describe('The words of an article', () => {
  it.each([
    [
      'a link that is called as a box is',
      'It rose by a <a class="meta-loc" href="/a">yard</a>.',
      'It rose by a yard.',
    ],
    [
      'a day in brackets',
      'It rose again (<span class="date">May 2018</span>).',
      'It rose again (May 2018).',
    ],
    [
      'what has a note to it',
      'It was <span class="footnoteLink">the wall of stone</span> that fell.',
      'It was the wall of stone that fell.',
    ],
  ])('stay in their sentences: %s', (_, html, words) => {
    const article = articleOf(
      `<html><body><h1>The bell</h1>${MARKED_UP}<p>${html}</p></body></html>`,
    );
    expect(paragraphsOf(article).at(-1)).toBe(words);
  });

  it('stay under headings that are links', () => {
    const article = articleOf(
      `<html><body><h1>The bell</h1>${TEXT.map((words, nth) => `<h3><a href="/${nth}">Letter ${nth}</a></h3><p>${words}</p>`).join('')}</body></html>`,
    );
    expect(article.asides.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Letter 0',
      'Letter 1',
      'Letter 2',
    ]);
  });

  it('are read although boxes are what their page calls all of itself', () => {
    const widgets = TEXT.map((words) => `<div class="widgets"><p>${words}</p></div>`).join('');
    expect(
      paragraphsOf(articleOf(`<html><body><h1>The bell</h1>${widgets}</body></html>`)),
    ).toEqual(TEXT);
  });
});

function authorsOf(byline: string): readonly string[] {
  const { fields } = readPage(
    Buffer.from(
      `<html><head><title>The bell</title></head><body><h1>The bell</h1>${byline}${'<p>The tide came in at noon, and it went out at six. Nobody saw it go.</p>'.repeat(6)}</body></html>`,
    ),
    'a.html',
  );
  return fields.authors ?? [];
}

describe('A name that is none of a person', () => {
  it.each([
    '<div><h4>by</h4> <h3><a href="/profile/142">delta201</a></h3></div>',
    '<p>von <a href="https://forum.example/members/olga.12/">Olga</a></p>',
  ])('is the author where it leads to a page about them: %s', (byline) => {
    expect(authorsOf(byline)).toHaveLength(1);
  });

  it('is none without', () => {
    expect(authorsOf('<p>von <a href="/shop/12">Delta</a></p>')).toEqual([]);
  });
});

describe('What no page means to be', () => {
  it.each(['<b>x', '<a href="x">x</a> ', '<ul><li><a href="x">x</a>', '<div>x<br><br>'])(
    'takes no longer than its size to read if it repeats %s',
    (piece) => {
      const timeMs = (count: number) => {
        const before = process.cpuUsage();
        expect(() =>
          readPage(Buffer.from(`<p>The tide came in.</p>${piece.repeat(count)}`), 'a.html'),
        ).not.toThrow(RangeError);
        return process.cpuUsage(before).user / 1000;
      };
      timeMs(200);
      const shortMs = timeMs(1000);
      expect(timeMs(4000)).toBeLessThan(shortMs * 11 + 500);
    },
  );
});

describe('A page that was saved with its pictures, in the form of mail', () => {
  it.each(['', 'MIME-Version: 1.0\r\n'])('is refused after “%s”', (before) => {
    const header = `${before}Subject: Tide\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="b"`;
    const body = `--b\r\nContent-Type: text/html\r\n\r\n<html><body>${MARKED_UP}=C3=A9</body></html>\r\n--b--`;
    expect(() => articleOf(`From: <Saved by Blink>\r\n${header}\r\n\r\n${body}`)).toThrow('MHTML');
  });

  it('is told from one that speaks of such', () => {
    const spoken =
      '<p>It began:\nContent-Type: multipart/related, and nobody in the parish knew why.</p>';
    expect(articleOf(`<html><body>${MARKED_UP}${spoken}</body></html>`).paragraphs).toHaveLength(4);
  });
});
