import { describe, expect, it } from 'vitest';
import { correctSpelling, dictionaryOf } from '../../../src/retrieval/spelling.ts';
import { en } from '../../../src/text/languages/en.ts';
import { termsOf } from '../../../src/text/terms.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

function correct(typed: string, ...texts: readonly string[]): string | undefined {
  const [asked] = termsOf(typed, en.words);
  const store = termStoreOf(...texts.map((text) => [text]));
  return correctSpelling(asked?.term ?? '', [dictionaryOf(store.vocabulary)], {
    isFrequent: (term) => en.words.rankOf(term) !== undefined,
    documents: (term) => store.documentFrequency(term),
    comesBefore: (term, other) => (store.idOf(term) ?? 0) < (store.idOf(other) ?? 0),
  });
}

describe('correctSpelling', () => {
  it.each([
    ['a letter too few', 'harbr', 'harbor'],
    ['a letter too many', 'harboor', 'harbor'],
    ['a wrong letter', 'herbor', 'harbor'],
    ['two wrong letters in a long word', 'lyghthuse', 'lighthous'],
  ])('mends %s', (_, typed, term) => {
    expect(correct(typed, 'The harbor has a lighthouse.')).toBe(term);
  });

  it.each([
    ['a short word', 'herb', 'The hers of the hern.'],
    ['a word with another first letter', 'arbor', 'The harbor.'],
    ['two wrong letters in a short word', 'hurbur', 'The harbor.'],
    ['figures', '18541', 'In 18540 and 18542.'],
    ['a word that is like no other', 'zeppelin', 'The harbor has a lighthouse.'],
    ['a word, where there are none', 'harbor', ''],
    ['a frequent word of English', 'bread', 'The lamp may break.'],
  ])('leaves %s alone', (_, typed, text) => {
    expect(correct(typed, text)).toBeUndefined();
  });

  it('takes the nearest, however rare', () => {
    expect(correct('strikerz', 'A striker.', 'A strike.', 'The strike.')).toBe('striker');
  });

  it('takes the one in most passages if several are as near', () => {
    expect(correct('harbir', 'The harbor.', 'The harber.', 'Another harber.')).toBe('harber');
  });
});
