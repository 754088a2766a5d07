import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CorpusError } from './corpus-error.ts';

export interface FrontMatter {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publication?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** A block between two lines of three dashes at the very top. */
const BLOCK = /(?<![\s\S])---[^\S\n]*\n(?<yaml>[\s\S]*?)^(?:---|\.\.\.)[^\S\n]*$\n?/m;

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const line = scalar
  .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'must not be empty').max(500, 'must have at most 500 characters'));

const lines = z
  .union([line.transform((one) => [one]), z.array(line)])
  .transform((all) => [...new Set(all)]);

/** Obsidian, Hugo and others write empty fields; they count as not given. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const schema = z.object({
  title: given(line),
  author: given(lines),
  authors: given(lines),
  publication: given(line),
  url: given(
    z
      .url({
        protocol: /^https?$/,
        error: 'must be a web address that starts with http:// or https://',
      })
      .max(2000, 'must have at most 2,000 characters'),
  ),
  published: given(
    scalar.refine(
      isDate,
      'must be a date such as 2024, 2024-01, 2024-01-29 or 2024-01-29T08:00:00Z',
    ),
  ),
  language: given(z.string().refine(isLanguage, 'must be a language tag such as en or pt-BR')),
  tags: given(lines),
});

const KNOWN_FIELDS = Object.keys(schema.shape).join(', ');

/**
 * Reads the front matter on top of a file, and says where the text after it begins. A file
 * without any has none; fields that Pullquote doesn't know are left alone.
 *
 * @throws CorpusError if it isn't closed, isn't YAML, or a field isn't what it should be.
 */
export function readFrontMatter(
  file: string,
  source: string,
): { readonly fields: FrontMatter; readonly bodyStart: number } {
  const block = BLOCK.exec(source);
  if (!block) {
    if (/^---[^\S\n]*\n\s*[\w-]+:/.test(source)) throw unclosed(file);
    return { fields: {}, bodyStart: 0 };
  }
  const { author, authors, ...fields } = parseFields(file, block.groups?.['yaml'] ?? '');
  return { fields: { ...fields, authors: authors ?? author }, bodyStart: block[0].length };
}

function parseFields(file: string, yaml: string): z.output<typeof schema> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + 1;
  const [fault] = document.errors;
  if (fault) {
    throw new CorpusError({
      file,
      line: lineOf(fault.pos[0]),
      message: `the front matter is not valid YAML: ${fault.message.split(' at line')[0]}`,
      remedy: 'Mend that line; a text with a colon or a leading quote wants quotes around it.',
      cause: fault,
    });
  }
  const value: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path[0];
  const node = field === undefined ? undefined : document.get(field, true);
  const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined;
  throw new CorpusError({
    file,
    line: Array.isArray(range) && typeof range[0] === 'number' ? lineOf(range[0]) : 2,
    message:
      field === undefined
        ? 'the front matter is not a list of fields'
        : `front matter: ${String(field)} ${issue?.message ?? 'is not valid'}`,
    remedy: `Mend or remove the field; Pullquote reads ${KNOWN_FIELDS}.`,
    cause: parsed.error,
  });
}

function unclosed(file: string): CorpusError {
  return new CorpusError({
    file,
    line: 1,
    message: 'the front matter is not closed',
    remedy: 'Put a line of three dashes (---) under its last field.',
  });
}

function isDate(text: string): boolean {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      text,
    );
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
