import type { LocalizationMap } from 'discord-api-types/v10';
import type { en } from '../presentation/wording/en.ts';
import {
  DEFAULT_LOCALE,
  NAMED_LOCALES,
  spokenLocale,
  type TRANSLATIONS,
  WORDINGS,
} from '../presentation/wording/locales.ts';

/** Where the catalogues have words for a command, an option or a choice: `command.ask.question`. */
export type Thing = `command.${string}`;

interface Names<Name extends string> {
  readonly name: Name;
  readonly name_localizations: LocalizationMap;
}

interface Descriptions {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** A name in all languages, as Discord wants to have it. */
export function named<Name extends string>(thing: Thing, name: Name): Names<Name> {
  return {
    name,
    name_localizations: inAllLanguages((words) => words[`${thing}.name`] ?? name),
  };
}

/** The same with a description. */
export function described<Name extends string>(
  thing: Thing,
  name: Name,
): Names<Name> & Descriptions {
  const about = (words: Words): string => words[`${thing}.about`] ?? '';
  return {
    ...named(thing, name),
    description: about(WORDINGS[DEFAULT_LOCALE]),
    description_localizations: inAllLanguages(about),
  };
}

type Words = Readonly<Partial<Record<string, string>>>;

function inAllLanguages(wordIn: (words: Words) => string): LocalizationMap {
  return Object.fromEntries(
    NAMED_LOCALES.map((locale) => [locale, wordIn(WORDINGS[spokenLocale(locale)])]),
  );
}

/**
 * What is wrong with the words for a command and all that belongs to it: never, or what is missing in a
 * language, and what stands there for nothing.
 *
 * @template Described What has a name and a description, the command itself included.
 * @template Named What has a name alone.
 */
export type WordFault<
  Command extends string,
  Described extends string,
  Named extends string = never,
> =
  | CatalogueFault<'English', keyof typeof en, Command, `${Described}.about`>
  | {
      [Language in keyof Translations]: CatalogueFault<
        Language,
        keyof Translations[Language],
        Command,
        `${Described}.about` | `${Described | Named}.name`
      >;
    }[keyof Translations];

type Translations = typeof TRANSLATIONS;

type CatalogueFault<Language extends string, Keys, Command extends string, Wanted extends string> =
  | `${Language} lacks ${Exclude<Wanted, Keys>}`
  | `${Language} has ${Exclude<Extract<Keys, `command.${Command}.${string}`>, Wanted>} for nothing`;

/** What every name is as long as nothing is wrong with its words, and no name is otherwise. */
export type Worded<Fault> = [Fault] extends [never] ? unknown : Wrong<Fault>;

type Wrong<Fault> = Fault extends string ? { readonly words: Fault } : never;

/** The names of commands that a catalogue has words for. */
export type WordedCommand = NameIn<keyof typeof en | keyof Translations[keyof Translations]>;

type NameIn<Key> = Key extends `command.${infer Name}.${string}` ? Name : never;
