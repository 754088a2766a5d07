import { describe, expect, it } from 'vitest';
import { de } from '../../../../src/presentation/wording/de.ts';
import { enUs } from '../../../../src/presentation/wording/en-us.ts';
import { en, type Wording } from '../../../../src/presentation/wording/en.ts';
import { es } from '../../../../src/presentation/wording/es.ts';
import { fr } from '../../../../src/presentation/wording/fr.ts';
import { tr } from '../../../../src/presentation/wording/tr.ts';
import { voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { placesIn, pluralFormsIn } from '../../../support/message-places.ts';

type Key = keyof Wording;

const KEYS = Object.keys(en) as Key[];

/** What stands in English between backticks and is the same everywhere. */
const SLASH = '`/`';

/** As long as a label of a button can be and still look like one on a phone. */
const SHORT = 30;

/** Words that are German, French … as much as English, spelled alike. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['Link: {link}'],
  fr: [
    'article',
    'articles',
    'question',
    '{count, plural, one {# article} other {# articles}}',
    'Source',
  ],
  'es-ES': [],
  tr: [],
};

const TRANSLATIONS = [
  ['de', de],
  ['fr', fr],
  ['es-ES', es],
  ['tr', tr],
] as const;

describe.each([...TRANSLATIONS, ['en-US', enUs] as const])('the catalogue in %s', (locale, own) => {
  const entries = Object.entries(own) as [Key, string][];
  const { say } = voiceFor(locale);

  it('has the keys in the order of the English one', () => {
    const keys = entries.map(([key]) => key);
    expect(keys).toEqual(KEYS.filter((key) => key in own));
  });

  it('wants the same filled in as the English one', () => {
    const places = entries.map(([key, message]) => ({ key, places: placesIn(message) }));
    expect(places).toEqual(entries.map(([key]) => ({ key, places: placesIn(en[key]) })));
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
    const numbers = [String(count), new Intl.NumberFormat(locale).format(count)];
    for (const [key, message] of entries) {
      const places = placesIn(message);
      const said = say(key, Object.fromEntries(places.map((place) => [place, count])));
      expect(said).not.toMatch(/[{}#]/);
      expect(said).toSatisfy(
        () => places.length === 0 || numbers.some((number) => said.includes(number)),
      );
    }
  });

  it('is short where English is: on buttons, over forms', () => {
    const long = entries.filter(([key, message]) => isLabel(en[key]) && message.length > SHORT);
    expect(long).toEqual([]);
  });
});

describe.each(TRANSLATIONS)('the translation in %s', (locale, own) => {
  const entries = Object.entries(own) as [Key, string][];

  it('names commands and options as they are called there', () => {
    const { say } = voiceFor(locale);
    const named = entries.map(([key, message]) => ({ key, names: namesIn(message).toSorted() }));
    const expected = entries.map(([key]) => ({
      key,
      names: namesIn(en[key])
        .map((name) => translateName(name, say))
        .toSorted(),
    }));
    expect(named).toEqual(expected);
  });

  it('leaves nothing in English but what is the same', () => {
    const same = entries.flatMap(([key, message]) => (message === en[key] ? message : []));
    expect(same.filter((message) => !SHARED[locale]?.includes(message))).toEqual([]);
  });
});

function isLabel(english: string): boolean {
  return english.length <= 20 && !/[.{]/.test(english);
}

function namesIn(message: string): readonly string[] {
  return message.match(/`[^`]+`/g) ?? [];
}

/** `/ask` is a command, `article` an option. */
function translateName(name: string, say: (key: Key) => string): string {
  if (name === SLASH) return name;
  const [, slash = '', english] = /^`(\/?)(.+)`$/.exec(name) ?? [];
  const depth = slash === '' ? 4 : 3;
  const key = KEYS.find(
    (each) =>
      /^command\..*name$/.test(each) && each.split('.').length === depth && en[each] === english,
  );
  if (key === undefined) throw new Error(`There is no ${name}`);
  return `\`${slash}${say(key)}\``;
}
