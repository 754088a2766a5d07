import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleIn, readingIn } from '../../../src/articles/article-in.ts';
import type { Article } from '../../../src/articles/article.ts';
import { positionAt } from '../../../src/articles/position.ts';
import {
  epubFile,
  openDocumentFile,
  wordFile,
  wordParagraph,
  wordRun,
  zipped,
} from '../../support/packed-documents.ts';
import { headingsOf, paragraphsOf } from './outline.ts';

const asidesOf = ({ text, asides }: Article): readonly string[] =>
  asides.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const readWord = (body: string, parts = {}): Promise<Article> =>
  articleIn('the-mill.docx', wordFile(body, parts));

const readOpenDocument = (body: string, parts = {}): Promise<Article> =>
  articleIn('the-mill.odt', openDocumentFile(body, parts));

const PROSE = 'The mill turns again. Nobody paid for it.';

// LibreOffice 7.4 made them of tide-mill.html: soffice --headless --convert-to docx, and odt.
describe.each(['docx', 'odt'])('An article that a word processor saved as .%s', (ending) => {
  it('is read as its reader sees it', async () => {
    const file = new URL(`tide-mill/tide-mill.${ending}`, import.meta.url);
    const article = await articleIn(`tide-mill.${ending}`, readFileSync(file));
    expect(article).toMatchObject({ title: 'The tide mill turns again', authors: ['Ann Lee'] });
    expect(paragraphsOf(article)).toEqual([
      'The mill by the brook was built in 1811, and it stood for two hundred years. Nobody had paid the carpenters & the smith.',
      'A gate of oak was the dearest.\nTwo wheels of iron came second.',
      '“We would rather grind by hand,” the miller said.',
      'The tide is slow,\nthe wheel is late,\nthe miller is old.',
      'Of 1,200 people in the parish, nine in ten signed the letter. It was read aloud on the quay. The end came in May.',
    ]);
    expect(article.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 2, 1, 1, 3]);
    expect(headingsOf(article).slice(0, 2)).toEqual([undefined, 'What it cost']);
    expect(asidesOf(article)).toEqual([
      'heading: What it cost',
      'table: Flour\t12 sacks\nBran\t7 sacks',
    ]);
  });
});

