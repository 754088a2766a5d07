import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { articleOption } from '../../../src/discord/article-option.ts';
import type { Context } from '../../../src/discord/context.ts';
import { defineCommand, type Options, type ValuesOf } from '../../../src/discord/define-command.ts';
import type { WordFault } from '../../../src/discord/localize.ts';
import {
  booleanOption,
  choiceOption,
  integerOption,
  textOption,
  userOption,
} from '../../../src/discord/option.ts';
import { OutdatedInputError } from '../../../src/discord/outdated-input.ts';
import { SOURCE_OPTIONS } from '../../../src/discord/source-options.ts';
import { drawNotice } from '../../../src/presentation/cards/notice-card.ts';
import { DEFAULT_SETTINGS } from '../../../src/records/server-settings.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { makeArticle } from '../../support/make-article.ts';
import { textsOf } from '../../support/texts-of.ts';
import { ENGLISH } from '../../support/voices.ts';

const articles = [makeArticle({ title: 'The lamp' }), makeArticle({ title: 'The lamb' })];

const context = {
  pullquote: fakePullquote({ articles }),
  settings: DEFAULT_SETTINGS,
  voice: ENGLISH,
} as unknown as Context;

const options = {
  topic: textOption({ required: true }),
  sort: choiceOption(
    { relevance: 'relevance', newest: 'newest', oldest: 'oldest' },
    { default: 'relevance' },
  ),
  private: booleanOption(),
} satisfies Options;

/** A command that tells what it is given. */
const brief = defineCommand({
  name: 'brief',
  options: { ...options, ...SOURCE_OPTIONS },
  run: async (values, _context, audience) =>
    drawNotice({ happened: JSON.stringify(values), next: JSON.stringify(audience) }, ENGLISH),
});

async function given(sent: Readonly<Record<string, string | number | boolean>>) {
  return textsOf((await brief.run(sent, context)).components).join();
}

describe('a command that is defined', () => {
  it('is given what its options were given, and what stands for those left out', async () => {
    expect(await given({ topic: 'sea', sort: 'oldest', private: true })).toBe(
      '**{"topic":"sea","sort":"oldest","private":true}**\n{"visibility":"private"}',
    );
    expect(await given({ topic: 'sea' })).toBe(
      '**{"topic":"sea","sort":"relevance"}**\n{"visibility":"public"}',
    );
  });

  it.each([{}, { topic: 3 }, { topic: 'sea', sort: 'dearest' }, { topic: 'sea', private: 'yes' }])(
    'calls %j outdated',
    async (sent) => {
      await expect(brief.run(sent, context)).rejects.toThrow(OutdatedInputError);
    },
  );

  it('is awaited where its reply will be seen', () => {
    expect(brief.isPrivate?.({ topic: 'sea' }, context)).toBe(false);
    expect(brief.isPrivate?.({ topic: 'sea', private: true }, context)).toBe(true);
  });

  it('is declared with a place for each option, in their order', () => {
    const { options: declared = [], ...command } = brief.declaration;
    expect(command).toMatchObject({ name: 'brief', name_localizations: { de: 'überblick' } });
    expect(declared.map(({ name }) => name)).toEqual(
      'topic sort private author from until tag'.split(' '),
    );
    expect(declared[1]).toMatchObject({
      description: 'Which article comes first (default: relevance)',
      choices: [{ name: 'relevance', value: 'relevance' }, {}, { name: 'oldest', value: 'oldest' }],
    });
  });
});

describe('an option for an article', () => {
  const read = defineCommand({
    name: 'read',
    options: {
      article: articleOption({ required: true }),
      page: integerOption({ default: 1 }),
      mention: userOption(),
    },
    isPrivate: true,
    run: async ({ article }) => drawNotice({ happened: article.title, next: '' }, ENGLISH),
  });

  async function suggestions(name: string) {
    return read.suggest?.({ name, value: 'lamb' }, {}, context);
  }

  it('gives the article itself', async () => {
    const { components } = await read.run({ article: 'the-lamb' }, context);
    expect(textsOf(components).join()).toContain('The lamb');
  });

  it('asks which one is meant if that is unclear, and calls nothing but text outdated', async () => {
    const { components } = await read.run({ article: 'la' }, context);
    expect(textsOf(components).join()).toContain('More than one article matches “la”.');
    await expect(read.run({ article: true }, context)).rejects.toThrow(OutdatedInputError);
    await expect(read.run({ article: 'la', page: 'x' }, context)).rejects.toThrow(
      OutdatedInputError,
    );
  });

  it('is suggested, and no other is', async () => {
    expect(await suggestions('article')).toEqual([
      { name: 'The lamb · Ann Author', value: 'the-lamb' },
    ]);
    expect(await suggestions('page')).toEqual([]);
    expect(await suggestions('zebra')).toEqual([]);
  });
});

const run = () => Promise.reject(new Error('it never runs'));

describe('the types', () => {
  it('know what a command is given', () => {
    expectTypeOf<ValuesOf<typeof options>>().toEqualTypeOf<{
      readonly topic: string;
      readonly sort: 'relevance' | 'newest' | 'oldest';
      readonly private: boolean | undefined;
    }>();
    const optional = { article: articleOption({}), page: integerOption({}) };
    expectTypeOf<ValuesOf<typeof optional>>().toEqualTypeOf<{
      readonly article: Article | undefined;
      readonly page: number | undefined;
    }>();
  });

  it('say which words are missing, and which stand for nothing', () => {
    type About = 'command.about';
    expectTypeOf<WordFault<'about', About>>().toBeNever();
    expectTypeOf<
      WordFault<'about', About, `${About}.you`>
    >().toEqualTypeOf<`${'de' | 'fr' | 'es-ES' | 'tr'} lacks command.about.you.name`>();
    type Language = 'English' | 'de' | 'fr' | 'es-ES' | 'tr';
    type Style = 'command.preferences.style';
    type Styles = `${Style}.${'rich' | 'plain'}`;
    expectTypeOf<WordFault<'preferences', 'command.preferences', Styles>>().toEqualTypeOf<
      | `${Language} has ${Style}.about for nothing`
      | `${Exclude<Language, 'English'>} has ${Style}.name for nothing`
    >();
  });

  it('take no command without words', () => {
    // @ts-expect-error No catalogue has words for it.
    defineCommand({ name: 'zebra', run });
    // @ts-expect-error The catalogues have words for an option of its.
    defineCommand({ name: 'articles', run });
    expect(defineCommand({ name: 'about', run }).declaration.name).toBe('about');
  });
});
