import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/discord/context.ts';
import { SOURCE_OPTIONS, sourcesGiven } from '../../../src/discord/source-options.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { makeArticle } from '../../support/make-article.ts';
import { textsOf } from '../../support/texts-of.ts';
import { voiceFor } from '../../../src/presentation/wording/voice.ts';
import { ENGLISH } from '../../support/voices.ts';

const articles = [
  makeArticle({ title: 'Fog', authors: ['Ida Stone'], published: '2024-03-13', tags: ['sea'] }),
  makeArticle({ title: 'Mist', authors: ['Ida Stone'], published: '2023', tags: ['law'] }),
  makeArticle({ title: 'Rain', authors: ['Ben Field'], published: '2024-01-02' }),
];
const nowMs = Date.parse('2026-11-28T12:00:00Z');
const context = { pullquote: fakePullquote({ articles }), voice: ENGLISH, nowMs } as Context;

type Name = keyof typeof SOURCE_OPTIONS;

async function choices(name: Name, typed: string, within = context) {
  const offered = await SOURCE_OPTIONS[name].suggest?.(typed, within);
  return offered?.map((choice) => `${choice.name}: ${choice.value}`);
}

async function reading(name: Name, sent: string) {
  const read = await SOURCE_OPTIONS[name].read(sent, context);
  return read.kind === 'value' ? read.value : textsOf(read.notice.components).join();
}

describe('an option for an author or tag', () => {
  it('offers names with how many articles there are', async () => {
    expect(await choices('author', '')).toEqual([
      'Ida Stone (2 articles): Ida Stone',
      'Ben Field (1 article): Ben Field',
    ]);
    expect(await choices('tag', 'l')).toEqual(['law (1 article): law']);
  });

  it('gives the name that articles have, however it is typed', async () => {
    expect(await reading('author', 'STONE')).toEqual(['Ida Stone']);
    expect(await reading('tag', 'Sea')).toEqual(['sea']);
    expect(await SOURCE_OPTIONS.author.read(undefined, context)).toEqual({ kind: 'value' });
  });

  it('says that nobody is called so, and who is nearly', async () => {
    const said = await reading('author', 'Stonely');
    expect(said).toContain('**No article is by “Stonely”.**');
    expect(said).toContain('- **Ida Stone**');
    expect(await reading('tag', 'cats')).toContain('No article has the tag “cats”.');
  });
});

describe('an option for a date', () => {
  it('offers how it reads what is typed, and the years and months that articles are of', async () => {
    expect(await choices('from', '')).toEqual([
      '2024: 2024',
      '2023: 2023',
      'March 2024: 2024-03',
      'January 2024: 2024-01',
    ]);
    expect(await choices('from', 'last year')).toEqual(['2025: 2025']);
    expect(await choices('until', '2019-2021')).toEqual(['2021: 2021']);
    expect(await choices('from', 'mar')).toEqual(['March 2024: 2024-03']);
    expect(await choices('from', '3/4/2024')).toEqual([
      '3 April 2024: 2024-04-03',
      '4 March 2024: 2024-03-04',
    ]);
    const german = { ...context, voice: voiceFor('de', 'rich') };
    expect(await choices('from', 'letztes Jahr', german)).toEqual(['2025: 2025']);
    expect(await choices('from', 'mär', german)).toEqual(['März 2024: 2024-03']);
  });

  it('gives the end of the period that is meant', async () => {
    expect(await reading('from', 'between 2019 and 2021')).toBe('2019');
    expect(await reading('until', 'geçen yıl')).toBe('2025');
    expect(await reading('until', 'before March 2024')).toBe('2024-02');
  });

  it('asks back for what it can’t read', async () => {
    expect(await reading('from', 'soon')).toContain('I can’t read “soon” as a date.');
    expect(await reading('from', 'until 2020')).toContain('I can’t read “until 2020” as a date.');
    expect(await reading('until', '3/4/2024')).toContain(
      '“3/4/2024” may be 3 April 2024 or 4 March 2024.',
    );
  });
});

describe('sourcesGiven', () => {
  const none = { author: undefined, from: undefined, until: undefined, tag: undefined };

  async function notice(values: Partial<Parameters<typeof sourcesGiven>[0]>) {
    const given = await sourcesGiven({ ...none, ...values }, context);
    return given.kind === 'notice' ? textsOf(given.notice.components).join() : given.sources;
  }

  it('takes all articles where nothing is given', async () => {
    const given = await sourcesGiven(none, context);
    expect(given).toEqual({ kind: 'some', sources: {}, pullquote: context.pullquote });
  });

  it('says that a time ends before it begins, as far as both dates tell', async () => {
    expect(await notice({ from: '2024', until: '2023-05' })).toContain(
      '2024 is later than May 2023.',
    );
    expect(await notice({ from: '2024-03', until: '2024' })).toEqual({
      from: '2024-03',
      until: '2024',
    });
  });
});