describe('Word', () => {
  it('shows what was put in, and neither what was struck out nor what is hidden', async () => {
    const article = await readWord(
      wordParagraph(
        [
          wordRun('The mill '),
          `<w:del><w:r><w:delText>never </w:delText></w:r></w:del>`,
          `<w:ins>${wordRun('always ')}</w:ins>`,
          wordRun('and secretly ', '<w:vanish/>'),
          wordRun('turns', '<w:vanish w:val="0"/><w:b/>'),
          wordRun(' at night.'),
        ].join(''),
      ),
    );
    expect(paragraphsOf(article)).toEqual(['The mill always turns at night.']);
  });

  it('shows nothing in a style that hides, unless the words say they are shown', async () => {
    const article = await readWord(
      [
        wordParagraph(wordRun('Top of the form'), 'form'),
        wordParagraph(
          [
            wordRun('The mill turns'),
            wordRun(' and nobody may know', '<w:rStyle w:val="secret"/>'),
            wordRun(' again.', '<w:rStyle w:val="secret"/><w:vanish w:val="0"/>'),
          ].join(''),
        ),
      ].join(''),
      {
        moreStyles: [
          '<w:style w:type="paragraph" w:styleId="form"><w:rPr><w:vanish/></w:rPr></w:style>',
          '<w:style w:type="character" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>',
        ].join(''),
      },
    );
    expect(article.text).toBe('The mill turns again.');
  });

  it('shows no hidden words of a footnote or a box', async () => {
    const article = await readWord(
      [
        wordParagraph(`${wordRun(PROSE)}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        wordParagraph(
          `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${wordParagraph(
            `${wordRun('In secret, ', '<w:vanish/>')}${wordRun('The miller sleeps in the mill.')}`,
          )}</w:txbxContent></v:textbox></w:pict></w:r>${wordRun('The wheel sleeps in the brook.')}`,
        ),
      ].join(''),
      {
        footnotes: `<w:footnote w:id="2">${wordParagraph(
          `${wordRun('Says the miller.')}${wordRun(' Or so we hope.', '<w:vanish/>')}`,
        )}</w:footnote>`,
      },
    );
    expect(paragraphsOf(article)).toEqual([
      PROSE,
      'The wheel sleeps in the brook.',
      'The miller sleeps in the mill.',
    ]);
    expect(asidesOf(article)).toEqual(['note: Says the miller.']);
  });

  it('has the words that a reading stands over', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${wordRun('moulin')}</w:rt><w:rubyBase>${wordRun('The mill')}</w:rubyBase></w:ruby></w:r>`;
    const article = await readWord(wordParagraph(`${ruby}${wordRun(' turns again.')}`));
    expect(article.text).toBe('The mill turns again.');
  });

  it('is read from the part that it names, whatever that is called', async () => {
    const article = await readWord(wordParagraph(wordRun(PROSE)), { main: 'word/document2.xml' });
    expect(article.text).toBe(PROSE);
  });

  it('has footnotes beside its text, and neither comments nor a table of contents', async () => {
    const article = await readWord(
      [
        wordParagraph(wordRun('The mill'), 'Title'),
        wordParagraph(wordRun('Costs 3'), 'toc1'),
        wordParagraph(
          `${wordRun('The gate is oak.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>${wordRun(' The wheel is iron.')}`,
        ),
        wordParagraph(wordRun('The wheel, in May'), 'caption'),
      ].join(''),
      {
        footnotes: `<w:footnote w:id="2">${wordParagraph(wordRun('So says the smith.'))}</w:footnote>`,
      },
    );
    expect(article.title).toBe('The mill');
    expect(paragraphsOf(article)).toEqual(['The gate is oak. The wheel is iron.']);
    expect(asidesOf(article)).toEqual(['caption: The wheel, in May', 'note: So says the smith.']);
  });

  it('puts a drop cap back to its word', async () => {
    const article = await readWord(
      `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${wordRun('T')}</w:p>${wordParagraph(wordRun('he mill turns.'))}`,
    );
    expect(paragraphsOf(article)).toEqual(['The mill turns.']);
  });

  it.each([
    ['The miller&#8217;s &lt;sea&gt;', 'The miller’s <sea>'],
    ['Unbenannt 1', 'The mill'],
    ['Presentation3', 'The mill'],
    ['1811', '1811'],
    ['11/22/63', '11/22/63'],
    ['- - -', 'The mill'],
  ])('has the title %s as people read it, if somebody gave it', async (given, title) => {
    const core = `<dc:title>${given}</dc:title>`;
    expect((await readWord(wordParagraph(wordRun(PROSE)), { core })).title).toBe(title);
  });

  it('is believed its title and its author only as far as the text bears them out', async () => {
    const core = '<dc:title>The mill &amp; the sea</dc:title><dc:creator>Ann Lee</dc:creator>';
    const told = wordParagraph(wordRun(PROSE));
    expect(await readWord(told, { core })).toMatchObject({
      title: 'The mill & the sea',
      authors: [],
    });
    const signed = told + wordParagraph(wordRun('Ann Lee keeps the mill by the sea.'));
    expect(await readWord(signed, { core })).toMatchObject({ authors: ['Ann Lee'] });
    const titled = wordParagraph(wordRun('The tide mill'), 'heading1') + told;
    expect(await readWord(titled, { core })).toMatchObject({ title: 'The tide mill' });
    const draft = core.replace('The mill &amp; the sea', 'Microsoft Word - draft3.docx');
    expect(await readWord(told, { core: draft })).toMatchObject({ title: 'The mill' });
  });

  it('says why it can’t be read', async () => {
    const locked = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    await expect(articleIn('a.docx', locked)).rejects.toThrow('protected by a password');
    await expect(articleIn('a.docx', Buffer.from('PK?'))).rejects.toThrow('damaged');
    await expect(articleIn('a.docx', zipped({ 'a.txt': PROSE }))).rejects.toThrow('damaged');
    const broken = wordFile('').slice(0, 900);
    await expect(articleIn('a.docx', broken)).rejects.toThrow('damaged');
  });
});

describe('OpenDocument', () => {
  it('shows nothing in a section or a style that hides, or in one that stems from it', async () => {
    const article = await readOpenDocument(
      [
        '<text:p text:style-name="P1">The mill turns<text:span text:style-name="Secret"> in secret</text:span><text:span text:style-name="T1"> by night</text:span><text:span text:style-name="T2"> again</text:span>.</text:p>',
        '<text:section text:display="none"><text:p>Nobody may know.</text:p></text:section>',
        '<text:section text:display="condition" text:is-hidden="true"><text:p>Nobody should know.</text:p></text:section>',
        '<text:section text:display="condition"><text:p>Everybody knows.</text:p></text:section>',
      ].join(''),
      {
        named:
          '<style:style style:name="Secret"><style:text-properties text:display="none"/></style:style>',
        styles: [
          '<style:style style:name="T1" style:parent-style-name="Secret"><style:text-properties fo:color="#000000"/></style:style>',
          '<style:style style:name="T2" style:parent-style-name="Secret"><style:text-properties text:display="true"/></style:style>',
        ].join(''),
      },
    );
    expect(paragraphsOf(article)).toEqual(['The mill turns again.', 'Everybody knows.']);
  });

  it('shows neither what was struck out, nor what is hidden, nor what somebody remarked', async () => {
    const article = await readOpenDocument(
      '<text:tracked-changes><text:p>Never.</text:p></text:tracked-changes><text:p text:style-name="P1">The mill<text:s/>turns<office:annotation><text:p>Does it?</text:p></office:annotation><text:span text:style-name="T1"> in secret</text:span><text:tab/>at <text:span>night</text:span>.</text:p>',
      {
        styles:
          '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
      },
    );
    expect(paragraphsOf(article)).toEqual(['The mill turns at night.']);
  });

  it('has footnotes, captions, code and titles by their styles', async () => {
    const article = await readOpenDocument(
      '<text:p text:style-name="P1">The mill</text:p><text:p>The gate is oak.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So says the smith.</text:p></text:note-body></text:note> The wheel is iron.</text:p><text:p text:style-name="Illustration">The wheel, in May</text:p><text:p text:style-name="Preformatted_20_Text">turn(wheel)</text:p>',
      {
        styles:
          '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
      },
    );
    expect(article.title).toBe('The mill');
    expect(paragraphsOf(article)).toEqual(['The gate is oak. The wheel is iron.']);
    expect(asidesOf(article)).toEqual([
      'caption: The wheel, in May',
      'code: turn(wheel)',
      'note: So says the smith.',
    ]);
  });

  it('says why it can’t be read', async () => {
    const manifest = '<manifest:encryption-data/>';
    await expect(readOpenDocument('', { manifest })).rejects.toThrow('protected by a password');
    await expect(articleIn('a.odt', zipped({ 'a.txt': PROSE }))).rejects.toThrow('damaged');
  });
});

describe('EPUB', () => {
  it('is read in its order, each chapter under its name', async () => {
    const article = await articleIn(
      'the-mill.epub',
      epubFile(
        {
          one: `<h2>The gate</h2><p>${PROSE}</p>`,
          two: '<p>The wheel is iron.<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n">So says the smith.</aside>',
        },
        {
          metadata:
            '<dc:title>The mill</dc:title><dc:creator opf:role="aut">Ann Lee</dc:creator><dc:creator opf:role="ill">Bo Lund</dc:creator><dc:publisher>Quay Press</dc:publisher><dc:date>2024-05-03</dc:date><dc:language>en</dc:language>',
          contents:
            '<li><a href="text/one.xhtml">I. The gate</a></li><li><a href="text/two.xhtml#top">II. The  wheel</a></li>',
        },
      ),
    );
    expect(article).toMatchObject({
      title: 'The mill',
      authors: ['Ann Lee'],
      publication: 'Quay Press',
      published: '2024-05-03',
      language: 'en',
    });
    expect(paragraphsOf(article)).toEqual([PROSE, 'The wheel is iron.']);
    expect(asidesOf(article)).toEqual(['heading: The gate', 'note: So says the smith.']);
    const chapterOf = (words: string) => positionAt(article, article.text.indexOf(words));
    expect(chapterOf('turns')).toEqual({ kind: 'chapter', chapter: 'I. The gate' });
    expect(chapterOf('iron')).toEqual({ kind: 'chapter', chapter: 'II. The wheel' });
  });

  it('is read with what its style sheet says of a class', async () => {
    const chapter = `<p>${PROSE}</p><p class="c3">At the weir</p><p>The wheel is iron.</p><p class="c4">Cut here.</p>`;
    const sheet = '.c3 { font-size: 1.4em; text-align: center } .c4 { display: none }';
    const article = await articleIn('a.epub', epubFile({ one: chapter }, { sheet }));
    expect(paragraphsOf(article)).toEqual([PROSE, 'The wheel is iron.']);
    expect(asidesOf(article)).toEqual(['heading: At the weir']);
  });

  it('says so if it is encrypted; scrambled fonts are no matter', async () => {
    const book = (algorithm: string) =>
      epubFile(
        { one: `<p>${PROSE}</p>` },
        {
          encryption: `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
        },
      );
    const locked = book('http://www.w3.org/2001/04/xmlenc#aes128-cbc');
    await expect(articleIn('a.epub', locked)).rejects.toThrow('the book is encrypted');
    const scrambled = book('http://www.idpf.org/2008/embedding');
    expect(paragraphsOf(await articleIn('a.epub', scrambled))).toEqual([PROSE]);
  });

  it('believes no placeholder', async () => {
    const book = epubFile(
      { one: `<p>${PROSE}</p>` },
      { metadata: '<dc:creator>Unknown Author</dc:creator><dc:date>0101-01-01</dc:date>' },
    );
    expect(await articleIn('a.epub', book)).toMatchObject({ authors: [] });
  });
});

describe('A document that is an archive', () => {
  it('is refused if it is too large when unpacked', async () => {
    const bomb = epubFile({ one: ' '.repeat(120_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(articleIn('a.epub', bomb)).rejects.toThrow('unpacked, the file is too large');
  });

  it('is read no further than the archive says that it is long', async () => {
    const bomb = Buffer.from(wordFile(wordParagraph(wordRun('x'.repeat(1_000_000)))));
    const entries = bomb.indexOf(Buffer.from('504b0102', 'hex'));
    for (let at = entries; at !== -1; at = bomb.indexOf(Buffer.from('504b0102', 'hex'), at + 4))
      bomb.writeUInt32LE(20, at + 24);
    await expect(articleIn('a.docx', bomb)).rejects.toThrow('damaged');
  });

  it('is refused if it has too many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, nth) => [`${nth}`, '']));
    await expect(articleIn('a.odt', zipped(parts))).rejects.toThrow('too large');
  });
});

describe('A block quote', () => {
  const STYLED = `<text:p>${PROSE}</text:p><text:p text:style-name="Quotations">It turns.</text:p><text:p text:style-name="Quotations">It grinds.</text:p><text:p>${PROSE}</text:p>`;

  it.each([
    ['.md', Buffer.from(`${PROSE}\n\n> It turns.\n>\n> It grinds.\n\n${PROSE}`)],
    [
      '.html',
      Buffer.from(
        `<p>${PROSE}</p><blockquote><p>It turns.</p><p>It grinds.</p></blockquote><p>${PROSE}</p>`,
      ),
    ],
    [
      '.docx',
      wordFile(
        wordParagraph(wordRun(PROSE)) +
          wordParagraph(wordRun('It turns.'), 'Quote') +
          wordParagraph(wordRun('It grinds.'), 'Quote') +
          wordParagraph(wordRun(PROSE)),
      ),
    ],
    ['.odt', openDocumentFile(STYLED)],
  ])('is told from running text, as one for all of its paragraphs: %s', async (ending, bytes) => {
    const { text, blocks } = await readingIn(`mill${ending}`, bytes);
    const quoted = blocks.filter(({ quote }) => quote);
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It turns.',
      'It grinds.',
    ]);
    expect(new Set(quoted.map(({ quote }) => quote)).size).toBe(1);
  });
});
