import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeWordsOf } from '../../../../src/presentation/links/edge-words.ts';
import { hostileText } from '../../../support/hostile-text.ts';

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

describe('the words at the edges of a text', () => {
  it('are those of any script', () => {
    expect(wordsOf('“The keeper’s lamp” – burned.', 2)).toEqual({
      first: ['The', 'keeper’s'],
      last: ['lamp', 'burned'],
    });
    expect(wordsOf('灯台の灯りは消えた。', 1)).toEqual({ first: ['灯台'], last: ['た'] });
    expect(wordsOf('…', 3)).toEqual({ first: [], last: [] });
  });

  it('are all of them if there are no more', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 30 }), (text, count) => {
        fc.pre(text.length <= 800);
        const all = Array.from(SEGMENTER.segment(text))
          .filter(({ isWordLike }) => isWordLike)
          .map(({ segment }) => segment);
        expect(wordsOf(text, count)).toEqual({
          first: all.slice(0, count),
          last: all.slice(-count),
        });
      }),
    );
  });

  it('are found at once in a text as long as a book', () => {
    const book = `The first words, ${'.'.repeat(2_000_000)} and the last`;
    expect(wordsOf(book, 3)).toEqual({
      first: ['The', 'first', 'words'],
      last: ['and', 'the', 'last'],
    });
    expect(wordsOf(book, 4)).toEqual(wordsOf(book, 3));
  });
});

function wordsOf(text: string, count: number) {
  const words = edgeWordsOf(text);
  const read = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
  return { first: words.first(count).map(read), last: words.last(count).map(read) };
}
