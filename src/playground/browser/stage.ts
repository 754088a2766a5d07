import type { Deed, Outcome } from '../protocol/action.ts';
import type { Localizations, OpenedChannel, Person } from '../protocol/channel.ts';
import { mayUse } from '../protocol/may-use.ts';
import { act } from './connection.ts';
import type { Reader } from './markdown/draw-markdown.ts';
import { readSetting, writeSetting } from './setting.ts';

/** Who is looking, in which language, at which channel. */
export interface Stage extends Reader {
  readonly channel: OpenedChannel;
  readonly person: Person;
  act(deed: Deed): Promise<Outcome>;
  findPerson(id: string): Person;
  /** The words in the reader's language, if the bot declares them. */
  localize(words: string, localizations: Localizations | undefined): string;
  /** Whether Discord offers a command that is meant for these permissions. */
  mayUse(needs: string | undefined): boolean;
}

const DEFAULT_LOCALE = 'en-US';

export function setStage(channel: OpenedChannel): Stage {
  const { people, bot, locales } = channel;
  const chosen = people.find(({ id }) => id === readSetting('person'));
  const person = chosen ?? people[0] ?? bot;
  const locale = locales.find((each) => each === readSetting('locale')) ?? DEFAULT_LOCALE;
  return {
    channel,
    person,
    locale,
    act: (deed) => act({ personId: person.id, locale, deed }),
    findPerson: (id) => people.find((each) => each.id === id) ?? bot,
    nameMention(label) {
      const person = [...people, bot].find(({ id }) => label === `@${id}`);
      return person === undefined ? label : `@${person.name}`;
    },
    localize: (words, localizations) => localizations?.[locale] ?? words,
    mayUse: (needs) => mayUse(person.permissions, needs),
  };
}

export function choosePerson(id: string): void {
  writeSetting('person', id);
}

export function chooseLocale(locale: string): void {
  writeSetting('locale', locale);
}
