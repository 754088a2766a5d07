import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, trim } from '../../../src/text/sentences.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { processorMs } from '../../support/processor-ms.ts';
import { splitByPatterns } from './split-by-patterns.ts';

/** `|` stands between two sentences. */
function split(marked: string): string {
  const text = marked.replaceAll('|', ' ');
  return splitSentences(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

const ENDS = [
  'messrs. Lee ',
  'approx. the ',
  'fog. Gone ',
  '.ⁱ The ',
  'dept. Fog ',
  '𝐀𝐁. The ',
  'x.1 A',
];

const SIGNS = ". . . . ? ! … 。 ？ ؟ ” ' ) ( [ ] [1] [^a] 12 ² ⁱ _ * </b> ](a) と 」 “ —".split(
  ' ',
);
const WORDS =
  'The the Mr Dr no St e.g U.S Ph.D S ß é ǅ ع 𝐀 𝐚 \uD835 came messrs Messenger 1 b xiv'.split(' ');
const SPACES = [' ', ' ', ' ', ' ', '  ', '\n', '\u00A0', '\u200B', '\uFEFF', ' '.repeat(85)];

/** Signs that were read again and again, were a pattern to look for them carelessly. */
const RUNS = [
  ...'. … ! ? " ( ) [ ] « » * _ ` < 1 a A 。 」 ！ .a ." .[ ]( !」と'.split(' '),
  '. ',
  'A. ',
  '1. ',
  '. "',
  '. [1]',
];

/** What sentences end with, and what stands round their ends. */
const PIECES = [...SIGNS, ...WORDS, ...SPACES, ...ENDS];

describe('splitSentences', () => {
  it.each([
    ['a full stop', 'The tide came in.|Nobody saw it.'],
    ['question and exclamation marks', 'Who opened the gate?|Nobody!|What?!|Then it was the tide.'],
    ['an ellipsis before a capital', 'She waited…|Nothing came.|He waited...|Something did.'],
    ['a closing quote', '“We waited long enough.”|Then she left.|He said “no.”|They went.'],
    [
      'a quote that opens',
      'She turned.|“Who is it?”|‘Nobody,’ said the keeper.|«Go on.»|They did.',
    ],
    ['a closing bracket', 'She left.|(He stayed.)|They met again.'],
    ['footnote marks', 'It failed.[1]|It rose.[2][3]|It fell.¹²|It stood.[^4]|It went.'],
    ['footnote marks that lost their place', 'The gate failed.12|Then the bank gave way.'],
    ['signs of Markdown', 'He wrote **this.**|Then _that._|See [it.](https://a.example)|Go.'],
    ['a tag of HTML', '<b>It was hot.</b>|Then it was cold.'],
    [
      'an abbreviation before an opening word',
      'They met at 6 p.m.|The rest stayed.|In the U.S.|It is cold.',
    ],
    ['a year', 'The gate was built in 1998.|It failed in 2005.|So it was built again.'],
    ['a mark with nothing but marks behind it', 'Well.|???|!!!'],
    ['the word no', 'He said no.|Then he left.'],
  ])('ends a sentence at %s', (_, text) => {
    expect(split(text)).toBe(text);
  });

  it.each([
    ['titles', 'Gen. Qasem Reed, Dr. Ann Lee and Mr. and Mrs. Stone met Sen. Hay.'],
    ['names of countries', 'The U.S. Department of Hay wrote to the U.K. Ministry of Straw.'],
    ['initials', 'J. R. R. Reed and A. B. Marsh built it with George W. Stone.'],
    ['a paragraph that opens with an initial', 'J. A. Reed built it.'],
    ['figures', 'It cost $4.5 million, 3.5 percent more, on 1.1.2001 at 10.30 a.m. sharp.'],
    [
      'abbreviations',
      'She, i.e. Ann, has reeds, hay, etc. in the barn, e.g. in No. 5, cf. p. 12, Fig. 3.',
    ],
    ['the parties of a case', 'In Reed v. Marsh the court sat.'],
    [
      'saints and companies',
      'In St. Ives the Reed Co. of Marsh Bros. Ltd. sold it on Jan. 5 for Tom Jr. alone.',
    ],
    ['degrees', 'Her Ph.D. adviser and his M.D. friend agreed.'],
    ['a question inside', 'He asked, “Why?” and left, and “Stop!” cried she.'],
    ['an ellipsis inside', 'She waited… and waited... until noon.'],
    ['a name with a mark', 'They used Yahoo! and other sites.'],
    ['addresses', 'Go to www.marsh.example or write to ann.lee@marsh.example today.'],
    ['a number that counts what follows', '1. The council met in May.'],
    ['an aside behind the end', 'She spoke to the Council of the Marsh. (CM/MC)'],
  ])('does not end one at %s', (_, sentence) => {
    expect(split(sentence)).toBe(sentence);
  });

  it('counts paragraphs of numbered sentences right', () => {
    expect(split('1. It met.|2. It left.|3. It came back.')).toBe(
      '1. It met.|2. It left.|3. It came back.',
    );
  });

  it('ends sentences of other scripts at their own marks', () => {
    const chinese = '他说：“不行。”她走了。真的？是的！';
    const japanese = '「水は待たない。」と彼女は言う。夜明け。';
    const arabic = 'قال د. أحمد ذلك. ثم غادر. هل عاد؟ نعم.';
    const hindi = 'वह आया। वह गया।';
    const counts = [chinese, japanese, arabic, hindi].map(
      (text) => splitSentences(text, { start: 0, end: text.length }).length,
    );
    expect(counts).toEqual([4, 2, 4, 2]);
  });

  it('takes a line break for a space, however lines are ended', () => {
    const text = 'The tide\ncame in. Nobody\r\nsaw it.\nIt left.\r\n';
    const sentences = splitSentences(text, { start: 0, end: text.length });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The tide\ncame in.',
      'Nobody\r\nsaw it.',
      'It left.',
    ]);
  });

  it('looks at its span only, and says where in the text the sentences stand', () => {
    const text = 'Title. The tide came in. Nobody saw it. The end.';
    expect(splitSentences(text, { start: 6, end: 39 })).toEqual([
      { start: 7, end: 24 },
      { start: 25, end: 39 },
    ]);
  });

  it('finds no sentence where there is nothing but white space', () => {
    expect(split('')).toBe('');
    expect(split(' \u00A0\n\t\u200B')).toBe('');
  });

  it('covers every character but the white space between, in order, in any text', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
          (x, y) => x - y,
        );
        const sentences = splitSentences(text, { start, end });
        let covered = start;
        for (const sentence of [...sentences, { start: end, end }]) {
          expect(text.slice(covered, sentence.start)).toMatch(/^[\s\u200B\uFEFF]*$/u);
          expect(sentence.start).toBeGreaterThanOrEqual(covered);
          expect(trim(text, sentence)).toEqual(sentence);
          covered = sentence.end;
        }
        for (const sentence of sentences) expect(sentence.end).toBeGreaterThan(sentence.start);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(RUNS)('reads a hundred thousand of %j in a moment', (sign) => {
    const text = sign.repeat(100_000);
    const took = processorMs(() => splitSentences(text, { start: 0, end: text.length }));
    expect(took).toBeLessThan(2000);
  });

  it('never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
          expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  it('finds what patterns find, in any text', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
      hostileText({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, fc.nat(3), fc.nat(3), (text, before, behind) => {
        const start = Math.min(before, text.length);
        const span = { start, end: Math.max(start, text.length - behind) };
        expect(splitSentences(text, span)).toEqual(splitByPatterns(text, span));
      }),
      { numRuns: 2000, examples: [['(Stmessrs. Lee ', 0, 0]] },
    );
  });
});
