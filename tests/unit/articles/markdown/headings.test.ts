import { describe, expect, it } from 'vitest';
import { headingsOf, headOf, paragraphsOf, parse } from '../outline.ts';

const ONE = 'The tide came in at four, and nobody was ready for it.';

const markdown = (...blocks: readonly string[]) => parse(blocks.join('\n\n'), 'markdown');

describe('a line of Markdown without a full stop', () => {
  it.each([
    ['a speaker’s', '**Ann Lee:** And then the storm came and took half of it --'],
    ['one that ends with a sound', 'We all went home, and that was it. [laughter]'],
    ['one that ends with a face', 'Thank you to all who have worked on this gate! 🎉'],
    ['a plain one', 'You can moor boats of up to twelve metres there'],
    ['a short one', 'Bring your own cup'],
    ['a question that stands alone', 'Who built the gate?'],
    ['one that is named', 'You can moor boats there in summer ^boats-limit'],
  ])('is text: %s', (_, line) => {
    for (const title of ['---\ntitle: The Marsh\n---', '# The Marsh']) {
      const { paragraphs } = markdown(title, line, ONE, line);
      expect(paragraphs).toHaveLength(3);
    }
  });

  it.each([['## The Gate'], ['**The Gate**'], ['__The Gate__'], ['**Who built the gate?**']])(
    'is a heading where it is marked as one: %s',
    (line) => {
      const article = markdown('# The Marsh', ONE, line, ONE);
      expect(paragraphsOf(article)).toEqual([ONE, ONE]);
      expect(headingsOf(article)[1]).toBeDefined();
    },
  );

  it('is the title or the byline above the text', () => {
    expect(headOf(markdown('The Marsh', 'Ann Lee', '3 May 2024', ONE))).toBe(
      'The Marsh\n\nAnn Lee\n\n3 May 2024',
    );
  });
});

it('Who wrote an article stands above it with what she is, behind a dash', () => {
  const article = markdown('---\ntitle: The Marsh\n---', '—Ann Lee, Keeper of the Gate', ONE);
  expect(paragraphsOf(article)).toEqual([ONE]);
});

describe('who is quoted', () => {
  it.each([
    ['> The gate is ours.\n>\n> **Ann Lee,** keeper', 'The gate is ours.\nAnn Lee, keeper'],
    ['> The gate is ours.\n>\n> — Ann Lee', 'The gate is ours.\n— Ann Lee'],
    ['> The gate is ours.\n\n— Ann Lee, *The Gate*', 'The gate is ours.\n— Ann Lee, The Gate'],
    ['> The gate is ours.\n\n*Ann Lee, keeper*', 'The gate is ours.\nAnn Lee, keeper'],
    ['“The gate is ours.”\n\n– Ann Lee', '“The gate is ours.”\n– Ann Lee'],
    [
      '<blockquote><p>The gate is ours.</p><footer>Ann Lee</footer></blockquote>',
      'The gate is ours.\nAnn Lee',
    ],
  ])('belongs to the quotation above: %j', (quotation, words) => {
    const article = markdown('# The Marsh', ONE, quotation, ONE);
    expect(paragraphsOf(article)).toEqual([ONE, words, ONE]);
    expect(headingsOf(article)).toEqual([undefined, undefined, undefined]);
  });

  it('is nobody in the text below', () => {
    const article = markdown('# The Marsh', '> The gate is ours.', 'The council wants it.', ONE);
    expect(article.paragraphs).toHaveLength(3);
  });
});
