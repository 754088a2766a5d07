import type { LocalizationMap } from 'discord-api-types/v10';
import type { Wording } from '../presentation/wording/en.ts';
import {
  DEFAULT_LOCALE,
  NAMED_LOCALES,
  spokenLocale,
  WORDINGS,
} from '../presentation/wording/locales.ts';

/** What the catalogue has a name for: `command.ask` if there is a `command.ask.name`. */
type Named = keyof Wording extends infer Key
  ? Key extends `${infer Thing}.name`
    ? Thing
    : never
  : never;

/** What it has a description for, too. */
type Described = keyof Wording extends infer Key
  ? Key extends `${infer Thing}.about`
    ? Thing & Named
    : never
  : never;

interface Names {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
}

interface Descriptions {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** The name of a command, an option or a choice in all languages, as Discord wants to have it. */
export function named(thing: Named): Names {
  const key = `${thing}.name` as const;
  return { name: WORDINGS[DEFAULT_LOCALE][key], name_localizations: inAllLanguages(key) };
}

/** Its name and its description. */
export function described(thing: Described): Names & Descriptions {
  const key = `${thing}.about` as const;
  return {
    ...named(thing),
    description: WORDINGS[DEFAULT_LOCALE][key],
    description_localizations: inAllLanguages(key),
  };
}

/** A choice of an option. */
export function choice<Value extends string | number>(
  thing: Named,
  value: Value,
): Names & { readonly value: Value } {
  return { ...named(thing), value };
}

function inAllLanguages(key: keyof Wording): LocalizationMap {
  return Object.fromEntries(
    NAMED_LOCALES.map((locale) => [locale, WORDINGS[spokenLocale(locale)][key]]),
  );
}
