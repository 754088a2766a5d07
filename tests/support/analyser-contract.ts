import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analyser } from '../../src/text/analyser.ts';
import { splitSentences, trim } from '../../src/text/sentences.ts';
import { hostileText } from './hostile-text.ts';

/** What every {@link Analyser} promises, whatever its language. */
export function describeAnalyser(language: string, { sentences: rules }: Analyser): void {
  describe(`The analyser of ${language}`, () => {
    it('writes short forms without their last full stop, each for one thing', () => {
      const { titles, abbreviations, measures, closing } = rules;
      const forms = wordsIn(titles, abbreviations, measures, closing);
      expect(forms.filter((form) => !/^[^\s.]+(?:\.[^\s.]+)*$/u.test(form))).toEqual([]);
      expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    });

    it('writes words that are looked up without regard to case in lower case', () => {
      const words = wordsIn(rules.openers, rules.months, rules.counted);
      expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
    });

    it('lets no short form end a sentence before lower case', () => {
      for (const form of [...rules.titles, ...rules.abbreviations]) {
        for (const text of [`Xu ${form}. xu xu.`, `xu ${form}. xu xu.`]) {
          expect(splitSentences(text, { start: 0, end: text.length }, rules)).toHaveLength(1);
        }
      }
    });

    it('covers every character but the white space between, in order, in any text', () => {
      fc.assert(
        fc.property(hostileText(), (text) => {
          let covered = 0;
          for (const span of splitSentences(text, { start: 0, end: text.length }, rules)) {
            expect(text.slice(covered, span.start)).toMatch(/^[\s\u200B\uFEFF]*$/u);
            expect(trim(text, span)).toEqual(span);
            covered = span.end;
          }
          expect(text.slice(covered)).toMatch(/^[\s\u200B\uFEFF]*$/u);
        }),
        { numRuns: 100 },
      );
    });
  });
}

function wordsIn(...sets: readonly ReadonlySet<string>[]): readonly string[] {
  return sets.flatMap((words) => Array.from(words));
}
