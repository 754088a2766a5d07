import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../src/sources/formats/bibtex.ts';
import { cslJson } from '../../../../src/sources/formats/csl-json.ts';
import { latexAddress, latexWords } from '../../../../src/sources/formats/latex.ts';
import type { ListedItem } from '../../../../src/sources/formats/listed.ts';
import { parseBibtex } from '../../../../src/sources/formats/parse-bibtex.ts';
import { spokenName } from '../../../../src/sources/formats/reference.ts';
import { ris } from '../../../../src/sources/formats/ris.ts';

const URL_OF_WORK = 'https://review.example/a';

describe('LaTeX', () => {
  it.each([
    [String.raw`M{\"u}ller`, 'Müller'],
    [String.raw`M\"{u}ller`, 'Müller'],
    [String.raw`M\"uller`, 'Müller'],
    [String.raw`{\'E}mile Z\'{o}la`, 'Émile Zóla'],
    [String.raw`Fran\c{c}ois, Fran{\c c}ois`, 'François, François'],
    [String.raw`Dvo\v{r}{\'a}k`, 'Dvořák'],
    [String.raw`Erd{\H o}s`, 'Erdős'],
    [String.raw`{\O}rsted, {\aa}, \ss{}, \L{}\'od\'z`, 'Ørsted, å, ß, Łódź'],
    [String.raw`na\"{\i}ve na{\"\i}ve`, 'naïve naïve'],
    [String.raw`Gr\"o{\ss}e`, 'Größe'],
    ['The {Tide Mill}: {A} {H}istory', 'The Tide Mill: A History'],
    [String.raw`\emph{Tide} \textbf{Mill}`, 'Tide Mill'],
    [String.raw`R\&D, 50\%, \$5, \#1, a\_b`, 'R&D, 50%, $5, #1, a_b'],
    ["``Quoted'' 1--2---3", '“Quoted” 1–2—3'],
    ['H~Lee', 'H Lee'],
    [String.raw`$x^2$ and \(y\)`, 'x^2 and y'],
    [String.raw`\href{https://a.example/}{The mill}`, 'The mill'],
    [String.raw`50\,000 \LaTeX{} \textendash\ x`, '50 000 LaTeX – x'],
    [String.raw`C:\textbackslash temp`, String.raw`C:\temp`],
    ['', ''],
  ])('reads %j', (latex, words) => {
    expect(latexWords(latex)).toBe(words);
  });

  it.each([
    [String.raw`\url{https://a.example/b\_c?d=1\&e=2\%20}`, 'https://a.example/b_c?d=1&e=2%20'],
    [String.raw`See {https://a.example/\textasciitilde ada}`, 'https://a.example/~ada'],
    ['https://a.example/b_c', 'https://a.example/b_c'],
    ['a magazine', undefined],
  ])('finds the address in %j', (latex, address) => {
    expect(latexAddress(latex)).toBe(address);
  });
});

describe('a name', () => {
  it.each([
    ['Lee, Ada', 'Ada Lee'],
    ['Ada Lee', 'Ada Lee'],
    ['van der Berg, Ludwig', 'Ludwig van der Berg'],
    ['Lee, Jr., Ben', 'Ben Lee Jr.'],
    ['Lee, Ben, Jr.', 'Ben Lee Jr.'],
    ['Lee,', 'Lee'],
    ['Ministry of Food, Trade and Work', 'Ministry of Food, Trade and Work'],
    ['World Health Organization,', 'World Health Organization'],
  ])('is spoken: %s', (written, spoken) => {
    expect(spokenName(written)).toBe(spoken);
  });
});

describe('BibTeX', () => {
  it('goes on behind an entry with a fault', () => {
    const text = `@article{a, title = {Open, year = 2020
@article{b,
  title = {Closed}, url = "https://review.example/b"
}
@article{c title = {No comma}}
@article(d, title = {In brackets}, year = 2021)
ada@review.example is no entry @ {x}
@comment{@article{e, title = {Not meant}}}
@preamble{"\\newcommand{x}"}
@ARTICLE { f , TITLE = "A" # { and } # "B" , }`;
    expect(parseBibtex(text).map(({ key, fields }) => [key, fields.get('title')])).toEqual([
      ['a', undefined],
      ['b', 'Closed'],
      ['', undefined],
      ['d', 'In brackets'],
      ['e', 'Not meant'],
      ['f', 'A and B'],
    ]);
  });

  it.each<[string, Partial<ListedItem>]>([
    ['date = {2021-03-09/2021-03-12}', { published: '2021-03-09' }],
    ['date = {2021~}', { published: '2021' }],
    ['year = {2021}, month = mar', { published: '2021-03' }],
    ['year = 2021, month = {March}, day = 9', { published: '2021-03-09' }],
    ['year = 2021, month = "9~" # mar', { published: '2021-03-09' }],
    ['year = {2021a}', { published: '2021' }],
    ['urldate = {2024-06-01}', {}],
    ['year = {forthcoming}', {}],
    ['editor = {Lee, Ada}', { authors: ['Ada Lee'] }],
    ['author = {A. Lee and {Moor and Sons} and others}', { authors: ['A. Lee', 'Moor and Sons'] }],
    ['author = {Lee, Ada\n  and\n  Moor, Ben}', { authors: ['Ada Lee', 'Ben Moor'] }],
    ['title = {The Mill}, subtitle = {A History}', { title: 'The Mill: A History' }],
    ['booktitle = {Mills}, publisher = {Marsh}', { publication: 'Mills' }],
    [
      'langid = {german}, keywords = {mills; water, sea}',
      { language: 'de', tags: ['mills', 'water', 'sea'] },
    ],
  ])('reads %s', (fields, item) => {
    const text = `@misc{a, url = {${URL_OF_WORK}}, ${fields}}`;
    expect(bibtex.read({ text }).items).toEqual([{ url: URL_OF_WORK, kind: 'page', ...item }]);
  });

  it.each([
    ['doi = {10.1234/a(b)}', 'https://doi.org/10.1234/a(b)'],
    ['doi = {https://dx.doi.org/10.1234/ab}', 'https://doi.org/10.1234/ab'],
    ['eprint = {2101.00001}, archivePrefix = {arXiv}', 'https://arxiv.org/abs/2101.00001'],
    ['howpublished = "\\url{https://a.example/b}"', 'https://a.example/b'],
    ['note = {Available at https://a.example/c}', 'https://a.example/c'],
    ['title = {Nowhere}', undefined],
  ])('finds where a work is: %s', (fields, url) => {
    expect(bibtex.read({ text: `@misc{a, ${fields}}` }).items[0]?.url).toBe(url);
  });

  it('takes what an entry refers to from there', () => {
    const text = `@incollection{a, title = {A Mill}, url = {${URL_OF_WORK}}, crossref = {B}}
@book{b, title = {Mills}, year = 2021, author = {Not Mine}}`;
    expect(bibtex.read({ text }).items).toEqual([
      { url: URL_OF_WORK, kind: 'page', title: 'A Mill', publication: 'Mills', published: '2021' },
    ]);
  });
});

