import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../../src/articles/article-in.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { pdf } from '../../../../src/articles/formats/pdf.ts';
import { positionAt } from '../../../../src/articles/position.ts';
import { makePdf, type PdfOptions, type PrintedLine } from '../../../support/make-pdf.ts';
import { headingsOf, paragraphsOf } from '../outline.ts';

const LEFT = 72;
const LEADING = 12;

/** Lines under each other; an empty one is a gap. */
function set(
  words: readonly string[],
  { left = LEFT, top = 150, ...type }: Partial<PrintedLine> & { readonly top?: number } = {},
): readonly PrintedLine[] {
  return words.flatMap((line, nth) =>
    line === '' ? [] : [{ words: line, left, baseline: top + nth * LEADING, ...type }],
  );
}

const TITLE: PrintedLine = { words: 'The Tide Mill', left: 200, baseline: 100, size: 20 };

const OPENING = [
  'The mill at the mouth of the river was built by two carpenters in one',
  'spring. Nobody was paid for it, and nobody asked for money either, as',
  'the town had none. It has been turning ever since.',
];

function read(
  pages: readonly (readonly PrintedLine[])[],
  options: PdfOptions = {},
): Promise<Article> {
  return articleIn('tide-mill.pdf', makePdf(pages, options));
}

function narrow(words: readonly string[], left: number, top: number): readonly PrintedLine[] {
  return set(words, { left, top });
}

function row(cells: readonly string[], baseline: number): readonly PrintedLine[] {
  return cells.map((words, nth) => ({ words, left: LEFT + nth * 120, baseline }));
}

const asidesOf = ({ text, asides }: Article) =>
  asides.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const pageOf = (article: Article, words: string) =>
  positionAt(article, article.text.indexOf(words));

