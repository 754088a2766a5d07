import type { z } from 'zod';
import type { AuthorType } from './article.ts';
import {
  authorType,
  dateIn,
  isEmpty,
  isRecord,
  languageTag,
  line,
  people,
  publicationName,
  truth,
  url,
} from './field-values.ts';
import { type FieldNote, notesOnUnread } from './unread-fields.ts';

/** What a file says of its article in fields of its own; one that it leaves empty is absent. */
export interface ArticleFields {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** What all its authors are; without it, their names tell. */
  readonly authorType?: AuthorType | undefined;
  readonly publication?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly linkOnly?: boolean | undefined;
  /** A line on what may be done with its words; front matter tells none. */
  readonly licence?: string | undefined;
}

/** Fields that a file gives, by their names without regard to capitals and to how its words are joined. */
export type GivenFields = ReadonlyMap<string, GivenField>;

interface GivenField {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Reads the fields that a file gives, under Pullquote's names and under those of other systems. What can be
 * mended is mended, what can't is left out with a note. Names that nobody knows are other programs' own.
 */
export function readFields(values: Readonly<Record<string, unknown>>): {
  readonly fields: ArticleFields;
  readonly notes: readonly FieldNote[];
} {
  const given = givenFields(values);
  const notes: FieldNote[] = [];
  const read = <T extends z.ZodType>(names: readonly string[], schema: T) => {
    const { value, note } = readFirst(given, names, schema);
    if (note) notes.push(note);
    return value;
  };
  const language = read(NAMES.language, languageTag);
  const published = read(NAMES.published, dateIn(language));
  const authors = read(NAMES.authors, people);
  const fields: ArticleFields = {
    title: read(NAMES.title, line),
    authors: authors?.names,
    authorType: read(NAMES.authorType, authorType) ?? authors?.type,
    publication: read(NAMES.publication, publicationName),
    url: read(NAMES.url, url),
    published,
    language,
    tags: tagsIn(given),
    linkOnly: readLinkOnly(given, notes),
  };
  return {
    fields,
    notes: [...notes, ...notesOnOthers(given, fields), ...notesOnUnread(unreadIn(given), fields)],
  };
}

/** Where it isn't clear whether a text may be shown, it isn't. */
function readLinkOnly(given: GivenFields, notes: FieldNote[]): boolean | undefined {
  const { value, note } = readFirst(given, NAMES.linkOnly, truth);
  if (!note) return value;
  const { field } = note;
  notes.push({ field, message: `${field} is neither true nor false, and is taken for true` });
  return true;
}

/** The first of each is Pullquote's own; Hugo, Jekyll, Zola, Docusaurus, Obsidian and feeds have the others. */
const NAMES = {
  title: ['title'],
  authors: ['authors', 'author', 'byline', 'by', 'creators', 'creator', 'writer'],
  authorType: ['authortype'],
  publication: [
    'publication',
    'outlet',
    'newspaper',
    'sitename',
    'site',
    'website',
    'publisher',
    'sourcename',
  ],
  url: [
    'url',
    'canonicalurl',
    'canonical',
    'link',
    'permalink',
    'originalurl',
    'externalurl',
    'sourceurl',
  ],
  published: [
    'published',
    'publishedat',
    'publishedon',
    'publisheddate',
    'publishedtime',
    'datepublished',
    'publishdate',
    'publicationdate',
    'pubdate',
    'date',
    'issued',
  ],
  language: ['language', 'lang', 'locale', 'languagecode', 'inlanguage'],
  tags: ['tags', 'tag', 'keywords', 'categories', 'category', 'topics'],
  linkOnly: ['linkonly'],
} as const;

/** Tables in which Zola and Hugo keep what they don't know themselves. */
const INNER_TABLES: ReadonlySet<string> = new Set(['extra', 'params', 'taxonomies']);

/** When something else happened than that it appeared. */
const OTHER_DATES = [
  'lastmod',
  'updated',
  'updatedat',
  'modified',
  'datemodified',
  'lastupdate',
  'created',
  'createdat',
];

/** Words about an article that aren't in it. */
const OTHER_WORDS = ['description', 'subtitle', 'summary', 'excerpt', 'abstract'];

const READ: ReadonlySet<string> = new Set([
  ...Object.values(NAMES).flat(),
  ...OTHER_DATES,
  ...OTHER_WORDS,
]);

function unreadIn(given: GivenFields) {
  return [...given]
    .filter(([known]) => !READ.has(known))
    .map(([known, { name, value }]) => ({ name, known, value }));
}

function givenFields(values: Readonly<Record<string, unknown>>): GivenFields {
  const tables = Object.entries(values).filter(([name]) => INNER_TABLES.has(name));
  const inner = tables.flatMap(([, table]) => (isRecord(table) ? Object.entries(table) : []));
  const given = new Map<string, GivenField>();
  for (const [name, value] of [...Object.entries(values), ...inner]) {
    const known = knownName(name, value);
    if (!isEmpty(value) && !given.has(known)) given.set(known, { name, value });
  }
  return given;
}

/** Without what systems write differently; some names mean one thing or another by what they hold. */
function knownName(name: string, value: unknown): string {
  const known = name.toLowerCase().replaceAll(/[-_\s]/gu, '');
  const isAddress = typeof value === 'string' && /^\W{0,2}https?:/iu.test(value.trim());
  if (known === 'source') return isAddress ? 'sourceurl' : 'sourcename';
  if (isAddress && ['site', 'website', 'publisher'].includes(known)) return 'siteurl';
  // Jekyll's `published: true` says whether a page is to be seen, not when it appeared.
  if (known === 'published' && typeof value === 'boolean') return 'ispublished';
  return known;
}

/** The first that can be read; a note on the first that can't, if none can. */
function readFirst<T extends z.ZodType>(
  given: GivenFields,
  names: readonly string[],
  schema: T,
): { readonly value?: z.output<T> | undefined; readonly note?: FieldNote } {
  let note: FieldNote | undefined;
  for (const known of names) {
    const field = given.get(known);
    if (!field) continue;
    const parsed = schema.safeParse(field.value);
    if (parsed.success) return { value: parsed.data };
    const [issue] = parsed.error.issues;
    note ??= {
      field: field.name,
      message: `${field.name} is left out: it ${issue?.message ?? 'can’t be read'}`,
    };
  }
  return note ? { note } : {};
}

/** Of all that are given: where they come from makes no difference to somebody who looks for them. */
function tagsIn(given: GivenFields): readonly string[] | undefined {
  const all = NAMES.tags.flatMap((known) => {
    const value = given.get(known)?.value;
    const items = typeof value === 'string' ? value.split(/\s?,\s?/u) : [value].flat();
    return items.flatMap((item) => line.safeParse(item).data?.replace(/^#(?=\S)/u, '') ?? []);
  });
  return all.length > 0 ? [...new Set(all)] : undefined;
}

function notesOnOthers(given: GivenFields, fields: ArticleFields): readonly FieldNote[] {
  const notes: FieldNote[] = [];
  const note = (known: string, message: (name: string) => string): void => {
    const name = given.get(known)?.name;
    if (name !== undefined) notes.push({ field: name, message: message(name) });
  };
  if (fields.published === undefined)
    for (const known of OTHER_DATES)
      note(known, (name) => `${name} is not read: it isn’t when the article appeared`);
  for (const known of OTHER_WORDS)
    note(known, (name) => `${name} is not read: it is no part of the text`);
  if (given.get('draft')?.value === true)
    note('draft', () => 'draft is not heeded: the article can be quoted');
  if (given.get('ispublished')?.value === false)
    note('ispublished', () => 'published: false is not heeded: the article can be quoted');
  return notes;
}
