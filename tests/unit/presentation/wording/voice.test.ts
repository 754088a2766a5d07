import { describe, expect, it } from 'vitest';
import { spokenLocale } from '../../../../src/presentation/wording/locales.ts';
import { voiceFor } from '../../../../src/presentation/wording/voice.ts';

describe('voiceFor', () => {
  it('fills in and counts', () => {
    const { say } = voiceFor('en-GB');
    expect(say('article.count', { count: 1 })).toBe('1 article');
    expect(say('article.count', { count: 1234 })).toBe('1,234 articles');
    expect(say('not-found.one', { title: '**It {ended} <b>**' })).toBe(
      'I found no passage in **It {ended} <b>** that answers this.',
    );
  });

  it.each([
    ['en-GB', '1 of 1,234 sentences (under 1 %), word for word.'],
    ['en-US', '1 of 1,234 sentences (under 1%), word for word.'],
    ['de', '1 von 1.234 Sätzen (unter 1\u00A0%), Wort für Wort.'],
    ['fr', '1 sur 1\u202F234 phrases (moins de 1\u202F%), mot pour mot.'],
    ['es-ES', '1 de 1234 frases (menos del 1\u00A0%), palabra por palabra.'],
    ['es-419', '1 de 1234 frases (menos del 1\u00A0%), palabra por palabra.'],
    ['tr', '1.234 cümleden 1 tanesi (%1’den az), kelimesi kelimesine.'],
  ])('counts in %s as people do there', (locale, said) => {
    const { say } = voiceFor(locale);
    const percent = say('summary.under-one-percent');
    expect(say('summary.extent', { shown: 1, count: 1234, percent })).toBe(said);
  });

  it('says nothing half: a missing value is an error', () => {
    expect(() => voiceFor('en-GB').say('not-found.one')).toThrow('title');
  });
});

describe('spokenLocale', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['en-AU', 'en-GB'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['es-ES', 'es-ES'],
    ['es-419', 'es-ES'],
    ['tr', 'tr'],
    ['ja', 'en-GB'],
    [undefined, 'en-GB'],
  ])('answers %s in %s', (theirs, spoken) => {
    expect(spokenLocale(theirs)).toBe(spoken);
  });
});
