import { describe, expect, it } from 'vitest';
import { likeWeight, type PassageMatch, weightOf } from '../../../src/retrieval/match-passage.ts';
import { matchIn, queryOf } from '../../support/analysed-library.ts';
import { termStoreOf } from '../../support/term-store-of.ts';

/** How the first paragraph matches a question; the library's acronyms are known. */
function match(question: string, ...sentences: readonly string[]): PassageMatch {
  return matchIn(termStoreOf(sentences), queryOf(question))(0);
}

/** "need@position". */
function places({ occurrences }: PassageMatch): readonly string[] {
  return occurrences.map(({ need, position }) => `${need}@${position}`);
}

describe('matcherOf', () => {
  it('finds where the words of a question stand, counted in terms', () => {
    const found = match('fog or storms?', 'Storms came with fog.', 'The fog stayed.');
    expect(places(found)).toEqual(['1@0', '0@2', '0@3']);
    expect(found.occurrences.map(({ sentence }) => sentence)).toEqual([0, 0, 1]);
    expect(found.length).toBe(5);
  });

  it('tells what the passage and each sentence hold', () => {
    const found = match('fog, storms, bells', 'Storms came with fog.', 'They came.', 'Bells!');
    expect(found.needs).toBe(0b111);
    expect(found.sentences.map(({ needs }) => needs)).toEqual([0b011, 0, 0b100]);
    expect(found.sentences.map(({ start, length }) => [start, length])).toEqual([
      [0, 3],
      [3, 1],
      [4, 1],
    ]);
  });

  it('takes a long form for its acronym only if all of it stands there in a row', () => {
    const question = 'Where does the HDWU meet?';
    expect(match(question, 'The Harbour and Dock Workers Union left.').needs).toBe(0b01);
    expect(match(question, 'The HDWU left.').needs).toBe(0b01);
    expect(match(question, 'The harbour, the dock, the union, the workers.').needs).toBe(0);
  });

  it('does not read a long form across sentences', () => {
    const found = match('HDWU', 'They saw the Harbour and Dock.', 'Workers Union left.');
    expect(found.needs).toBe(0);
  });

  it('takes an acronym for each word of its long form', () => {
    expect(match('Harbour and Dock Workers Union', 'The HDWU left.').needs).toBe(0b1111);
  });

  it('tells how like a word is that stands for a need which the sentence lacks', () => {
    const { sentences, needs } = match(
      'doctors, fog',
      'A physician came.',
      'A doctor came.',
      'Fog.',
    );
    expect(needs).toBe(0b11);
    const [physician, doctor, fog] = sentences.map(({ likeness }) => likeness[0] ?? 0);
    expect(physician).toBeGreaterThan(0.5);
    expect([doctor, fog]).toEqual([0, 0]);
  });

  it('copes with thirty things asked for', () => {
    const words = Array.from({ length: 30 }, (_, nth) => `w${nth + 100}`);
    const found = match(words.join(' '), words.toReversed().join(' '));
    expect(found.needs).toBe(2 ** 30 - 1);
    expect(found.occurrences.at(-1)?.need).toBe(0);
  });

  it('finds nothing in a passage without terms', () => {
    const found = match('fog', '…', 'It is.');
    expect([found.needs, found.length, found.occurrences]).toEqual([0, 0, []]);
    expect(found.sentences.length).toBe(2);
  });
});

it('likeWeight adds up weights by likeness, leaving out a set of needs', () => {
  const query = queryOf('fog, storms, bells');
  const [fog = 0, storms = 0] = query.needs.map(({ weight }) => weight);
  expect(likeWeight(query, [])).toBe(0);
  expect(likeWeight(query, [0.5, 0.2])).toBeCloseTo(fog / 2 + storms / 5);
});

it('weightOf adds up the weights of a set of needs', () => {
  const query = queryOf('fog, storms, bells');
  const [fog = 0, , bells = 0] = query.needs.map(({ weight }) => weight);
  expect(weightOf(query, 0)).toBe(0);
  expect(weightOf(query, 0b101)).toBeCloseTo(fog + bells);
  expect(weightOf(query, 0b111)).toBeCloseTo(query.weight);
});
