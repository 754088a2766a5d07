import { describe, expect, it } from 'vitest';
import { headingsOf, headOf, paragraphsOf, parse } from './outline.ts';

const ONE = 'The tide came in at four, and nobody was ready for it.';
const TWO = 'The keeper opened the gate. She had waited for this.';
const THREE = 'By noon the water stood in the lanes.';

describe('the title of a text', () => {
  it('is its first line', () => {
    const article = parse(`The Marsh\n\n${ONE}\n\n${TWO}`);
    expect(article.title).toBe('The Marsh');
    expect(headOf(article)).toBe('The Marsh');
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });

  it.each([
    'Is the Marsh Lost?',
    '‘The Marsh Is Lost!’',
    'The marsh is lost, and nobody knows why',
  ])('may read as a sentence: %s', (title) => {
    expect(parse(`${title}\n\n${ONE}\n`).title).toBe(title);
  });

  it('may end with a full stop above a byline', () => {
    expect(parse(`The marsh is lost.\nBy Ann Lee\n\n${ONE}`)).toMatchObject({
      title: 'The marsh is lost.',
      authors: ['Ann Lee'],
    });
  });

  it('is the file’s name if the text begins at once', () => {
    const article = parse(`${ONE}\n\n${TWO}`);
    expect(article.title).toBe('The marsh');
    expect(article.head).toBeUndefined();
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });

  it('is the file’s name for a single paragraph', () => {
    expect(paragraphsOf(parse(TWO))).toEqual([TWO]);
  });

  it('keeps its characters, on one line', () => {
    expect(parse(`“The\u00A0Marsh” — A\tHistory\n\n${ONE}`).title).toBe('“The Marsh” — A History');
  });

  it.each(['Home » News » Local', 'News > Local', 'Skip to content', 'Opinion', 'ANALYSIS'])(
    'stands below what the page says above it: %s',
    (line) => {
      expect(parse(`${line}\n\nThe Marsh\n\n${ONE}`).title).toBe('The Marsh');
    },
  );

  it('is what the front matter says, whatever stands in the text', () => {
    const article = parse(`---\ntitle: Another\n---\nThe Marsh\n\nBy Ann Lee\n\n${ONE}`);
    expect(article).toMatchObject({ title: 'Another', authors: ['Ann Lee'] });
    expect(headOf(article)).toBe('The Marsh\n\nBy Ann Lee');
    expect(paragraphsOf(article)).toEqual([ONE]);
  });
});

