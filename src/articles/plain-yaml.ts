import { ownCopy } from '../text/own-copy.ts';

/** White space and signs that mean something to YAML, and to nobody else. */
const ODD = /[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u;

const NAME = /^[A-Za-z][\w-]{0,60}$/;

/** Begins with a letter, or is a date: no number, and nothing that isn't said as it stands. */
const PLAIN = /^(?:\p{L}|\d{4}-\d\d)/u;

/** A comment, or a field in a field. */
const SPECIAL = /:(?:[ \t]|$)|[ \t]#/u;

const RESERVED = /^(?:true|false|null)$/iu;

/** The items of `[a, b]` have nothing to them but letters, digits and spaces. */
const LIST = /^\[(?:[\p{L}\p{N} ,_-]*)\]$/u;

/**
 * What YAML has in most front matter, many times as fast as its parser: fields on lines of their own, with words,
 * dates, quoted words or a list in brackets. Undefined if there is anything else.
 */
export function parsePlainYaml(source: string): Readonly<Record<string, unknown>> | undefined {
  // Cut out of an article with curly quotes, its words would be as slow to search as that is.
  const text = ownCopy(source.replaceAll('\r\n', '\n'));
  if (ODD.test(text)) return undefined;
  const values = new Map<string, unknown>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (colon === -1 || !NAME.test(name) || values.has(name)) return undefined;
    const value = valueOf(line.slice(colon + 1));
    if (value === undefined) return undefined;
    values.set(name, value);
  }
  return Object.fromEntries(values);
}

/** Undefined if only YAML's own parser can tell. */
function valueOf(written: string): unknown {
  if (written === '') return null;
  if (!written.startsWith(' ')) return undefined;
  const value = written.trim();
  if (value === '') return null;
  const quote = value.charAt(0);
  if (quote === '"' || quote === "'") {
    const words = value.slice(1, -1);
    const isQuoted = value.length > 1 && value.endsWith(quote);
    return isQuoted && !words.includes(quote) && !words.includes('\\') ? words : undefined;
  }
  if (quote === '[') return listIn(value);
  return isPlain(value) ? value : undefined;
}

function listIn(value: string): readonly string[] | undefined {
  if (value === '[]') return [];
  const items = LIST.test(value) ? value.slice(1, -1).split(',') : [];
  const words = items.map((item) => item.trim());
  return words.length > 0 && words.every((word) => /^\p{L}/u.test(word) && isPlain(word))
    ? words
    : undefined;
}

function isPlain(words: string): boolean {
  return PLAIN.test(words) && !SPECIAL.test(words) && !RESERVED.test(words);
}
