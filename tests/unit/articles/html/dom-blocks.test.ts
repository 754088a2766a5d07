import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../../src/articles/corpus-error.ts';
import { domBlocks } from '../../../../src/articles/html/dom-blocks.ts';
import { MAX_TAGS } from '../../../../src/articles/html/limit-tags.ts';
import { parseHtml, parseXhtml } from '../../../../src/articles/html/parse-html.ts';
import { layOut } from '../../../../src/articles/reading-text.ts';
import { processorMs } from '../../../support/processor-ms.ts';

function blocksOf(html: string) {
  return domBlocks(parseHtml(html, 'marsh.html').body);
}

/** Kind and words of each block, parts on lines of their own. */
function outlineOf(html: string): readonly string[] {
  return blocksOf(html).map(({ kind, parts }) => `${kind}: ${parts.join(' / ')}`);
}

function textOf(html: string): string {
  return layOut(blocksOf(html)).text;
}

describe('The text of a document', () => {
  it('is joined as a browser shows it', () => {
    expect(
      textOf(`<p>The  tide
        <em>came</em> in, <a href="https://x.org">as</a><b>ever</b>&nbsp;&mdash; it&#8217;s&#x2026; &lt;late&gt;.</p>`),
    ).toBe('The tide came in, asever\u00A0— it’s… <late>.');
  });

  it('has nothing in it that nobody sees', () => {
    const hidden = [
      '<!-- a note -->',
      '<script>let a = "<p>b";</script>',
      '<style>p { }</style>',
      '<template><p>Later.</p></template>',
      '<noscript>Turn it on.</noscript>',
      '<span hidden>hidden</span>',
      '<span style="color: red; display:none">hidden</span>',
      '<span class="sr-only">opens in a new window</span>',
      '<a class="anchor" aria-hidden="true" href="#a">#</a>',
      '<button>Share</button>',
      '<svg><title>Icon</title></svg>',
      '\u00AD',
      '\u200B',
      '<wbr>',
    ];
    for (const each of hidden)
      expect(textOf(`<p>The ti${each}de came in.</p>`)).toBe('The tide came in.');
  });

  it('has what was struck out, as its reader sees it', () => {
    expect(textOf('<p>The gate <s>is</s> <strike>was</strike> <del>stays</del> shut.</p>')).toBe(
      'The gate is was stays shut.',
    );
  });

  it('has the marks of quotations that browsers write', () => {
    const quotations = '<p>She said <q>shut, <q>not open</q>, he said</q>, and left.</p>';
    expect(textOf(quotations)).toBe('She said “shut, ‘not open’, he said”, and left.');
    expect(textOf('<p><q><q>Open</q>, she said.</q></p>')).toBe('“‘Open’, she said.”');
    expect(textOf(`<html lang="de-CH"><body>${quotations}</body></html>`)).toBe(
      'She said „shut, ‚not open‘, he said“, and left.',
    );
    expect(textOf(`<div lang="fr"><div lang="ja">${quotations}</div></div>`)).toBe(
      'She said 「shut, 『not open』, he said」, and left.',
    );
  });

  it('has the page’s own marks of quotations alone, where there are some', () => {
    expect(textOf('<p>She said “<q>shut</q>”, <q>«open»</q> and „<q>ajar</q>“.</p>')).toBe(
      'She said “shut”, «open» and „ajar“.',
    );
  });

  it('keeps words in a line that are merely not read aloud', () => {
    expect(textOf('<p>It costs <span aria-hidden="true">$19</span> a year.</p>')).toBe(
      'It costs $19 a year.',
    );
    expect(textOf('<div aria-hidden="true"><p>Subscribe.</p></div><p>It is.</p>')).toBe('It is.');
  });

  it('leaves out the marks of footnotes, and no other raised text', () => {
    expect(
      textOf(
        '<p>On 5 m<sup>2</sup> the 10<sup>th</sup> reed grew.<sup class="reference"><a href="#n1">[1]</a></sup>' +
          ' It fell.<a role="doc-noteref" href="#n2">2</a> E = mc<sup>2</sup>.<sup><a href="#n3">3</a></sup></p>',
      ),
    ).toBe('On 5 m2 the 10th reed grew. It fell. E = mc2.');
  });

  it('shows pictures of faces as their characters', () => {
    expect(textOf('<p>Well done <img class="emoji" alt="🎉" src="x.svg">!</p>')).toBe(
      'Well done 🎉!',
    );
  });
});

