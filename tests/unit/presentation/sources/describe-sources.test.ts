import { describe, expect, it } from 'vitest';
import type { Sources } from '../../../../src/answers/understanding/sources.ts';
import { describeSources } from '../../../../src/presentation/sources/describe-sources.ts';
import { voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { makeArticle } from '../../../support/make-article.ts';

function said(sources: Sources, locale = 'en-GB'): string {
  return describeSources(sources, voiceFor(locale, 'rich'));
}

describe('describeSources', () => {
  it('says whose articles are asked, from when and about what', () => {
    expect(said({ authors: ['Ida Stone'], from: '2023', tags: ['law'] })).toBe(
      'By Ida Stone · since 2023 · tag law',
    );
    expect(said({ authors: ['Ida Stone', 'IDA STONE', 'Ben Field'] })).toBe(
      'By Ida Stone and Ben Field',
    );
    expect(said({ publications: ['The Tide'], article: makeArticle({ title: 'Fog' }) })).toBe(
      'In “Fog” · in The Tide',
    );
    expect(said({})).toBe('');
  });

  it.each([
    [{ from: '2024-03', until: '2024-03' }, 'March 2024'],
    [{ from: '2019', until: '2021' }, '2019 – 2021'],
    [{ until: '2024-03-13' }, 'Until 13 March 2024'],
  ])('names the time of %j', (sources, expected) => {
    expect(said(sources)).toBe(expected);
  });

  it.each([
    ['de', 'Seit dem 13. März 2024'],
    ['es-ES', 'Desde el 13 de marzo de 2024'],
    ['fr', 'Depuis le 13 mars 2024'],
    ['tr', '13 Mart 2024 ve sonrası'],
  ])('leads to a day as %s does', (locale, expected) => {
    expect(said({ from: '2024-03-13' }, locale)).toBe(expected);
  });

  it('shows names as they are written', () => {
    expect(said({ tags: ['*law*'] })).toBe(String.raw`Tag \*law\*`);
  });
});
