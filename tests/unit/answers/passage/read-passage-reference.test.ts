import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassageReference } from '../../../../src/answers/passage/read-passage-reference.ts';
import { describeStanding } from '../../../../src/presentation/wording/describe-place.ts';
import { processorMs } from '../../../support/processor-ms.ts';
import { anyVoice } from '../../../support/voices.ts';

const paragraph = fc.integer({ min: 1, max: 99_999 });

describe('readPassageReference', () => {
  it.each([
    ['kia ¶ 3–4', 3, 4, 'kia'],
    ['kia ¶3-4', 3, 4, 'kia'],
    ['kia, ¶¶ 3 — 4', 3, 4, 'kia'],
    ['Kia § 12', 12, 12, 'Kia'],
    ['¶ 3 in The long storm', 3, 3, 'The long storm'],
    ['on-the-fog ¶ 12', 12, 12, 'on-the-fog'],
    ['paragraph 3 of “The long storm”', 3, 3, 'The long storm'],
    ['The long storm, paragraphs 3 to 5', 3, 5, 'The long storm'],
    ['Paras. 3-5, The long storm', 3, 5, 'The long storm'],
    ['kia Absatz 3', 3, 3, 'kia'],
    ['Absätze 3 bis 5 von Kia', 3, 5, 'Kia'],
    ['Kia, Abs. 7', 7, 7, 'Kia'],
    ['paragraphes 3 à 5 de Kia', 3, 5, 'Kia'],
    ['párrafo 3 de Kia', 3, 3, 'Kia'],
    ['Kia, párrafos 3 a 5', 3, 5, 'Kia'],
    ['3. paragraf, Kia', 3, 3, 'Kia'],
    ['Kia 3–4. paragraflar', 3, 4, 'Kia'],
    ['Kia paragraf 3', 3, 3, 'Kia'],
    ['kia ¶ 9–2', 2, 9, 'kia'],
    ['kia¶3', 3, 3, 'kia'],
    ['Kia, paragraphs 3 and 5', 3, 5, 'Kia'],
    ['kia ¶ 3, 4', 3, 4, 'kia'],
    ['kia ¶ 3, 2024', 3, 3, 'kia'],
  ])('understands “%s”', (text, first, last, name) => {
    const { names = [], ...numbers } = readPassageReference(text) ?? {};
    expect(numbers).toEqual({ first, last, isMarked: true });
    expect(names[0]).toBe(name);
  });

  it.each([
    ['(Kia, 2024, para. 3)', 'Kia'],
    ['(Kia, par. 3)', 'Kia'],
    [
      'The long storm · Ida Kia · The Gazette · 3 April 2021 · ¶ 3 · p. 12 · At the quote',
      'The long storm',
    ],
    ['table at ¶ 3 of on-the-fog', 'on-the-fog'],
    ['— The long storm · Ida Kia · ¶ 3 of on-the-fog', 'on-the-fog'],
    ['In the fog ¶ 3', 'In the fog'],
    ['Kia’s article, ¶ 3', 'Kia'],
    ['the piece by Ida Kia, ¶ 3', 'Ida Kia'],
    ['im Artikel von Kia, Absatz 3', 'Kia'],
    ['l’article de Kia, § 3', 'Kia'],
    ['el artículo de Kia, párrafo 3', 'Kia'],
    ['Kia’nın makalesi, 3. paragraf', 'Kia'],
    ['¶ 3 In the fog', 'In the fog'],
  ])('finds the name in “%s”', (text, name) => {
    expect(readPassageReference(text)).toMatchObject({ first: 3, last: 3, isMarked: true });
    expect(readPassageReference(text)?.names).toContain(name);
  });

  it('takes a number behind a name of a few words for one of a paragraph, but is not sure', () => {
    const unsure = { first: 3, last: 3, isMarked: false };
    expect(readPassageReference('kia 3')).toEqual({ ...unsure, names: ['kia'] });
    expect(readPassageReference('The long storm 3')).toEqual({
      ...unsure,
      names: ['The long storm'],
    });
    expect(readPassageReference('kia 3.')).toEqual({ ...unsure, names: ['kia'] });
    expect(readPassageReference('on-the-fog: 3-5')).toMatchObject({ first: 3, last: 5 });
    expect(readPassageReference('3', true)).toEqual({
      first: 3,
      last: 3,
      names: [],
      isMarked: true,
    });
    expect(readPassageReference('¶ 3–5', true)).toMatchObject({ first: 3, last: 5 });
  });

  it.each([
    'Electricity reached the tower in 1936',
    'The keeper left in March 1971, and a machine has turned the lamp ever since.',
    'kia',
    '3',
    '',
    'paragraph three of kia',
    'Separagraph 3 words',
    `¶ 3 ${'of a quote that goes on and on '.repeat(20)}`,
  ])('takes “%s” for a quote', (text) => {
    expect(readPassageReference(text)).toBeUndefined();
  });

  it('understands every place that a card shows, in any language and style', () => {
    fc.assert(
      fc.property(
        anyVoice(),
        paragraph,
        fc.nat({ max: 9 }),
        fc.boolean(),
        (voice, first, more, isBehind) => {
          const last = first + more;
          const place = describeStanding({ paragraph: first, lastParagraph: last }, voice);
          const text = isBehind ? `${place} · The long storm` : `The long storm · ${place}`;
          expect(readPassageReference(text)).toMatchObject({ first, last, isMarked: true });
          expect(readPassageReference(text)?.names).toContain('The long storm');
        },
      ),
    );
  });

  it('reads anything without taking long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.boolean(), (text, isNamed) => {
        readPassageReference(text, isNamed);
      }),
    );
    const took = processorMs(() => {
      for (const part of ['¶', '3 ', ' · ', '1,', '(', '3-'])
        readPassageReference(`${part.repeat(2000).slice(0, 399)}x`);
    });
    expect(took).toBeLessThan(500);
  });
});
