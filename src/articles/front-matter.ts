import { type Document, LineCounter, parseDocument } from 'yaml';
import { type ArticleFields, articleFields } from './article-fields.ts';
import { CorpusError, lineAt } from './corpus-error.ts';

/** A block between two lines of three dashes, with nothing above it. */
const BLOCK =
  /(?<![\s\S])(?<opening>\s*?---[^\S\n]*\n)(?<yaml>[\s\S]*?)^(?:---|\.\.\.)[^\S\n]*$\n?/m;

const UNCLOSED = /(?<![\s\S])\s*---[^\S\n]*\n\s*[\w-]+:/;

const KNOWN_FIELDS =
  'title, author or authors, publication, url, published, language, tags and linkOnly';

/**
 * Reads the front matter on top of a file, and says where the text after it begins. A file
 * without any has none; fields that Pullquote doesn't know are left alone.
 *
 * @throws CorpusError if it isn't closed, isn't YAML, or a field isn't what it should be.
 */
export function readFrontMatter(
  file: string,
  source: string,
): { readonly fields: ArticleFields; readonly bodyStart: number } {
  const block = BLOCK.exec(source);
  if (!block) {
    if (UNCLOSED.test(source)) throw unclosed(file, source);
    return { fields: {}, bodyStart: 0 };
  }
  const { opening = '', yaml = '' } = block.groups ?? {};
  const firstLine = lineAt(source, opening.length);
  return { fields: parseFields(file, yaml, firstLine), bodyStart: block[0].length };
}

function parseFields(file: string, yaml: string, firstLine: number): ArticleFields {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, logLevel: 'error' });
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const [fault] = document.errors;
  if (fault) throw notYaml(file, lineOf(fault.pos[0]), fault);
  const parsed = articleFields.safeParse(valueOf(document, file, firstLine));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path[0];
  const offset = field === undefined ? undefined : offsetOf(document, field);
  throw new CorpusError({
    file,
    line: offset === undefined ? firstLine : lineOf(offset),
    message:
      field === undefined
        ? 'the front matter is not a list of fields'
        : `front matter: ${String(field)} ${issue?.message ?? 'is not valid'}`,
    remedy: `Mend or remove the field; Pullquote reads ${KNOWN_FIELDS}.`,
    cause: parsed.error,
  });
}

function valueOf(document: Document, file: string, firstLine: number): unknown {
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    throw notYaml(file, firstLine, cause);
  }
}

function offsetOf(document: Document, field: PropertyKey): number | undefined {
  const node: unknown = document.get(field, true);
  const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function notYaml(file: string, line: number, cause: unknown): CorpusError {
  const what = cause instanceof Error ? cause.message.split(' at line')[0] : String(cause);
  return new CorpusError({
    file,
    line,
    message: `the front matter is not valid YAML: ${what}`,
    remedy: 'Mend that line; a text with a colon or a leading quote wants quotes around it.',
    cause,
  });
}

function unclosed(file: string, source: string): CorpusError {
  return new CorpusError({
    file,
    line: lineAt(source, source.indexOf('---') + 1),
    message: 'the front matter is not closed',
    remedy: 'Put a line of three dashes (---) under its last field.',
  });
}
