import { createRequire } from 'node:module';
import type * as Toml from 'smol-toml';
import type * as Yaml from 'yaml';
import { parsePlainYaml } from './plain-yaml.ts';

export type FrontMatterSyntax = 'YAML' | 'TOML' | 'JSON';

/** What front matter holds, and the first fault in it, if there is one. */
export interface Values {
  readonly values: Readonly<Record<string, unknown>>;
  readonly fault?: { readonly message: string; readonly line?: number };
}

/**
 * Reads front matter. Where a fault keeps it from being read as a whole, each of its fields is read on its own,
 * and the words of one that still can't be are taken as they stand. Undefined if it is no list of fields.
 */
export function parseFrontMatter(source: string, syntax: FrontMatterSyntax): Values | undefined {
  try {
    const value = PARSERS[syntax](source) ?? {};
    if (isRecord(value)) return { values: value };
    return syntax === 'YAML' ? withoutSpaces(source) : undefined;
  } catch (cause) {
    const values = valuesOneByOne(source, syntax);
    return values && { values, fault: faultOf(cause) };
  }
}

/** Most front matter is plain: what reads all else is loaded, at once, with the first of that. */
const require = createRequire(import.meta.url);

const PARSERS: Readonly<Record<FrontMatterSyntax, (source: string) => unknown>> = {
  YAML: parseYaml,
  TOML: (source) => (require('smol-toml') as typeof Toml).parse(source),
  JSON: parseJson,
};

/** @throws Error at the first fault, or if it grows without end. */
function parseYaml(source: string): unknown {
  const plain = parsePlainYaml(source);
  if (plain) return plain;
  const { parseDocument } = require('yaml') as typeof Yaml;
  const document = parseDocument(source, { logLevel: 'error' });
  const [fault] = document.errors;
  if (fault) throw fault;
  return document.toJS();
}

/** A comma too many is no fault in YAML, of which JSON is a part. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return parseYaml(source);
  }
}

/** `name: value`, `name = value` or `"name": value,`. */
const FIELD = {
  YAML: /^["']?(?<name>[\p{L}_][\p{L}\p{N}_-]{0,60})["']?[^\S\n]*:(?:[^\S\n]|$)/u,
  TOML: /^["']?(?<name>[\p{L}_][\p{L}\p{N}_-]{0,60})["']?[^\S\n]*=/u,
  JSON: /^[{,\s]*"(?<name>[\p{L}_][\p{L}\p{N}_-]{0,60})"[^\S\n]*:/u,
} as const;

/** "title:The Marsh" has no space, and is no field to YAML. */
function withoutSpaces(source: string): Values | undefined {
  const lines = source.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const areFields = lines.every((line) => /^[\p{L}_][\p{L}\p{N}_-]{0,60}:[^\s/]/u.test(line));
  if (!areFields) return undefined;
  const values = valuesOneByOne(lines.map((line) => line.replace(':', ': ')).join('\n'), 'YAML');
  return values && { values, fault: { message: 'there is no space behind a colon' } };
}

/** Undefined if few of the lines are fields: that is a text between two rules. */
function valuesOneByOne(
  source: string,
  syntax: FrontMatterSyntax,
): Readonly<Record<string, unknown>> | undefined {
  const chunks: { name: string; lines: string[] }[] = [];
  let strayLines = 0;
  for (const line of source.split(/\r?\n/u)) {
    const name = FIELD[syntax].exec(line)?.groups?.['name'];
    if (name !== undefined) chunks.push({ name, lines: [line] });
    else if (chunks.length > 0 && /^(?:$|[\s\]})#-])/u.test(line)) chunks.at(-1)?.lines.push(line);
    else if (!/^(?:$|[[#{}])/u.test(line)) strayLines += 1;
  }
  if (strayLines > chunks.length) return undefined;
  const values: Record<string, unknown> = {};
  for (const { name, lines } of chunks)
    if (!(name in values)) values[name] = valueOf(name, lines, syntax);
  return values;
}

function valueOf(name: string, lines: readonly string[], syntax: FrontMatterSyntax): unknown {
  const [first = ''] = lines;
  const words = first.slice(FIELD[syntax].exec(first)?.[0].length).trim();
  try {
    const chunk = syntax === 'JSON' ? `{"${name}": ${words.replace(/,$/u, '')}}` : lines.join('\n');
    const parsed = PARSERS[syntax](chunk);
    return isRecord(parsed) ? parsed[name] : undefined;
  } catch {
    const isList = /^[[{&]/u.test(words);
    return isList
      ? undefined
      : words.replace(/^(["'])(.*)\1$/u, '$2').replace(/^["'](?=[^"']*$)/u, '');
  }
}

/** In one line, and the line of the front matter where it stands. */
function faultOf(cause: unknown): NonNullable<Values['fault']> {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [told = ''] = message.split(/ at line|\n/u);
  const line = lineIn(cause);
  return {
    message: told.replace(/^Invalid TOML document: /u, ''),
    ...(line !== undefined && { line }),
  };
}

function lineIn(cause: unknown): number | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined;
  if ('line' in cause && typeof cause.line === 'number') return cause.line;
  const place: unknown =
    'linePos' in cause && Array.isArray(cause.linePos) ? cause.linePos[0] : undefined;
  return isRecord(place) && typeof place['line'] === 'number' ? place['line'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
