import type { Need, Query } from './query.ts';
import type { TermStore } from './term-store.ts';

/** Where one of the needs stands in a passage. */
export interface Occurrence {
  /** Its place among the query's needs. */
  readonly need: number;
  /** Counted in terms from the passage's beginning. */
  readonly position: number;
  readonly sentence: number;
}

/** What a passage holds of a question. Sets of needs are bits: need 0 is 1, need 1 is 2, … */
export interface PassageMatch {
  readonly passage: number;
  /** How many terms it has. */
  readonly length: number;
  readonly needs: number;
  /** In the order of the text. */
  readonly occurrences: readonly Occurrence[];
  readonly sentences: readonly SentenceMatch[];
}

export interface SentenceMatch {
  readonly needs: number;
  /** By need: how near the likest of its terms comes in meaning to a need that it lacks, 0 to 1. */
  readonly likeness: readonly number[];
  /** The position of its first term. */
  readonly start: number;
  /** How many terms it has. */
  readonly length: number;
}

/** Finds the needs of a query in passages. */
export type MatchPassage = (passage: number) => PassageMatch;

export function matcherOf(store: TermStore, query: Query): MatchPassage {
  const patterns = patternsByFirstTerm(store, query.needs);
  const similar = needsBySimilar(store, query.needs);
  const mayMatter = roughSet([...patterns.keys(), ...similar.keys()]);
  return (passage) => {
    const terms = store.terms(passage);
    const occurrences: Occurrence[] = [];
    const sentences: SentenceMatch[] = [];
    let all = 0;
    let start = 0;
    for (const end of store.sentenceEnds(passage)) {
      let needs = 0;
      let alike: number[] | undefined;
      for (let position = start; position < end; position += 1) {
        const term = terms[position] ?? -1;
        if (!mayMatter(term)) continue;
        for (const { need, likeness } of similar.get(term) ?? []) {
          alike ??= query.needs.map(() => 0);
          alike[need] = Math.max(alike[need] ?? 0, likeness);
        }
        for (const { need, ids } of patterns.get(term) ?? []) {
          if (position + ids.length > end || !startsAt(terms, position, ids)) continue;
          occurrences.push({ need, position, sentence: sentences.length });
          needs |= 1 << need;
        }
      }
      const likeness = alike?.map((one, need) => ((needs & (1 << need)) === 0 ? one : 0)) ?? NONE;
      sentences.push({ needs, likeness, start, length: end - start });
      all |= needs;
      start = end;
    }
    return { passage, length: terms.length, needs: all, occurrences, sentences };
  };
}

/** The summed weight of a set of needs. */
export function weightOf(query: Query, needs: number): number {
  let sum = 0;
  for (const [index, { weight }] of query.needs.entries()) {
    if ((needs & (1 << index)) !== 0) sum += weight;
  }
  return sum;
}

/** The summed weight of needs that only something alike stands for, each by its likeness. */
export function likeWeight(query: Query, likeness: readonly number[]): number {
  return likeness.reduce((sum, one, need) => sum + (query.needs[need]?.weight ?? 0) * one, 0);
}

/** A term, or several in a row, that stand for a need. */
interface Pattern {
  readonly need: number;
  readonly ids: readonly number[];
}

function patternsByFirstTerm(
  store: TermStore,
  needs: readonly Need[],
): ReadonlyMap<number, readonly Pattern[]> {
  const patterns = new Map<number, Pattern[]>();
  for (const [need, { term, alternatives }] of needs.entries()) {
    for (const words of [[term], ...alternatives]) {
      const ids = words.map((word) => store.idOf(word));
      const [first] = ids;
      if (first === undefined || !ids.every((id) => id !== undefined)) continue;
      patterns.set(first, [...(patterns.get(first) ?? []), { need, ids }]);
    }
  }
  return patterns;
}

function needsBySimilar(
  store: TermStore,
  needs: readonly Need[],
): ReadonlyMap<number, readonly { readonly need: number; readonly likeness: number }[]> {
  const bySimilar = new Map<number, { need: number; likeness: number }[]>();
  for (const [need, { similar }] of needs.entries()) {
    for (const [term, likeness] of similar) {
      const id = store.idOf(term);
      if (id !== undefined) bySimilar.set(id, [...(bySimilar.get(id) ?? []), { need, likeness }]);
    }
  }
  return bySimilar;
}

const NONE: readonly number[] = [];

const ROUGH_SIZE = 4096;

/** Says of nearly all ids that aren't among these that they aren't, much faster than a map can. */
function roughSet(ids: readonly number[]): (id: number) => boolean {
  const marks = new Uint8Array(ROUGH_SIZE);
  for (const id of ids) marks[id % ROUGH_SIZE] = 1;
  return (id) => marks[id % ROUGH_SIZE] === 1;
}

function startsAt(terms: readonly number[], position: number, ids: readonly number[]): boolean {
  return ids.every((id, offset) => terms[position + offset] === id);
}
