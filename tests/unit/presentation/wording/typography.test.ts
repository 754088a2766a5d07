import { describe, expect, it } from 'vitest';
import {
  type SpokenLocale,
  LOCALES,
  WORDINGS,
} from '../../../../src/presentation/wording/locales.ts';

/** A quotation, as each language marks it. */
const QUOTATION: Readonly<Record<SpokenLocale, RegExp>> = {
  'en-GB': /“[^“”]+”/g,
  'en-US': /“[^“”]+”/g,
  de: /„[^„“]+“/g,
  fr: /«\u00A0[^«»]+\u00A0»/g,
  'es-ES': /«[^\s«»][^«»]*»/g,
  tr: /“[^“”]+”/g,
};

describe.each(LOCALES)('the typography of %s', (locale) => {
  const messages = Object.values(WORDINGS[locale]);

  it('has no straight quotes, no dots for an ellipsis and no space too many', () => {
    expect(messages.filter((message) => /['"]|\.\.|\s\s|^\s|\s$/.test(message))).toEqual([]);
  });

  it('marks quotations its own way', () => {
    const others = messages.filter((message) =>
      /[“”„«»]/.test(message.replace(QUOTATION[locale], '')),
    );
    expect(others).toEqual([]);
  });

  it('writes letters with accents as one character, as people type them', () => {
    expect(messages.filter((message) => message !== message.normalize('NFC'))).toEqual([]);
  });
});

describe('a sign and its number', () => {
  it.each([
    ['de', /\u00A0%/],
    ['fr', /\u202F%/],
    ['es-ES', /\u00A0%/],
    ['tr', /%\{/],
    ['en-US', /\}%/],
  ] as const)('stand in %s as %s', (locale, percent) => {
    expect(WORDINGS[locale]['summary.extent']).toMatch(percent);
  });
});

describe('punctuation', () => {
  it('stands in French behind a space that never breaks', () => {
    const sentences = Object.values(WORDINGS.fr).map((message) => message.replace(/`[^`]+`/g, ''));
    expect(sentences.filter((said) => /(?<!\u00A0):|(?<!\u202F)[;!?%]/.test(said))).toEqual([]);
  });

  it('opens and closes a question in Spanish', () => {
    const sentences = Object.values(WORDINGS['es-ES']);
    expect(sentences.filter((said) => said.split('¿').length !== said.split('?').length)).toEqual(
      [],
    );
    expect(sentences.filter((said) => said.split('¡').length !== said.split('!').length)).toEqual(
      [],
    );
  });
});
