import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/answers/draft/find-quotations.ts';
import { readMarkdown } from '../../../../src/articles/formats/markdown.ts';
import { hostileText } from '../../../support/hostile-text.ts';

const find = (source: string) => findQuotations(readMarkdown(source, 'draft.md'));

const textsIn = (source: string) => find(source).map(({ text }) => text);

describe('quotation marks', () => {
  it.each([
    ['She said: “The gate is open.” Then she left.', ['The gate is open.']],
    ['She said: "The gate is open." Then she left.', ['The gate is open.']],
    ['Sie sagte: „Das Tor ist offen.“ Dann ging sie.', ['Das Tor ist offen.']],
    ['Powiedziała: „Brama jest otwarta”.', ['Brama jest otwarta']],
    ['Sie sagte: »Das Tor ist offen.« Dann ging sie.', ['Das Tor ist offen.']],
    ['Elle dit : « La porte est ouverte. » Puis elle part.', ['La porte est ouverte.']],
    ['Elle dit : «La porte est ouverte.» Puis elle part.', ['La porte est ouverte.']],
    ['Hon sade: ”Porten är öppen.” Sedan gick hon.', ['Porten är öppen.']],
    ['Hon sade: »Porten är öppen.» Sedan gick hon.', ['Porten är öppen.']],
    ['She said: ‘The gate is open.’ Then she left.', ['The gate is open.']],
    ["She said: 'The gate is open.' Then she left.", ['The gate is open.']],
    ['彼女は「門は開いている」と言った。', ['門は開いている']],
    ['彼女は『門は開いている』と言った。', ['門は開いている']],
    ['她说：“门开着。”然后走了。', ['门开着。']],
    ['她说"门开着"然后走了。', ['门开着']],
    ['“Kapı açık”ı okudu.', ['Kapı açık']],
    ['"Kapı açık"ı okudu.', ['Kapı açık']],
    ['(“The gate is open,” she said—“wide open”—and left.)', ['The gate is open,', 'wide open']],
    ['"...the gate is open," he said.', ['...the gate is open,']],
    ['They say “the gate is open" and left.', ['the gate is open']],
    ['They say "the gate is open” and left.', ['the gate is open']],
    ['They say "the gate, "wide open.', ['the gate,']],
    ['They say " the gate is open " and left.', ['the gate is open']],
    ['Hon sade: ”Porten är öppen" och gick.', ['Porten är öppen']],
    ['“The gate—” she said, “is open.”', ['The gate—', 'is open.']],
    [
      '**"The gate is open"**, *“they say”*, [“all of them”](https://a.example/"b"c"d").',
      ['The gate is open', 'they say', 'all of them'],
    ],
  ])('are found: %s', (source, quotations) => {
    expect(textsIn(source)).toEqual(quotations);
  });

  it.each([
    [
      '“He told me ‘the gate is open’ and left.”',
      ['He told me ‘the gate is open’ and left.', 'the gate is open'],
    ],
    [
      '"He told me \'the gate is open\' and left."',
      ["He told me 'the gate is open' and left.", 'the gate is open'],
    ],
    [
      '„Er sagte ‚das Tor ist offen‘ und ging.“',
      ['Er sagte ‚das Tor ist offen‘ und ging.', 'das Tor ist offen'],
    ],
    [
      '»Er sagte ›das Tor ist offen‹ und ging.«',
      ['Er sagte ›das Tor ist offen‹ und ging.', 'das Tor ist offen'],
    ],
    [
      '« Il a dit “la porte est ouverte” hier. »',
      ['Il a dit “la porte est ouverte” hier.', 'la porte est ouverte'],
    ],
    [
      '« Il a dit « la porte est ouverte » hier. »',
      ['Il a dit « la porte est ouverte » hier.', 'la porte est ouverte'],
    ],
    [
      '彼は「彼女が『門は開いている』と言った」と書く。',
      ['彼女が『門は開いている』と言った', '門は開いている'],
    ],
    ['“‘The gate is open,’ he said.”', ['‘The gate is open,’ he said.', 'The gate is open,']],
  ])('are found inside others: %s', (source, quotations) => {
    expect(textsIn(source)).toEqual(quotations);
  });

  it.each([
    'The plank is 6\' 2" long and 12" wide, the other 5’10”.',
    'Don’t say it’s the herons’ fault, nor the boys’ or the foxes’.',
    "Don't say it's the herons' fault, nor the boys' or the foxes'.",
    "'Tis the '90s again, rock 'n' roll and all of it.",
    'They said ‘twas the ‘60s.',
    'It was the "gate that nobody closed.',
    'In code, `print("the gate is open")` says so, and key="the gate" as well.',
    '```\nsay "the gate is open"\n```',
    'בצה"ל אמרו כך',
    '---\ntitle: "The gate is open again"\n---\n\nNothing.',
  ])('are none: %s', (source) => {
    expect(textsIn(source)).toEqual([]);
  });

  it.each([
    ['“The pipe is 12" wide,” he said.', ['The pipe is 12" wide,']],
    ['"The pipe is 12" wide," he said.', ['The pipe is 12" wide,']],
    ['He said ‘the boys’ gate is open’ twice.', ['the boys’ gate is open']],
    ["He said 'the boys' gate is open' twice.", ["the boys' gate is open"]],
    ['“Don’t close it,” she said.', ['Don’t close it,']],
    ["'I don't know,' she said.", ["I don't know,"]],
  ])('are told from inches, feet and apostrophes: %s', (source, quotations) => {
    expect(textsIn(source)).toEqual(quotations);
  });

  it.each([
    ['“', '“', '”'],
    ['"', '"', '"'],
    ['„', '„', '“'],
    ['« ', '« ', ' »'],
    ['« ', '» ', ' »'],
    ['「', '「', '」'],
  ])('may go over paragraphs: %s', (opening, again, closing) => {
    const source = `He wrote: ${opening}The gate is open.\n\n${again}Nobody closes it.${closing} Then he left.`;
    expect(find(source)).toEqual([
      expect.objectContaining({ text: 'The gate is open.\n\nNobody closes it.', paragraph: 1 }),
    ]);
  });

  it('end with their paragraph unless the next one goes on', () => {
    expect(textsIn('He wrote: “The gate is open.\n\nThen “nobody closed” it.')).toEqual([
      'nobody closed',
    ]);
  });
});

