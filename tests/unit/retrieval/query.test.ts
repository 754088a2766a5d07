import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NEEDS, weightedTerms } from '../../../src/retrieval/query.ts';
import { queryOf } from '../../support/analysed-library.ts';
import { hostileText } from '../../support/hostile-text.ts';

function termsOf(question: string): readonly string[] {
  return queryOf(question).needs.map(({ term }) => term);
}

function proper(question: string): readonly string[] {
  return queryOf(question).needs.flatMap(({ term, isProper }) => (isProper ? [term] : []));
}

function needOf(question: string, term: string) {
  const need = queryOf(question).needs.find((one) => one.term === term);
  if (!need) throw new Error(`"${question}" does not ask for ${term}`);
  return need;
}

describe('analyseQuestion', () => {
  it('keeps the words that say something, in order and once', () => {
    expect(termsOf('How did the ferry strike end, and why did the ferry strike?')).toEqual([
      'ferri',
      'strike',
      'end',
    ]);
  });

  it.each([
    'What do the articles say about the ferry strike?',
    'what does the author write about the ferry strike',
    'According to the article, was there a ferry strike?',
    'Can you tell me about the ferry strike?',
    'I’d like to know about the ferry strike',
    'Tell me more about the ferry strike!',
    'Do you know more about the ferry strike?',
    'Which articles are about the ferry strike?',
    'what articles mention the ferry strike',
    'Are there any articles about the ferry strike?',
    'Is there an article on the ferry strike?',
    'List all articles that deal with the ferry strike',
    'Show me the articles you have about the ferry strike',
  ])('leaves out the frame of “%s”', (question) => {
    expect(termsOf(question)).toEqual(['ferri', 'strike']);
  });

  it('keeps the weightiest words of a long one', () => {
    const light = 'kind part place type year number group person reason month'.split(' ');
    const heavy = Array.from({ length: MAX_NEEDS }, (_, index) => `zq${index}`);
    expect(termsOf([...light, ...heavy].join(' '))).toEqual(heavy);
  });

  it('keeps words of the matter that look like a frame', () => {
    expect(termsOf('Which article of the treaty covers fog?')).toContain('articl');
    expect(termsOf('Which author wrote The Salt Road?')).toEqual([
      'author',
      'write',
      'salt',
      'road',
    ]);
  });

  it.each(['🤔🤔', '???', '', 'what is the of and', ' \u00A0\n'])(
    'finds nothing that “%s” asks for',
    (question) => {
      const query = queryOf(question);
      expect(query.needs).toEqual([]);
      expect(query.weight).toBe(0);
    },
  );

  it('takes a first name for half of what it is worth alone', () => {
    const alone = needOf('Did Ida keep the lamp?', 'ida').weight;
    expect(needOf('Did Ida Fenwick keep the lamp?', 'ida').weight).toBeCloseTo(alone / 2);
    const last = needOf('Did Fenwick keep the lamp?', 'fenwick').weight;
    expect(needOf('Did Ida Fenwick keep the lamp?', 'fenwick').weight).toBeCloseTo(last);
  });

  it('spells words as the articles do, unless they know the word', () => {
    expect(termsOf('When was the lihgthouse lit?')).toContain('lighthous');
    expect(termsOf('Who feared the zeppelins?')).toContain('zeppelin');
    expect(termsOf('Was the fog a frog?')).toEqual(['fog', 'frog']);
  });

  it('asks once for a word and its misspelling', () => {
    expect(termsOf('lighthouse lighthuose')).toEqual(['lighthous']);
  });

  it('gives rare words more weight than frequent ones', () => {
    const question = 'Did the foghorn help in fog?';
    expect(needOf(question, 'foghorn').weight).toBeGreaterThan(needOf(question, 'fog').weight);
  });

  it('gives words that only frame a question less weight than others as rare', () => {
    const question = 'What reason did the zeppelin have?';
    expect(needOf(question, 'reason').weight).toBeLessThan(needOf(question, 'zeppelin').weight / 2);
  });

  it('takes capitals and figures for names, but not at the beginning nor where all are capitals', () => {
    expect(proper('Did Lena Marsh strike in 1997?')).toEqual(['lena', 'marsh', '1997']);
    expect(proper('Ferries left Saltmouth')).toEqual(['saltmouth']);
    expect(proper('DID LENA MARSH STRIKE IN 1997?')).toEqual([]);
    expect(proper('did lena marsh strike')).toEqual([]);
  });

  it('lets the long form stand for an acronym, and the acronym for its long form', () => {
    expect(needOf('Where does the HDWU meet?', 'hdwu').alternatives).toEqual([
      ['harbour', 'dock', 'worker', 'union'],
    ]);
    const question = 'Where does the Harbour and Dock Workers Union meet?';
    for (const term of ['harbour', 'dock', 'worker', 'union'])
      expect(needOf(question, term).alternatives).toEqual([['hdwu']]);
    expect(needOf('Where do dock workers meet?', 'dock').alternatives).toEqual([]);
  });

  it('asks for so many things at most, whatever somebody pastes, and weighs all of them', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText({ maxLength: 200 }), longQuestion), (question) => {
        const { needs, weight } = queryOf(question);
        expect(needs.length).toBeLessThanOrEqual(MAX_NEEDS);
        expect(new Set(needs.map(({ term }) => term)).size).toBe(needs.length);
        for (const need of needs) expect(need.weight).toBeGreaterThan(0);
        expect(weight).toBeCloseTo(needs.reduce((sum, need) => sum + need.weight, 0));
      }),
    );
  });
});

const longQuestion = fc
  .array(fc.stringMatching(/^[a-z]{5,9}$/), { minLength: 31, maxLength: 60 })
  .map((words) => words.join(' '));

describe('weightedTerms', () => {
  it('looks for what may stand for a word too, for less', () => {
    const terms = new Map(
      weightedTerms(queryOf('HDWU wreath')).map(({ term, weight }) => [term, weight]),
    );
    expect(terms.get('hdwu')).toBe(1);
    expect(terms.get('wreath')).toBe(1);
    expect(terms.get('dock')).toBeGreaterThan(0);
    expect(terms.get('dock')).toBeLessThan(0.5);
  });

  it('looks for light words, for less', () => {
    const terms = new Map(
      weightedTerms(queryOf('reason wreath')).map(({ term, weight }) => [term, weight]),
    );
    expect(terms.get('reason')).toBeGreaterThan(0);
    expect(terms.get('reason')).toBeLessThan(terms.get('wreath') ?? 0);
  });

  it('looks for each term once, with a weight above 0, in any question', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const terms = weightedTerms(queryOf(`HDWU ${text}`));
        expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
        for (const { weight } of terms) expect(weight).toBeGreaterThan(0);
      }),
    );
  });
});
