import { describe, expect, it } from 'vitest';
import { spokenLocale } from '../../../../src/presentation/wording/locales.ts';
import { voiceFor } from '../../../../src/presentation/wording/voice.ts';

describe('voiceFor', () => {
  it('fills in and counts', () => {
    const { say } = voiceFor('en-GB');
    expect(say('article.count', { count: 1 })).toBe('1 article');
    expect(say('article.count', { count: 1234 })).toBe('1,234 articles');
    expect(say('not-found.one', { title: '**It {ended} <b>**' })).toBe(
      '**It {ended} <b>** doesn’t answer that.',
    );
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
    ['ja', 'en-GB'],
    [undefined, 'en-GB'],
  ])('answers %s in %s', (theirs, spoken) => {
    expect(spokenLocale(theirs)).toBe(spoken);
  });
});
