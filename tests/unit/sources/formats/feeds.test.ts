import { describe, expect, it } from 'vitest';
import { atom } from '../../../../src/sources/formats/atom.ts';
import { jsonFeed } from '../../../../src/sources/formats/json-feed.ts';
import type { ListedItem } from '../../../../src/sources/formats/listed.ts';
import { ListingError } from '../../../../src/sources/formats/listing-format.ts';
import { rss } from '../../../../src/sources/formats/rss.ts';

const URL_OF_FEED = 'https://review.example/feeds/all.xml';

function rssOf(item: string, channel = '', attributes = ''): ListedItem | undefined {
  const text = `<rss version="2.0" ${attributes}><channel>${channel}<item>${item}</item></channel></rss>`;
  return rss.read({ text, url: URL_OF_FEED }).items[0];
}

function atomOf(entry: string, feed = '', attributes = ''): ListedItem | undefined {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${feed}<entry>${entry}</entry></feed>`;
  return atom.read({ text, url: URL_OF_FEED }).items[0];
}

const LINK = '<link>https://review.example/a</link>';

describe('RSS', () => {
  it.each([
    ['as it is', LINK, 'https://review.example/a'],
    ['from the site', '<link>/b</link>', 'https://site.example/b'],
    [
      'from what the item starts from',
      '<link>b</link>',
      'https://base.example/x/b',
      'xml:base="https://base.example/x/"',
    ],
    ['in an attribute', '<link href="https://review.example/c"/>', 'https://review.example/c'],
    [
      'in an element of Atom',
      '<atom:link href="https://review.example/d"/>',
      'https://review.example/d',
    ],
    [
      'not to a reply',
      '<atom:link rel="replies" href="https://review.example/r"/><link>/e</link>',
      'https://site.example/e',
    ],
    ['by its guid', '<guid>https://review.example/f</guid>', 'https://review.example/f'],
    [
      'by its guid, if it says so',
      '<guid isPermaLink="true">https://review.example/f</guid>',
      'https://review.example/f',
    ],
    [
      'not by a guid that is none',
      '<guid isPermaLink="false">https://review.example/f</guid>',
      undefined,
    ],
    ['not by a number', '<guid>17</guid>', undefined],
    [
      'where it was before it was counted',
      `<link>https://feeds.example/~r/1</link><feedburner:origLink>https://review.example/g</feedburner:origLink>`,
      'https://review.example/g',
    ],
    [
      'with ampersands that nobody escaped',
      '<link>https://review.example/h?a=1&b=2</link>',
      'https://review.example/h?a=1&b=2',
    ],
    ['only on the web', '<link>javascript:alert(1)</link>', undefined],
    [
      'in a section of characters',
      '<link><![CDATA[ https://review.example/i ]]></link>',
      'https://review.example/i',
    ],
  ])('finds an item’s address %s', (_, written, url, attributes = '') => {
    const text = `<rss><channel><link>https://site.example/blog/</link><item ${attributes}>${written}</item></channel></rss>`;
    expect(rss.read({ text, url: URL_OF_FEED }).items[0]?.url).toBe(url);
  });

  it.each([
    ['The mill &amp; the sea', 'The mill & the sea'],
    ['The mill &amp;amp; the sea', 'The mill & the sea'],
    ['The mill & the sea', 'The mill & the sea'],
    ['<![CDATA[The <em>mill</em> &#8217;s &rsquo;s]]>', 'The mill ’s ’s'],
    ['&lt;b&gt;The mill&lt;/b&gt;&lt;br&gt;by the sea', 'The mill by the sea'],
    ['The <i>mill</i> by the sea', 'The mill by the sea'],
    ['What &amp;lt;script&amp;gt; does', 'What <script> does'],
    ['Of the &lt;details&gt; tag', 'Of the <details> tag'],
    ['a &lt; b', 'a < b'],
    ['AT&amp;notable', 'AT&notable'],
    ['\n  The\n  mill  ', 'The mill'],
    ['The mill&nbsp;wheel', 'The mill wheel'],
  ])('reads the title %j', (written, title) => {
    expect(rssOf(`<title>${written}</title>${LINK}`)?.title).toBe(title);
  });

  it.each([
    ['<author>ada@review.example (Ada Lee)</author>', ['Ada Lee']],
    ['<author>Ada Lee &lt;ada@review.example&gt;</author>', ['Ada Lee']],
    ['<author>noreply@review.example</author>', undefined],
    ['<author>ada@review.example</author><dc:creator>Ada Lee</dc:creator>', ['Ada Lee']],
    ['<dc:creator>Ada Lee, Ben Moor and Cy Reed</dc:creator>', ['Ada Lee', 'Ben Moor', 'Cy Reed']],
    ['<dc:creator>Ada Lee</dc:creator><dc:creator>Ada Lee</dc:creator>', ['Ada Lee']],
    ['<author><name>Ada Lee</name></author>', ['Ada Lee']],
    ['<itunes:author>Ada Lee</itunes:author>', ['Ada Lee']],
  ])('reads who wrote %j', (written, authors) => {
    expect(rssOf(`${LINK}${written}`)?.authors).toEqual(authors);
  });

  it('takes only what brings an article for one', () => {
    expect(rssOf(`${LINK}<description>All of it?</description>`)?.content).toBeUndefined();
    const whole = '<content:encoded>&lt;p&gt;The mill.&lt;/p&gt;</content:encoded>';
    expect(rssOf(`${LINK}<description>A bit.</description>${whole}`)?.content).toBe(
      '<p>The mill.</p>',
    );
    const body = '<body xmlns="http://www.w3.org/1999/xhtml"><p>The mill.<br/>It turns.</p></body>';
    expect(rssOf(`${LINK}${body}`)?.content).toBe('<p>The mill.<br>It turns.</p>');
  });

  it('reads items whose HTML nobody escaped', () => {
    const item = `<title>A</title><description><p>One<br>two <img src=x> & <b>three</p></description>${LINK}`;
    expect(rssOf(item)).toMatchObject({ url: 'https://review.example/a', title: 'A' });
  });

  it('knows namespaces whatever they are called, and none at all', () => {
    const prefixes =
      'xmlns:a="http://purl.org/dc/elements/1.1/" xmlns:b="http://purl.org/rss/1.0/modules/content/"';
    const item = `${LINK}<a:creator>Ada Lee</a:creator><b:encoded>x</b:encoded>`;
    expect(rssOf(item, '', prefixes)).toMatchObject({ authors: ['Ada Lee'], content: 'x' });
    const undeclared = `${LINK}<dc:creator>Ada Lee</dc:creator>`;
    expect(rssOf(undeclared)).toMatchObject({ authors: ['Ada Lee'] });
  });

  it('reads RSS 1.0, whose items stand beside their channel', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://review.example/"><title>The Orchard Review</title><dc:language>de</dc:language></channel>
      <item rdf:about="https://review.example/a"><title>Die Mühle</title><dc:date>2024-01-29T08:00+01:00</dc:date><dc:subject>Mühlen</dc:subject></item>
    </rdf:RDF>`;
    expect(rss.read({ text, url: URL_OF_FEED })).toMatchObject({
      title: 'The Orchard Review',
      items: [
        {
          url: 'https://review.example/a',
          title: 'Die Mühle',
          published: '2024-01-29T08:00+01:00',
          language: 'de',
          tags: ['Mühlen'],
        },
      ],
    });
  });

  it('finds items in what nobody closed', () => {
    const channel = '<itunes:category text="Mills"><itunes:category text="Water"/>';
    expect(rssOf(LINK, channel)?.url).toBe('https://review.example/a');
  });

  it('names an item once, by the first, and counts what has no address', () => {
    const items = [
      `<title>New</title>${LINK}`,
      '<title>Old</title><link>http://www.review.example/a/?utm_source=x</link>',
      '<title>One</title>',
      '',
    ];
    const text = `<rss><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
    expect(rss.read({ text })).toMatchObject({
      items: [{ title: 'New' }],
      notes: ['2 entries have no address on the web: “One”, one without a title'],
    });
  });

  it('is no full list, unless it says so', () => {
    const complete = '<fh:complete xmlns:fh="http://purl.org/syndication/history/1.0"/>';
    for (const [channel, isFull] of [
      ['', false],
      [complete, true],
    ] as const) {
      const text = `<rss><channel>${channel}<item>${LINK}</item></channel></rss>`;
      expect(rss.read({ text }).isFull).toBe(isFull);
    }
  });

  it('leads on to older items', () => {
    const text =
      '<rss><channel><atom:link rel="next" href="?page=2"/><atom:link rel="self" href="/"/></channel></rss>';
    expect(rss.read({ text, url: URL_OF_FEED }).more).toEqual([`${URL_OF_FEED}?page=2`]);
  });

  it('reads what stands behind a server’s warning', () => {
    const text = `<br />\n<b>Warning</b>: no time zone in <b>/a.php</b>\n<?xml version="1.0"?>\n<!-- a feed -->\n<rss><channel><item>${LINK}</item></channel></rss>`;
    expect(rss.isIn({ text })).toBe(true);
    expect(rss.read({ text }).items).toHaveLength(1);
  });

  it('is not what a web page shows of one', () => {
    expect(rss.isIn({ text: '<!doctype html><html><body><rss></rss></body></html>' })).toBe(false);
  });

  it('expands no entities of its own, and reads nothing from elsewhere', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&b; &f;</title>${LINK}</item></channel></rss>`;
    expect(rss.read({ text }).items[0]?.title).toBe('&b; &f;');
  });

  it('refuses elements that stand in each other by the thousand', () => {
    const text = `<rss><channel>${'<item>'.repeat(100_000)}`;
    expect(() => rss.read({ text })).toThrow(ListingError);
  });
});

describe('Atom', () => {
  it.each([
    ['as it is', '<link href="https://review.example/a"/>', 'https://review.example/a'],
    ['from the feed', '<link href="b"/>', 'https://review.example/feeds/b'],
    [
      'to a page before other things',
      '<link rel="alternate" type="application/json" href="/c.json"/><link rel="alternate" type="text/html" href="/c"/>',
      'https://review.example/c',
    ],
    [
      'not to itself',
      '<link rel="self" href="/d.xml"/><link rel="enclosure" href="/d.mp3"/>',
      undefined,
    ],
    ['by its id', '<id>https://review.example/e</id>', 'https://review.example/e'],
    ['not by a name', '<id>urn:uuid:1</id>', undefined],
  ])('finds an entry’s address %s', (_, written, url) => {
    expect(atomOf(written)?.url).toBe(url);
  });

  const link = '<link href="/a"/>';

  it('names the feed’s authors where an entry has none, and the source it comes from', () => {
    const feed = '<author><name>Ada Lee</name></author>';
    expect(atomOf(link, feed)?.authors).toEqual(['Ada Lee']);
    const own = '<author><name>Ben Moor</name></author>';
    expect(atomOf(`${link}${own}`, feed)?.authors).toEqual(['Ben Moor']);
    const source = `<source><title>The Marsh Herald</title>${own}</source>`;
    expect(atomOf(`${link}${source}`, feed)).toMatchObject({
      authors: ['Ben Moor'],
      publication: 'The Marsh Herald',
    });
  });

  it.each([
    ['<content type="html">&lt;p&gt;The mill.&lt;/p&gt;</content>', '<p>The mill.</p>'],
    [
      '<content>The mill &lt; the sea.\n\nIt turns.</content>',
      '<p>The mill &lt; the sea.</p>\n<p>It turns.</p>',
    ],
    ['<content>&lt;p&gt;The mill.&lt;/p&gt;</content>', '<p>The mill.</p>'],
    ['<content type="image/png">aGk=</content>', undefined],
    ['<content type="html" src="https://review.example/a"/>', undefined],
    ['<summary>The mill.</summary>', undefined],
  ])('takes %j for an article, or not', (written, content) => {
    expect(atomOf(`${link}${written}`)?.content).toBe(content);
  });

  it('reads Atom 0.3, and Atom without its namespace', () => {
    const entry =
      '<entry><title>A</title><link rel="alternate" href="https://review.example/a"/><issued>2004-01-29T08:00:00Z</issued><modified>2004-02-01T00:00:00Z</modified></entry>';
    for (const attributes of ['version="0.3" xmlns="http://purl.org/atom/ns#"', '']) {
      const { items } = atom.read({ text: `<feed ${attributes}>${entry}</feed>` });
      expect(items).toEqual([
        {
          url: 'https://review.example/a',
          title: 'A',
          published: '2004-01-29T08:00:00Z',
          modified: '2004-02-01T00:00:00Z',
        },
      ]);
    }
  });
});

describe('JSON Feed', () => {
  it('is told without its version, too', () => {
    const text = '{"home_page_url": "https://review.example/", "items": [{"url": "/a"}]}';
    expect(jsonFeed.isIn({ text })).toBe(true);
    expect(jsonFeed.read({ text }).items).toEqual([{ url: 'https://review.example/a' }]);
  });

  it('reads version 1, what is of another type as if it weren’t there', () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 7,
      author: { name: 'Ada Lee' },
      next_url: 'https://review.example/feed?page=2',
      items: [
        { id: 1, url: 'https://review.example/a', title: null, tags: 'no', date_published: 5 },
        'no item',
        { id: 'https://review.example/b', external_url: 'https://other.example/' },
        { id: '3' },
      ],
    });
    expect(jsonFeed.read({ text })).toEqual({
      items: [
        { url: 'https://review.example/a', authors: ['Ada Lee'] },
        { url: 'https://review.example/b', authors: ['Ada Lee'] },
      ],
      isFull: false,
      more: ['https://review.example/feed?page=2'],
      notes: ['one entry has no address on the web: one without a title'],
    });
  });
});
