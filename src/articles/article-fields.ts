import { z } from 'zod';

/** What a file says of its article in fields of its own; one that it leaves empty is absent. */
export interface ArticleFields {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publication?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly linkOnly?: boolean | undefined;
}

const line = z
  .union([z.string(), z.number(), z.boolean()], 'must be one line of text')
  // YAML can write half a character, `"\ud800"`, which nobody can be shown.
  .transform((value) => String(value).toWellFormed().replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'must not be empty').max(500, 'must have at most 500 characters'));

/** Obsidian's clipper writes an author as a link: `[[Ann Lee]]`. */
const name = line.transform((text) => text.replace(/^\[\[(?:[^|\]]*\|)?([^|\]]+)\]\]$/, '$1'));

const listOf = (one: typeof line | typeof name) =>
  z
    .preprocess((value) => [value].flat().filter((item) => !isEmpty(item)), z.array(one))
    .transform((all) => [...new Set(all)]);

const url = z
  .url({
    protocol: /^https?$/,
    error: 'must be a web address that starts with http:// or https://',
  })
  .max(2000, 'must have at most 2,000 characters')
  .transform((address) => address.toWellFormed());

const date = z
  .union([z.string(), z.number()], 'must be a date')
  .transform((value) => String(value).trim().replace(' ', 'T'))
  .refine(isDate, 'must be a date such as 2024, 2024-01, 2024-01-29 or 2024-01-29T08:00:00Z');

const language = z.string('must be a language tag such as en or pt-BR').refine(isLanguage, {
  error: 'must be a language tag such as en or pt-BR',
});

/** Obsidian, Hugo and others write empty fields; they count as not given. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (isEmpty(value) ? undefined : value), schema.optional());

/** Jekyll's `published: true` says whether a page is to be seen, not when it appeared. */
const notBoolean = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'boolean' ? undefined : value), schema);

const text = given(line);
const names = given(listOf(name));

/** Fields of other names are left alone: other programs have their own. */
export const articleFields = z
  .object({
    title: text,
    author: names,
    authors: names,
    publication: text,
    url: given(url),
    published: notBoolean(given(date)),
    language: given(language),
    tags: given(listOf(line)),
    linkOnly: given(z.boolean('must be true or false')),
  })
  .transform(({ author, authors, ...fields }): ArticleFields => ({
    ...fields,
    authors: authors ?? author,
  }));

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

function isDate(text: string): boolean {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      text,
    );
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.getUTCDate() === Number(day);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
