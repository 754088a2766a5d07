import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { readFrontMatter } from '../../../src/articles/front-matter.ts';

const fieldsOf = (source: string) => readFrontMatter('marsh.md', source).fields;
const notesOf = (source: string) => readFrontMatter('marsh.md', source).notes;
const bodyOf = (source: string) => source.slice(readFrontMatter('marsh.md', source).bodyStart);

function faultOf(source: string): CorpusError {
  try {
    readFrontMatter('marsh.md', source);
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error('no fault was found');
}

describe('front matter', () => {
  it('gives all that is known of an article', () => {
    const fields = fieldsOf(`---
title: "The Marsh: A History"
authors: [Ann Lee, Tom Reed]
publication: The Marsh Herald
url: https://marsh.example/history
published: 2024-01-29
language: en-GB
tags:
  - herons
  - water
---
Text.`);
    expect(fields).toEqual({
      title: 'The Marsh: A History',
      authors: ['Ann Lee', 'Tom Reed'],
      publication: 'The Marsh Herald',
      url: 'https://marsh.example/history',
      published: '2024-01-29',
      language: 'en-GB',
      tags: ['herons', 'water'],
    });
  });

  it('is absent from a text that has none, whose dashes are its own', () => {
    for (const source of [
      'Title\n---\nText.',
      '---\nA rule stands above.',
      '---\nOnly words.\n---\n',
      '---\n- title\n- author\n---\n',
      '---\nShe said: nothing.\nAnd he did: nothing: at all.\nThey left.\n\nIt rained.\n---\nText.',
      '+++\nA rule stands above.',
      '{ “a brace” }\n\nText.',
    ]) {
      expect(readFrontMatter('a.txt', source)).toEqual({ fields: {}, bodyStart: 0, notes: [] });
    }
  });

  it.each([
    ['author: Ann Lee'],
    ['authors: Ann Lee'],
    ['author: [Ann Lee]'],
    ['authors:\n  - Ann Lee'],
    ['author: "[[Ann Lee]]"'],
    ['author:\n  - "[[People/ann|Ann Lee]]"'],
    ['authors: Ann Lee\nauthor: Nobody'],
    ['author: Ann Lee\nauthors: []'],
    ['author: [Ann Lee, "", Ann Lee]'],
  ])('names one author as %j', (yaml) => {
    expect(fieldsOf(`---\n${yaml}\n---\n`).authors).toEqual(['Ann Lee']);
  });

  it.each(['2024', '2024-01', '2024-01-29', '2024-01-29T08:00:00Z', '2024-02-29T08:00:00+01:00'])(
    'takes %s for a date',
    (date) => {
      expect(fieldsOf(`---\npublished: ${date}\n---\n`).published).toBe(date);
    },
  );

  it('reads a date and time with a space between as ISO 8601 has it', () => {
    expect(fieldsOf('---\npublished: 2024-01-29 08:00\n---\n').published).toBe('2024-01-29T08:00');
  });

  it('takes numbers and truths for words', () => {
    const fields = fieldsOf('---\ntitle: 1984\ntags: [2024, true]\n---\n');
    expect(fields).toMatchObject({ title: '1984', tags: ['2024', 'true'] });
  });

  it('puts whole characters in the place of halves', () => {
    const fields = fieldsOf(
      String.raw`---
title: "A \ud800 marsh"
author: "Ann \udc00"
url: "https://marsh.example/\ud800"
---
`,
    );
    expect(fields).toMatchObject({
      title: 'A \ufffd marsh',
      authors: ['Ann \ufffd'],
      url: 'https://marsh.example/\ufffd',
    });
  });

  it('counts an empty field as not given', () => {
    const { authors, ...fields } = fieldsOf(
      '---\ntitle:\nauthor: ""\nurl: null\ntags: []\npublished:\n---\n',
    );
    expect(authors).toBeUndefined();
    expect(Object.values(fields).filter((field) => field !== undefined)).toEqual([]);
  });

  it('leaves fields alone that other programs put there', () => {
    const hugo = 'title: Marsh\nweight: 3\ndraft: false\nmenu: { main: { weight: 3 } }';
    const jekyll = 'layout: post\ntitle: Marsh\npublished: true\ncategories: [a, b]';
    const obsidian =
      'title: Marsh\naliases:\n  - North\ncssclasses:\nsource: "https://a.example"\ntags:\n  - clippings';
    for (const yaml of [hugo, jekyll, obsidian]) {
      const fields = fieldsOf(`---\n${yaml}\n---\nText.`);
      expect(fields.title).toBe('Marsh');
      expect(fields.published).toBeUndefined();
    }
  });

  it('ends where its text begins, however lines end and it is closed', () => {
    expect(bodyOf('---\r\ntitle: A\r\n---\r\nText.')).toBe('Text.');
    expect(bodyOf('---\ntitle: A\n...\nText.')).toBe('Text.');
    expect(bodyOf('---  \ntitle: A\n---\t\n\nText.')).toBe('\nText.');
    expect(bodyOf('---\n---\nText.')).toBe('Text.');
    expect(bodyOf('---\ntitle: A\n---')).toBe('');
    expect(bodyOf('\n \n---\ntitle: A\n---\nText.')).toBe('Text.');
  });

  it.each([
    ['YAML', '---\ntitle: A\nText.', 1, '---'],
    ['YAML below empty lines', '\n\n---\ntitle: A\nText.', 3, '---'],
    ['TOML', '+++\ntitle = "A"\nText.', 1, '+++'],
    ['JSON', '{\n  "title": "A",\nText.', 1, 'brace'],
  ])(
    'of %s that is not closed is refused with its line and a remedy',
    (_, source, line, remedy) => {
      const fault = faultOf(source);
      expect(fault).toMatchObject({
        file: 'marsh.md',
        message: 'the front matter is not closed',
        remedy: expect.stringContaining(remedy) as unknown,
      });
      expect(fault.line).toBe(line);
    },
  );

  it.each([
    ['has two titles in one', 'title: [A, B]', 'title is left out: it must be one line'],
    ['has an author without a name', 'author: { email: a@b.example }', 'author is left out'],
    ['has an address of another kind', 'url: ftp://a.example', 'url is left out: it must be a web'],
    ['has no whole address', 'url: marsh.example', 'url is left out'],
    ['has the site’s own path', 'permalink: /marsh/', 'permalink is left out'],
    ['has a script for an address', 'url: "javascript:alert(1)"', 'url is left out'],
    ['has a date in words', 'published: last May', 'published is left out: it must be a date'],
    ['has a day that doesn’t exist', 'date: 2023-02-29', 'date is left out'],
    ['has a day that can be two', 'date: 03/04/2024', 'date is left out'],
    ['has a language in words', 'language: English please', 'language is left out'],
    [
      'has an endless title',
      `title: ${'a'.repeat(501)}`,
      'title is left out: it must have at most',
    ],
    ['says when it was changed', 'lastmod: 2024-01-29', 'lastmod is not read'],
    ['says when it was made', 'created: 2024-01-29', 'created is not read'],
    ['has words of its own', 'description: About it.', 'description is not read'],
    ['has a title in another place', 'headline: The Tides', 'headline is not read'],
    ['names its authors in another language', 'Autor: Anna Reuter', 'Autor is not read'],
    ['has a date in a place of its own', 'gedruckt_am: 12. März 2024', 'gedruckt_am is not read'],
    ['has a page in a place of its own', 'see: https://marsh.example/tides', 'see is not read'],
    ['is a draft', 'draft: true', 'draft is not heeded'],
  ])('that %s is read without it, with a note', (_, field, message) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const source = ['', '---', 'publication: Herald', field, '---', 'Text.'].join(lineEnd);
      const { fields, bodyStart, notes } = readFrontMatter('marsh.md', source);
      expect(given(fields)).toEqual({ publication: 'Herald' });
      expect(source.slice(bodyStart)).toBe('Text.');
      expect(notes).toEqual([{ message: expect.stringContaining(message) as unknown, line: 4 }]);
    }
  });

  it('never shows an article of which only the link was to be shown', () => {
    expect(readFrontMatter('a.md', '---\nlinkOnly: perhaps\n---\n')).toMatchObject({
      fields: { linkOnly: true },
      notes: [{ message: 'linkOnly is neither true nor false, and is taken for true', line: 2 }],
    });
    expect(fieldsOf('---\nlinkOnly: "yes"\n---\n').linkOnly).toBe(true);
    expect(fieldsOf('---\nlinkOnly: "false"\n---\n').linkOnly).toBe(false);
  });

  it.each([
    ['publication: Marsh: Herald', { publication: 'Marsh: Herald' }, 3],
    ['publication: The "Herald" of: the marsh', { publication: 'The "Herald" of: the marsh' }, 3],
    ['publication: "The "Herald""', { publication: 'The "Herald"' }, 3],
    ['publication: "The Herald', { publication: 'The Herald' }, 6],
    ['publication: @herald', { publication: '@herald' }, 3],
    ['publication: *marsh', { publication: '*marsh' }, 3],
    ['tags: [a, b', {}, 4],
    ['title: B', {}, 3],
  ])('is read field by field where one is no YAML: %s', (field, others, line) => {
    const source = `---\ntitle: A\n${field}\nauthor: Ann Lee\n---\nText.`;
    expect(given(fieldsOf(source))).toEqual({ title: 'A', authors: ['Ann Lee'], ...others });
    expect(bodyOf(source)).toBe('Text.');
    const [note] = notesOf(source);
    expect(note?.message).toContain('not valid YAML');
    expect(note?.message).not.toContain('\n');
    expect(note?.line).toBeGreaterThanOrEqual(2);
    expect(note?.line).toBeLessThanOrEqual(line + 1);
  });

  it('may lack the spaces behind its colons', () => {
    const source = '---\ntitle:The Marsh\nauthor:Ann Lee\n---\nText.';
    expect(given(fieldsOf(source))).toEqual({ title: 'The Marsh', authors: ['Ann Lee'] });
    expect(bodyOf(source)).toBe('Text.');
    expect(notesOf(source)).toHaveLength(1);
  });

  it('cannot be made to grow without end', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    const source = `---\ntitle: A\nl0: &l0 x\n${levels.join('\n')}\n---\n`;
    expect(given(fieldsOf(source))).toEqual({ title: 'A' });
    expect(notesOf(source)[0]?.message).toContain('not valid YAML');
  });

  it.each([
    [
      'TOML',
      `+++
title = "The Marsh"
date = 2024-01-29T08:00:00+01:00
url = "/marsh/"
[taxonomies]
tags = ["herons"]
[extra]
author = "Ann Lee"
+++
Text.`,
    ],
    [
      'TOML with a fault',
      `+++
title = "The Marsh"
date = 2024-01-29T08:00:00+01:00
weight = none
tags = [
  "herons",
]
author = "Ann Lee"
+++
Text.`,
    ],
    [
      'JSON',
      `{
  "title": "The Marsh",
  "date": "2024-01-29T08:00:00+01:00",
  "author": { "name": "Ann Lee" },
  "tags": ["herons"], "menu": { "main": "} {" }
}
Text.`,
    ],
    [
      'JSON with a comma too many',
      '{ "title": "The Marsh", "author": "Ann Lee", "date": "2024-01-29 08:00:00 +0100", "tags": ["herons"], }\nText.',
    ],
  ])('may be %s', (_, source) => {
    expect(given(fieldsOf(source))).toEqual({
      title: 'The Marsh',
      authors: ['Ann Lee'],
      published: '2024-01-29T08:00:00+01:00',
      tags: ['herons'],
    });
    expect(bodyOf(source)).toBe('Text.');
  });
});

/** The fields that aren't absent. */
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