describe('The blocks of a document', () => {
  it('are what its elements say', () => {
    expect(
      outlineOf(`
        <h1>The <i>Marsh</i></h1>
        <p>The tide came in. It went.</p>
        <h2>What<br>grew</h2>
        <ul><li>Reeds</li><li><p>Rushes</p><p>Both wet</p><ul><li>Moss</li></ul></li></ul>
        <blockquote><p>“Wet,” she said.</p></blockquote>
        <figure><img src="a.jpg"><figcaption>A gate at dawn</figcaption></figure>
        <pre><code>let a = 1;
  let b;</code></pre>
        <table><caption>Yields</caption><tr><th>Year<th>Tons<tr><td>1990<td>12</table>
        <section class="footnotes"><ol><li>See above. <a class="footnote-back" href="#a">↩</a></li></ol></section>`),
    ).toEqual([
      'heading: The Marsh',
      'prose: The tide came in. It went.',
      'heading: What grew',
      'prose: Reeds / Rushes / Both wet / Moss',
      'prose: “Wet,” she said.',
      'caption: A gate at dawn',
      'code: let a = 1;\n  let b;',
      'caption: Yields',
      'table: Year\tTons / 1990\t12',
      'note: See above.',
    ]);
  });

  it('know the level of a heading', () => {
    expect(blocksOf('<h3>Reeds</h3><div role="heading" aria-level="2">Moss</div>')).toEqual([
      { kind: 'heading', level: 3, parts: ['Reeds'] },
      { kind: 'heading', level: 2, parts: ['Moss'] },
    ]);
  });

  it('are parted by block elements, closed or not', () => {
    expect(outlineOf('Tide came.<p>It went.<p>It came.<div>It <div>went.</div></div>')).toEqual([
      'prose: Tide came.',
      'prose: It went.',
      'prose: It came.',
      'prose: It',
      'prose: went.',
    ]);
  });

  it('take a short line for a heading only if it is set apart, or stands before all text', () => {
    expect(
      outlineOf(`<p>12 May</p><p>The tide came in.</p><p>— Ann Lee</p><p><b>The reeds</b></p>
        <p>They grew.</p><p>And grew</p>`),
    ).toEqual([
      'heading: 12 May',
      'prose: The tide came in.',
      'prose: — Ann Lee',
      'heading: The reeds',
      'prose: They grew.',
      'prose: And grew',
    ]);
  });

  it('take no short line for a heading that leads over to the next, or that nothing sets apart', () => {
    expect(outlineOf('<p>Dear Ann,</p><p>The tide came in.</p>')).toEqual([
      'prose: Dear Ann,',
      'prose: The tide came in.',
    ]);
    const short = 'What came of it';
    const plain = ['<div>…</div>', '<p>…</p>', '<dl><dd>…</dd></dl>', '<center>…</center>'];
    const marked = [
      '<dl><dt>…</dt></dl>',
      '<div class="chapter-title">…</div>',
      '<p class="subhead">…</p>',
      '<p style="font-weight: bold">…</p>',
      '<header><p>…</p></header>',
      '<div><strong>…</strong></div>',
    ];
    const outlineBehindText = (element: string) =>
      outlineOf(`<p>The tide came in.</p>${element.replace('…', short)}<p>It went.</p>`)[1];
    for (const element of plain) expect(outlineBehindText(element)).toBe(`prose: ${short}`);
    for (const element of marked) expect(outlineBehindText(element)).toBe(`heading: ${short}`);
  });

  it('do not hold the numbers of a printed edition’s pages and lines', () => {
    const numbers = [
      '<span class="pagenum">[12]</span>',
      '<span class="linenum">20</span>',
      '<span epub:type="pagebreak" id="p12">12</span>',
      '<a role="doc-pagebreak">12</a>',
    ];
    for (const number of numbers)
      expect(textOf(`<p>The tide came${number} in.</p>`)).toBe('The tide came in.');
  });

  it('keep the line breaks of poems, part paragraphs at two, and join a sentence in long lines', () => {
    expect(outlineOf('<p>The tide<br>came in,<br>and went.</p>')).toEqual([
      'prose: The tide\ncame in,\nand went.',
    ]);
    expect(outlineOf('<div>The tide came in.<br><br>It went.<br>It came.</div>')).toEqual([
      'prose: The tide came in.',
      'prose: It went. / It came.',
    ]);
    const long =
      'The tide came in over the wall by the gate of the marsh, and everybody who saw it';
    expect(outlineOf(`<p>${long}<br>ran home.</p>`)).toEqual([`prose: ${long} ran home.`]);
  });

  it('are not made of the tables that lay out a page', () => {
    expect(
      outlineOf(`<table><tr><td><table><tr><td>Home</td><td>News</td></tr></table></td>
        <td><h1>The Marsh</h1><p>The tide came in. It went.</p></td></tr></table>`),
    ).toEqual(['table: Home\tNews', 'heading: The Marsh', 'prose: The tide came in. It went.']);
  });

  it('take text as it was typed for what it is', () => {
    expect(
      outlineOf(`<pre>
The tide came in over the wall by the gate of the
marsh, and everybody ran. Nobody looked back at it.

It went out again.
</pre>`),
    ).toEqual([
      'prose: The tide came in over the wall by the gate of the marsh, and everybody ran. Nobody looked back at it.',
      'prose: It went out again.',
    ]);
  });

  it('have no more white space to them than layOut wants, whatever the page', () => {
    const tags =
      '<p> </p> <br> <b> </b> <li> <ul> </ul> <td> <tr> <table> </table> <pre> </pre> <h2> </h2> <!-- -->'.split(
        ' ',
      );
    const anyPage = fc
      .array(fc.oneof(fc.constantFrom(...tags, ' ', '\n', 'Tide.', 'it', '&nbsp;'), fc.string()))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(anyPage, (html) => {
        const blocks = blocksOf(html).filter(({ kind }) => kind !== 'code' && kind !== 'table');
        for (const part of blocks.flatMap(({ parts }) => parts)) {
          expect(part).not.toMatch(/[ \t]{2}| \n|\n /u);
          expect(part).toBe(part.toWellFormed());
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('Verse', () => {
  const lines = [
    'The gate stood open wide,',
    'the tide came in by night,',
    'and nobody had light',
    'to see.',
  ];
  const stanza = `prose: ${lines.join('\n')}`;
  const inElements = (name: string, names = '', of = lines) =>
    of.map((line) => `<${name}${names}>${line}</${name}>`).join('\n');

  it.each([
    inElements('p'),
    inElements('div'),
    inElements('p', ' class="line"'),
    `<blockquote>${inElements('div')}</blockquote>`,
    `<div class="stanza">${inElements('div', ' class="verse"')}</div>`,
    `<div class="stanza">${inElements('span', ' class="verse"')}</div>`,
    `<section epub:type="z3998:poem"><p>${lines.map((line) => `<span>${line}</span>`).join('<br/>')}</p></section>`,
    `<div class="poem">${lines.map((line) => `<div class="line">${line}<br></div>`).join('')}</div>`,
    lines.map((line, index) => `<p class="line${index % 2}">${line}</p>`).join(''),
  ])('of a line to an element is one paragraph of lines: %s', (verse) => {
    expect(outlineOf(verse)).toEqual([stanza]);
    expect(outlineOf(`<p>The tide came in.</p>${verse}<p>It went.</p>`)).toEqual([
      'prose: The tide came in.',
      stanza,
      'prose: It went.',
    ]);
  });

  it('is known without any sign at its lines’ ends', () => {
    const open = [
      'The tide comes in',
      'The reeds grow tall',
      'The keeper waits',
      'And nothing more',
    ];
    const talk = '<p>“No,” she said.</p><p>“Why?”</p>';
    expect(outlineOf(inElements('p', '', open) + talk)).toEqual([
      `prose: ${open.join('\n')}`,
      'prose: “No,” she said.',
      'prose: “Why?”',
    ]);
  });

  it('that is called so keeps its lines, however long and few', () => {
    const long =
      'The tide came in over the wall by the gate of the marsh, and everybody who saw it';
    expect(
      outlineOf(
        `<div class="poem"><p class="title">The Gate</p><p>${long}</p><p>Ran home</p></div>`,
      ),
    ).toEqual(['heading: The Gate', `prose: ${long}\nRan home`]);
    expect(outlineOf(`<div class="poem"><p>${long}<br>ran home</p></div>`)).toEqual([
      `prose: ${long}\nran home`,
    ]);
  });

  it('is parted into stanzas by what stands between its lines', () => {
    const verse = inElements('div', ' class="line"');
    expect(outlineOf(`${verse}<div><br></div>${verse}`)).toEqual([stanza, stanza]);
    expect(outlineOf(`${verse}<h2>The Sea</h2>${verse}`)).toEqual([
      stanza,
      'heading: The Sea',
      stanza,
    ]);
  });

  it.each([
    ['a talk', ['“Is it in?”', '“It is.”', '“Since when?”', '“Since four.”']],
    ['a typed list', ['- reeds,', '- rushes,', '- moss,', '- the gate']],
    ['an address', ['Ann Lee', '12 High Street', 'Marshton']],
    ['a menu', ['Home', 'News', 'Sport', 'Contact']],
    ['paragraphs', ['It came in.', 'It went.', 'Nobody saw it.', 'It came again.']],
  ])('is not %s', (_, others) => {
    const outline = outlineOf(`<p>The tide came in.</p>${inElements('p', '', others)}`);
    expect(outline.slice(1)).toEqual(others.map((line) => `prose: ${line}`));
  });
});

describe('XHTML', () => {
  it('may close any element by itself', () => {
    const page =
      '<html><head><title/></head><body><a id="p1"/><p>The tide came.</p><br/></body></html>';
    expect(domBlocks(parseXhtml(page, 'a.xhtml').body)).toEqual([
      { kind: 'prose', parts: ['The tide came.'] },
    ]);
  });
});

describe('What no page means to be', () => {
  it.each(['<div>', '<b>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<p><font>'])(
    'is read in time if %s is nested without end',
    (tag) => {
      const blocks = blocksOf(`${tag.repeat(20_000)}The tide came in.`);
      expect(blocks.flatMap(({ parts }) => parts)).toEqual(['The tide came in.']);
    },
  );

  it('keeps the texts of neighbours apart that are nested too deep', () => {
    const html = `${'<div>'.repeat(2000)}<div>The tide came.</div><div>It went.</div>`;
    expect(textOf(html)).toMatch(/The tide came\.\s?It went\./u);
  });

  it('is refused if it has too many tags', () => {
    expect(() => blocksOf('<i></i>'.repeat(MAX_TAGS))).toThrow(CorpusError);
  });

  it.each([
    '&amp;',
    '&#',
    '<',
    '<!--',
    '<a ',
    '</',
    '<p <',
    '"',
    '<br>',
    '<title>',
    '&nbsp;',
    '\0',
  ])('takes no longer than its size if it repeats %j', (piece) => {
    const timeMs = (count: number) => processorMs(() => blocksOf(piece.repeat(count)));
    timeMs(1000);
    expect(timeMs(40_000)).toBeLessThan(4000);
  });
});
