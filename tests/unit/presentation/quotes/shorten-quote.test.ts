import { describe, expect, it } from 'vitest';
import { isVerbatim } from '../../../../src/articles/quote.ts';
import type { Quote } from '../../../../src/articles/quote.ts';
import { shortenQuote } from '../../../../src/presentation/quotes/shorten-quote.ts';
import { excerptOf, makeArticle } from '../../../support/make-article.ts';

function shorten(sentences: readonly string[], maxUnits: number): Quote | undefined {
  const article = makeArticle({ paragraphs: [sentences] });
  return shortenQuote(excerptOf(article), ({ text }) => text.length <= maxUnits);
}

describe('shortenQuote', () => {
  it('keeps as many whole sentences as fit, from the beginning', () => {
    const sentences = ['One is here.', 'Two is here.', 'Three is here.'];
    expect(shorten(sentences, 30)?.text).toBe('One is here. Two is here.');
  });

  it('cuts behind a word if not even the first sentence fits', () => {
    expect(shorten(['One very long sentence, without an end in sight.'], 25)?.text).toBe(
      'One very long sentence',
    );
  });

  it('finds words where none are spaced', () => {
    expect(shorten(['ภาษาไทยไม่มีช่องว่าง'], 8)?.text).toBe('ภาษาไทย');
  });

  it('cuts between characters if there is no word', () => {
    expect(shorten(['👩‍👩‍👧'.repeat(5)], 20)?.text).toBe('👩‍👩‍👧'.repeat(2));
  });

  it('cuts inside a character that alone is too long, but never inside a code point', () => {
    const shortened = shorten([`😀${'\u0301'.repeat(50)}`], 10);
    expect(shortened?.text).toBe(`😀${'\u0301'.repeat(8)}`);
  });

  it('gives up if nothing fits', () => {
    expect(shorten(['One is here.'], 0)).toBeUndefined();
  });

  it('copies what it keeps', () => {
    const shortened = shorten(['One is here.', 'Two is here.'], 15);
    expect(shortened && isVerbatim(shortened)).toBe(true);
  });

  it('gets through a sentence that is a whole book before the test’s time is over', () => {
    const shortened = shorten(['a word and '.repeat(300_000)], 500);
    expect(shortened && isVerbatim(shortened)).toBe(true);
  });
});
