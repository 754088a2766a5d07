import { readFileSync } from 'node:fs';
import { partitionPoint } from '../text/partition-point.ts';

/** A term a line, in the order of the terms: `attack 201 raid7 assault8`. What stands above is a comment. */
const TABLE = readTable(new URL('word-table.txt', import.meta.url));

/** The terms of a like meaning, each with how like it is, above 0 to 0.9; none for a rare term. */
export function similarTo(term: string): ReadonlyMap<string, number> {
  const [, , ...others] = entryOf(term) ?? [];
  return new Map(others.map((other) => [other.slice(0, -1), Number(other.slice(-1)) / 10]));
}

/** Whether it is one of the most frequent terms of English. */
export function isFrequent(term: string): boolean {
  return entryOf(term) !== undefined;
}

/** A term's place among the most frequent ones of English, from 0; a rare one's is past them all. */
export function frequencyRank(term: string): number {
  return Number(entryOf(term)?.[1] ?? RARE_RANK);
}

/** By Zipf's law, half of all that is said with rarer terms is said with terms up to about here. */
const RARE_RANK = 60_000;

/** Loaded faster than code that holds it would be; in the table there is nothing but ASCII. */
function readTable(file: URL): string {
  const text = readFileSync(file, 'latin1');
  return text.slice(text.indexOf('\n\n') + 2);
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
  const start = partitionPoint(0, TABLE.length, (at) => termAt(lineStart(at)) < term);
  if (!TABLE.startsWith(`${term} `, start)) return undefined;
  return TABLE.slice(start, TABLE.indexOf('\n', start)).split(' ');
}

function lineStart(at: number): number {
  return at === 0 ? 0 : TABLE.lastIndexOf('\n', at - 1) + 1;
}

function termAt(start: number): string {
  return TABLE.slice(start, TABLE.indexOf(' ', start));
}
