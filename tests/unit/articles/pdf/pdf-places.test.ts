import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../../src/articles/article-in.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { makePdf, type PrintedLine } from '../../../support/make-pdf.ts';
import { paragraphsOf } from '../outline.ts';

const TITLE: PrintedLine = { words: 'The Tide Mill', left: 200, baseline: 100, size: 20 };

const MILL = [
  'The mill at the mouth of the river was built by two carpenters in one',
  'spring. Nobody was paid for it, and nobody asked for money either, as',
  'the town had none. It has been turning ever since, and those who live',
  'beside it say that they would wake at once if it ever stopped. It did',
  'so once, in the year of the flood, and the whole town was in its boots',
  'before the miller had found out that an eel was stuck in the wheel. It',
  'was a long eel, and there was soup for everybody.',
];

const BESIDE = [
  'The rope that holds its gate was',
  'bought in the year of the flood by',
  'a clerk who wrote down all houses',
  'and forgot his own. It is as thick',
  'as an arm, and nobody has ever',
  'found out whether it was paid for',
  'or how much of it there was.',
];

const THIRD = [
  'Eels were plenty in those days, so',
  'that the boys of the town caught',
  'them with their hands. They sold',
  'them to the inn, which sold them',
  'to the miller, who was said to be',
  'fond of eels, and who was too shy',
  'to ask the boys himself.',
];

function set(
  words: readonly string[],
  {
    left = 150,
    top = 150,
    step = 12,
    ...type
  }: Partial<PrintedLine> & { top?: number; step?: number },
): readonly PrintedLine[] {
  return words.map((line, nth) => ({ words: line, left, baseline: top + nth * step, ...type }));
}

async function read(pages: readonly (readonly PrintedLine[])[]): Promise<Article> {
  return articleIn('tide-mill.pdf', makePdf(pages));
}

const asidesOf = ({ text, asides }: Article) =>
  asides.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const sentences = (words: readonly string[]) => words.join(' ');

const note = (baseline: number): PrintedLine => ({ words: 'Of eels', left: 60, baseline });

describe('What stands in the margin of a PDF', () => {
  it('is a note, and parts no sentence', async () => {
    const article = await read([[TITLE, ...set(MILL, {}), note(174)]]);
    expect(paragraphsOf(article)).toEqual([sentences(MILL)]);
    expect(asidesOf(article)).toEqual(['note: Of eels']);
  });

  it('may stand on the right', async () => {
    const article = await read([
      [TITLE, ...set(MILL, { left: 72 }), { words: 'Of eels', left: 470, baseline: 174 }],
    ]);
    expect(paragraphsOf(article)).toEqual([sentences(MILL)]);
  });

  it('is a running head where it is repeated, as are pages’ numbers', async () => {
    const pages = [0, 1, 2].map((nth) =>
      set(MILL, { top: 90 }).concat(note(90), {
        words: `${nth + 161}`,
        left: 60,
        baseline: 126,
      }),
    );
    const article = await read(pages);
    expect(paragraphsOf(article)).toEqual([MILL, MILL, MILL].map(sentences));
    expect(article.text).not.toMatch(/Of eels|16\d/);
  });

  it.each([1, 5])('may be the number of each line, or every %i lines', async (step) => {
    const lines = Array.from({ length: 6 + 5 * step }, (_, nth) => MILL[nth % 6] ?? '');
    const numbers = lines.flatMap((_, nth): readonly PrintedLine[] => {
      const words = String(nth + 1);
      return (nth + 1) % step === 0 ? [{ words, left: 100, baseline: 150 + nth * 12 }] : [];
    });
    const article = await read([[TITLE, ...set(lines, {}), ...numbers]]);
    expect(paragraphsOf(article).join(' ')).toBe(sentences(lines));
  });

  it('belongs to the line behind it where it numbers headings or items', async () => {
    const items = ['12. The mill was built by two carpenters in one spring, out of oak.'];
    const article = await read([
      [
        TITLE,
        ...set(MILL, {}),
        { words: '12.', left: 120, baseline: 260 },
        ...set(['The mill was built by two carpenters in one spring, out of oak.'], { top: 260 }),
        ...set(MILL, { top: 300 }),
      ],
    ]);
    expect(article.text).toContain(items[0]);
  });
});

