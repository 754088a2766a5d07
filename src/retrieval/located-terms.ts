import type { TermStore } from './term-store.ts';

/** Where some terms stand in a passage, and how its sentences part it. */
export interface LocatedTerms {
  /** How many terms it has. */
  readonly length: number;
  /** For each sentence, how many of the terms stand in it or before it. */
  readonly sentenceEnds: readonly number[];
  /** Where one of those sought stands, in rising order: counted in terms from the beginning. */
  readonly places: readonly number[];
  /** By place: which of those sought it is. */
  readonly sought: readonly number[];
}

/** Looks for terms in the passages of a store. */
export function locatorOf(
  store: TermStore,
  sought: readonly string[],
): (passage: number) => LocatedTerms {
  const numbers = new Map<number, number>();
  for (const [number, term] of sought.entries()) {
    const id = store.idOf(term);
    if (id !== undefined) numbers.set(id, number);
  }
  const mayMatter = roughSet(numbers.keys());
  return (passage) => {
    const terms = store.terms(passage);
    const places: number[] = [];
    const found: number[] = [];
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? -1;
      if (!mayMatter(term)) continue;
      const number = numbers.get(term);
      if (number === undefined) continue;
      places.push(place);
      found.push(number);
    }
    const sentenceEnds = store.sentenceEnds(passage);
    return { length: terms.length, sentenceEnds, places, sought: found };
  };
}

const ROUGH_SIZE = 4096;

/** Says of nearly all ids that aren't among these that they aren't, much faster than a map can. */
function roughSet(ids: Iterable<number>): (id: number) => boolean {
  const marks = new Uint8Array(ROUGH_SIZE);
  for (const id of ids) marks[id % ROUGH_SIZE] = 1;
  return (id) => marks[id % ROUGH_SIZE] === 1;
}
