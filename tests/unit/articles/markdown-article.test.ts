import { describe, expect, it } from 'vitest';
import { headingsOf, headOf, paragraphsOf, parse } from './outline.ts';

const ONE = 'The tide came in at four, and nobody was ready for it.';
const TWO = 'The keeper opened the gate. She had waited for this.';

const markdown = (...blocks: readonly string[]) => parse(blocks.join('\n\n'), 'markdown');

describe('the title of a Markdown article', () => {
  it.each([
    ['# The Marsh'],
    ['# The Marsh #'],
    ['The Marsh\n========='],
    ['## The Marsh'],
    ['# **The** *Marsh*'],
    ['# The [Marsh](https://marsh.example)'],
    ['The Marsh'],
  ])('is read as people see it from %j', (line) => {
    const article = markdown(line, ONE, TWO);
    expect(article.title).toBe('The Marsh');
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });

  it('is no first paragraph, however short', () => {
    expect(markdown('The marsh is lost.', ONE).title).toBe('The marsh');
  });

  it('is what the front matter says, though another stands in the text', () => {
    const article = markdown('---\ntitle: Another\n---\n# The Marsh', 'By Ann Lee', ONE);
    expect(article).toMatchObject({ title: 'Another', authors: ['Ann Lee'] });
    expect(headOf(article)).toBe('The Marsh\n\nBy Ann Lee');
  });

  it('is not taken from a section if the front matter has one', () => {
    const article = markdown('---\ntitle: The Marsh\n---\n## The Gate', ONE);
    expect(headOf(article)).toBeUndefined();
    expect(headingsOf(article)).toEqual(['The Gate']);
  });

  it('does not make a section of the same name out of itself', () => {
    const article = markdown('---\ntitle: The Marsh\n---\n## The Marsh', ONE);
    expect(headOf(article)).toBe('The Marsh');
    expect(headingsOf(article)).toEqual([undefined]);
  });
});

describe('the byline of a Markdown article', () => {
  it.each([
    'By Ann Lee',
    '*By Ann Lee*',
    '**Ann Lee**',
    'By [Ann Lee](https://a.example)',
    '*Ann Lee*\n**May 3, 2024**',
  ])('names Ann Lee in %j', (byline) => {
    const article = markdown('# The Marsh', byline, ONE);
    expect(article.authors).toEqual(byline.includes('May') ? [] : ['Ann Lee']);
    expect(article.paragraphs).toHaveLength(1);
  });

  it('is no section with two capitals', () => {
    expect(markdown('# The Marsh', '## Northern Ireland', ONE).authors).toEqual([]);
  });
});

