import { describe, expect, it } from 'vitest';
import { enUs } from '../../../../src/presentation/wording/en-us.ts';
import { en, type Wording } from '../../../../src/presentation/wording/en.ts';
import { voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { ENGLISH_WORDS } from '../../../support/english.ts';
import { placesIn, pluralFormsIn } from '../../../support/message-places.ts';
import { TRANSLATIONS } from '../../../support/translations.ts';

const KEYS = Object.keys(ENGLISH_WORDS);

/** As long as a label of a button can be and still look like one on a phone. */
const SHORT = 30;

/** Names of formats, which are the same everywhere. */
const FORMATS = ['Markdown', 'APA 7', 'MLA 9', 'BibTeX'];

/** Words that are German, French … as much as English, spelled alike. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: [...FORMATS, 'Format', 'Link: {link}'],
  fr: [
    ...FORMATS,
    'Format',
    'article',
    'articles',
    'collection',
    'collections',
    'corrections',
    'page',
    'question',
    'style',
    '{count, plural, one {# article} other {# articles}}',
    '{count, plural, one {# vote} other {# votes}}',
    '{count, plural, one {# question} other {# questions}}',
    'Source',
  ],
  'es-ES': FORMATS,
  tr: [...FORMATS, '“{words}”'],
};

describe.each([...TRANSLATIONS, ['en-US', enUs] as const])('the catalogue in %s', (locale, own) => {
  const entries = Object.entries<string>(own);
  const { say } = voiceFor(locale);

  it('has the keys in the order of the English one', () => {
    const keys = entries.map(([key]) => key);
    expect(keys).toEqual(KEYS.filter((key) => key in own));
  });

  it('wants the same filled in as the English one', () => {
    const places = entries.map(([key, message]) => ({ key, places: placesIn(message) }));
    expect(places).toEqual(entries.map(([key]) => ({ key, places: placesIn(english(key)) })));
  });

  it('counts in the forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    // "Many" is for millions: after figures, French and Spanish use the form of "other".
    const forms = pluralCategories.filter((category) => category !== 'many').toSorted();
    for (const [, message] of entries) {
      for (const counted of pluralFormsIn(message)) expect(counted).toEqual(forms);
    }
  });

  it.each([0, 1, 2, 5, 1_000_000])('says everything with %d filled in', (count) => {
    const inEnglish = voiceFor('en-GB');
    for (const [key, message] of entries) {
      const values = Object.fromEntries(placesIn(message).map((place) => [place, count]));
      const said = isSaid(key) ? say(key, values) : message;
      expect(said).not.toMatch(/[{}#]/);
      expect({ key, isCounted: hasNumber(said, count, locale) }).toEqual({
        key,
        isCounted: hasNumber(
          isSaid(key) ? inEnglish.say(key, values) : english(key),
          count,
          'en-GB',
        ),
      });
    }
  });

  it('is short where English is: on buttons, over forms', () => {
    const long = entries.filter(
      ([key, message]) => isLabel(english(key)) && message.length > SHORT,
    );
    expect(long).toEqual([]);
  });
});

describe.each(TRANSLATIONS)('the translation in %s', (locale, own) => {
  const entries = Object.entries<string>(own);

  it('leaves nothing in English but what is the same', () => {
    const same = entries.flatMap(([key, message]) => (message === english(key) ? message : []));
    expect(same.filter((message) => !SHARED[locale]?.includes(message))).toEqual([]);
  });
});

function english(key: string): string {
  return ENGLISH_WORDS[key] ?? '';
}

/** Names are shown by Discord. */
function isSaid(key: string): key is keyof Wording {
  return key in en;
}

function isLabel(english: string): boolean {
  return english.length <= 20 && !/[.{]/.test(english);
}

/** In figures, not in words as "no article" or "in one channel". */
function hasNumber(said: string, count: number, locale: string): boolean {
  return [String(count), count.toLocaleString(locale)].some((number) => said.includes(number));
}