describe('The paragraphs of a PDF', () => {
  it('are parted by gaps, under a title in the largest letters', async () => {
    const article = await read([
      [TITLE, ...set(OPENING), ...set(['Who owns it is another matter.'], { top: 200 })],
    ]);
    expect(article.title).toBe('The Tide Mill');
    expect(paragraphsOf(article)).toEqual([OPENING.join(' '), 'Who owns it is another matter.']);
  });

  it('are parted by indents of their first lines', async () => {
    const [first, ...others] = OPENING;
    const paragraph = (top: number): readonly PrintedLine[] => [
      ...set([first ?? ''], { left: LEFT + 14, top }),
      ...set(others, { top: top + LEADING }),
    ];
    const article = await read([[TITLE, ...paragraph(150), ...paragraph(186)]]);
    expect(paragraphsOf(article)).toEqual([OPENING.join(' '), OPENING.join(' ')]);
  });

  it('are parted where a line ends early', async () => {
    const article = await read([
      [
        TITLE,
        ...set([
          ...OPENING,
          'Who owns it is another matter, and has been one for two hundred',
          'years now.',
        ]),
      ],
    ]);
    expect(paragraphsOf(article)).toHaveLength(2);
  });

  it('have bylines and headings in between', async () => {
    const article = await read([
      [
        TITLE,
        ...set(['By Ann Lee', '', '3 May 2024'], { top: 120 }),
        ...set(OPENING, { top: 170 }),
        ...set(['Who Owns It'], { top: 220, font: 'bold' }),
        ...set(OPENING, { top: 236 }),
      ],
    ]);
    expect(article).toMatchObject({ authors: ['Ann Lee'], published: '2024-05-03' });
    expect(headingsOf(article)).toEqual([undefined, 'Who Owns It']);
  });

  it('go on in the next column, and begin anew under what goes across', async () => {
    const article = await read([
      [
        TITLE,
        ...narrow(
          [
            'The mill at the mouth of the river was',
            'built by two carpenters in one long',
            'and rainy spring. Nobody was paid,',
            'and nobody asked for any money, as',
          ],
          72,
          150,
        ),
        ...narrow(
          [
            'there was none. It has been turning',
            'ever since. Nobody knows who owns',
            'the mill, and those who say they do',
            'can’t show a paper.',
          ],
          310,
          150,
        ),
        { words: 'What the Papers Say', left: 72, baseline: 230, size: 14 },
        ...narrow(
          [
            'There are two papers in the town hall',
            'that speak of the mill. One is from',
            'the year of the flood, when a clerk',
            'wrote down all houses.',
          ],
          72,
          250,
        ),
        ...narrow(
          [
            'The other one is a bill for a rope of',
            'some forty yards, and nobody has ever',
            'found out whether it was paid or how',
            'much it was.',
          ],
          310,
          250,
        ),
      ],
    ]);
    expect(paragraphsOf(article)).toEqual([
      'The mill at the mouth of the river was built by two carpenters in one long and rainy spring. Nobody was paid, and nobody asked for any money, as there was none. It has been turning ever since. Nobody knows who owns the mill, and those who say they do can’t show a paper.',
      'There are two papers in the town hall that speak of the mill. One is from the year of the flood, when a clerk wrote down all houses.',
      'The other one is a bill for a rope of some forty yards, and nobody has ever found out whether it was paid or how much it was.',
    ]);
  });

  it('begin with a letter that reaches over several lines', async () => {
    const article = await read([
      [
        TITLE,
        { words: 'T', left: LEFT, baseline: 163, size: 30 },
        ...set(['he mill at the mouth of the river was built by two carpenters'], { left: 92 }),
        ...set(['in one spring. Nobody was paid for it, and nobody asked for the'], {
          left: 92,
          top: 162,
        }),
        ...set(['money either, as the town had none. It has been turning ever since.'], {
          top: 174,
        }),
      ],
    ]);
    expect(paragraphsOf(article)).toEqual([
      'The mill at the mouth of the river was built by two carpenters in one spring. Nobody was paid for it, and nobody asked for the money either, as the town had none. It has been turning ever since.',
    ]);
  });

  it('may be lists, whose marks are no words', async () => {
    const article = await read([
      [
        TITLE,
        ...set(OPENING),
        ...set(['• A wheel of oak.', '• A rope that nobody paid.'], { left: 90, top: 200 }),
      ],
    ]);
    expect(paragraphsOf(article).at(-1)).toBe('A wheel of oak.\nA rope that nobody paid.');
  });

  it('keep the lines of a poem apart', async () => {
    const article = await read([
      [
        TITLE,
        ...set(OPENING),
        ...set(['Turn, wheel, turn,', 'The tide is high', 'And so am I'], { top: 204 }),
      ],
    ]);
    expect(paragraphsOf(article).at(-1)).toBe('Turn, wheel, turn,\nThe tide is high\nAnd so am I');
  });
});

