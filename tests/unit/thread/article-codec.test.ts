import { describe, expect, it } from 'vitest';
import { packArticle, unpackLater } from '../../../src/articles/packed-article.ts';
import { isQuote, isVerbatim, quote } from '../../../src/articles/quote.ts';
import { articleCodec } from '../../../src/thread/article-codec.ts';
import { LIBRARY } from '../../support/library.ts';

const here = LIBRARY.map((article) => unpackLater(packArticle(article)));
const there = articleCodec(LIBRARY);
const codec = articleCodec(here);

/** As it comes out of another thread. */
function sent(value: unknown): unknown {
  return codec.decode(structuredClone(there.encode(value)));
}

describe('What is sent between threads', () => {
  it('has the articles of the thread that it came to', () => {
    expect(sent({ nearest: [LIBRARY[1], LIBRARY[0]] })).toEqual({ nearest: [here[1], here[0]] });
    expect((sent([LIBRARY[2]]) as readonly unknown[])[0]).toBe(here[2]);
  });

  it('has quotes copied from these', () => {
    const [article = LIBRARY[0]] = LIBRARY;
    if (!article) throw new Error('there is no article');
    const words = quote(article, { start: 3, end: 12 });
    const copy = sent({ excerpts: [{ quote: words, paragraph: 1 }] }) as {
      readonly excerpts: readonly { readonly quote: object }[];
    };
    const [excerpt] = copy.excerpts;
    expect(excerpt).toMatchObject({ quote: { article: here[0], start: 3, text: words.text } });
    expect(excerpt && isQuote(excerpt.quote) && isVerbatim(excerpt.quote)).toBe(true);
  });

  it('keeps all else as it was', () => {
    const value = {
      nothing: undefined,
      none: null,
      figures: [1, 0.5, Number.NaN],
      similar: new Map([['raid', 0.7]]),
      text: '$article',
    };
    expect(sent(value)).toEqual(value);
  });

  it('can’t be read once its article has been forgotten, or if it never was known', () => {
    const forgetful = articleCodec(here);
    const encoded = there.encode([LIBRARY[3]]);
    forgetful.forget(3);
    expect(() => forgetful.decode(encoded)).toThrow(RangeError);
    expect(() => articleCodec([]).decode(encoded)).toThrow('there is no article 3');
  });
});
