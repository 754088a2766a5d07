import type { TermStore } from './term-store.ts';

/** For each term the passages that hold it, as numbers in flat arrays. */
export interface Postings {
  /** Of term `t`, the postings from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  /** Rising within a term: a passage, and in the last byte how often it has the term. */
  readonly all: Uint32Array;
}

const MAX_FREQUENCY = 0xff;

/** What is left of 32 bits for a passage. */
const MAX_PASSAGES = 2 ** 24 - 1;

export function passageOf(posting: number): number {
  return posting >>> 8;
}

/** At most 255. */
export function frequencyOf(posting: number): number {
  return posting & MAX_FREQUENCY;
}

/**
 * Turns a store round: from the terms of each passage to the passages of each term.
 *
 * @throws RangeError if there are more than 16 million passages.
 */
export function invert(store: TermStore): Postings {
  if (store.size > MAX_PASSAGES) {
    throw new RangeError(`${store.size} paragraphs are too many: at most ${MAX_PASSAGES}`);
  }
  const starts = startsOf(store);
  const all = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let passage = 0; passage < store.size; passage += 1) {
    for (const term of store.terms(passage)) {
      const place = next[term] ?? 0;
      const last = place > (starts[term] ?? 0) ? (all[place - 1] ?? 0) : -1;
      if (passageOf(last) !== passage) {
        all[place] = (passage << 8) | 1;
        next[term] = place + 1;
      } else if (frequencyOf(last) < MAX_FREQUENCY) all[place - 1] = last + 1;
    }
  }
  return { starts, all };
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
