import { describe, expect, it } from 'vitest';
import { correctSpelling, dictionaryOf } from '../../../src/retrieval/spelling.ts';
import type { Analyser } from '../../../src/text/analyser.ts';
import { en } from '../../../src/text/languages/en.ts';
import { general } from '../../../src/text/languages/general.ts';
import { termsOf } from '../../../src/text/terms.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

function correct(typed: string, ...texts: readonly string[]): string | undefined {
  return correctIn(en, typed, texts);
}

function correctIn(
  { words }: Analyser,
  typed: string,
  texts: readonly string[],
): string | undefined {
  const [asked] = termsOf(typed, words);
  const store = termStoreOf(...texts.map((text) => [text]));
  return correctSpelling(asked?.term ?? '', [dictionaryOf(store.vocabulary)], {
    ...(words.hasRanks && { isFrequent: (term: string) => words.rankOf(term) !== undefined }),
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

describe('correctSpelling in a language whose frequent words nobody knows', () => {
  it.each([
    ['a letter too few', 'lantrna', 'lanterna'],
    ['a letter too many in a short word', 'farro', 'faro'],
    ['a wrong letter in a long word', 'lantorna', 'lanterna'],
    ['two letters swapped in a long word', 'latnerna', 'lanterna'],
    ['another form of a word', 'guardianissimi', 'guardianissi'],
  ])('mends %s', (_, typed, term) => {
    expect(correctIn(general, typed, ['faro lanterna guardianissi'])).toBe(term);
  });

  it.each([
    ['a short word that another letter makes another one', 'corso', 'corpo'],
    ['a word of which two letters are other ones', 'stazione', 'sensazione'],
    ['a long word with two letters other than in another one', 'propagazione', 'preparazione'],
  ])('leaves %s alone', (_, typed, text) => {
    expect(correctIn(general, typed, [text])).toBeUndefined();
  });
});