describe('the byline of a text', () => {
  it.each([
    ['By Ann Lee'],
    ['by Ann Lee'],
    ['BY: Ann Lee'],
    ['Written by Ann Lee'],
    ['Written by\nAnn Lee'],
    ['Words by Ann Lee'],
    ['Author: Ann Lee'],
    ['Author\nAnn Lee'],
    ['Ann Lee'],
    ['Ann\u00A0Lee'],
    ['By Ann Lee, Staff Writer'],
    ['By Ann Lee | The Marsh Herald'],
    ['By Ann Lee for The Marsh Herald'],
    ['Ann Lee, Guest Columnist'],
    ['Ann Lee, Marsh News'],
    ['The story of a flood\n\nAnn Lee'],
    ['5 min read\nBy Ann Lee'],
  ])('names Ann Lee in %j', (byline) => {
    const article = parse(`The Marsh\n\n${byline}\n\n${ONE}`);
    expect(article.authors).toEqual(['Ann Lee']);
    expect(paragraphsOf(article)).toEqual([ONE]);
    expect(headOf(article)).toContain('The Marsh');
  });

  it.each([
    ['By Ann Lee and Tom Reed', ['Ann Lee', 'Tom Reed']],
    ['By Ann Lee, Tom Reed and Jo Hay', ['Ann Lee', 'Tom Reed', 'Jo Hay']],
    ['By Ann Lee, Tom Reed, and Jo Hay', ['Ann Lee', 'Tom Reed', 'Jo Hay']],
    ['Ann Lee & Tom Reed', ['Ann Lee', 'Tom Reed']],
    ['By Ludwig van Marsh and Ana de la Vega', ['Ludwig van Marsh', 'Ana de la Vega']],
    ['By J. R. Reed', ['J. R. Reed']],
    ['By Jean-Luc O’Neill', ['Jean-Luc O’Neill']],
    ['By A. R.', ['A. R.']],
    ['By Plato', ['Plato']],
    ['Interview by Ann Lee', ['Ann Lee']],
    ['Ann Lee1, Tom Reed2*', ['Ann Lee', 'Tom Reed']],
    ['Will Stone', ['Will Stone']],
  ])('names them all in %j', (byline, authors) => {
    const article = parse(`The Marsh\n\n${byline}\n\n${ONE}`);
    expect(article.authors).toEqual(authors);
    expect(paragraphsOf(article)).toEqual([ONE]);
  });

  it.each([
    ['January 29, 2024', '2024-01-29'],
    ['29 January 2024', '2024-01-29'],
    ['Jan. 29, 2024', '2024-01-29'],
    ['Mon 29 Jan 2024 08.00 GMT', '2024-01-29'],
    ['Published: January 3rd, 2024 | Updated: February 4, 2024', '2024-01-03'],
    ['Posted on 3 March 2024 at 10:15', '2024-03-03'],
    ['2024-01-29', '2024-01-29'],
    ['2024-01-29T08:00:00Z', '2024-01-29'],
    ['By Ann Lee on January 29, 2024', '2024-01-29'],
    ['By Ann Lee | January 29, 2024', '2024-01-29'],
    ['By Ann Lee\nJanuary 29, 2024', '2024-01-29'],
    ['January 29, 2024\nBy Ann Lee', '2024-01-29'],
    ['Posted by admin on January 29, 2024', '2024-01-29'],
  ])('says when it appeared in %j', (byline, published) => {
    const article = parse(`The Marsh\n\n${byline}\n\n${ONE}`);
    expect(article.published).toBe(published);
    expect(article.authors).toEqual(byline.includes('Ann') ? ['Ann Lee'] : []);
    expect(paragraphsOf(article)).toEqual([ONE]);
  });

  it('is no date that the article is about', () => {
    expect(
      parse(`The Marsh\n\nHow the flood of 3 May 2020 changed it\n\n${ONE}`).published,
    ).toBeUndefined();
  });

  it.each([
    ['Early Life', 'In her early years, life was hard at the gate.'],
    ['The Northern Gate', ONE],
    ['And Why It Matters', ONE],
    ['A New Beginning', ONE],
    ['By the Water', ONE],
    ['The Marsh Herald', ONE],
    ['The Marsh and the Sea', ONE],
    ['Introduction', ONE],
  ])('is no heading such as %j', (heading, text) => {
    const article = parse(`The Marsh Today\n\n${heading}\n\n${text}`);
    expect(article.authors).toEqual([]);
    expect(headingsOf(article)).toEqual([heading]);
  });

  it('is no short paragraph that begins with "by"', () => {
    const article = parse(`The Marsh\n\nBy noon the gate was open.\n\n${ONE}`);
    expect(article.authors).toEqual([]);
    expect(paragraphsOf(article)).toEqual(['By noon the gate was open.', ONE]);
  });

  it('yields to the front matter', () => {
    const article = parse(
      `---\nauthor: Tom Reed\npublished: 2020\n---\nThe Marsh\n\nBy Ann Lee\nMay 3, 2021\n\n${ONE}`,
    );
    expect(article).toMatchObject({ authors: ['Tom Reed'], published: '2020', title: 'The Marsh' });
    expect(paragraphsOf(article)).toEqual([ONE]);
  });
});

