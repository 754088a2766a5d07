import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { readText } from '../../../src/articles/formats/text.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { anySource } from '../../support/any-source.ts';
import { headingsOf, headOf, paragraphsOf, parse } from './outline.ts';

const ONE = 'The tide came in at four, and nobody was ready for it.';
const TWO = 'The keeper opened the gate. She had waited for this.';
const THREE = 'By noon the water stood in the lanes.';

/** Sixteen texts of 100 kB are read three times each. */
const SLOW_MS = 60_000;

/** The words of what stands beside the paragraphs, by kind. */
const asidesOf = ({ text, asides }: Article) =>
  asides.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

it('The reading text of any plain text has its characters, in their order', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      try {
        const { text } = readText(source, 'marsh.txt');
        let at = 0;
        // Unit by unit: two halves of characters may only meet in it.
        for (const unit of text.replaceAll(/\s/gu, '').split('')) {
          at = source.indexOf(unit, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
});

describe('lines that somebody wrapped', () => {
  const wrapped = [
    'The keeper had lived at the gate for forty years, and she knew',
    'each of the herons by its name. In the spring of that year the',
    'water rose.',
  ];

  it('are joined by single spaces', () => {
    expect(paragraphsOf(parse(`The Marsh\n\n${wrapped.join('\n')}\n\n${ONE}`))).toEqual([
      wrapped.join(' '),
      ONE,
    ]);
  });

  it.each([
    ['of one blank line', '\n\n', '\n\n\n\n'],
    ['of two', '\n\n\n', '\n\n\n\n\n'],
    ['without wider ones between paragraphs', '\n\n', '\n\n'],
  ])('may have gaps between them %s', (_, gap, wide) => {
    const article = parse(
      ['The Marsh', 'By Ann Lee', wrapped.join(gap), wrapped.join(gap)].join(wide),
    );
    expect(article.authors).toEqual(['Ann Lee']);
    expect(paragraphsOf(article)).toEqual([wrapped.join(' '), wrapped.join(' ')]);
  });

  it('may stand in narrow columns, as a title may', () => {
    const article = parse(`THE MARSH AND
THE SEA

By ANN LEE

The keeper of the gate met
her neighbours on a day in
the spring, as it is told
by those who were present
and have not forgotten it.
Nobody said a word.`);
    expect(article).toMatchObject({ title: 'THE MARSH AND THE SEA', authors: ['ANN LEE'] });
    expect(paragraphsOf(article)).toEqual([
      'The keeper of the gate met her neighbours on a day in the spring, as it is told by those who were present and have not forgotten it. Nobody said a word.',
    ]);
  });

  it('keep a hyphen unless something says that the word is one', () => {
    const source = `The Marsh

The keeper met the commis-
sioners at the gate, and the well-
known herons were there. The pre-
and post-war gates, the har\u00AD
bour and the gatekeep-
ers were talked about by the commissioners.`;
    const read = (isListed?: (word: string) => boolean) => readText(source, 'a.txt', isListed);
    expect(read().text).toContain(
      'met the commissioners at the gate, and the well-known herons were there. The pre- and post-war gates, the harbour and the gatekeep-ers were',
    );
    expect(read((word) => word === 'gatekeepers').text).toContain('the gatekeepers were');
    expect(read().notes?.map(({ message }) => message)).toEqual([
      'commissioners was parted at a line’s end, and is made whole',
      'harbour was parted at a line’s end, and is made whole',
    ]);
  });

  it('are one paragraph where a machine wrote down what it heard', () => {
    const heard = ['so this is about the gate', 'and who opened it', 'in the spring of that year'];
    const lines = [...heard, ...heard];
    expect(paragraphsOf(parse(`The Marsh\n\n${lines.join('\n')}`))).toEqual([lines.join(' ')]);
    const timed = heard.map((words, nth) => `0:0${nth}\n${words}`);
    expect(paragraphsOf(parse(`The Marsh\n\n${timed.join('\n')}`))).toEqual([heard.join(' ')]);
  });
});

describe('line breaks that mean something', () => {
  const poem = [
    'The heron stood upon the quay,',
    'And nobody knew why;',
    'It looked for herrings in the sea,',
    'And let the boats go by.',
  ];

  it.each([
    ['of a poem', poem],
    ['of a poem that stands further in', poem.map((line) => `      ${line}`)],
    ['of a couplet that stands further in', poem.slice(0, 2).map((line) => `    ${line}`)],
    ['of an address', ['Ann Lee', '1 Gate Road', 'Marshtown MA1 2SH']],
    ['of a German address', ['Anna Reuter', 'Torstraße 12', '12345 Marschstadt']],
  ])('stay those %s', (_, lines) => {
    for (const above of [ONE, `${ONE.replace(', ', ',\n')} ${TWO}`]) {
      const article = parse(`The Marsh\n\n${above}\n\n${lines.join('\n')}\n\n${THREE}`);
      expect(paragraphsOf(article)).toContain(lines.map((line) => line.trim()).join('\n'));
      expect(headingsOf(article).at(-1)).toBeUndefined();
    }
  });

  it('stay those of a transcript, a paragraph for each turn', () => {
    const turns = [
      'ANN LEE: Who opened the gate?',
      'TOM REED: I did, when the water came',
      'ANN LEE: And then the herons --',
      'TOM REED: They were gone. [laughter]',
    ];
    expect(paragraphsOf(parse(`The Marsh\n\n${turns.join('\n')}`))).toEqual(turns);
    expect(paragraphsOf(parse(`The Marsh\n\n${turns.join('\n\n')}`))).toEqual(turns);
  });

  it('do not make a poem of lines of a page', () => {
    const article = parse(`The Marsh\n\n${ONE}\n\nShare\nFacebook\nPrint\n\n${TWO}`);
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });
});

describe('a line without a full stop', () => {
  it.each([
    'You can moor boats of up to twelve metres at the gate in the summer months',
    'They were crying in the lanes that morning. It was a hard year for us --',
    'Thank you to all who worked on this gate, past and present! 🎉',
    'And then the water came and took the half of it,',
    'nobody ever paid her for it',
    'She told it to the whole town. [laughter]',
  ])('is running text all the same: %s', (line) => {
    expect(paragraphsOf(parse(`The Marsh\n\n${ONE}\n\n${line}\n\n${TWO}`))).toEqual([
      ONE,
      line,
      TWO,
    ]);
  });

  it.each(['The Gate', 'The gate at dawn', 'II.', 'THE END OF IT'])('is a heading: %s', (line) => {
    const article = parse(`The Marsh\n\n${ONE}\n\n${line}\n\n${TWO}`);
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });

  it.each(['=====', '-------------', '~~~~'])('is a heading over %s', (rule) => {
    const article = parse(
      `The Marsh\n${rule}\n\n${ONE}\n\n${rule}\nDIE TORE SIND AUF\n${rule}\n\n${TWO}`,
    );
    expect(article).toMatchObject({ title: 'The Marsh', authors: [] });
    expect(headingsOf(article)).toEqual([undefined, 'DIE TORE SIND AUF']);
  });

  it('names who said what stands above it', () => {
    const article = parse(`The Marsh\n\n${ONE}\n\n“It is ours.”\n— Ann Lee, keeper\n\n${TWO}`);
    expect(paragraphsOf(article)).toEqual([ONE, '“It is ours.”\n— Ann Lee, keeper', TWO]);
  });

  it('may be the day above a title', () => {
    for (const day of ['March 3, 2024', 'Paris, le 3 mars 2024', 'By Ann Lee | March 3, 2024']) {
      const article = parse(`${day}\n\nThe Marsh\n\n${ONE}`);
      expect(article).toMatchObject({ title: 'The Marsh', published: '2024-03-03' });
      expect(headOf(article)).toBe(`${day}\n\nThe Marsh`);
    }
  });
});

describe('labels on top', () => {
  it.each([
    'Title: The Marsh\nAuthor: Ann Lee\nDate: March 3, 2024\nSource: Herald',
    'Titel: The Marsh\nAutorin: Ann Lee\nDatum: 03.03.2024\nQuelle: Herald',
    'Titre : The Marsh\nAuteur : Ann Lee\nDate de publication : 3 mars 2024\nJournal : Herald',
    'Título: The Marsh\nAutora: Ann Lee\nFecha: 3 de marzo de 2024\nFuente: Herald',
    'Başlık: The Marsh\nYazar: Ann Lee\nYayın tarihi: 3 Mart 2024\nGazete: Herald',
    'HEADLINE: The Marsh\nBYLINE: Ann Lee\nDATE: 2024-03-03\nPUBLICATION: Herald\nWORDS ABOUT: gates',
  ])('say what front matter does: %j', (labels) => {
    const article = parse(`${labels}\n\n${ONE}\n\n${TWO}`);
    expect(article).toMatchObject({
      title: 'The Marsh',
      authors: ['Ann Lee'],
      published: '2024-03-03',
      publication: 'Herald',
    });
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
    expect(headOf(article)).toBe('The Marsh');
  });

  it.each(['Note: The gate is shut.', 'Q: Who opened it?\nA: Nobody did.'])(
    'are no lines such as %j',
    (lines) => {
      expect(paragraphsOf(parse(`${lines}\n\n${ONE}\n\n${TWO}`)).join('\n')).toContain(
        lines.split('\n').at(-1),
      );
    },
  );
});

describe('a book of Project Gutenberg', () => {
  const book = parse(`The Project Gutenberg eBook of The Marsh

This ebook is for the use of anyone anywhere.

Title: The Marsh
        A History

Author: Ann Lee

Release date: June 1, 1998 [eBook #1234]

Language: English

*** START OF THE PROJECT GUTENBERG EBOOK THE MARSH ***

Produced by Tom Reed

THE MARSH

CONTENTS

  I. The Gate
  II. The Sea

CHAPTER I

${ONE.replace('nobody', '_nobody_')}

*** END OF THE PROJECT GUTENBERG EBOOK THE MARSH ***

Updated editions will replace the previous one.`);

  it('is the book alone', () => {
    expect(book).toMatchObject({
      title: 'The Marsh A History',
      authors: ['Ann Lee'],
      language: 'en',
    });
    expect(book.published).toBeUndefined();
    expect(paragraphsOf(book)).toEqual([ONE]);
    expect(book.text).not.toMatch(/Gutenberg|Produced|editions/u);
  });

  it('has a table of contents, and no paragraph of it', () => {
    expect(asidesOf(book)).toContainEqual(['table', 'I. The Gate\nII. The Sea']);
  });
});

describe('a press release', () => {
  it.each([
    [
      'FOR IMMEDIATE RELEASE\nMarch 3, 2024\n\nMedia Contact:\nAnn Lee\nDirector\n(555) 010-0100\n\nThe Marsh',
      'MARSHTOWN, Ohio, March 3, 2024 /PRNewswire/ -- ',
      'About Marsh Inc.\nMarsh Inc. keeps gates.\n\n###\n\nForward-Looking Statements: None of it may be true.',
    ],
    [
      'The Marsh',
      'MARSHTOWN, Ohio--(BUSINESS WIRE)--March 3, 2024--',
      'Contacts\nAnn Lee\na@b.example',
    ],
    [
      'The Marsh',
      'MARSHTOWN, March 03, 2024 (GLOBE NEWSWIRE) -- ',
      '-30-\n\nPress Contact: Ann Lee',
    ],
    [
      'Pressemitteilung\n\nMarschstadt, 3. März 2024\n\nThe Marsh',
      '',
      'Über die Marsch AG\nSie hütet Tore.\n\nPressekontakt:\nAnna Reuter\nTel. 030 1',
    ],
    [
      'COMMUNIQUÉ DE PRESSE\nParis, le 3 mars 2024\n\nThe Marsh',
      '',
      'À propos de Marais\nMarais garde des portes.\n\nContact presse : Anne Lefèvre',
    ],
    [
      'NOTA DE PRENSA\n\nMadrid, 3 de marzo de 2024\n\nThe Marsh',
      '',
      'Acerca de Marisma\nMarisma guarda puertas.\n\nContacto:\nAna Ruiz',
    ],
    [
      'BASIN BÜLTENİ\n3 Mart 2024\n\nThe Marsh',
      '',
      'Bataklık Hakkında\nKapıları korur.\n\nİletişim:\nAyşe Yılmaz',
    ],
  ])('is what stands in its frame: %j', (above, dateline, below) => {
    const article = parse(`${above}\n\n${dateline}${ONE}\n\n${TWO}\n\n${THREE}\n\n${below}`);
    expect(article).toMatchObject({ title: 'The Marsh', authors: [], published: '2024-03-03' });
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE]);
  });

  it.each([
    'Communiqué issued after the flood',
    'Press release tells of herons',
    'Press Release: The Sea',
  ])('is no article with a title such as %s', (title) => {
    const article = parse(`${title}\n\n${ONE}\n\n${TWO}\n\nAbout the gate\n\n${THREE}`);
    expect(article.title).toBe(title);
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE]);
  });

  it.each([
    'Press Release No. 45',
    'FOR IMMEDIATE RELEASE - March 3, 2024',
    'Pressemitteilung Nr. 12/2024',
    '*** PRESS RELEASE ***',
    'Embargoed until 10:00, March 3, 2024',
  ])('opens with a line such as %s', (line) => {
    expect(parse(`${line}\n\nThe Marsh\n\n${ONE}\n\n${TWO}`).title).toBe('The Marsh');
  });

  it('is no article that speaks of contacts, ends and what it is about', () => {
    const lines = ['About the gate', ONE, 'Contact', TWO, 'The End', THREE];
    expect(paragraphsOf(parse(`The Marsh\n\n${ONE}\n\n${lines.join('\n\n')}`))).toEqual([
      ONE,
      ONE,
      TWO,
      THREE,
    ]);
  });
});

