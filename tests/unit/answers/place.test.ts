import { describe, expect, it } from 'vitest';
import { placeIn, placeOf } from '../../../src/answers/place.ts';
import type { Article } from '../../../src/articles/article.ts';
import { quote } from '../../../src/articles/quote.ts';
import { makeArticle } from '../../support/make-article.ts';
import { page, PRINTED, prose, writtenArticle } from '../../support/written-article.ts';

function spanOf({ text }: Article, words: string, last = words) {
  return { start: text.indexOf(words), end: text.indexOf(last) + last.length };
}

describe('the place of words', () => {
  it.each([
    ['Of fog and foghorns', 'heading', 2, page(3)],
    ['140', 'table', 2, page(4)],
    ['a can of colza oil', 'caption', 3, page(4)],
    ['turn(lamp', 'code', 3, page(4)],
    ['April instead', 'note', 4, page(6)],
  ] as const)(
    'beside the running text is told by its kind: %s',
    (words, kind, number, position) => {
      expect(placeOf(PRINTED, spanOf(PRINTED, words))).toEqual({
        paragraph: number,
        lastParagraph: number,
        asides: [kind],
        isAside: true,
        position,
      });
    },
  );

  it('in paragraphs is told by their numbers, with all that stands between', () => {
    expect(placeOf(PRINTED, spanOf(PRINTED, 'Its keeper', 'the gulls.'))).toEqual({
      paragraph: 1,
      lastParagraph: 3,
      asides: ['heading', 'table'],
      position: page(3),
      lastPosition: page(4),
    });
    expect(placeOf(PRINTED, spanOf(PRINTED, 'Its keeper'))).toEqual({
      paragraph: 1,
      lastParagraph: 1,
      position: page(3),
    });
  });

  it('at the first or last block is at the paragraph there is', () => {
    const blocks = [
      { kind: 'caption', parts: ['A boat in a storm'] },
      prose('The boat came home.'),
      { kind: 'heading', parts: ['Sources'], level: 2 },
    ] as const;
    const article = writtenArticle(blocks);
    for (const words of ['A boat', 'Sources'])
      expect(placeOf(article, spanOf(article, words))).toMatchObject({
        paragraph: 1,
        isAside: true,
      });
  });

  it('may be the article’s head, or its furniture, which is none', () => {
    const article = makeArticle({ title: 'The lamp', paragraphs: [['It burns.']] });
    expect(placeOf(article, spanOf(article, 'The lamp'))).toEqual({
      paragraph: 0,
      lastParagraph: 0,
    });
    const withShare = { ...article, text: `${article.text}\n\nShare` };
    expect(placeOf(withShare, spanOf(withShare, 'Share'))).toBeUndefined();
  });

  it('in a known paragraph has the file’s own positions', () => {
    const words = quote(PRINTED, spanOf(PRINTED, 'The last keeper'));
    expect(placeIn(words, 4)).toEqual({ paragraph: 4, lastParagraph: 4, position: page(6) });
  });
});
