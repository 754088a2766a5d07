import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingQuestion } from '../../../../src/answers/message/telling-question.ts';
import { worthOf } from '../../../../src/retrieval/retrieve.ts';
import { en } from '../../../../src/text/languages/en.ts';
import { termsOf } from '../../../../src/text/terms.ts';
import { archiveOf } from '../../../support/archives.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { LIBRARY } from '../../../support/library.ts';

const terms = [
  ...new Set(LIBRARY.flatMap(({ text }) => termsOf(text, en.words).map(({ term }) => term))),
];
const worths = await worthOf({ archive: await archiveOf(LIBRARY), language: 'en' }, terms);
const worthByTerm = new Map(terms.map((term, index) => [term, worths[index] ?? 0]));
const ask = (text: string): string | undefined =>
  tellingQuestion(text, (term) => worthByTerm.get(term) ?? 0, en);

describe('what to ask about a message', () => {
  it.each([
    [
      'Hi all! I was at the sea. When was the lighthouse at Hollow Point lit? Thanks',
      'When was the lighthouse at Hollow Point lit?',
    ],
    [
      'how many steps did the keeper climb\nasking for a friend',
      'how many steps did the keeper climb',
    ],
    [
      'Is anyone here? Who kept the light for thirty-one years? Right?',
      'Who kept the light for thirty-one years?',
    ],
  ])('is the question in it: %s', (text, question) => {
    expect(ask(text)).toBe(question);
  });

  it('is its rarest words, in their order, if it asks nothing', () => {
    expect(
      ask('I think the colza oil they burned up there must have been a pain for Ida Fenwick.'),
    ).toBe('colza oil burned Ida Fenwick');
  });

  it('is that, too, if the question has nothing to do with the articles', () => {
    expect(ask('Colza oil, of all things. Wow, really?')).toMatch(/^Colza oil/);
  });

  it('is at most eight words, and each once', () => {
    const text = LIBRARY.flatMap(({ paragraphs, text }) =>
      paragraphs.map(({ start, end }) => text.slice(start, end)),
    ).join(' ');
    const words = (ask(text) ?? '').split(' ');
    expect(words).toHaveLength(8);
    expect(new Set(words).size).toBe(8);
  });

  it('is the first words of a message that no article has a word of', () => {
    expect(ask('Zebras gallop.')).toBe('Zebras gallop');
  });

  it.each(['', '!!! …', '🎉🎉', 'it is what it is'])('is nothing for "%s"', (text) => {
    expect(ask(text)).toBeUndefined();
  });

  it('is short, and of the message’s own words', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const question = ask(text) ?? '';
        expect(question.length).toBeLessThanOrEqual(300);
        const own = new Set(termsOf(text, en.words).map(({ term }) => term));
        expect(termsOf(question, en.words).length === 0 || own.size > 0).toBe(true);
      }),
    );
  });
});
