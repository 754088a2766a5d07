import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { readFrontMatter } from '../../../src/articles/front-matter.ts';

const fieldsOf = (source: string) => readFrontMatter('marsh.md', source).fields;
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
    expect(readFrontMatter('a.txt', 'Title\n---\nText.')).toEqual({ fields: {}, bodyStart: 0 });
    expect(readFrontMatter('a.txt', '---\nA rule stands above.')).toEqual({
      fields: {},
      bodyStart: 0,
    });
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
    const hugo =
      'title: Marsh\ndate: 2024-01-29T10:00:00+01:00\ndraft: false\nmenu: { main: { weight: 3 } }';
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
    ['is not closed', '---\ntitle: A\nText.', 1, 'not closed', '---'],
    ['is not closed, below empty lines', '\n\n---\ntitle: A\nText.', 3, 'not closed', '---'],
    [
      'is not YAML',
      '---\ntitle: A\npublication: Marsh: Herald\n---\n',
      3,
      'not valid YAML',
      'quotes',
    ],
    ['has a bracket too few', '---\ntitle: A\ntags: [a, b\n---\n', 4, 'not valid YAML', 'line'],
    ['says a thing twice', '---\ntitle: A\n\ntitle: B\n---\n', 4, 'not valid YAML', 'line'],
    ['names what isn’t there', '---\ntitle: *marsh\n---\n', 2, 'not valid YAML', 'line'],
    ['is a sentence', '---\nOnly words.\n---\n', 2, 'not a list of fields', 'title'],
    ['is a list', '---\n- title\n- author\n---\n', 2, 'not a list of fields', 'title'],
    [
      'has two titles in one',
      '---\nurl: https://a.example\ntitle: [A, B]\n---\n',
      3,
      'title must be one line',
      'title',
    ],
    [
      'has an author of parts',
      '---\nauthor:\n  name: Ann\n---\n',
      3,
      'author must be one line',
      'author',
    ],
    [
      'has an address of another kind',
      '---\ntitle: A\nurl: ftp://a.example\n---\n',
      3,
      'url must be a web address',
      'url',
    ],
    [
      'has no whole address',
      '---\nurl: marsh.example\n---\n',
      2,
      'url must be a web address',
      'url',
    ],
    [
      'has a script for an address',
      '---\nurl: "javascript:alert(1)"\n---\n',
      2,
      'url must be a web address',
      'url',
    ],
    [
      'has a date in words',
      '---\npublished: last May\n---\n',
      2,
      'published must be a date',
      'published',
    ],
    [
      'has a day that doesn’t exist',
      '---\npublished: 2023-02-29\n---\n',
      2,
      'published must be a date',
      'published',
    ],
    [
      'has a language in words',
      '---\n\nlanguage: English please\n---\n',
      3,
      'language must be a language tag',
      'language',
    ],
    [
      'has an endless title',
      `---\ntitle: ${'a'.repeat(501)}\n---\n`,
      2,
      'title must have at most 500',
      'title',
    ],
    [
      'has lines that end as on Windows',
      '---\r\ntitle: A\r\nurl: no\r\n---\r\n',
      3,
      'url must be',
      'url',
    ],
    ['stands below an empty line', '\n---\ntitle: A\nurl: no\n---\n', 4, 'url must be', 'url'],
  ])('that %s is refused with its line and a remedy', (_, source, line, message, remedy) => {
    const fault = faultOf(source);
    expect(fault).toMatchObject({
      file: 'marsh.md',
      message: expect.stringContaining(message) as unknown,
      remedy: expect.stringContaining(remedy) as unknown,
    });
    expect(fault.line).toBe(line);
    expect(fault.message).not.toContain('\n');
  });

  it('cannot be made to grow without end', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    expect(faultOf(`---\nl0: &l0 x\n${levels.join('\n')}\n---\n`).message).toContain(
      'not valid YAML',
    );
  });
});
