import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import porter2 from 'wink-porter2-stemmer';
import { stem } from '../../../../src/text/english/stem.ts';

const SUFFIXES =
  `ational ization fulness ousness iveness tional biliti lessli iviti ousli ation entli
  alism aliti fulli alli ator izer enci anci abli bli ogi li alize icate iciti ative ical ness ful
  ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic sses ied ies us ss s
  eed eedly ed edly ing ingly y e l ll at bl iz bb tt ly`.split(/\s+/);
const WORDS = `skis skies dying idly gently ugly early only singly sky news atlas cosmos bias andes
  innings outing canned herring proceeds exceed succeed earring gener commun arsenal yes say yy aye`;

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('aeiouyaeiouyabcdefghijklmnopqrstuvwxyz')),
});
const word = fc
  .tuple(
    fc.oneof(letters, fc.constantFrom('gener', 'commun', 'arsen', 'sk', 'inn')),
    fc.array(fc.constantFrom(...SUFFIXES), { maxLength: 3 }),
  )
  .map(([opening, suffixes]) => opening + suffixes.join(''))
  .filter((text) => /^[a-z]{3,40}$/.test(text));

describe('stem', () => {
  it.each(WORDS.split(/\s+/))('takes “%s” for what the package takes it for', (text) => {
    expect(stem(text)).toBe(porter2(text));
  });

  it('takes all words of the word table for what the package takes them for', () => {
    const table = readFileSync('src/text/english/word-table.txt', 'utf8');
    const words = new Set(table.match(/[a-z]{3,40}/g));
    expect(words.size).toBeGreaterThan(10_000);
    expect(Array.from(words, stem)).toEqual(Array.from(words, porter2));
  });

  it('gives the stem that the package gives, whatever the word', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(stem(text)).toBe(porter2(text));
      }),
      { numRuns: 5000 },
    );
  });
});
