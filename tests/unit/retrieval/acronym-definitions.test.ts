import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../../src/retrieval/acronym-definitions.ts';

function found(text: string): readonly string[] {
  return [...definitionsIn(text)].map(
    ({ acronyms, longForm }) => `${acronyms.join('/')} = ${longForm}`,
  );
}

describe('definitionsIn', () => {
  it.each([
    [
      'whose letters open its words',
      'by the World Health Organization (WHO) in May',
      'WHO = World Health Organization',
    ],
    [
      'that skips small words',
      'the Ministry of Intelligence and Security (MOIS) said',
      'MOIS = Ministry of Intelligence and Security',
    ],
    [
      'whose letters stand inside words',
      'rapid eye movement (REM) sleep',
      'REM = rapid eye movement',
    ],
    ['with letters inside one word', 'the tuberculosis ward (TBW)', 'TBW = tuberculosis ward'],
    ['in square brackets', 'the Dock Workers Union [DWU]', 'DWU = Dock Workers Union'],
    ['of a dotted acronym', 'the United States (U.S.) and', 'U.S. = United States'],
    [
      'that opens the text',
      'People’s Mojahedin Organization of Iran (PMOI) is',
      'PMOI = People’s Mojahedin Organization of Iran',
    ],
  ])('finds a long form %s', (_, text, definition) => {
    expect(found(text)).toEqual([definition]);
  });

  it('takes forms parted by a slash for names of one thing, of which one needs to match', () => {
    expect(found('the Dock Workers Union (DWU/XQK) met')).toEqual(['DWU/XQK = Dock Workers Union']);
    expect(found('the Dock Workers Union (XQK/DWU) met')).toEqual(['XQK/DWU = Dock Workers Union']);
  });

  it('says where the bracket opens', () => {
    const text = 'Then the Dock Workers Union (DWU) met.';
    expect([...definitionsIn(text)].map(({ offset }) => offset)).toEqual([text.indexOf('(')]);
  });

  it('finds every definition of a text', () => {
    const text = 'the Dock Workers Union (DWU), the Harbour Master’s Office (HMO) and others';
    expect(found(text)).toEqual(['DWU = Dock Workers Union', 'HMO = Harbour Master’s Office']);
  });

  it.each([
    ['a year', 'the strike (1997) ended'],
    ['an aside', 'the strike (Nobody won) ended'],
    ['letters that the words before lack', 'the strike of the ferries (XQZ) ended'],
    ['words of the sentence before', 'It met the Dock Workers. Under (DWU) it'],
    ['a long form longer than an acronym stands for', 'damp air from the open sea that hides (DH)'],
    ['an acronym with nothing before it', '(DWU) met'],
  ])('takes no definition from %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
