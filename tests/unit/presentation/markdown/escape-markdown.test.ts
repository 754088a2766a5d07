import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeMarkdown,
  unescapeMarkdown,
} from '../../../../src/presentation/markdown/escape-markdown.ts';
import { findMarkup } from '../../../support/discord-markup.ts';
import { hostileText } from '../../../support/hostile-text.ts';

describe('escapeMarkdown', () => {
  it('can be undone for any text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no live markup in any text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(findMarkup(escapeMarkdown(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'Albanian authorities revealed, in 2022, details of “their” operation (PMOI/MEK) – at last!',
    'The then-president’s “butcher of Tehran”; around 1,500 protesters: killed? Yes... and/or $4.5m.',
    '1.5 million people said: “no”.\nOn July 12, he left.\n\n“So what?” she asked - and left.',
    '„Grüße“ — “naïve” café №5 50% & more; a = b + c.',
  ])('leaves plain prose as it is: %s', (prose) => {
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it.each([
    ['# Title', '\\# Title'],
    ['  ## Title', '  \\## Title'],
    ['a\n-# small', 'a\n\\-# small'],
    ['a\n1. one', 'a\n1\\. one'],
    ['> said', '\\> said'],
    ['>>> said', '\\>>> said'],
    ['[a](https://b.c)', '\\[a](https\\://b.c)'],
    ['<@1> <t:1:R>', '\\<\\@1> \\<t\\:1\\:R>'],
    [':name:', '\\:name\\:'],
    ['@everyone', '\\@everyone'],
    ['join discord.gg/abc', 'join discord.gg\\/abc'],
    [
      'snake_case **bold** ~~x~~ ||y|| `z`',
      'snake\\_case \\*\\*bold\\*\\* \\~\\~x\\~\\~ \\|\\|y\\|\\| \\`z\\`',
    ],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
  ])('makes %j inert', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('gets through a text without spaces before the test’s time is over', () => {
    const text = `${' '.repeat(50_000)}-${'1'.repeat(50_000)}.${'a'.repeat(50_000)}/:`.repeat(4);
    expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
  });
});

describe('findMarkup', () => {
  it.each([
    '**a**',
    '_a_',
    '~~a~~',
    '||a||',
    '`a`',
    '[a](https://b.c)',
    '<@1>',
    '<t:1:R>',
    'https://b.c',
    ':a:',
    '@everyone',
    '# a',
    '-# a',
    '> a',
    '- a',
    '1. a',
    '\\\\**a**',
  ])('sees the markup in %j, so that its silence means something', (markdown) => {
    expect(findMarkup(markdown)).not.toEqual([]);
  });
});
