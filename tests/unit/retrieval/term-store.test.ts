import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/languages/en.ts';
import { termsOf } from '../../../src/text/terms.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

const store = termStoreOf(['Fog came.', 'The fog left, and the tide.'], ['They saw the tide.']);

function words(ids: readonly number[]): readonly string[] {
  return Array.from(ids, (id) => store.vocabulary[id] ?? '');
}

describe('a term store', () => {
  it('keeps the terms of each passage in order', () => {
    expect(store.size).toBe(2);
    expect(words(store.terms(0))).toEqual(['fog', 'come', 'fog', 'leav', 'tide']);
    expect(words(store.terms(1))).toEqual(['see', 'tide']);
    expect(store.meanLength).toBe(3.5);
  });

  it('knows where the sentences end', () => {
    expect([...store.sentenceEnds(0)]).toEqual([2, 5]);
    expect([...store.sentenceEnds(1)]).toEqual([2]);
  });

  it('counts the passages that hold a term, and how often it stands in all of them', () => {
    expect(store.documentFrequency('fog')).toBe(1);
    expect(store.collectionFrequency('fog')).toBe(2);
    expect(store.documentFrequency('tide')).toBe(2);
    expect(store.collectionFrequency('tide')).toBe(2);
  });

  it.each(['ferry', '', 'constructor', '__proto__'])('does not know the term “%s”', (term) => {
    expect(store.idOf(term)).toBeUndefined();
    expect(store.documentFrequency(term)).toBe(0);
    expect(store.collectionFrequency(term)).toBe(0);
  });

  it('keeps a passage, and a sentence, without any term', () => {
    const store = termStoreOf(['…', 'It is.'], ['Fog.']);
    expect([...store.terms(0)]).toEqual([]);
    expect([...store.sentenceEnds(0)]).toEqual([0, 0]);
    expect(store.meanLength).toBe(0.5);
  });

  it('may be empty', () => {
    const store = termStoreOf();
    expect([store.size, store.meanLength, store.vocabulary.length]).toEqual([0, 0, 0]);
  });

  it('holds more terms than anybody foresaw', () => {
    const sentence = 'Fog left the tide. '.repeat(2000);
    const store = termStoreOf([sentence], [sentence]);
    expect(store.terms(1).length).toBe(6000);
    expect(store.collectionFrequency('tide')).toBe(4000);
  });

  it('agrees with the text, whatever it is', () => {
    const sentences = fc.array(hostileText({ maxLength: 15 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 4 }), (paragraphs) => {
        const store = termStoreOf(...paragraphs);
        for (const [id, paragraph] of paragraphs.entries()) {
          const terms = paragraph.map((text) => termsOf(text, en.words).map(({ term }) => term));
          expect(Array.from(store.terms(id), (term) => store.vocabulary[term])).toEqual(
            terms.flat(),
          );
          expect(store.sentenceEnds(id).length).toBe(paragraph.length);
          expect(store.sentenceEnds(id).at(-1)).toBe(terms.flat().length);
        }
        expect(new Set(store.vocabulary).size).toBe(store.vocabulary.length);
        for (const [id, term] of store.vocabulary.entries()) expect(store.idOf(term)).toBe(id);
      }),
    );
  });
});