describe('RIS', () => {
  it.each<[string, Partial<ListedItem>]>([
    ['PY  - 2021', { published: '2021' }],
    ['PY  - 2021///', { published: '2021' }],
    ['Y1  - 2021/03/09/spring', { published: '2021-03-09' }],
    ['DA  - 2021-03-09', { published: '2021-03-09' }],
    ['PY  - 2021\nDA  - 2021/03/', { published: '2021-03' }],
    ['Y2  - 2024/06/01/', {}],
    ['T1  - The mill\n  by the sea', { title: 'The mill by the sea' }],
    ['A1  - Lee, Ada\nA1  - Moor, Ben, Jr.', { authors: ['Ada Lee', 'Ben Moor Jr.'] }],
    ['ED  - Lee, Ada', { authors: ['Ada Lee'] }],
    ['JO  - Mill J.\nJF  - Mill Journal', { publication: 'Mill J.' }],
    [
      'KW  - mills; water\nKW  - sea\nLA  - eng',
      { language: 'en', tags: ['mills', 'water', 'sea'] },
    ],
  ])('reads %j', (fields, item) => {
    const text = `TY  - GEN\nUR  - ${URL_OF_WORK}\n${fields}\nER  - \n`;
    expect(ris.read({ text }).items).toEqual([{ url: URL_OF_WORK, kind: 'page', ...item }]);
  });

  it.each([
    ['UR  - https://a.example/b; https://a.example/c', 'https://a.example/b'],
    ['L1  - file:///home/a.pdf\nUR  - https://a.example/b', 'https://a.example/b'],
    ['L2  - https://a.example/page\nL1  - https://a.example/a.pdf', 'https://a.example/page'],
    ['DO  - 10.1234/ab', 'https://doi.org/10.1234/ab'],
    ['UR  - www.a.example', undefined],
  ])('finds where a work is: %j', (fields, url) => {
    expect(ris.read({ text: `TY  - GEN\n${fields}\nER  - ` }).items[0]?.url).toBe(url);
  });

  it('is told by types in words, too', () => {
    const text = 'TY  - Journal Article\nUR  - https://a.example/b\nER  - ';
    expect(ris.isIn({ text })).toBe(true);
    expect(ris.read({ text }).items).toHaveLength(1);
  });

  it('reads records that nobody ended', () => {
    const text = 'TY  - GEN\nUR  - https://a.example/b\nTY  - GEN\nUR  - https://a.example/c';
    expect(ris.read({ text }).items).toHaveLength(2);
  });
});

describe('CSL-JSON', () => {
  it.each<[unknown, Partial<ListedItem>]>([
    [{ issued: { 'date-parts': [[2021, 3, 9]] } }, { published: '2021-03-09' }],
    [{ issued: { 'date-parts': ['2021', '3'] } }, { published: '2021-03' }],
    [{ issued: { raw: '9 March 2021' } }, { published: '2021-03-09' }],
    [{ issued: '2021-03-09' }, { published: '2021-03-09' }],
    [{ issued: { 'date-parts': [[null]] } }, {}],
    [{ title: ['The mill'] }, { title: 'The mill' }],
    [
      { author: [{ name: 'Ada Lee' }, 'Ben Moor', { given: 'Cy' }, {}] },
      { authors: ['Ada Lee', 'Ben Moor', 'Cy'] },
    ],
    [{ editor: [{ literal: 'Marsh Office' }] }, { authors: ['Marsh Office'] }],
    [
      { publisher: 'Marsh', keyword: 'a, b' },
      { publication: 'Marsh', tags: ['a', 'b'] },
    ],
  ])('reads %j', (fields, item) => {
    const text = JSON.stringify({
      items: [{ URL: URL_OF_WORK, type: 'webpage', ...(fields as object) }, 7],
    });
    expect(cslJson.read({ text }).items).toEqual([{ url: URL_OF_WORK, kind: 'page', ...item }]);
  });
});
