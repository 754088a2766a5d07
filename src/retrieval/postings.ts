import type { TermStore } from './term-store.ts';

/** For each term the passages that hold it, as numbers in flat arrays. */
export interface Postings {
  /** Of term `t`, the postings from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  /** Rising within a term. */
  readonly passages: Uint32Array;
  /** How often the term stands there, at most 255. */
  readonly frequencies: Uint8Array;
}

const MAX_FREQUENCY = 255;

/** Turns a store round: from the terms of each passage to the passages of each term. */
export function invert(store: TermStore): Postings {
  const starts = startsOf(store);
  const total = starts.at(-1) ?? 0;
  const passages = new Uint32Array(total);
  const frequencies = new Uint8Array(total);
  const next = starts.slice();
  for (let passage = 0; passage < store.size; passage += 1) {
    for (const term of store.terms(passage)) {
      const place = next[term] ?? 0;
      const last = place - 1;
      if (place > (starts[term] ?? 0) && passages[last] === passage) {
        frequencies[last] = Math.min(MAX_FREQUENCY, (frequencies[last] ?? 0) + 1);
      } else {
        passages[place] = passage;
        frequencies[place] = 1;
        next[term] = place + 1;
      }
    }
  }
  return { starts, passages, frequencies };
}

function startsOf(store: TermStore): Uint32Array {
  const starts = new Uint32Array(store.vocabulary.length + 1);
  let sum = 0;
  for (const [id, term] of store.vocabulary.entries()) {
    sum += store.documentFrequency(term);
    starts[id + 1] = sum;
  }
  return starts;
}
