import { z } from 'zod';
import type { AuthorType } from './article.ts';
import { splitNames } from './author-names.ts';
import { readLanguageTag } from './language-tag.ts';
import { readPublished } from './published.ts';

/** Neither a list nor a date. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value);
}

/** Obsidian, Hugo and others write empty fields; they count as not given. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

function isDate(value: unknown): value is Date {
  return value instanceof Date;
}

/** Lists of one are what is in them; TOML has dates of its own. */
const single = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => {
    const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return isDate(one) ? one.toISOString() : one;
  }, schema);

export const line = single(
  z
    .union([z.string(), z.number(), z.boolean()], 'must be one line of text')
    // YAML can write half a character, `"\ud800"`, which nobody can be shown.
    .transform((value) => String(value).toWellFormed().replaceAll(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1, 'must not be empty').max(500, 'must have at most 500 characters')),
);

export const publicationName = z.preprocess(
  (value) => (isRecord(value) ? (value['name'] ?? value['title']) : value),
  line,
);

/** `<https://…>` and `[words](https://…)` are addresses too. */
export const url = single(
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value.trim().replace(/^(?:<|\[[^[\]]{0,200}\]\()(https?:[^<>()\s]{1,2000})[>)]$/iu, '$1')
        : value,
    z
      .url({
        protocol: /^https?$/,
        error: 'must be a web address that starts with http:// or https://',
      })
      .max(2000, 'must have at most 2,000 characters')
      .transform((address) => address.toWellFormed()),
  ),
);

/** A date in an article of a language; a schema is made once for each. */
export function dateIn(language = ''): DateSchema {
  const made = dateSchemas.get(language) ?? dateSchema(language);
  dateSchemas.set(language, made);
  return made;
}

type DateSchema = ReturnType<typeof dateSchema>;

const dateSchemas = new Map<string, DateSchema>();

function dateSchema(language: string) {
  return single(
    z
      .union([z.string(), z.number()], 'must be a date')
      .transform((value) => readPublished(String(value), language))
      .refine(
        (date) => date !== undefined,
        'must be a date such as 2024, 2024-01, 2024-01-29 or 2024-01-29T08:00:00Z',
      ),
  );
}

export const languageTag = single(
  z
    .string('must be a language tag such as en or pt-BR')
    .transform(readLanguageTag)
    .refine((tag) => tag !== undefined, 'must be a language tag such as en or pt-BR'),
);

export const truth = single(
  z.union(
    [
      z.boolean(),
      z.stringbool({ truthy: ['true', 'yes', 'on', '1'], falsy: ['false', 'no', 'off', '0'] }),
    ],
    'must be true or false',
  ),
);

export const authorType = single(
  z
    .string('must be person or organisation')
    .transform((type) => typeOf(type))
    .refine((type) => type !== undefined, 'must be person or organisation'),
);

function typeOf(type: string): AuthorType | undefined {
  if (/^organi[sz]ation$/iu.test(type.trim())) return 'organisation';
  return /^person$/iu.test(type.trim()) ? 'person' : undefined;
}

interface People {
  readonly names: readonly string[];
  readonly type?: AuthorType | undefined;
}

/** A name, a map that holds one, or a list of either. */
export const people = z.unknown().transform((value, context): People => {
  const all = [value].flat().flatMap((one) => (isEmpty(one) ? [] : peopleIn(one)));
  const names = [...new Set(all.flatMap((one) => one.names))];
  if (names.length === 0 || all.length === 0) {
    context.addIssue('must be a name, or a list of names');
    return z.NEVER;
  }
  const [type] = all.map((one) => one.type);
  return { names, ...(all.every((one) => one.type === type) && { type }) };
});

/** Where a map keeps the name of whom it is about. */
const NAME_KEYS = [
  'name',
  'display_name',
  'displayName',
  'fullname',
  'title',
  'label',
  'key',
  'id',
];

function peopleIn(value: unknown): readonly People[] {
  if (!isRecord(value)) {
    const { data } = line.safeParse(value);
    const names = data === undefined ? [] : splitNames(data.replace(/^by:?\s/iu, ''));
    return names.length > 0 ? [{ names }] : [];
  }
  const type = [value['type'], value['@type']].find((one) => typeof one === 'string');
  const name = nameIn(value);
  if (name !== undefined)
    return [{ names: [name], type: typeof type === 'string' ? typeOf(type) : undefined }];
  // A map of maps has the names, or what stands for them, as its keys.
  return Object.values(value).filter(isRecord).flatMap(peopleIn);
}

/** Quarto parts names into their given and family ones, as CSL does. */
function nameIn(person: Readonly<Record<string, unknown>>): string | undefined {
  const given = person['given'] ?? person['first_name'] ?? person['firstName'] ?? person['first'];
  const family = person['family'] ?? person['last_name'] ?? person['lastName'] ?? person['last'];
  const written = NAME_KEYS.map((key) => person[key]).find((one) => !isEmpty(one));
  if (isRecord(written))
    return (
      nameIn(written) ?? (typeof written['literal'] === 'string' ? written['literal'] : undefined)
    );
  const parts = family === undefined ? [written] : [given, family];
  const { data } = line.safeParse(parts.filter((part) => typeof part === 'string').join(' '));
  return data;
}