describe('What is drawn twice in a PDF', () => {
  it('is read once, whichever stretches it is drawn in', async () => {
    const [first = '', ...others] = MILL;
    const lines = set(others, { left: 72, top: 162 });
    const article = await read([
      [
        TITLE,
        { words: first, left: 72, baseline: 150 },
        ...lines,
        { words: 'The mill', left: 72.3, baseline: 150 },
        { words: first, left: 72.5, baseline: 150.2 },
        ...set(others, { left: 72.4, top: 162 }),
      ],
    ]);
    expect(paragraphsOf(article)).toEqual([sentences(MILL)]);
  });
});

describe('Columns of a PDF', () => {
  it('may be three, with lines on different heights, over a table', async () => {
    const article = await read([
      [
        TITLE,
        ...set(BESIDE, { left: 45 }),
        ...set(THIRD, { left: 215, top: 154 }),
        ...set(BESIDE, { left: 385, top: 147 }),
        ...set(['Year', '1790'], { left: 60, top: 262 }),
        ...set(['Eels', '1,200'], { left: 190, top: 262 }),
        ...set(['Soups', '40'], { left: 385, top: 262 }),
      ],
    ]);
    const prose = paragraphsOf(article).join(' ');
    for (const column of [BESIDE, THIRD, BESIDE]) expect(prose).toContain(sentences(column));
  });

  it('are none where a list of names stands beside another', async () => {
    const names = ['Ann Lee, Example Port', 'Bob Ray, Example Port', 'Cat Fox, Example Hill'];
    const article = await read([
      [
        TITLE,
        ...set(MILL, { left: 72 }),
        ...set(names, { left: 72, top: 260 }),
        ...set(names, { left: 300, top: 260 }),
      ],
    ]);
    expect(asidesOf(article)).toEqual([
      `table: ${names.map((name) => `${name}\t${name}`).join('\n')}`,
    ]);
  });
});

describe('Tables of a PDF', () => {
  it('have cells of several lines, which are put together', async () => {
    const article = await read([
      [
        TITLE,
        ...set(MILL, { left: 72 }),
        ...set(['Look for somebody who mends', 'the wheel before the flood.'], {
          left: 72,
          top: 270,
        }),
        ...set(['Next year'], { left: 260, top: 276 }),
        ...set(['The town, the mayor and', 'those who live beside it'], { left: 360, top: 270 }),
        ...set(['Ask whether the rope was', 'paid for.'], { left: 72, top: 306 }),
        ...set(['Soon'], { left: 260, top: 312 }),
        ...set(['The clerk'], { left: 360, top: 306 }),
        ...set(MILL, { left: 72, top: 360 }),
      ],
    ]);
    expect(paragraphsOf(article)).toEqual([sentences(MILL), sentences(MILL)]);
    expect(asidesOf(article)).toEqual([
      'table: Look for somebody who mends the wheel before the flood.\tNext year\tThe town, the mayor and those who live beside it\nAsk whether the rope was paid for.\tSoon\tThe clerk',
    ]);
  });

  it('end above the text that follows', async () => {
    const article = await read([
      [
        TITLE,
        ...set(MILL, { left: 72 }),
        ...set(['Rope'], { left: 72, top: 262 }),
        ...set(['forty yards of it'], { left: 300, top: 262 }),
        ...set(MILL, { left: 72, top: 274 }),
      ],
    ]);
    expect(asidesOf(article)).toEqual(['table: Rope\tforty yards of it']);
    expect(paragraphsOf(article)).toHaveLength(2);
  });

  it('part what would seem to go on around them', async () => {
    const [first = '', second = '', third = '', ...others] = MILL;
    const article = await read([
      [
        TITLE,
        ...set([first, second], { left: 72 }),
        ...set(['the town had none.'], { left: 72, top: 174 }),
        ...set(['It has been turning'], { left: 280, top: 174 }),
        ...set([third, ...others], { left: 72, top: 186 }),
      ],
    ]);
    expect(paragraphsOf(article)).toEqual([
      sentences([first, second]),
      sentences([third, ...others]),
    ]);
  });
});
