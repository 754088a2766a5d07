import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';
import type { Pace } from './pace.ts';
import type { TermStore } from './term-store.ts';

/** For each term the passages that hold it, as numbers in flat arrays. */
export interface Postings {
  /** Of term `t`, the postings from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  /** Rising within a term: a passage, and in the last byte how often it has the term, if less than 255. */
  readonly all: Uint32Array;
  /** By passage: how many terms stand in those before it; behind them all, how many there are. */
  readonly termsBefore: Uint32Array;
}

const MAX_FREQUENCY = 0xff;

/** What is left of 32 bits for a passage. */
const MAX_PASSAGES = 2 ** 24 - 1;

export function passageOf(posting: number): number {
  return posting >>> 8;
}

/** How often the passage of a posting has its term. */
export function frequencyOf(posting: number, term: number, store: TermStore): number {
  const noted = notedFrequency(posting);
  return noted < MAX_FREQUENCY ? noted : countIn(store.terms(passageOf(posting)), term);
}

/** At most {@link MAX_FREQUENCY}, which stands for more as well. */
function notedFrequency(posting: number): number {
  return posting & MAX_FREQUENCY;
}

/**
 * Turns a store round: from the terms of each passage to the passages of each term.
 *
 * @throws RangeError if there are more than 16 million passages.
 */
export async function invert(store: TermStore, pace: Pace): Promise<Postings> {
  if (store.size > MAX_PASSAGES) {
    throw new RangeError(`${store.size} paragraphs are too many: at most ${MAX_PASSAGES}`);
  }
  const starts = startsOf(store);
  const all = new Uint32Array(starts.at(-1) ?? 0);
  const termsBefore = new Uint32Array(store.size + 1);
  const next = starts.slice();
  for (let passage = 0; passage < store.size; passage += 1) {
    const terms = store.terms(passage);
    termsBefore[passage + 1] = (termsBefore[passage] ?? 0) + terms.length;
    for (const term of terms) {
      const place = next[term] ?? 0;
      const last = place > (starts[term] ?? 0) ? (all[place - 1] ?? 0) : -1;
      if (passageOf(last) !== passage) {
        all[place] = (passage << 8) | 1;
        next[term] = place + 1;
      } else if (notedFrequency(last) < MAX_FREQUENCY) all[place - 1] = last + 1;
    }
    if (passage % PASSAGES_A_STEP === 0) await pace.rest();
  }
  return { starts, all, termsBefore };
}

/** A fraction of a millisecond. */
const PASSAGES_A_STEP = 100;

/** In how many passages a term stands, and how often in all of them together. */
export interface TermCounts {
  readonly documents: number;
  readonly occurrences: number;
}

/** @param runs Only passages in one of these, which rise and don't overlap. */
export function countTerm(
  { store, postings: { starts, all } }: { readonly store: TermStore; readonly postings: Postings },
  term: number,
  runs: readonly Span[],
): TermCounts {
  const end = starts[term + 1] ?? 0;
  let place = starts[term] ?? 0;
  let documents = 0;
  let occurrences = 0;
  for (const run of runs) {
    const first = run.start;
    place = partitionPoint(place, end, (at) => passageOf(all[at] ?? 0) < first);
    for (; place < end; place += 1) {
      const posting = all[place] ?? 0;
      const passage = passageOf(posting);
      if (passage >= run.end) break;
      documents += 1;
      occurrences += frequencyOf(posting, term, store);
    }
    if (place === end) break;
  }
  return { documents, occurrences };
}

/** The first passage in one of the runs that holds a term; undefined if none does. */
export function firstPassage(
  { starts, all }: Postings,
  term: number,
  runs: readonly Span[],
): number | undefined {
  const end = starts[term + 1] ?? 0;
  let place = starts[term] ?? 0;
  for (const run of runs) {
    place = partitionPoint(place, end, (at) => passageOf(all[at] ?? 0) < run.start);
    if (place === end) return undefined;
    const passage = passageOf(all[place] ?? 0);
    if (passage < run.end) return passage;
  }
  return undefined;
}

function countIn(terms: readonly number[], wanted: number): number {
  return terms.reduce((count, term) => count + Number(term === wanted), 0);
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
