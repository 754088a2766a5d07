import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeReference,
  encodeReference,
  MAX_REFERENCE_UNITS,
  type QuoteReference,
  quoteReference,
} from '../../../../src/answers/quote-reference/quote-reference.ts';
import type { ResolvedReference } from '../../../../src/answers/quote-reference/quote-reference.ts';
import { resolveReference } from '../../../../src/answers/quote-reference/resolve-reference.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { canQuote, quote } from '../../../../src/articles/quote.ts';
import { archiveOf } from '../../../support/archives.ts';
import { anyLibrary } from '../../../support/any-library.ts';
import { fromLibrary, LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';

const lighthouse = fromLibrary('lighthouse');
const stairs = quoteOf(lighthouse, '“I never minded the stairs,”');
const reference = quoteReference(stairs);

describe('a reference to quoted words', () => {
  it('is decoded as it was encoded, and fits the longest text there is', () => {
    const any = fc.record({
      article: fc.stringMatching(/^[\w-]{10}$/u),
      start: fc.nat(2 ** 29),
      length: fc.integer({ min: 1, max: 2 ** 29 }),
      hash: fc.nat(2 ** 48 - 1),
    });
    fc.assert(
      fc.property(any, (each) => {
        const text = encodeReference(each);
        expect(text.length).toBeLessThanOrEqual(MAX_REFERENCE_UNITS);
        expect(decodeReference(text)).toEqual(each);
      }),
    );
  });

  it.each([
    '',
    'x',
    `${encodeReference(reference)}!`,
    encodeReference({ ...reference, length: 0 }),
  ])('is not made of %j', (text) => {
    expect(decodeReference(text)).toBeUndefined();
  });

  it('is not made of anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const decoded = decodeReference(text);
        expect(decoded === undefined || encodeReference(decoded).length <= text.length).toBe(true);
      }),
    );
  });
});

describe('quoted words', () => {
  it('stand where they stood, in any article', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(), fc.nat(), fc.nat(), async (articles, a, b) => {
        const article = articles[a % (articles.length || 1)];
        fc.pre(article !== undefined);
        const start = a % article.text.length;
        const span = { start, end: start + 1 + (b % (article.text.length - start)) };
        fc.pre(canQuote(article, span));
        const words = quote(article, span);
        const decoded = decodeReference(encodeReference(quoteReference(words)));
        expect(decoded && (await resolved(articles, decoded))).toEqual({
          kind: 'unchanged',
          quote: words,
        });
      }),
    );
  });

  it('are found again where they have moved to, the nearest place first', async () => {
    const text = `New. ${lighthouse.text} ${stairs.text}`;
    expect(await resolved([{ ...lighthouse, text }], reference)).toMatchObject({
      kind: 'moved',
      quote: { start: stairs.start + 5, text: stairs.text },
      from: { start: stairs.start, end: stairs.end },
    });
  });

  it('stand where they stood though less stands before them, as marks did once', async () => {
    const text = lighthouse.text.slice(10);
    const quoted = { start: stairs.start - 10, text: stairs.text };
    expect(await resolved([{ ...lighthouse, text }], reference)).toMatchObject({
      kind: 'unchanged',
      quote: quoted,
    });
  });

  it('are put beside the sentence that comes nearest to them once they are changed', async () => {
    const articles = [rewritten('minded the stairs', 'minded those stairs')];
    expect(await resolved(articles, reference, stairs.text)).toMatchObject({
      kind: 'changed',
      nearest: { text: expect.stringContaining('those stairs') },
      oldWords: stairs.text,
    });
  });

  it('are put beside what stands in their place if nobody knows them', async () => {
    const articles = [rewritten('minded the stairs', 'minded those stairs')];
    expect(await resolved(articles, reference)).toMatchObject({
      kind: 'changed',
      nearest: { text: expect.stringContaining('those stairs') },
      oldWords: undefined,
    });
  });

  it('are not believed to be what somebody says they were', async () => {
    const articles = [rewritten('minded the stairs', 'minded those stairs')];
    const forged = stairs.text.replace('never', 'NEVER');
    expect(await resolved(articles, reference, forged)).toMatchObject({ oldWords: undefined });
  });

  it('are gone with their article', async () => {
    expect(await resolved([fromLibrary('fog')], reference)).toEqual({ kind: 'gone' });
  });

  it('are withheld once their article may only be linked to', async () => {
    const article: Article = { ...lighthouse, linkOnly: true };
    expect(await resolved([article], reference)).toEqual({ kind: 'withheld', article });
  });

  it('leave nothing behind in an article without words', async () => {
    const articles = [makeArticle({ id: lighthouse.id })];
    expect(await resolved(articles, reference, stairs.text)).toMatchObject({
      kind: 'changed',
      nearest: undefined,
    });
  });

  it('are found in a list of other articles', async () => {
    expect((await resolved(LIBRARY, reference)).kind).toBe('unchanged');
  });
});

async function resolved(
  articles: readonly Article[],
  ...[reference, shownWords]: [QuoteReference, string?]
): Promise<ResolvedReference> {
  return resolveReference(await archiveOf(articles), reference, shownWords);
}

function quoteOf(article: Article, words: string) {
  const start = article.text.indexOf(words);
  return quote(article, { start, end: start + words.length });
}

/** The lighthouse with other words in the place of some; its sentences end a little later. */
function rewritten(words: string, others: string): Article {
  const text = lighthouse.text.replace(words, others);
  const at = lighthouse.text.indexOf(words);
  const moved = (offset: number): number =>
    offset > at ? offset + others.length - words.length : offset;
  const paragraphs = lighthouse.paragraphs.map(({ number, start, end, sentences }) => ({
    number,
    start: moved(start),
    end: moved(end),
    sentences: sentences.map((each) => ({ start: moved(each.start), end: moved(each.end) })),
  }));
  return { ...lighthouse, text, paragraphs };
}
