import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { canQuote, type Quote, quote } from '../../../../src/articles/quote.ts';
import { drawLink } from '../../../../src/presentation/links/draw-link.ts';
import { textFragmentLink } from '../../../../src/presentation/links/text-fragment.ts';
import { anyLibrary } from '../../../support/any-library.ts';
import { fromLibrary } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { ENGLISH } from '../../../support/voices.ts';
import { PRINTED } from '../../../support/written-article.ts';

const PAGE = 'https://gazette.example/hollow-point';
const MAX = 500;
const lighthouse = fromLibrary('lighthouse');

describe('a link to quoted words', () => {
  it('has all words of a short quote', () => {
    expect(linkTo('Electricity reached the tower in 1936.')).toBe(
      `${PAGE}#:~:text=Electricity%20reached%20the%20tower%20in%201936.`,
    );
  });

  it('encodes what has a meaning in a directive, in an address or in a link', () => {
    const article = makeArticle({ paragraphs: [['Half-done, (so & *so*): 50% of “it’s” #1~2!']] });
    expect(decoded(textFragmentLink(PAGE, paragraphOf(article), MAX))).toEqual([
      'Half-done, (so & *so*): 50% of “it’s” #1~2!',
    ]);
    expect(textFragmentLink(PAGE, paragraphOf(article), MAX)).toMatch(/:~:text=[\w%.]+$/u);
  });

  it('has whole words where the script does not part them, and the quote cuts one', () => {
    const article = makeArticle({ paragraphs: [['渡し船は正午に着いた。'], ['船は海に残った。']] });
    const start = article.text.indexOf('し船は');
    const words = quote(article, { start, end: start + 'し船は正'.length });
    expect(decoded(textFragmentLink(PAGE, words, MAX))).toEqual(['渡し船は正午']);
  });

  it('is found beside Turkish İ, which has two small letters elsewhere', () => {
    const article = makeArticle({
      title: 'İki İskele',
      paragraphs: [['Gemi geldi.'], ['Akşam oldu ve gemi geldi.']],
    });
    const start = article.text.indexOf('gemi geldi');
    const words = quote(article, { start, end: start + 'gemi geldi'.length });
    expect(textFragmentLink(PAGE, words, MAX)).toContain('-,gemi%20geldi');
  });

  it('has the first and the last words of a long quote', () => {
    const article = makeArticle({
      paragraphs: [[`One two three four five. ${'so '.repeat(120)}the end of it.`]],
    });
    expect(decoded(textFragmentLink(PAGE, paragraphOf(article), MAX))).toEqual([
      'One two three four',
      'the end of it',
    ]);
  });

  it('has the first and the last words of a quote that goes over the end of a block', () => {
    expect(decoded(linkTo('every evening.\n\nIda Fenwick kept'))).toEqual([
      'every evening',
      'Ida Fenwick kept',
    ]);
  });

  it('has the first and the last words of a quote from several cells of a table', () => {
    const start = PRINTED.text.indexOf('1911');
    const row = quote(PRINTED, { start, end: start + '1911\t140\ttwo'.length });
    expect(decoded(textFragmentLink(PAGE, row, MAX))).toEqual(['1911', 'two']);
  });

  it('has words around a quote whose words stand there before', () => {
    const article = makeArticle({
      paragraphs: [['The lamp was lit at dusk.'], ['At Saltmouth the lamp was lit late.']],
    });
    const start = article.text.lastIndexOf('the lamp was lit');
    const words = quote(article, { start, end: start + 'the lamp was lit'.length });
    expect(decoded(textFragmentLink(PAGE, words, MAX))).toEqual([
      'At Saltmouth-',
      'the lamp was lit',
    ]);
  });

  it('keeps the fragment of an address, but not its directive', () => {
    const words = quoteOf('Electricity reached');
    expect(textFragmentLink(`${PAGE}?x=1#light`, words, MAX)).toBe(
      `${PAGE}?x=1#light:~:text=Electricity%20reached`,
    );
    expect(textFragmentLink(`${PAGE}#light:~:text=other`, words, MAX)).toBe(
      `${PAGE}#light:~:text=Electricity%20reached`,
    );
  });

  it.each(['', 'gazette.example', 'javascript:alert(1)', 'discord://x'])('is none to %j', (url) => {
    expect(textFragmentLink(url, quoteOf('Electricity reached'), MAX)).toBeUndefined();
  });

  it('is none where there is no room for it', () => {
    expect(
      textFragmentLink(PAGE, quoteOf('Electricity reached'), PAGE.length + 20),
    ).toBeUndefined();
  });

  it('is none if nothing tells the quote from the same words before', () => {
    const article = makeArticle({ paragraphs: [['so '.repeat(200)]] });
    const words = quote(article, {
      start: article.text.length - 303,
      end: article.text.length - 300,
    });
    expect(textFragmentLink(PAGE, words, MAX)).toBeUndefined();
  });

  it('is drawn as it is', () => {
    const link = linkTo('“I never minded the stairs,” she told');
    expect(drawLink(link ?? '', MAX, ENGLISH)).toBe(`[Open article](${link})`);
  });

  it('fits, leads to the quote, and can be read back, whatever is quoted', () => {
    const span = fc.record({ which: fc.nat(), from: fc.nat(), length: fc.nat(400) });
    fc.assert(
      fc.property(anyLibrary(), span, (articles, { which, from, length }) => {
        const article = articles[which % (articles.length || 1)];
        fc.pre(article !== undefined);
        const start = from % article.text.length;
        const end = Math.min(article.text.length, start + length + 1);
        fc.pre(canQuote(article, { start, end }));
        const link = textFragmentLink(PAGE, quote(article, { start, end }), MAX);
        fc.pre(link !== undefined);
        expect(link.length).toBeLessThanOrEqual(MAX);
        expect(new URL(link).href).toBe(link);
        const terms = decoded(link).map((term) => term.replaceAll(/^-|-$/gu, ''));
        const text = article.text.replaceAll(/\s+/gu, ' ').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        expect(terms.filter((term) => !text.includes(term))).toEqual([]);
      }),
    );
  });
});

function linkTo(words: string): string | undefined {
  return textFragmentLink(PAGE, quoteOf(words), MAX);
}

function quoteOf(words: string): Quote {
  const start = lighthouse.text.indexOf(words);
  return quote(lighthouse, { start, end: start + words.length });
}

function paragraphOf(article: Article): Quote {
  const [paragraph] = article.paragraphs;
  return quote(article, { start: paragraph?.start ?? 0, end: paragraph?.end ?? 0 });
}

/** A directive's terms, taken apart as a browser does. */
function decoded(link: string | undefined): readonly string[] {
  const [, directive = ''] = link?.split(':~:text=') ?? [];
  return directive.split(',').map(decodeURIComponent);
}
