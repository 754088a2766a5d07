import { dateIn, url } from './field-values.ts';

/** What was left out, or taken for something else than it says. */
export interface FieldNote {
  /** As the file calls it. */
  readonly field: string;
  /** One sentence, without its full stop. */
  readonly message: string;
}

/** A field that a file gives under a name that isn't read. */
export interface UnreadField {
  readonly name: string;
  /** The same as names are compared. */
  readonly known: string;
  readonly value: unknown;
}

/** What may be told of an article. */
interface Told {
  readonly title?: unknown;
  readonly authors?: unknown;
  readonly publication?: unknown;
  readonly published?: unknown;
  readonly url?: unknown;
  readonly language?: unknown;
}

/** Under which names other systems and languages have what isn't read from there. */
const OTHER_NAMES: Readonly<Record<string, readonly [field: keyof Told, read: string]>> =
  Object.fromEntries(
    (
      [
        [
          'title',
          'title',
          'headline heading name pagetitle seotitle titel titre titulo título başlık',
        ],
        [
          'authors',
          'author',
          `contributor contributors reporter journalist editor editors postauthor autor autorin autoren verfasser
          auteur auteurs auteure autores autora yazar`,
        ],
        ['publication', 'publication', 'medium journal magazine source_name zeitung medio revue'],
        ['published', 'published', 'datum fecha tarih time timestamp day'],
        ['language', 'language', 'sprache langue idioma dil'],
      ] as const
    ).flatMap(([field, read, names]) => names.split(/\s+/u).map((name) => [name, [field, read]])),
  );

/** An address of what is no page. */
const NO_PAGE = /\.(?:avif|css|gif|ico|jpe?g|js|mp3|mp4|pdf|png|svg|webp|zip)(?:[?#]|$)/iu;

/** Fields that look like what isn't known of their article, by their names or by what they hold. */
export function notesOnUnread(unread: readonly UnreadField[], told: Told): readonly FieldNote[] {
  const missing = (field: keyof Told): boolean => told[field] === undefined;
  return unread.flatMap(({ name, known, value }) => {
    const [field, read] = OTHER_NAMES[known] ?? [];
    if (field && missing(field)) return [note(name, `call it ${read} if that is what it tells`)];
    if (typeof value !== 'string' && !(value instanceof Date)) return [];
    if (missing('published') && isDay(value))
      return [note(name, 'call it published if the article appeared then')];
    if (missing('url') && isPage(value))
      return [note(name, 'call it url if that is the article’s page')];
    return [];
  });
}

function note(field: string, why: string): FieldNote {
  return { field, message: `${field} is not read: ${why}` };
}

/** A year or a month alone may be anything. */
function isDay(value: string | Date): boolean {
  const date = dateIn(undefined).safeParse(value).data;
  return date !== undefined && date.length >= 'YYYY-MM-DD'.length;
}

/** A site's first page is no article. */
function isPage(value: string | Date): boolean {
  const address = typeof value === 'string' ? url.safeParse(value).data : undefined;
  return address !== undefined && !NO_PAGE.test(address) && new URL(address).pathname !== '/';
}
