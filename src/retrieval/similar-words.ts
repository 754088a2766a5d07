import { WORD_TABLE } from './word-table.ts';

interface Entry {
  readonly rank: number;
  /** "raid7 assault8". */
  readonly others: string;
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  WORD_TABLE.trim()
    .split('\n')
    .map((line, rank) => {
      const [term = ''] = line.split(' ', 1);
      return [term, { rank, others: line.slice(term.length + 1) }];
    }),
);

/** The terms of a like meaning, each with how like it is, above 0 to 0.9; none for a rare term. */
export function similarTo(term: string): ReadonlyMap<string, number> {
  const others = ENTRIES.get(term)?.others ?? '';
  return new Map(
    others === ''
      ? []
      : others.split(' ').map((other) => [other.slice(0, -1), Number(other.slice(-1)) / 10]),
  );
}

/** Whether it is one of the most frequent terms of English. */
export function isFrequent(term: string): boolean {
  return ENTRIES.has(term);
}

/** A term's place among the most frequent ones of English, from 0; a rare one's is past them all. */
export function frequencyRank(term: string): number {
  return ENTRIES.get(term)?.rank ?? RARE * ENTRIES.size;
}

/** By Zipf's law, half of all that is said with rarer terms is said with terms up to about here. */
const RARE = 5;