describe('block quotes', () => {
  it('are quotations, without the line that tells whose they are', () => {
    const [quotation, ...others] = find(
      'She writes:\n\n> The gate is open.\n>\n> Nobody closes it.\n>\n> — Ann Lee\n\nSo far.',
    );
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({
      kind: 'block',
      text: 'The gate is open.\n\nNobody closes it.',
      before: 'She writes:',
      after: '— Ann Lee',
    });
  });

  it('are one with the marks around all of them, and have others in them', () => {
    expect(textsIn('> “The gate is open, nobody closes it.”')).toEqual([
      '“The gate is open, nobody closes it.”',
    ]);
    expect(textsIn('> The gate is “wide open”.')).toEqual([
      'The gate is “wide open”.',
      'wide open',
    ]);
  });
});

describe('a quotation', () => {
  it('has the number of its paragraph, as articles count them', () => {
    const source =
      '# “A” headline\n\nOne says “this”.\n\n## And\n\n- an item\n- “an item”\n\nThen “that”.';
    expect(find(source).map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['A', 0],
      ['this', 1],
      ['an item', 2],
      ['that', 3],
    ]);
  });

  it('has the words of its sentence around it, others covered', () => {
    const [first] = find(
      'So it goes. As J. R. Lee says, “the gate is open”, and “wide open” too. Then.',
    );
    expect(first).toMatchObject({
      before: 'As J. R. Lee says,',
      after: ', and \uFFFC too',
    });
  });
});

describe('any text', () => {
  it('has quotations that are its own words', () => {
    fc.assert(
      fc.property(hostileText(), (source) => {
        const draft = readMarkdown(source, 'draft.md');
        const quotations = findQuotations(draft).filter(({ kind }) => kind === 'marks');
        const paragraphs = quotations.flatMap(({ text, start, end }) =>
          text.split('\n\n').map((part) => ({ part, words: draft.text.slice(start, end) })),
        );
        expect(paragraphs.filter(({ part, words }) => !words.includes(part))).toEqual([]);
      }),
    );
  });
});
