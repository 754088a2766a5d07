import type { Deed, Outcome, UploadOutcome } from '../protocol/action.ts';
import type { Guide, Localizations, OpenedChannel, Person, Where } from '../protocol/channel.ts';
import { mayUse } from '../protocol/may-use.ts';
import { act, type Place, upload } from './connection.ts';
import type { Reader } from './markdown/draw-markdown.ts';
import { readSetting, writeSetting } from './setting.ts';
import { type Say, sayIn } from './wording/say.ts';

/** Who is looking, in which language, at which channel. */
export interface Stage extends Reader {
  readonly channel: OpenedChannel;
  readonly guide: Guide;
  readonly person: Person;
  act(deed: Deed): Promise<Outcome>;
  upload(file: File): Promise<UploadOutcome>;
  /** Says something of the page's own in the reader's language. */
  readonly say: Say;
  findPerson(id: string): Person;
  /** The words in the reader's language, if the bot declares them. */
  localize(words: string, localizations: Localizations | undefined): string;
  /** Whether Discord offers a command that is meant for these permissions. */
  mayUse(needs: string | undefined): boolean;
}

const DEFAULT_LOCALE = 'en-US';

export function setStage(channel: OpenedChannel, guide: Guide): Stage {
  const { people, bot, locales } = channel;
  const person = people.find(({ id }) => id === chosenPersonId(guide)) ?? people[0] ?? bot;
  const locale = locales.find((each) => each === readSetting('locale')) ?? DEFAULT_LOCALE;
  const say = sayIn(locale);
  return {
    channel,
    guide,
    person,
    locale,
    act: (deed) => act({ personId: person.id, locale, where: channel.where, deed }, say('gone')),
    upload: (file) => upload(file, say('gone')),
    say,
    findPerson: (id) => people.find((each) => each.id === id) ?? bot,
    nameMention(label) {
      const person = [...people, bot].find(({ id }) => label === `@${id}`);
      if (person) return `@${person.name}`;
      const channels = guide.servers.flatMap((server) => server.channels);
      const place = channels.find(({ id }) => label === `#${id}`);
      return place ? `#${place.name}` : label;
    },
    localize: (words, localizations) => localizations?.[locale] ?? words,
    mayUse: (needs) => mayUse(person.permissions, needs),
  };
}

/** Who is looking, and where, as it was chosen last. */
export function chosenPlace(): Place {
  return { where: readSetting('where') ?? '', personId: readSetting('person') ?? '' };
}

export function chooseWhere(where: Where): void {
  writeSetting('where', where);
}

/** Who has been chosen, if there is such a person; else who is looking. */
export function chosenPersonId({ cast, personId }: Guide): string {
  const chosen = readSetting('person');
  return cast.find(({ id }) => id === chosen)?.id ?? personId;
}

export function choosePerson(id: string): void {
  writeSetting('person', id);
}

export function chooseLocale(locale: string): void {
  writeSetting('locale', locale);
}