describe('marks of notes', () => {
  it('of an encyclopedia are left out', () => {
    const article = parse(
      'The Marsh[edit]\n\nThe gate fell in 1903.[12] Nobody knew.[2][3] Some did.[citation needed]\n\nNotes[edit]',
    );
    expect(article.title).toBe('The Marsh');
    expect(paragraphsOf(article)).toEqual(['The gate fell in 1903. Nobody knew. Some did.']);
  });

  it('that lead to an address are left out, and stand beside it as a note', () => {
    const article = parse(`The Marsh\n\nThe gate fell [1]. She left.\n\n[1] https://a.example/x`);
    expect(paragraphsOf(article)).toEqual(['The gate fell. She left.']);
    expect(asidesOf(article)).toEqual([['note', '[1] https://a.example/x']]);
  });

  it('are no other words in brackets', () => {
    const words = 'She said that “[t]he gate[s]” of list[3] fell [sic].';
    expect(paragraphsOf(parse(`The Marsh\n\n${words}\n\n${TWO}`))).toEqual([words, TWO]);
  });
});

it(
  'Reading a plain text takes time in proportion to its length, whatever it consists of',
  () => {
    for (const run of [
      '.',
      ' ',
      '-',
      '7',
      'a',
      '“',
      '"',
      "'",
      '[1]',
      'A: ',
      '- ',
      '_',
      '\t',
      'a\n',
      '1:00\n',
      '§',
    ]) {
      const source = (length: number) =>
        `The Marsh\n\n${run.repeat(length / run.length)}\n\n${ONE}`;
      timeOf(source(1000));
      const [short, long] = [source(25_000), source(100_000)].map(timeOf);
      expect({ run, isLinear: (long ?? 0) <= 6 * (short ?? 0) + 150 }).toEqual({
        run,
        isLinear: true,
      });
    }
  },
  SLOW_MS,
);

/** In milliseconds of the processor's, at best: others are at work beside it. */
function timeOf(source: string): number {
  return Math.min(...Array.from({ length: 3 }, () => timeOnce(source)));
}

function timeOnce(source: string): number {
  const start = process.cpuUsage();
  try {
    parseArticle('a.txt', 'a', readText(source, 'a.txt'));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
  }
  return process.cpuUsage(start).user / 1000;
}
