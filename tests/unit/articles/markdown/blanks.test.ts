import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/articles/formats/markdown.ts';

/** The blocks of a source, and the sentences of which is told that they are left out. */
function read(source: string, file = 'mill.md') {
  const { text, blocks, notes = [] } = readMarkdown(source, file);
  return {
    blocks: blocks.map(({ start, end }) => text.slice(start, end)),
    leftOut: notes.flatMap(({ words }) => words ?? []),
  };
}

/** What stands between two whole sentences of a paragraph. */
function between(middle: string, file?: string): ReturnType<typeof read> {
  return read(`The mill is old.\n\nThe wheel turns. ${middle} The miller sleeps.`, file);
}

const WITHOUT = ['The mill is old.', 'The wheel turns.', 'The miller sleeps.'];

describe('a sentence of which a part is filled in elsewhere', () => {
  it.each([
    ['Liquid', 'Flour is {{ page.price }} a sack.', 'Flour is … a sack.'],
    ['a filter', 'Flour is {{ price | round: 2 }}.', 'Flour is ….'],
    ['an inclusion', 'Flour is {% include price.html %} a sack.', 'Flour is … a sack.'],
    [
      'a choice',
      'The mill{% if x %} and the barn{% endif %} burned.',
      'The mill… and the barn… burned.',
    ],
    ['Hugo', 'Grind it {{< times 3 >}} over.', 'Grind it … over.'],
    ['Hugo’s Markdown', 'Grind it {{% times 3 %}} over.', 'Grind it … over.'],
    ['Quarto', 'It ground `{python} sacks` sacks.', 'It ground … sacks.'],
    ['Quarto’s shortcodes', 'It ground {{< meta sacks >}} sacks.', 'It ground … sacks.'],
    ['Dataview', 'It ground `= this.sacks` sacks.', 'It ground … sacks.'],
    ['Vue', 'It ground **{{ sacks }}** sacks.', 'It ground … sacks.'],
    ['EJS', 'It ground <%= sacks %> sacks.', 'It ground … sacks.'],
    ['Templater', 'It ground <% tp.date.now() %>.', 'It ground ….'],
    ['front matter in MDX', 'It ground {frontMatter.sacks} sacks.', 'It ground … sacks.'],
    ['a component', 'It ground <Sacks of="rye" /> sacks.', 'It ground … sacks.'],
    ['an emphasis', 'It *ground {{ sacks }}* sacks.', 'It ground … sacks.'],
    ['a link', 'Ask [{{ miller }}](/miller) for flour.', 'Ask … for flour.'],
    ['its beginning', '{{ miller }} asks for flour.', '… asks for flour.'],
    ['its end', 'They ask {{ miller }}.', 'They ask ….'],
    ['a line of its own', 'They ask\n{{ miller }}\nfor flour.', 'They ask … for flour.'],
  ])('is left out and told, the others stay: %s', (_, sentence, told) => {
    expect(between(sentence)).toEqual({ blocks: WITHOUT, leftOut: [told] });
  });

  it('is left out of R Markdown, in which R computes, and of nothing else', () => {
    const sentence = 'It ground `r sum(sacks)` sacks.';
    const chunk = '```{r}\nsacks <- 3\n```';
    expect(read(`${chunk}\n\nThe wheel turns. ${sentence}`, 'mill.rmd')).toEqual({
      blocks: ['sacks <- 3', 'The wheel turns.'],
      leftOut: ['It ground … sacks.'],
    });
    expect(between(sentence).leftOut).toEqual([]);
  });

  it.each([
    ['a figure', 'See @fig-wheel for it.', 'See … for it.'],
    ['a section', 'It is old (@sec-a).', 'It is old (…).'],
    ['figures in brackets', 'It is old [see @fig-a; @fig-b].', 'It is old ….'],
  ])('is left out where a page shows a number: %s', (_, sentence, told) => {
    expect(between(sentence)).toEqual({ blocks: WITHOUT, leftOut: [told] });
  });

  it('is left out where a page names a source, in a text that cites some', () => {
    const { blocks, leftOut } = between('As @reed2020 [p. 4] says, it rains.');
    expect({ blocks, leftOut }).toEqual({
      blocks: [
        'The mill is old.',
        'The wheel turns. As @reed2020 [p. 4] says, it rains. The miller sleeps.',
      ],
      leftOut: [],
    });
    expect(between('It rains [@lee, p. 3]. As @reed2020 [p. 4] says, it rains.')).toEqual({
      blocks: ['The mill is old.', 'The wheel turns. It rains.', 'The miller sleeps.'],
      leftOut: ['As … says, it rains.'],
    });
  });

  it('is left out of MDX without modules, by the name of the file', () => {
    expect(between('It ground {3 * 7} sacks.', 'mill.mdx')).toEqual({
      blocks: WITHOUT,
      leftOut: ['It ground … sacks.'],
    });
    expect(between('It ground {3 * 7} sacks.').leftOut).toEqual([]);
  });

  it('is left out of MDX', () => {
    const source = `export const sacks = 3;\n\nThe wheel turns. It ground {sacks} sacks. It{' '}{"rests"} now.`;
    expect(read(source, 'mill.mdx')).toEqual({
      blocks: ['The wheel turns.', 'It rests now.'],
      leftOut: ['It ground … sacks.'],
    });
  });

  it('is left out of lists, captions, tables and footnotes, with nothing else', () => {
    const source = `The mill is old.[^1]

- The wheel turns.
- Flour is {{ price }}.
- The miller sleeps.

| Flour | {{ price }} |
| --- | --- |
| Rye | It is dark. It is {{ price }} a sack. |

[^1]: Built in {{ year }}. Burned in 1900.`;
    expect(read(source).blocks).toEqual([
      'The mill is old.',
      'The wheel turns.',
      'The miller sleeps.',
      'Flour\nRye\tIt is dark.',
      'Burned in 1900.',
    ]);
  });
});