describe('Words of a PDF', () => {
  it('are whole again where a line’s end parted them', async () => {
    const bytes = makePdf([
      [
        TITLE,
        ...set([
          'The mill at the mouth of the river was built by two car-',
          'penters in one spring, by well-',
          'known ones. It has been turning ever since, and nobody wonders.',
        ]),
      ],
    ]);
    const { text, notes } = await pdf.read(bytes, 'tide-mill.pdf');
    expect(text).toContain('two carpenters in one spring, by well-known ones.');
    expect(notes).toEqual([{ message: 'made whole at the ends of lines: carpenters' }]);
  });

  it('have no marks of notes, which stand beside the text', async () => {
    const article = await read([
      [
        TITLE,
        ...set(OPENING.slice(0, 2)),
        ...set(['the town had none.'], { top: 174 }),
        { words: '1', left: 148.5, baseline: 170, size: 6 },
        ...set(['It has been turning ever since, and covers 40 km'], { left: 152, top: 174 }),
        { words: '2', left: 345.5, baseline: 170, size: 6 },
        { words: '.', left: 348.5, baseline: 174 },
        ...set(['1 The bill for the rope is in the town hall.'], { top: 760, size: 8 }),
      ],
    ]);
    expect(paragraphsOf(article)[0]).toMatch(/none\. It has been .* covers 40 km2\.$/);
    expect(asidesOf(article)).toEqual(['note: The bill for the rope is in the town hall.']);
  });

  it('are found in captions and tables, which are no paragraphs', async () => {
    const article = await read([
      [
        TITLE,
        ...set(OPENING),
        ...row(['Year', 'Sacks', 'Rats'], 220),
        ...row(['1790', '1,200', '40'], 232),
        ...row(['1791', '900', '75'], 244),
        ...set(['Table 1: What was ground, and by whom it was eaten.'], { top: 265 }),
        ...set(OPENING, { top: 300 }),
      ],
    ]);
    expect(paragraphsOf(article)).toHaveLength(2);
    expect(asidesOf(article)).toEqual([
      'table: Year\tSacks\tRats\n1790\t1,200\t40\n1791\t900\t75',
      'caption: Table 1: What was ground, and by whom it was eaten.',
    ]);
  });

  it('have their accents, where these are drawn by themselves', async () => {
    const article = await read([
      [
        TITLE,
        ...set([...OPENING, 'There is a fac¸ade, and rock´n roll in a caf']),
        { words: '´', left: 240.2, baseline: 186 },
        { words: 'e.', left: 239.8, baseline: 186 },
      ],
    ]);
    expect(article.text).toContain('There is a façade, and rock´n roll in a café.');
  });

  it('stand in rows where dots lead to their pages', async () => {
    const article = await read([
      [
        TITLE,
        ...set(OPENING),
        ...set(['Who owns it . . . . . . . . . . . . . . . 12', 'Who paid ............ 14'], {
          top: 210,
        }),
      ],
    ]);
    expect(asidesOf(article)).toEqual(['table: Who owns it\t12\nWho paid\t14']);
  });

  it('stand once, though they are drawn twice to be bold', async () => {
    const article = await read([[TITLE, { ...TITLE, left: TITLE.left + 0.4 }, ...set(OPENING)]]);
    expect(article.title).toBe('The Tide Mill');
  });
});

describe('Pages of a PDF', () => {
  const page = (nth: number, words: readonly string[]): readonly PrintedLine[] => [
    {
      words: nth % 2 ? `${nth + 7} The Coast Review` : `Mills of the Coast ${nth + 7}`,
      left: LEFT,
      baseline: 50,
    },
    ...set(words, { top: 90 }),
    { words: 'Printed in Example Port', left: LEFT, baseline: 800, size: 8 },
  ];
  const pages = [
    [
      TITLE,
      ...set([...OPENING, 'Who owns it is another matter, and has been one for two hundred and']),
      { words: '7', left: 300, baseline: 800 },
    ],
    page(1, ['sixty years now.', ...OPENING]),
    page(2, OPENING),
    page(3, OPENING),
    page(4, OPENING),
  ];

  it('have heads and feet that are no part of the article', async () => {
    const article = await read(pages);
    expect(article.text).not.toMatch(/Review|Mills|Printed|\d/);
    expect(article.text).toContain('two hundred and sixty years now.');
  });

  it('have none of what their tags call no part of the article, unless that is most of it', async () => {
    const stamp: PrintedLine = {
      words: 'Draft of the clerk',
      left: 300,
      baseline: 230,
      isArtifact: true,
    };
    const article = await read([[TITLE, ...set(OPENING), stamp, ...set(OPENING, { top: 260 })]]);
    expect(article.text).not.toContain('Draft');
    const all = await read([[TITLE, ...set(OPENING, { isArtifact: true }), stamp]]);
    expect(all.text).toContain(OPENING.join(' '));
  });

  it('are told by the numbers that are printed on them', async () => {
    const article = await read(pages);
    expect(pageOf(article, 'Who owns')).toEqual({ kind: 'page', page: '7' });
    expect(pageOf(article, 'sixty years')).toEqual({ kind: 'page', page: '8' });
  });

  it('are told by what the file calls them, if it does', async () => {
    const article = await read([set(OPENING), set(['Nobody wonders any more.'])], {
      labels: '0 << /S /r /St 4 >>',
    });
    expect(article.positions?.map(({ position }) => position)).toEqual([
      { kind: 'page', page: 'iv' },
      { kind: 'page', page: 'v' },
    ]);
  });
});

