import { type ArticleFields, readFields } from './article-fields.ts';
import { CorpusError, lineAt } from './corpus-error.ts';
import type { ReadingNote } from './format.ts';
import { type FrontMatterSyntax, parseFrontMatter } from './front-matter-syntax.ts';

/** What stands on top of a file, and where the text below it begins. */
export interface FrontMatter {
  readonly fields: ArticleFields;
  readonly bodyStart: number;
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads the front matter on top of a file: YAML between lines of three dashes, TOML between lines of three
 * plus signs, or an object in JSON. A file without any has none; so has one whose first two rules only have a
 * text between them.
 *
 * @throws CorpusError if it isn't closed.
 */
export function readFrontMatter(file: string, source: string): FrontMatter {
  const found = findFrontMatter(file, source);
  const parsed = found && parseFrontMatter(source.slice(found.start, found.end), found.syntax);
  if (!found || !parsed) return { fields: {}, bodyStart: 0, notes: [] };
  const { values, fault } = parsed;
  const { fields, notes } = readFields(values);
  const firstLine = lineAt(source, found.start);
  const matter = source.slice(found.start, found.end);
  return {
    fields,
    bodyStart: found.bodyStart,
    notes: [
      ...(fault ? [faultNote(found.syntax, fault, firstLine)] : []),
      ...notes.map(({ field, message }) => ({
        message,
        line: firstLine + linesAbove(matter, field),
      })),
    ],
  };
}

interface FoundMatter {
  readonly syntax: FrontMatterSyntax;
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/** Its first line, and what in it begins with a field. */
const OPENINGS = [
  {
    syntax: 'YAML',
    mark: '---',
    opening: /^---[^\S\n]*\n/,
    field: /^\s*["']?[\p{L}_][\w-]*["']?:/u,
  },
  {
    syntax: 'TOML',
    mark: '+++',
    opening: /^\+\+\+[^\S\n]*\n/,
    field: /^\s*(?:["']?[\p{L}_][\w-]*["']?[^\S\n]*=|\[\w)/u,
  },
] as const;

const JSON_OPENING = /^\{\s*"[^"\n]{1,60}"\s*:/;

function findFrontMatter(file: string, source: string): FoundMatter | undefined {
  const top = source.length - source.trimStart().length;
  for (const { syntax, mark, opening, field } of OPENINGS) {
    if (!source.startsWith(mark, top)) continue;
    const start = top + (opening.exec(source.slice(top, top + 1000))?.[0].length ?? 0);
    if (start === top) return undefined;
    const closing = syntax === 'YAML' ? /^(?:---|\.\.\.)[^\S\n]*$\n?/gmu : /^\+\+\+[^\S\n]*$\n?/gmu;
    closing.lastIndex = start;
    const close = closing.exec(source);
    if (close) return { syntax, start, end: close.index, bodyStart: closing.lastIndex };
    if (!field.test(source.slice(start, start + 1000))) return undefined;
    throw unclosed(file, lineAt(source, top + 1), `Put a line of ${mark} under its last field.`);
  }
  if (!JSON_OPENING.test(source.slice(top, top + 1000))) return undefined;
  const end = endOfObject(source, top);
  if (end === undefined) throw unclosed(file, lineAt(source, top + 1), 'Close its last brace.');
  return { syntax: 'JSON', start: top, end, bodyStart: endOfLine(source, end) };
}

/** Where the object in JSON that begins at `start` ends. */
function endOfObject(source: string, start: number): number | undefined {
  let depth = 0;
  for (const { 0: piece, index } of source
    .slice(start)
    .matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|[{}]/gu)) {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (depth === 0) return start + index + piece.length;
  }
  return undefined;
}

function endOfLine(source: string, from: number): number {
  return from + (/^[^\S\n]*\n/u.exec(source.slice(from, from + 1000))?.[0].length ?? 0);
}

/** How many lines of the front matter stand above a field. */
function linesAbove(matter: string, field: string): number {
  const lines = matter.split('\n');
  const nth = lines.findIndex((line) => line.replace(/^[\s"'{,]+/u, '').startsWith(field));
  return Math.max(0, nth);
}

function faultNote(
  syntax: FrontMatterSyntax,
  { message, line }: { readonly message: string; readonly line?: number },
  firstLine: number,
): ReadingNote {
  return {
    message: `the front matter is not valid ${syntax} and is read field by field: ${message}`,
    line: firstLine + (line ?? 1) - 1,
  };
}

function unclosed(file: string, line: number, remedy: string): CorpusError {
  return new CorpusError({ file, line, message: 'the front matter is not closed', remedy });
}
