import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkedWords } from '../../../../src/answers/quote-reference/find-marked-words.ts';
import { fromLibrary } from '../../../support/library.ts';
import { prose, writtenArticle } from '../../../support/written-article.ts';

function find(words: string, text: string): readonly string[] {
  const blocks = [prose('It begins here, with a sentence.'), prose(text)];
  return findMarkedWords(writtenArticle(blocks), words).map((each) => each.text);
}

describe('words that were quoted with the marks of their file', () => {
  it.each([
    ['The *lamp* was __lit__ in ~~1868~~ `1936`.', 'The lamp was lit in 1868 1936.'],
    ['The [lamp](https://a.example/b_(c) "Of *it*") was lit.', 'The lamp was lit.'],
    ['The [lamp][1] was lit.[^note]', 'The lamp was lit.'],
    ['The [[Lamp room|lamp]] and [[oil]] were lit.', 'The lamp and oil were lit.'],
    ['lamp was lit](https://a.example), they say.', 'lamp was lit, they say.'],
    ['**The lamp was lit. Nobody', 'The lamp was lit. Nobody'],
    ['The lamp\nwas lit\r\n  at dusk.', 'The lamp was lit at dusk.'],
    ['The lamp\n> was lit\n> at dusk.', 'The lamp was lit at dusk.'],
    ['The lamp.\n- The oil.\n2. The wick.', 'The lamp.\nThe oil.\nThe wick.'],
    ['A gra-\nnary, a well-\nknown one.', 'A granary, a well-known one.'],
    ['The lamp &amp; the oil&nbsp;&mdash; &#8220;it&#x201d;', 'The lamp & the oil\u00a0— “it”'],
    [String.raw`5 \* 3 \[sic\] is a\_b`, '5 * 3 [sic] is a_b'],
    ['The lamp<!-- of 1868 --> was <em class="x">lit</em>.', 'The lamp was lit.'],
    ['The lamp <!-- of 1868 --> was lit<br>at dusk.', 'The lamp was lit\nat dusk.'],
    ['The lamp %% really? %%was ==lit==.{.dim}', 'The lamp was lit.'],
    ['The lamp {{< ref "oil" >}} was lit{% if x %}.', 'The lamp was lit.'],
    ['The lamp ![a picture](lamp.jpg) was lit.', 'The lamp was lit.'],
    ['The lamp [see @reed2020, p. 4] was $lit = 5$^[Or so.].', 'The lamp was lit = 5.'],
    ['See <https://a.example/b> for x^2^.', 'See https://a.example/b for x2.'],
    ['5 * 3 is snake_case, [sic] or <b.', '5 * 3 is snake_case, [sic] or <b.'],
  ])('are found as their readers see them: %j', (words, text) => {
    expect(find(words, text)).toEqual([text]);
  });

  it.each([
    ['The *lamp* was lit.', 'The lamb was lit.'],
    ['The *lamp* was lit.', 'The lamp was lit!'],
    ['The *lamp* was lit.', 'The lamp, was lit.'],
    ['The *lamp* was lit.', 'The lampwas lit.'],
    ['The “lamp” *was* lit.', 'The "lamp" was lit.'],
    ['The lamp\nwas lit.', 'The lamp was never lit.'],
    ['he *lamp* was lit.', 'The lamp was lit.'],
    ['The *lamp* was li', 'The lamp was lit.'],
    ['*** <!-- --> [^1]', 'The lamp was lit.'],
    ['', 'The lamp was lit.'],
  ])('are not found where others stand: %j', (words, text) => {
    expect(find(words, text)).toEqual([]);
  });

  it('are found in all of their places, in their order', () => {
    expect(find('*lamp* oil', 'lamp oil, lamp oil and [lamp oil')).toHaveLength(3);
  });

  it('are those of any sentence, however it is marked', () => {
    const { text, paragraphs } = fromLibrary('ferry');
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
    const marked = fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => `*${word}*`,
      (word) => `**_${word}_**`,
      (word) => `[${word}](https://a.example/?q=[x]_y)`,
      (word) => `<span lang="en">${word}</span>`,
      (word) => `${word}[^1]`,
      (word) => `<!-- ${word} -->${word}`,
      (word) => `${word}\n`,
      (word) => `\n> ${word}`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.array(marked, { minLength: 1, maxLength: 6 }),
        ({ start, end }, marks) => {
          const words = text
            .slice(start, end)
            .split(' ')
            .map((word, nth) => marks[nth % marks.length]?.(word) ?? word);
          const found = findMarkedWords(fromLibrary('ferry'), words.join(' '));
          expect(found.map((each) => [each.start, each.end])).toEqual([[start, end]]);
        },
      ),
    );
  });
});