describe('The fields of a PDF', () => {
  const body = [TITLE, ...set(['Ann Lee'], { top: 120 }), ...set(OPENING)];

  it.each(['Microsoft Word - draft3.docx', 'untitled', 'mill_final.indd', 'Another template'])(
    'are no title if they say %j',
    async (title) => {
      expect((await read([body], { title })).title).toBe('The Tide Mill');
    },
  );

  it.each([
    ['1811', '1811'],
    ['2093', 'COAST REVIEW'],
  ])('are a title without letters, %s, only if it stands on the page', async (title, told) => {
    const head: PrintedLine = { words: 'COAST REVIEW', left: 150, baseline: 60, size: 30 };
    const number: PrintedLine = { ...TITLE, words: '1811' };
    expect((await read([[head, number, ...set(OPENING)]], { title })).title).toBe(told);
  });

  it('are a title that stands on the page in smaller letters than the paper’s name', async () => {
    const head: PrintedLine = { words: 'COAST REVIEW', left: 150, baseline: 60, size: 30 };
    expect((await read([[head, ...body]], { title: 'The Tide Mill' })).title).toBe('The Tide Mill');
  });

  it('are authors that are named on the page, and no accounts', async () => {
    expect((await read([body], { author: 'Ann Lee' })).authors).toEqual(['Ann Lee']);
    expect((await read([[TITLE, ...set(OPENING)]], { author: 'admin' })).authors).toEqual([]);
  });

  it('tell the language', async () => {
    expect((await read([body], { language: 'en-GB' })).language).toBe('en-GB');
    const { fields } = await pdf.read(makePdf([body], { language: 'x y' }), 'tide-mill.pdf');
    expect(fields.language).toBeUndefined();
  });
});

const raised = (words: string, left: number): PrintedLine => ({
  words,
  left,
  baseline: 116,
  size: 6,
});

describe('The head of a PDF', () => {
  it('has authors without the marks that tell where they work', async () => {
    const article = await read([
      [
        TITLE,
        { words: 'By Ann Lee', left: 200, baseline: 120 },
        raised('1,*', 247),
        { words: ', Bob Ray', left: 255, baseline: 120 },
        raised('a,b', 293),
        { words: ' and Cat Fox†', left: 304, baseline: 120 },
        ...set(OPENING),
      ],
    ]);
    expect(article.authors).toEqual(['Ann Lee', 'Bob Ray', 'Cat Fox']);
    expect(article.text).toContain('By Ann Lee, Bob Ray and Cat Fox†');
  });

  it('has what stands side by side over the text on lines of its own', async () => {
    const article = await read([
      [
        TITLE,
        ...set(['By Ann Lee'], { top: 120 }),
        ...set(['3 May 2024'], { left: 400, top: 120 }),
        ...set(OPENING),
      ],
    ]);
    expect(article).toMatchObject({ authors: ['Ann Lee'], published: '2024-05-03' });
  });
});

describe('A PDF that can’t be read', () => {
  it('is encrypted, and says so', async () => {
    const bytes = Uint8Array.from(readFileSync(new URL('encrypted.pdf', import.meta.url)));
    await expect(articleIn('mill.pdf', bytes)).rejects.toMatchObject({
      message: expect.stringContaining('encrypted'),
      remedy: expect.stringContaining('without a password'),
    });
  });

  it.each([
    ['has no text', makePdf([[]]), /no text/],
    ['is broken', new TextEncoder().encode('%PDF-1.4\nThe tide came in.'), /is broken/],
    ['is something else', new TextEncoder().encode('The tide came in.'), /is broken/],
  ])('%s', async (_, bytes, message) => {
    await expect(articleIn('mill.pdf', bytes)).rejects.toThrow(message);
  });
});
