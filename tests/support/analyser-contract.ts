import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_TYPES } from '../../src/text/answer-type.ts';
import type { Analyser } from '../../src/text/analyser.ts';
import { pointsBack } from '../../src/text/sentence-shape.ts';
import { splitSentences, trim } from '../../src/text/sentences.ts';
import { termsOf } from '../../src/text/terms.ts';
import { hostileText } from './hostile-text.ts';
import { processorMs } from './processor-ms.ts';

/** Signs that would be read again and again, were a pattern to look for them carelessly. */
const RUNS = [
  ...'a A 1 É ı Я 中 あ ع . , - % “ " ( ’'.split(' '),
  ' ',
  'a ',
  'A ',
  'Aa ',
  '1 ',
  '1. ',
  'a’',
  'A’a ',
  'a-',
  'de ',
  '1 a',
  '? ',
];
const RUN_UNITS = 20_000;

/** What takes linear time takes a thirtieth of it at most, what takes quadratic time several times as long. */
const MOMENT_MS = 2000;

/** What every {@link Analyser} promises, whatever its language. */
export function describeAnalyser(language: string, analyser: Analyser): void {
  const { sentences: rules, words, questions, shape, periods } = analyser;
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

    it('makes terms of any text that hold something, the same ones each time, in its order', () => {
      fc.assert(
        fc.property(hostileText(), (text) => {
          const terms = termsOf(text, words);
          expect(termsOf(text, words)).toEqual(terms);
          for (const [index, { term, start, end }] of terms.entries()) {
            expect(term).toMatch(/^\S+$/u);
            expect(start).toBeGreaterThanOrEqual(terms[index - 1]?.start ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }),
        { numRuns: 100 },
      );
    });

    it('makes no term of a stop word, but of its capitals where others are small', () => {
      fc.assert(
        fc.property(hostileText({ maxLength: 20 }), (text) => {
          const stopWords = (text.match(/\p{L}+/gu) ?? []).filter(words.isStopWord);
          const found = stopWords.filter((word) => words.termsIn(word, false).length > 0);
          expect(found.filter((word) => !/^\p{Lu}{2,5}$/u.test(word))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });

    it('says of each kind once what asks for it, and names a place, a title and words by their groups', () => {
      const kinds = (questions.asksFor ?? []).map(([kind]) => kind);
      expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual([]);
      expect(ANSWER_TYPES).toEqual(expect.arrayContaining(kinds));
      const { titled, place, quoted } = questions.answers ?? {};
      for (const one of [titled, place]) expect(one?.source ?? '(?<name>').toContain('(?<name>');
      expect(quoted?.source ?? '(?<words>').toContain('(?<words>');
    });

    it('looks everywhere in a text, and not again where it was, for what may be there often', () => {
      const { year, monthBefore, noPerson: _, ...everywhere } = questions.answers ?? {};
      const global = [...Object.values(everywhere), ...(questions.frames ?? [])];
      expect(global.filter(({ flags }) => !flags.includes('g'))).toEqual([]);
      const once = [...(questions.asksFor ?? []).map(([, pattern]) => pattern), year, monthBefore];
      const { opening, whichArticles } = questions;
      for (const pattern of [...once, opening, whichArticles, shape.leaning, shape.note])
        expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
    });

    it('knows twelve months and seven days, if it names times at all', () => {
      const counts = [periods].flatMap((one) =>
        one ? [one.months, one.weekdays].map((list) => list.split(/\s+/u).length) : [],
      );
      expect([[], [12, 7]]).toContainEqual(counts);
    });

    it('reads a run of any sign in a moment, whatever it looks for', () => {
      const { noPerson: _, ...answers } = questions.answers ?? {};
      const patterns = [
        ...Object.values(answers),
        ...(questions.frames ?? []),
        ...(questions.asksFor ?? []).map(([, pattern]) => pattern),
        ...[questions.opening, questions.whichArticles, shape.note].flatMap((one) => one ?? []),
      ];
      const slow = RUNS.flatMap((sign) => {
        const text = sign.repeat(RUN_UNITS / sign.length);
        pointsBack(text, shape);
        return patterns
          .filter((pattern) => processorMs(() => text.replace(pattern, ' ')) > MOMENT_MS)
          .map((pattern) => `${String(pattern)} for ${sign}`);
      });
      expect(slow).toEqual([]);
    });
  });
}

function wordsIn(...sets: readonly ReadonlySet<string>[]): readonly string[] {
  return sets.flatMap((words) => Array.from(words));
}
