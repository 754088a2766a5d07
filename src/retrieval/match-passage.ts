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
  /** The needs it lacks but for a synonym. */
  readonly synonyms: number;
  /** The position of its first term. */
  readonly start: number;
  /** How many terms it has. */
  readonly length: number;
}

/** Finds the needs of a query in passages. */
export type MatchPassage = (passage: number) => PassageMatch;

export function matcherOf(store: TermStore, query: Query): MatchPassage {
  const patterns = patternsByFirstTerm(store, query.needs);
  const synonyms = needsBySynonym(store, query.needs);
  const mayMatter = roughSet([...patterns.keys(), ...synonyms.keys()]);
  return (passage) => {
    const terms = store.terms(passage);
    const occurrences: Occurrence[] = [];
    const sentences: SentenceMatch[] = [];
    let all = 0;
    let start = 0;
    for (const end of store.sentenceEnds(passage)) {
      let needs = 0;
      let meant = 0;
      for (let position = start; position < end; position += 1) {
        const term = terms[position] ?? -1;
        if (!mayMatter(term)) continue;
        meant |= synonyms.get(term) ?? 0;
        for (const { need, ids } of patterns.get(term) ?? []) {
          if (position + ids.length > end || !startsAt(terms, position, ids)) continue;
          occurrences.push({ need, position, sentence: sentences.length });
          needs |= 1 << need;
        }
      }
      sentences.push({ needs, synonyms: meant & ~needs, start, length: end - start });
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

function needsBySynonym(store: TermStore, needs: readonly Need[]): ReadonlyMap<number, number> {
  const bySynonym = new Map<number, number>();
  for (const [need, { synonyms }] of needs.entries()) {
    for (const synonym of synonyms) {
      const id = store.idOf(synonym);
      if (id !== undefined) bySynonym.set(id, (bySynonym.get(id) ?? 0) | (1 << need));
    }
  }
  return bySynonym;
}

const ROUGH_SIZE = 4096;

/** Says of nearly all ids that aren't among these that they aren't, much faster than a map can. */
function roughSet(ids: readonly number[]): (id: number) => boolean {
  const marks = new Uint8Array(ROUGH_SIZE);
  for (const id of ids) marks[id % ROUGH_SIZE] = 1;
  return (id) => marks[id % ROUGH_SIZE] === 1;
}

function startsAt(terms: Uint32Array, position: number, ids: readonly number[]): boolean {
  return ids.every((id, offset) => terms[position + offset] === id);
}
