import { describe, expect, it } from 'vitest';
import { en, type Words } from '../../../../src/playground/browser/wording/en.ts';
import { sayIn } from '../../../../src/playground/browser/wording/say.ts';
import { de, es, fr, tr } from '../../../../src/playground/browser/wording/translations.ts';

const KEYS = Object.keys(en) as (keyof Words)[];

function placesIn(message: string): readonly string[] {
  return (message.match(/\{\w+\}/g) ?? []).toSorted();
}

describe.each(Object.entries({ de, es, fr, tr }))('the page’s words in %s', (_, words) => {
  it('are those of English, with the same filled in', () => {
    expect(Object.keys(words)).toEqual(KEYS);
    for (const key of KEYS) expect(placesIn(words[key])).toEqual(placesIn(en[key]));
  });
});

describe('sayIn', () => {
  it('speaks a person’s language, or one of its kind, or English', () => {
    expect(sayIn('de')('thinking', { name: 'Pullquote' })).toBe('Pullquote denkt nach …');
    expect(sayIn('es-419')('optional')).toBe('opcional');
    expect(sayIn('ja')('more-optional', { count: 2 })).toBe('+2 optional');
  });

  it('stands in French behind spaces that never break', () => {
    const sentences = Object.values(fr).map((message) => message.replaceAll(/\{\w+\}/g, 'x'));
    expect(sentences.filter((said) => /(?<!\u00A0):|(?<!\u202F)[;!?]/u.test(said))).toEqual([]);
  });
});
