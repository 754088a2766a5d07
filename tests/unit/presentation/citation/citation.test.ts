import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/answers/place.ts';
import type { ArticleSource } from '../../../../src/articles/article.ts';
import type { Position } from '../../../../src/articles/position.ts';
import { quote } from '../../../../src/articles/quote.ts';
import {
  CITATION_STYLES,
  type CitationStyle,
} from '../../../../src/presentation/citation/citation-style.ts';
import { cite } from '../../../../src/presentation/citation/citation.ts';
import { unescapeMarkdown } from '../../../../src/presentation/markdown/escape-markdown.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';
import { PRINTED } from '../../../support/written-article.ts';

const ACCESSED = new Date('2026-11-26T10:00:00Z');
/** The styles take some milliseconds for each citation. */
const SLOW_MS = 30_000;
const anyWords = hostileText({ maxLength: 15 }).filter(
  (text) => /\S/u.test(text) && !/\p{Surrogate}/u.test(text),
);
const SOURCE = {
  title: 'The lamp at Hollow Point',
  authors: ['Mara Quill'],
  publication: 'The Tidewater Gazette',
  url: 'https://gazette.example/a-b_c',
  published: '2021-04-03',
};

describe('a citation', () => {
  it.each([
    [
      'plain',
      `“He never minded the stairs.”
— Mara Quill, “The lamp at Hollow Point”, The Tidewater Gazette, 3 April 2021, ¶ 1
https://gazette.example/a-b_c (accessed 26 November 2026)`,
    ],
    [
      'markdown',
      `> He never minded the stairs.
>
> — Mara Quill, [The lamp at Hollow Point](<https://gazette.example/a-b_c>), *The Tidewater Gazette*, 3 April 2021, ¶ 1 (accessed 26 November 2026)`,
    ],
    [
      'apa',
      `“He never minded the stairs.” (Quill, 2021, para. 1)

Quill, M. (2021, April 3). The lamp at Hollow Point. The Tidewater Gazette. https://gazette.example/a-b_c`,
    ],
    [
      'mla',
      `“He never minded the stairs.” (Quill, par. 1)

Quill, Mara. “The Lamp at Hollow Point.” The Tidewater Gazette, 3 Apr. 2021, https://gazette.example/a-b_c.`,
    ],
    [
      'chicago',
      `“He never minded the stairs.” (Quill 2021, para. 1)

Quill, Mara. 2021. “The Lamp at Hollow Point.” The Tidewater Gazette, April 3, 2021. https://gazette.example/a-b_c.`,
    ],
  ] as const)('is written as %s has it', async (style, expected) => {
    expect(await citation(style)).toBe(expected);
  });

  it('is an entry with the quote as a note in BibTeX', async () => {
    const entry = await citation('bibtex');
    expect(entry).toMatch(/^@article\{Quill2021lamp,\n(?:\t\w+ = \{.*\},\n)+\}$/u);
    expect(entry).toContain('author = {Quill, Mara}');
    expect(entry).toContain('accessed 2026-11-26');
    expect(entry).toContain('He never minded the stairs.');
    expect(await citation('bibtex', {}, '50% of 灯台, @home & é')).toContain(
      String.raw`annote = {“50\% of 灯台, @home \& é” (para. 1)}`,
    );
  });

  it('is in BibTeX an article with its day, or else a page', async () => {
    expect(await citation('bibtex')).toBe(
      `@article{Quill2021lamp,
\tnote = {[Online; accessed 2026-11-26]},
\tannote = {“He never minded the stairs.” (para. 1)},
\tauthor = {Quill, Mara},
\tjournal = {The Tidewater Gazette},
\tyear = {2021},
\tmonth = {apr 3},
\ttitle = {The lamp at {Hollow} {Point}},
\turl = {https://gazette.example/a-b_c},
}`,
    );
    const page = {
      title: 'A {brace}: The iPhone of 灯台 & Co. \\ McDonald',
      authors: ['Ludwig van der Berg', 'Tomas Birch', 'The_Staff'],
      publication: undefined,
      published: '2021-04',
    };
    expect(await citation('bibtex', page)).toBe(
      `@misc{Berg2021brace,
\tnote = {[Online; accessed 2026-11-26]},
\tannote = {“He never minded the stairs.” (para. 1)},
\tauthor = {van der Berg, Ludwig and Birch, Tomas and {The\\_Staff}},
\tyear = {2021},
\tmonth = {4},
\ttitle = {A \\{brace\\}: The {iPhone} of 灯台 \\& {Co}. \\textbackslash{} {McDonald}},
\turl = {https://gazette.example/a-b_c},
}`,
    );
  });

  it.each([
    [{ authors: ['村上春樹'] }, '@article{2021lamp,'],
    [{ title: '灯台' }, '@article{Quill2021,'],
    [{ title: '<b>Bold</b> lamps' }, '@article{Quill2021Bold,'],
    [{ id: 'lamps/1', title: '灯台', authors: [], published: undefined }, '@article{lamps1,'],
  ])('is called in BibTeX by what can be written in ASCII: %o', async (source, expected) => {
    expect(await citation('bibtex', source)).toContain(`${expected}\n`);
  });

  it('has what looks like a tag as it is', async () => {
    const source = { authors: [], publication: '<t:1:R>' };
    expect(await citation('chicago', source)).toContain('\n\n<t:1:R>. 2021. “The');
  });

  it.each([
    ['apa', {}, 'Birch, T., & Fenwick, I. (2021'],
    ['mla', {}, 'Birch, Tomas, and Ida Fenwick.'],
    ['chicago', {}, 'Birch, Tomas, and Ida Fenwick. 2021.'],
    ['bibtex', {}, 'author = {Birch, Tomas and Fenwick, Ida}'],
  ] as const)('names several authors: %s', async (style, source, expected) => {
    expect(await citation(style, { ...source, authors: ['Tomas Birch', 'Ida Fenwick'] })).toContain(
      expected,
    );
  });

  it.each([
    ['apa', 'The Associated Press. (2021'],
    ['mla', 'The Associated Press. “The Lamp'],
    ['chicago', 'The Associated Press. 2021.'],
    ['bibtex', 'author = {{The Associated Press}}'],
  ] as const)('leaves the name of an organisation as it is: %s', async (style, expected) => {
    expect(await citation(style, { authors: ['The Associated Press'] })).toContain(expected);
  });

  it.each([
    ['organisation', 'Mara Quill. (2021'],
    ['person', 'Quill, M. (2021'],
  ] as const)('does as the article says of its author: %s', async (authorType, expected) => {
    expect(await citation('apa', { authorType })).toContain(expected);
  });

  it.each(['Redaktion Hafen', 'Ministère du Travail', 'Sağlık Bakanlığı', 'Marsh Inc.'])(
    'knows an organisation in other languages: %s',
    async (name) => {
      expect(await citation('mla', { authors: [name] })).toContain(name);
    },
  );

  it.each(['Cher', '村上春樹', 'Erfan Fard (a brief)', 'Editorial Board'])(
    'leaves what is no full name of a person as it is: %s',
    async (name) => {
      expect(await citation('apa', { authors: [name] })).toContain(`\n\n${name}. (2021`);
    },
  );

  it('keeps the particles of a name', async () => {
    expect(await citation('apa', { authors: ['Ludwig van der Berg'] })).toContain(
      'van der Berg, L.',
    );
  });

  it.each([
    ['2021', '(2021).'],
    ['2021-04', '(2021, April).'],
    ['2021-04-03T23:59:00+14:00', '(2021, April 3).'],
  ])('is dated as precisely as its source: %s', async (published, expected) => {
    expect(await citation('apa', { published })).toContain(expected);
  });

  it('tells when an undated source was looked at', async () => {
    const undated = { published: undefined };
    expect(await citation('apa', undated)).toContain('(n.d.). The lamp at Hollow Point.');
    expect(await citation('apa', undated)).toContain('Retrieved November 26, 2026, from https');
    expect(await citation('mla', undated)).toContain('Accessed 26 Nov. 2026.');
    expect(await citation('chicago', undated)).toContain('Accessed November 26, 2026.');
  });

  it.each(CITATION_STYLES)('names no gaps where all else is unknown: %s', async (style) => {
    const unknown = { authors: [], publication: undefined, url: undefined, published: undefined };
    expect(await citation(style, unknown)).not.toMatch(/undefined|null|NaN|, ,|\(\s*\)|\s,|“”/u);
  });

  it.each(['apa', 'mla', 'chicago', 'plain'] as const)(
    'has a quote with quotation marks in it as a block: %s',
    async (style) => {
      const text = '“Nobody won,” wrote Lena Marsh.';
      expect(
        (await citation(style, {}, text)).startsWith(`${text}${style === 'plain' ? '\n' : ' ('}`),
      ).toBe(true);
    },
  );

  it('has no paragraph for a headline', async () => {
    const article = makeArticle(SOURCE);
    const cited = { quote: quote(article, { start: 0, end: 8 }), paragraph: 0 };
    const all = await Promise.all(CITATION_STYLES.map((style) => cite(cited, style, ACCESSED)));
    expect(all.filter((each) => /par\.|para\.|¶/u.test(each))).toEqual([]);
  });

  it.each([
    ['plain', /, ¶ 3, p\. xiv\n/u],
    ['markdown', /, ¶ 3, p\. xiv \(/u],
    ['apa', / \(Quill, 2021, p\. xiv\)\n/u],
    ['mla', / \(Quill xiv\)\n/u],
    ['chicago', / \(Quill 2021, xiv\)\n/u],
    ['bibtex', /annote = \{.*\(p\. xiv\)\}/u],
  ] as const)('has the page where there is one: %s', async (style, place) => {
    expect(await citationAt({ kind: 'page', page: 'xiv' }, style)).toMatch(place);
  });

  it.each([
    ['plain', /, ¶ 3, 1:02:03\n/u],
    ['apa', / \(Quill, 2021, 1:02:03\)\n/u],
    ['mla', / \(Quill, 1:02:03\)\n/u],
    ['chicago', / \(Quill 2021, 1:02:03\)\n/u],
    ['bibtex', /annote = \{.*\(1:02:03\)\}/u],
  ] as const)('has the time of a recording: %s', async (style, place) => {
    expect(await citationAt({ kind: 'time', seconds: 3723 }, style)).toMatch(place);
  });

  it('has the chapter of a book, whose name is inert', async () => {
    const chapter = { kind: 'chapter', chapter: 'The *lamp*\nroom' } as const;
    expect(await citationAt(chapter, 'plain')).toContain(', ¶ 3, in “The *lamp* room”\n');
    expect(await citationAt(chapter, 'markdown')).toContain(
      String.raw`, ¶ 3, in “The \*lamp\* room” (`,
    );
    expect(await citationAt(chapter, 'apa')).toContain('(Quill, 2021, in “The *lamp* room”)');
  });

  it('names what stands beside the running text, and over which pages it goes', async () => {
    const [note] = PRINTED.asides.slice(-1);
    const place = note && placeOf(PRINTED, note);
    if (!place) throw new Error('no footnote');
    const citeNote = (style: CitationStyle) =>
      cite({ quote: quote(PRINTED, note), ...place }, style, ACCESSED);
    expect(await citeNote('plain')).toContain(', footnote at ¶ 4, p. 6\n');
    expect(await citeNote('apa')).toContain('(Quill, 2021, p. 6, footnote)');
    expect(await citeNote('mla')).toContain('(Quill 6, footnote)');
    expect(await citeNote('bibtex')).toContain('(p. 6, footnote)');
    const { paragraphs } = PRINTED;
    const both = { start: paragraphs[0]?.start ?? 0, end: paragraphs[1]?.end ?? 0 };
    const over = { quote: quote(PRINTED, both), paragraph: 1 };
    expect(await cite(over, 'apa', ACCESSED)).toContain('(Quill, 2021, pp. 3–4)');
    expect(await cite(over, 'plain', ACCESSED)).toContain(', ¶ 1, pp. 3–4\n');
  });

  it('has any words as they stand in the article', { timeout: SLOW_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (text) => {
        const styles = ['plain', 'apa', 'mla', 'chicago'] as const;
        const all = await Promise.all(styles.map((style) => citation(style, {}, text)));
        expect(all.filter((each) => !each.includes(text))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('has any words escaped as Markdown and LaTeX have it', { timeout: SLOW_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (text) => {
        const lines = (await citation('markdown', {}, text)).split('\n').slice(0, -2);
        expect(unescapeMarkdown(lines.map((line) => line.slice(2).trimEnd()).join('\n'))).toBe(
          text
            .split(/\r?\n/u)
            .map((line) => line.trimEnd())
            .join('\n'),
        );
        const entry = await citation('bibtex', { title: text }, text);
        const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(words.filter((word) => !entry.includes(word))).toEqual([]);
        const braces = entry.replaceAll(/\\[{}]/gu, '');
        expect(braces.split('{').length).toBe(braces.split('}').length);
      }),
      { numRuns: 50 },
    );
  });
});

async function citationAt(position: Position, style: CitationStyle): Promise<string> {
  const source = { ...SOURCE, positions: [{ start: 0, position }] };
  const article = makeArticle({ ...source, paragraphs: [['One.'], ['Two.'], ['Three.']] });
  return cite(excerptOf(article, 3), style, ACCESSED);
}

async function citation(
  style: CitationStyle,
  source: { readonly [Field in keyof ArticleSource]?: ArticleSource[Field] | undefined } = {},
  text = 'He never minded the stairs.',
): Promise<string> {
  const known = Object.fromEntries(
    Object.entries({ ...SOURCE, ...source }).filter(([, value]) => value !== undefined),
  );
  const article = makeArticle({ ...known, paragraphs: [[text]] });
  const start = article.paragraphs[0]?.start ?? 0;
  return cite(
    { quote: quote(article, { start, end: start + text.length }), paragraph: 1 },
    style,
    ACCESSED,
  );
}