describe('the paragraphs of a text', () => {
  it('are numbered from 1, without headings and captions', () => {
    const article = parse(`The Marsh\n\n${ONE}\n\nThe Gate\n\n${TWO}\n\n${THREE}`);
    expect(article.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(headingsOf(article)).toEqual([undefined, 'The Gate', 'The Gate']);
  });

  it('keep their characters, and their sentences lie in them', () => {
    const odd = '“Ti\u00ADde”\u00A0— it’s 3\u202F000\u00A0m deep… “No.” She‑he left.';
    const article = parse(`The Marsh\r\n\r\n${odd}\r\n\r\n${TWO}\r\n`);
    expect(paragraphsOf(article)).toEqual([odd, TWO]);
    expect(article.text).toContain(odd);
    expect(
      article.paragraphs[0]?.sentences.map(({ start, end }) => article.text.slice(start, end)),
    ).toEqual(['“Ti\u00ADde”\u00A0— it’s 3\u202F000\u00A0m deep…', '“No.”', 'She‑he left.']);
  });

  it.each([
    ['blank lines', '\n\n'],
    ['line breaks alone', '\n'],
    ['line breaks of Windows', '\r\n'],
    ['line breaks of old Macs', '\r'],
    ['Unicode’s separators', '\u2029'],
    ['new pages', '\f'],
    ['lines that look blank', '\n \t\u00A0\n'],
    ['many blank lines', '\n\n\n\n'],
    ['indented lines', '\n\t'],
  ])('are parted by %s', (_, gap) => {
    const article = parse(['The Marsh', 'By Ann Lee', ONE, TWO, THREE].join(gap));
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE]);
    expect(article.authors).toEqual(['Ann Lee']);
  });

  it('go on where a line was wrapped by hand', () => {
    const first = [
      'The North Marsh was drained in the nineteenth century by a',
      'company of farmers who needed land, and of whom Mr.',
      'Reed was one. By 1950 it was a dry meadow, and the herons',
      'had gone.',
    ];
    const second = [
      '    In 2001 the parish bought it back, as you can read at',
      'https://www.marsh.example/the-history-of-the-marsh-and-of-all-its-gates-in-four-parts',
      'and opened the gates two years later.',
    ];
    const article = parse(
      ['The North Marsh', '', ...first, ...second, '', '1. Methods', '', ...first].join('\n'),
    );
    expect(paragraphsOf(article)).toEqual([
      first.join(' '),
      second.join(' ').trim(),
      first.join(' '),
    ]);
    expect(headingsOf(article)).toEqual([undefined, undefined, '1. Methods']);
  });

  it('go on over wrapped lines in scripts without capitals', () => {
    const line =
      '番人は四十年間水門のそばに住んでいて夜明けに門を開け日没に門を閉めるのが仕事である';
    const article = parse(`水門\n\n${line}\n${line}\n${line}。\n\n${line}\n${line}。`);
    expect(article.paragraphs).toHaveLength(2);
  });

  it('end at each break in a script without marks for the end of a sentence', () => {
    const lines = [
      'คนเฝ้าประตูน้ำอาศัยอยู่ริมคลองมาสี่สิบปี และรู้จักเรือทุกลำที่แล่นผ่านหมู่บ้าน',
      'ทุกเช้าเขาเปิดประตูให้เรือผ่านก่อนพระอาทิตย์ขึ้น แล้วกลับไปรดน้ำต้นมะม่วงในสวน',
      'ตอนนี้หลานสาวของเขาทำงานแทนและเลี้ยงแมวสองตัว ซึ่งชอบนอนอยู่บนหลังคาเรือนพัก',
      'นักท่องเที่ยวมาดูประตูน้ำในวันหยุด และซื้อขนมจากร้านเล็กๆ ที่อยู่ข้างสะพานไม้',
    ];
    expect(paragraphsOf(parse(['ประตูน้ำ', ...lines].join('\n\n')))).toEqual(lines);
  });

  it.each([
    ['in capitals', 'THE GATE'],
    ['with a number', '2. The Gate'],
    ['in quotes', '“The Gate”'],
    ['that is a question', 'Who Opened the Gate?'],
    ['that is a numbered question', '3. What is a gate?'],
  ])('do not include a heading %s', (_, heading) => {
    expect(headingsOf(parse(`The Marsh\n\n${ONE}\n\n${heading}\n\n${TWO}`))).toEqual([
      undefined,
      heading,
    ]);
  });

  it('include a line that leads over to a list, and the list as one', () => {
    const article = parse(
      `The Marsh\n\n${ONE}\n\nWhat the council wanted to build was this:\n• A gate.\n• A wall\n• A road to the sea\n\n${TWO}`,
    );
    expect(paragraphsOf(article)).toEqual([
      ONE,
      'What the council wanted to build was this:',
      'A gate.\nA wall\nA road to the sea',
      TWO,
    ]);
    const { sentences = [] } = article.paragraphs[2] ?? {};
    expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'A gate.',
      'A wall',
      'A road to the sea',
    ]);
  });

  it.each([
    '1. A gate\n2. A wall',
    '(1) A gate\n(2) A wall',
    'a) A gate\nb) A wall',
    '* A gate\n\n* A wall',
    '- A gate\n- A wall',
  ])('include lists such as %j', (list) => {
    expect(parse(`The Marsh\n\n${ONE}\n\n${list}`).paragraphs).toHaveLength(2);
  });

  it('include datelines, questions, quotes and footnotes', () => {
    const lines = [
      'MARSHTOWN — The gate has failed.',
      'Q: Who opened it?',
      '“Nobody did,” she said.',
      '[1] See the map.',
    ];
    expect(paragraphsOf(parse(`The Marsh\n\n${lines.join('\n\n')}`))).toEqual(lines);
  });

  it('do not stand under who said what stands above them', () => {
    expect(headingsOf(parse(`The Marsh\n\n${ONE}\n\n— Tom Reed\n\n${TWO}`))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    'Mayor Lee at the gate. Photo: Tom Reed/Marsh Herald',
    'The gate at dawn, May 2020. (AP Photo/Tom Reed)',
    'The gate at dawn. (Photo by Tom Reed/AFP via Getty Images)',
    'The gate at dawn. Credit: Tom Reed/Getty Images.',
    'FILE PHOTO: The keeper waves, May 16, 2020. REUTERS/Tom Reed',
    'Photograph: Tom Reed/The Herald',
    'Photo by Tom Reed on Unsplash',
    'Image source, Getty Images',
    'Image caption, The gate at dawn, in a picture of 1960.',
    'Image caption,\nThe gate at dawn, in a picture of 1960.',
    '(AP Photo/Tom Reed)',
    'The keeper at dawn | Reuters',
    'Picture: Tom Reed',
  ])('do not include the caption %j', (caption) => {
    for (const gap of ['\n', '\n\n']) {
      const article = parse(`The Marsh\n\n${ONE}\n\n${caption}${gap}${TWO}`);
      expect(paragraphsOf(article)).toEqual([ONE, TWO]);
      expect(headingsOf(article)).toEqual([undefined, undefined]);
    }
  });

  it('take a short line above them, of which nobody knows what it is, for a heading', () => {
    expect(headingsOf(parse(`The Marsh\n\n${ONE}\n\nThe gate at dawn in May\n${TWO}`))).toEqual([
      undefined,
      'The gate at dawn in May',
    ]);
  });

  it.each([
    'She took a picture of the gate, and of the photo by her bed.',
    'He paid with one thing only, on credit: time.',
    'She wrote to Reuters and to the AP.',
    'He shared this with his friends, who followed us home.',
    'Share with your neighbours, and the marsh will share with you.',
    'Copyright law did not help the keeper.',
    'Sign here, she said.',
    'Comments came in from all over the marsh.',
    'Related posts were pulled out of the mud.',
    'Read the letter: it says all.',
  ])('include sentences that only sound like the page: %s', (sentence) => {
    expect(paragraphsOf(parse(`The Marsh\n\n${ONE}\n\n${TWO}\n\n${sentence}`))).toEqual([
      ONE,
      TWO,
      sentence,
    ]);
  });

  it.each([
    'Share',
    'Share this article',
    'Tweet',
    'Facebook',
    'X',
    'WhatsApp',
    'Print',
    'Copy link',
    'Advertisement',
    'ADVERTISEMENT',
    'Subscribe',
    'Sign up for our newsletter and never miss a story.',
    'Read more',
    'Leave a comment',
    'Read also: Five gates that changed the marsh',
    'READ MORE: Is the marsh lost?',
    'Also read: The flood of 1953',
    'Continue reading the main story',
    'Article continues below',
    'Thanks for reading Marsh Notes! Subscribe for free.',
    'Click here to share on Facebook.',
    'Follow us on Twitter and Facebook.',
    '1.2K shares',
    '12',
    '4 min read',
    'Tags: marsh, gates',
    'Filed under: Water',
    '© 2023 Marsh Herald',
    '[ad_1]',
    '* * *',
    '———',
    '•',
    'Copyright 2023 Marsh Herald. All rights reserved.',
    'You may also like',
    'Related Articles',
    'Your email address will not be published.',
    'Back to top',
  ])('do not include the page’s line %j, wherever it stands', (line) => {
    const article = parse(`The Marsh\n\n${ONE}\n\n${line}\n\n${TWO}\n\n${THREE}\n\n${line}\n`);
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE]);
    expect(headingsOf(article)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    'Related Posts',
    'You may also like',
    'More from the Marsh Herald',
    'Most Read',
    'Explore more on these topics',
    'Further reading:',
  ])('end where other articles are listed: %s', (line) => {
    const article = parse(
      `The Marsh\n\n${ONE}\n\n${TWO}\n\n${THREE}\n\n${line}\n\nThe Sea\n\nThe sea came in.\n`,
    );
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE]);
  });

  it.each([
    'Leave a Reply',
    'Comments (12)',
    '12 Comments',
    '3 thoughts on “The Marsh”',
    'Discussion about this post',
  ])('end where its readers have their say: %s', (line) => {
    const comments = Array.from(
      { length: 9 },
      (_, index) => `Reader ${index} said that this was so.`,
    );
    const article = parse(`The Marsh\n\n${ONE}\n\n${line}\n\n${comments.join('\n\n')}`);
    expect(paragraphsOf(article)).toEqual([ONE]);
  });

  it('begin behind a link to what readers say', () => {
    const article = parse(`The Marsh\n\nBy Ann Lee\n\n3 Comments\n\n${ONE}\n\n${TWO}`);
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });

  it('go on behind a box of links in the middle', () => {
    const article = parse(`The Marsh\n\n${ONE}\n\nRelated Posts\n\nThe Sea\n\n${TWO}\n\n${THREE}`);
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE]);
  });

  it('do not include what closes the page', () => {
    const end =
      'Back to top button\n\nShare\nFacebook\nTwitter\n\n© 2023 Marsh Herald. All rights reserved.';
    expect(paragraphsOf(parse(`The Marsh\n\n${ONE}\n\n${TWO}\n\n${end}`))).toEqual([ONE, TWO]);
  });

  it('must exist: a text of titles alone is refused, with a remedy', () => {
    for (const text of [
      'The Marsh',
      'The Marsh\n\nBy Ann Lee',
      'Share\n\nFacebook',
      '* * *',
      '---\ntitle: A\n---\n',
    ]) {
      expect(() => parse(text)).toThrow(
        expect.objectContaining({
          name: 'CorpusError',
          file: 'the-marsh.txt',
          message: 'there is no paragraph of running text to quote',
          remedy: expect.stringContaining('whole sentences') as unknown,
        }) as Error,
      );
    }
  });
});
