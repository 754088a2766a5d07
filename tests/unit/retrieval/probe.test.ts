import { describe, expect, it } from 'vitest';
import { probeAnalysers } from '../../../src/retrieval/probe.ts';
import { type Analyser, sentenceRules } from '../../../src/text/analyser.ts';
import { ANALYSERS } from '../../../src/text/analysers.ts';
import { foldWord } from '../../../src/text/fold-word.ts';
import { general } from '../../../src/text/languages/general.ts';
import { wordRules, type WrittenWords } from '../../../src/text/word-rules.ts';

function probed(written: WrittenWords, analyser: Partial<Analyser> = {}): string {
  return probeAnalysers(new Map([['xx', { ...general, words: wordRules(written), ...analyser }]]));
}

describe('What analysers make of a probe', () => {
  it('is the same as long as they do the same', () => {
    expect(probeAnalysers()).toMatch(/^[0-9a-f]{64}$/);
    expect(probeAnalysers()).toBe(probeAnalysers(new Map(ANALYSERS)));
    expect(probed({ stopWords: 'the' })).toBe(probed({ stopWords: 'the' }));
  });

  it('is something else for another stop word, stem, compound, folding or run of letters', () => {
    const all = [
      probed({}),
      probed({ stopWords: 'the' }),
      probed({ stopWords: 'the of' }),
      probed({ stem: (word) => word.replace(/s$/, '') }),
      probed({ parts: (word) => word.split('turm') }),
      probed({ fold: (word) => word.toLowerCase() }),
      probed({ wordsOfRun: (run) => [{ start: 0, end: run.length }] }),
      probed({}, { sentences: sentenceRules({ titles: 'Mr', abbreviations: 'p. m' }) }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is something else if Unicode knows a character that it did not', () => {
    for (const character of ['ﬁ', 'Ⅻ', '１', 'ﷺ', '𝐀']) {
      const fold = (word: string): string => foldWord(word.replaceAll(character, '\u{f0000}'));
      expect(probed({ fold })).not.toBe(probed({}));
    }
  });

  it('is something else once there is another language', () => {
    expect(probeAnalysers(new Map([...ANALYSERS, ['xx', general]]))).not.toBe(probeAnalysers());
  });
});
