import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAcronyms } from '../../../src/retrieval/acronym-index.ts';
import {
  type Acronyms,
  acronymsAmong as among,
  collectAcronyms as collect,
  readAcronyms,
} from '../../../src/retrieval/acronyms.ts';
import { en } from '../../../src/text/languages/en.ts';
import { doneAtOnce } from '../../../src/retrieval/pace.ts';

const collectAcronyms = (texts: readonly string[]): Acronyms => collect(texts, en.words);
const acronymsAmong = (all: Parameters<typeof among>[0]): Acronyms => among(all, en.words);

describe('collectAcronyms', () => {
  it('ties an acronym to the terms of its long form, in any of the texts', () => {
    const acronyms = collectAcronyms(['Fog came.', 'The Dock Workers Union (DWU) met.']);
    expect(acronyms.longForms('dwu')).toEqual([['dock', 'worker', 'union']]);
  });

  it('finds the acronym where the long form stands in a row', () => {
    const acronyms = collectAcronyms(['The Dock Workers Union (DWU) met.']);
    const form = ['dock', 'worker', 'union'];
    expect(acronyms.formsIn(['old', ...form, 'met'])).toEqual([{ acronym: 'dwu', form }]);
    expect(acronyms.formsIn(['dock', 'union', 'worker'])).toEqual([]);
    expect(acronyms.formsIn(['dock', 'worker'])).toEqual([]);
  });

  it('keeps both long forms of an acronym that two texts define', () => {
    const acronyms = collectAcronyms([
      'The Dock Workers Union (DWU) met.',
      'The Danish Women’s University (DWU) met.',
    ]);
    expect(acronyms.longForms('dwu')).toEqual([
      ['dock', 'worker', 'union'],
      ['denmark', 'woman', 'univers'],
    ]);
  });

  it('ties both forms of a slash to the long form', () => {
    const acronyms = collectAcronyms(['The Dock Workers Union (DWU/XQK) met.']);
    expect(acronyms.longForms('xqk')).toEqual(acronyms.longForms('dwu'));
  });

  it('takes the most frequent name with its initials for what an undefined acronym means', () => {
    const name = 'European Union';
    const acronyms = collectAcronyms([
      `The EU met. The ${name} of today, the ${name} of old.`,
      'Eastern Utopia is no Eastern Utopia, and the E.U. knows. The European Union does.',
    ]);
    expect(acronyms.longForms('eu')).toEqual([['europ', 'union']]);
  });

  it('takes no name for a long form that stands there once only, or beside no acronym', () => {
    expect(collectAcronyms(['The EU met the European Union.']).longForms('eu')).toEqual([]);
    const text = 'The European Union met the European Union.';
    expect(collectAcronyms([text]).longForms('eu')).toEqual([]);
  });

  it('believes a definition more than initials', () => {
    const acronyms = collectAcronyms([
      'The Elvers Union (EU) met. The European Union left, the European Union came back.',
    ]);
    expect(acronyms.longForms('eu')).toEqual([['elver', 'union']]);
  });

  it('ties the US, and not us, to the United States', () => {
    const acronyms = collectAcronyms([
      'The US and the U.S. are the United States. The United States told us so.',
    ]);
    expect(acronyms.longForms('us.')).toEqual([['unit', 'state']]);
    expect(acronyms.longForms('us')).toEqual([]);
  });

  it('believes the definition of a dotted acronym just as much', () => {
    const acronyms = collectAcronyms([
      'The Elvers Union (E.U.) met. The EU left. The European Union left, the European Union won.',
    ]);
    expect(acronyms.longForms('eu')).toEqual([['elver', 'union']]);
  });

  it('knows names of three words by the initials of two of them as well', () => {
    const acronyms = collectAcronyms([
      'The HM spoke. The Saltmouth Harbour Master wrote; the Saltmouth Harbour Master left.',
    ]);
    expect(acronyms.longForms('hm')).toEqual([['harbour', 'master']]);
  });

  it('does not lose its way in a text without spaces', () => {
    const runs = [`${'A'.repeat(300_000)} B`, 'Ab'.repeat(150_000), "A'".repeat(150_000)];
    expect(collectAcronyms(runs).longForms('ab')).toEqual([]);
  });
});

/** Names that share initials, acronyms with and without dots, and definitions. */
const PIECES = [
  'European Union',
  'Eastern Utopia',
  'East Utrecht Bay',
  'Utrecht Bay',
  'Bay of Utrecht',
  'EU',
  'E.U.',
  'UB',
  'EUB',
  'the Elvers Union (EU)',
  'the Urban Bank (UB/BU)',
  'fog',
];

const anyTexts = fc.array(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(', ')),
  { maxLength: 6 },
);

function meaningsIn(acronyms: Acronyms): unknown {
  const forms = PIECES.map((piece) => piece.toLowerCase().split(' '));
  return [
    ['eu', 'ub', 'eub', 'bu'].map((acronym) => acronyms.longForms(acronym)),
    [['europ', 'union'], ['utrecht', 'bay'], ['urban', 'bank'], ...forms].map((terms) =>
      acronyms.formsIn(terms),
    ),
  ];
}

describe('acronymsAmong', () => {
  it('knows what some texts tell, as if there were no others, wherever they are', () => {
    fc.assert(
      fc.property(anyTexts, fc.infiniteStream(fc.nat(2)), (texts, rooms) => {
        // Which of two lists each text is in, or that it isn't shown.
        const placed = texts.map((text, place) => ({ text, place, room: rooms.next().value ?? 0 }));
        const parts = [[0, 2], [1]].map((mine) => {
          const part = placed.filter(({ room }) => mine.includes(room));
          return {
            index: openAcronyms(doneAtOnce(readAcronyms(part))),
            isWhole: false,
            isShown: (text: number) => part[text]?.room !== 2,
            placeOf: (text: number) => part[text]?.place ?? 0,
            textAt: (text: number) => part[text]?.text ?? '',
          };
        });
        const shown = texts.filter((_, place) => placed[place]?.room !== 2);
        expect(meaningsIn(acronymsAmong(parts))).toEqual(meaningsIn(collectAcronyms(shown)));
      }),
      { numRuns: 500 },
    );
  });
});
