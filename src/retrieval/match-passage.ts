import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import type { LocatedTerms } from './located-terms.ts';
import type { Need, Query } from './query.ts';

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

/** Finds the needs of a query in a passage. */
export type MatchPassage = (located: LocatedTerms) => PassageMatch;

/** @param sought What is located in passages: the terms of the query. */
export function matcherOf(query: Query, sought: readonly string[]): MatchPassage {
  const numbers = new Map(sought.map((term, number) => [term, number]));
  const patterns = patternsByFirstTerm(numbers, query.needs);
  const similar = needsBySimilar(numbers, query.needs);
  return (located) => {
    const { places, sentenceEnds } = located;
    const occurrences: Occurrence[] = [];
    const sentences: SentenceMatch[] = [];
    let all = 0;
    let start = 0;
    let next = 0;
    for (const end of sentenceEnds) {
      let needs = 0;
      let alike: number[] | undefined;
      for (; (places[next] ?? end) < end; next += 1) {
        const position = places[next] ?? 0;
        const term = located.sought[next] ?? -1;
        for (const { need, likeness } of similar.get(term) ?? []) {
          alike ??= query.needs.map(() => 0);
          alike[need] = Math.max(alike[need] ?? 0, likeness);
        }
        for (const { need, terms } of patterns.get(term) ?? []) {
          if (position + terms.length > end || !startsAt(located, next, terms)) continue;
          occurrences.push({ need, position, sentence: sentences.length });
          needs |= 1 << need;
        }
      }
      const likeness = alike?.map((one, need) => ((needs & (1 << need)) === 0 ? one : 0)) ?? NONE;
      sentences.push({ needs, likeness, start, length: end - start });
      all |= needs;
      start = end;
    }
    return { length: located.length, needs: all, occurrences, sentences };
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

/** A term, or several in a row, that stand for a need; as their numbers among those sought. */
interface Pattern {
  readonly need: number;
  readonly terms: readonly number[];
}

type Numbers = ReadonlyMap<string, number>;

function patternsByFirstTerm(
  numbers: Numbers,
  needs: readonly Need[],
): ReadonlyMap<number, readonly Pattern[]> {
  const patterns: ListsByKey<number, Pattern> = new Map();
  for (const [need, { term, alternatives }] of needs.entries()) {
    for (const words of [[term], ...alternatives]) {
      const terms = words.map((word) => numbers.get(word) ?? -1);
      const [first = -1] = terms;
      addTo(patterns, first, { need, terms });
    }
  }
  return patterns;
}

function needsBySimilar(
  numbers: Numbers,
  needs: readonly Need[],
): ReadonlyMap<number, readonly { readonly need: number; readonly likeness: number }[]> {
  const bySimilar: ListsByKey<number, { need: number; likeness: number }> = new Map();
  for (const [need, { similar }] of needs.entries()) {
    for (const [term, likeness] of similar) {
      addTo(bySimilar, numbers.get(term) ?? -1, { need, likeness });
    }
  }
  return bySimilar;
}

const NONE: readonly number[] = [];

/** Whether the terms stand in a row from this place on, the one at `at`. */
function startsAt({ places, sought }: LocatedTerms, at: number, terms: readonly number[]): boolean {
  const first = places[at] ?? 0;
  return terms.every(
    (term, offset) => sought[at + offset] === term && places[at + offset] === first + offset,
  );
}