describe('what stands between sentences, or around them', () => {
  it.each([
    ['an inclusion', '{% include advert.html %}', ''],
    ['a shortcode', '{{< advert >}}', ''],
    ['a choice', '{% if x %}The barn burned.{% endif %}', 'The barn burned.'],
    ['a pair', 'Press {{< key >}}Start{{< /key >}} now.', 'Press Start now.'],
    ['Liquid’s pair', 'It is {% mark %}very{% endmark %} old.', 'It is very old.'],
    ['a component around words', 'It is <Mark>very</Mark> old.', 'It is very old.'],
    ['a picture', 'It {{< icon wheel >}} turns.', 'It turns.'],
    ['a comment', 'It {{/* hush */}}turns.', 'It turns.'],
    ['a remark', 'It <%# hush %>turns.', 'It turns.'],
    ['a choice of EJS', '<% if (x) { %>It turns.<% } %>', 'It turns.'],
    ['words', 'It {{ "turns" }}.', 'It turns.'],
    ['an address', 'See [it]({{ site.url }}/mill).', 'See it.'],
    ['part of an address', 'See [it](https://{{ host }}/mill).', 'See it.'],
    ['an attribute', 'See <a href="{{ url }}">it</a>.', 'See it.'],
    ['code', 'Write `{{ price }}` or `= 5` there.', 'Write {{ price }} or = 5 there.'],
    ['mathematics', 'Let $a_{n}$ be {curly}.', 'Let a_{n} be {curly}.'],
  ])('takes no sentence with it: %s', (_, middle, shown) => {
    const words = ['The wheel turns.', shown, 'The miller sleeps.'].filter(Boolean).join(' ');
    expect(between(middle)).toEqual({ blocks: ['The mill is old.', words], leftOut: [] });
  });

  it('is nothing that anybody is told of where it stands alone', () => {
    const source =
      '# {{ page.title }}\n\n{{ toc }}\n\nThe mill is old.\n{% include advert.html %}\n\n{{ content }}';
    expect(read(source)).toEqual({ blocks: ['The mill is old.'], leftOut: [] });
  });
});

const SENTENCES = ['The mill is old.', 'Who sleeps?', 'Rye is dark.', 'It ground “all of it”.'];
const BLANK = [
  'It costs {{ x }} now.',
  'It is {% t y %}.',
  '{{ z }} came.',
  'Go {{< to a >}} soon.',
];

describe('A paragraph with values that nobody knows', () => {
  it('keeps every sentence without one, and no other', () => {
    const any = fc.array(fc.constantFrom(...SENTENCES, ...BLANK), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(any, (sentences) => {
        const { blocks, leftOut } = read(`The end is near.\n\n${sentences.join(' ')}`);
        const known = sentences.filter((one) => SENTENCES.includes(one));
        expect(blocks.slice(1).join(' ')).toBe(known.join(' '));
        expect(leftOut).toHaveLength(sentences.length - known.length);
      }),
    );
  });
});