describe('the paragraphs of a Markdown article', () => {
  it('stand under their headings', () => {
    const article = markdown('# The Marsh', ONE, '## The *Gate*', TWO, 'A Wall\n------', ONE);
    expect(headingsOf(article)).toEqual([undefined, 'The Gate', 'A Wall']);
    expect(article.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('have no marks, and end where their sentences do', () => {
    const marked = 'It **rose.** Then _it_ fell, as [Reed](https://a.example) said.[^1]';
    const { text, paragraphs } = markdown('# The Marsh', marked);
    const [paragraph] = paragraphs;
    expect(paragraph?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It rose.',
      'Then it fell, as Reed said.',
    ]);
  });

  it.each([
    ['bullets', '- A gate.\n- A wall', ['A gate.', 'A wall']],
    ['numbers', '1. A gate\n2. A wall', ['A gate', 'A wall']],
    ['gaps between', '* A gate\n\n* A wall', ['A gate', 'A wall']],
    [
      'lists inside',
      '- A gate.\n  - Of wood. Of oak.\n- A wall',
      ['A gate.', 'Of wood.', 'Of oak.', 'A wall'],
    ],
    ['boxes to tick', '- [ ] A gate\n- [x] A wall', ['A gate', 'A wall']],
  ])('include a list with %s as one, with its items as sentences', (_, list, sentences) => {
    const { text, paragraphs } = markdown('# The Marsh', ONE, list, TWO);
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[1]?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    );
  });

  it('include what is quoted, each paragraph of it', () => {
    const article = markdown('# The Marsh', ONE, `> ${TWO}\n>\n> ${ONE}\n>\n> — Tom Reed`, TWO);
    expect(paragraphsOf(article)).toEqual([ONE, TWO, `${ONE}\n— Tom Reed`, TWO]);
    expect(headingsOf(article)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('include text that is merely indented', () => {
    expect(paragraphsOf(markdown('# The Marsh', `    ${ONE}`))).toEqual([ONE]);
  });

  it('include a text that is wrapped by hand as one', () => {
    const wrapped = 'The tide came in\nat four, and Reed\nsaw it.';
    expect(paragraphsOf(markdown('# The Marsh', wrapped))).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  it.each([
    ['a picture', '![The gate at dawn.](gate.jpg)'],
    ['a picture that is a link', '[![The gate.](gate.jpg)](https://a.example)'],
    ['a picture with its caption', '![Gate](gate.jpg)\n*The gate at dawn.*'],
    ['a picture above its caption', '![Gate](gate.jpg)\n\n*The gate at dawn. It is open.*'],
    ['a caption with a credit', '*The gate at dawn.* Photo: Tom Reed'],
    ['code', '```js\nopen(gate). Then(go).\n```'],
    ['a table', '| Gate | Wall. |\n| --- | --- |\n| One. | Two. |'],
    ['a rule', '***'],
    ['a comment', '<!-- The gate is closed. -->'],
    ['a comment of many lines', '<!--\n\nThe gate is closed.\n\n-->'],
    ['an address for later', '[gate]: https://a.example "The gate."'],
    ['a list of links', '- [The gate.](https://a.example)\n- [The wall.](https://a.example)'],
    ['an image of HTML', '<img src="gate.jpg" alt="The gate.">'],
    [
      'a figure of HTML',
      '<figure>\n<img src="gate.jpg">\n<figcaption>The gate.</figcaption>\n</figure>',
    ],
    ['a script', '<script>\nopen("The gate.");\n</script>'],
    ['an empty heading', '##'],
    ['a line of the page', '**Share this article**'],
  ])('do not include %s', (_, block) => {
    const article = markdown('# The Marsh', ONE, block, TWO);
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
    expect(headingsOf(article)).toEqual([undefined, undefined]);
  });

  it('are quoted without the picture that stands before them', () => {
    expect(paragraphsOf(markdown('# The Marsh', `![Gate](gate.jpg) ${ONE}`))).toEqual([ONE]);
    expect(paragraphsOf(markdown('# The Marsh', `![Gate](gate.jpg)\n${ONE}`))).toEqual([ONE]);
  });

  it('include what stands between the tags of HTML', () => {
    const html = `<div class="text">\n<h2>The Gate</h2>\n<p>${ONE}</p>\n<p>The <b>keeper</b> left.<br>She came back.</p>\n</div>`;
    const article = markdown('# The Marsh', html, `<aside>Buy a gate!</aside>`);
    expect(paragraphsOf(article)).toEqual([ONE, 'The keeper left.\nShe came back.']);
    expect(headingsOf(article)).toEqual(['The Gate', 'The Gate']);
  });

  it('end where other articles are listed', () => {
    const article = markdown('# The Marsh', ONE, TWO, ONE, '## Related Posts', 'The sea came in.');
    expect(paragraphsOf(article)).toEqual([ONE, TWO, ONE]);
  });

  it('survive marks that are nested beyond all measure', () => {
    for (const text of [
      '>'.repeat(20_000),
      '- '.repeat(5000),
      '['.repeat(20_000),
      '*a **'.repeat(5000),
      '<b>'.repeat(20_000),
    ]) {
      expect(() => {
        try {
          markdown('# The Marsh', text, ONE);
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'CorpusError') throw error;
        }
      }).not.toThrow();
    }
  });
});

describe('the date of a Markdown article', () => {
  it.each([['3. April 2023'], ['1. April 2023']])(
    'is read in %j, though that begins as items of a list do',
    (line) => {
      const article = markdown('# The Marsh', 'Von Ann Lee', line, ONE, TWO);
      expect(article).toMatchObject({ authors: ['Ann Lee'] });
      expect(article.published).toMatch(/^2023-04-0[13]$/);
      expect(paragraphsOf(article)).toEqual([ONE, TWO]);
    },
  );

  it('is none that lies years ahead', () => {
    const year = new Date().getUTCFullYear();
    const dated = (date: string) => markdown(`---\ndate: ${date}\n---\n# The Marsh`, ONE);
    expect(dated(`${year + 1}-01-29`).published).toBe(`${year + 1}-01-29`);
    expect(dated(`${year + 2}-01-29`).published).toBeUndefined();
    expect(markdown(`---\ndate: ${year + 9}\n---\n# The Marsh`, '3 May 2024', ONE).published).toBe(
      '2024-05-03',
    );
  });
});
