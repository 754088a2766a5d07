import { readFileSync } from 'node:fs';
import { partitionPoint } from '../partition-point.ts';

/** A term a line, in the order of the terms: `attack 201 raid7 assault8`. What stands above is a comment. */
const FILE = new URL('word-table.txt', import.meta.url);

let table: string | undefined;

/** The terms of a like meaning, each with how like it is, above 0 to 0.9; none for a rare term. */
export function similarTo(term: string): ReadonlyMap<string, number> {
  const [, , ...others] = entryOf(term) ?? [];
  return new Map(others.map((other) => [other.slice(0, -1), Number(other.slice(-1)) / 10]));
}

/** A term's place among the most frequent ones of English, from 0; undefined for a rarer one. */
export function rankOf(term: string): number | undefined {
  const [, rank] = entryOf(term) ?? [];
  return rank === undefined ? undefined : Number(rank);
}

/** What stands on the lines of terms that were looked up; a question asks for the same ones many times. */
const known = new Map<string, readonly string[] | undefined>();
const MAX_KNOWN = 5000;

function entryOf(term: string): readonly string[] | undefined {
  const entry = known.get(term);
  if (entry || known.has(term)) return entry;
  if (known.size >= MAX_KNOWN) known.clear();
  const found = findEntry(term);
  known.set(term, found);
  return found;
}

/** What stands on a term's line. */
function findEntry(term: string): readonly string[] | undefined {
  table ??= readTable();
  const text = table;
  const lineStart = (at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
  const termAt = (start: number): string => text.slice(start, text.indexOf(' ', start));
  const start = partitionPoint(0, text.length, (at) => termAt(lineStart(at)) < term);
  if (!text.startsWith(`${term} `, start)) return undefined;
  return text.slice(start, text.indexOf('\n', start)).split(' ');
}

/** Loaded faster than code that holds it would be; in the table there is nothing but ASCII. */
function readTable(): string {
  const text = readFileSync(FILE, 'latin1');
  return text.slice(text.indexOf('\n\n') + 2);
}
