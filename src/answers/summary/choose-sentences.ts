import type { SummarySentence } from './summary-sentences.ts';
import type { Taste } from './taste.ts';

/** What needs more predecessors than two is left out. */
const MAX_GROUP = 3;

/** With fewer sections, headings don't part an article. */
const MIN_SECTIONS = 3;

/** So much do sentences of one section crowd each other, however far apart they are. */
const SAME_SECTION = 0.7;

export interface Choice {
  readonly sentences: readonly SummarySentence[];
  /** By a sentence's index: how much it is wanted for itself. */
  readonly scores: readonly number[];
  /** How much each sentence says the same as this one, 0 to 1. */
  readonly similaritiesTo: (index: number) => readonly number[];
  readonly taste: Pick<Taste, 'redundancyCost' | 'crowdingCost'>;
}

/**
 * At most `limit` sentences, in the article's order: again and again the one that is worth most
 * beside those already chosen (maximal marginal relevance, Carbonell and Goldstein 1998). Only
 * statements are chosen, and one that points back comes with those before it that it needs, or not at
 * all; together they are worth their average.
 */
export function chooseSentences(choice: Choice, limit: number): readonly SummarySentence[] {
  const { sentences, scores, similaritiesTo, taste } = choice;
  const chosen = new Set<number>();
  const said = sentences.map(() => 0);
  const crowded = sentences.map(() => 0);
  const worth = (index: number): number =>
    (scores[index] ?? 0) -
    taste.redundancyCost * (said[index] ?? 0) -
    taste.crowdingCost * (crowded[index] ?? 0);
  const crowds = crowding(sentences, limit);
  const groups = sentences.flatMap(({ index }) => {
    const group = groupOf(sentences, index);
    return group ? [group] : [];
  });
  while (chosen.size < limit) {
    const best = bestGroup(groups, chosen, limit - chosen.size, worth);
    if (!best) break;
    for (const index of best) {
      chosen.add(index);
      const similarities = similaritiesTo(index);
      for (const other of said.keys()) {
        if (chosen.has(other)) continue;
        said[other] = Math.max(said[other] ?? 0, similarities[other] ?? 0);
        crowded[other] = Math.max(crowded[other] ?? 0, crowds(index, other));
      }
    }
  }
  return sentences.filter(({ index }) => chosen.has(index));
}

/**
 * How much two sentences crowd each other, 0 to 1: by how near they are, and in an article with sections
 * by standing in the same one.
 */
function crowding(
  sentences: readonly SummarySentence[],
  limit: number,
): (one: number, other: number) => number {
  const sections = new Set(sentences.map(({ section }) => section)).size;
  const sameSection = sections < MIN_SECTIONS ? 0 : SAME_SECTION;
  return (one, other) => {
    const apart = (2 * Math.abs(other - one) * limit) / sentences.length;
    const isSame = sentences[one]?.section === sentences[other]?.section;
    return Math.max(1 - apart, isSame ? sameSection : 0);
  };
}

/** The sentence with those before it that it needs; undefined if it can't be in a summary. */
function groupOf(
  sentences: readonly SummarySentence[],
  index: number,
): readonly number[] | undefined {
  const group: number[] = [];
  if (sentences[index]?.isTurned) return undefined;
  for (let at = index; group.length < MAX_GROUP; at -= 1) {
    const sentence = sentences[at];
    if (!sentence?.isStatement) return undefined;
    group.unshift(at);
    if (!sentence.pointsBack && !sentence.refersBack) return group;
  }
  return undefined;
}

function bestGroup(
  groups: readonly (readonly number[])[],
  chosen: ReadonlySet<number>,
  room: number,
  worth: (index: number) => number,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let highest = -Infinity;
  for (const group of groups) {
    const missing = group.filter((index) => !chosen.has(index));
    if (missing.length === 0 || missing.length > room) continue;
    const value = missing.reduce((sum, index) => sum + worth(index), 0) / missing.length;
    if (value > highest) {
      highest = value;
      best = missing;
    }
  }
  return best;
}
