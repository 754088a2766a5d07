import { ownCopy } from '../text/own-copy.ts';
import { termsOf } from '../text/terms.ts';
import { growingArray } from './growing-array.ts';
import type { Passage } from './passages.ts';

/**
 * The analysed words of every passage, as numbers in flat arrays: what ranking looks at, so that no
 * text is analysed twice.
 */
export interface TermStore {
  /** How many passages there are. */
  readonly size: number;
  /** The mean number of terms a passage; 0 where there is none. */
  readonly meanLength: number;
  /** All terms, by id. */
  readonly vocabulary: readonly string[];
  idOf(term: string): number | undefined;
  /** In how many passages the term stands; 0 for an unknown one. */
  documentFrequency(term: string): number;
  /** How often the term stands in all passages together. */
  collectionFrequency(term: string): number;
  /** The terms of a passage in order, as ids. */
  terms(passage: number): Uint32Array;
  /** For each sentence of a passage, how many of its terms stand in it or before it. */
  sentenceEnds(passage: number): Uint32Array;
}

export function buildTermStore(passages: Iterable<Passage>): TermStore {
  const ids = new Map<string, number>();
  const vocabulary: string[] = [];
  const documents: number[] = [];
  const occurrences: number[] = [];
  const terms = growingArray();
  const ends = growingArray();
  const firstTerm = [0];
  const firstSentence = [0];

  const idFor = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    const own = ownCopy(term);
    ids.set(own, vocabulary.length);
    documents.push(0);
    occurrences.push(0);
    return vocabulary.push(own) - 1;
  };

  for (const { article, paragraph } of passages) {
    const start = terms.length;
    const seen = new Set<number>();
    for (const sentence of paragraph.sentences) {
      for (const { term } of termsOf(article.text.slice(sentence.start, sentence.end))) {
        const id = idFor(term);
        terms.push(id);
        seen.add(id);
        occurrences[id] = (occurrences[id] ?? 0) + 1;
      }
      ends.push(terms.length - start);
    }
    for (const id of seen) documents[id] = (documents[id] ?? 0) + 1;
    firstTerm.push(terms.length);
    firstSentence.push(ends.length);
  }

  const size = firstTerm.length - 1;
  const allTerms = terms.trimmed();
  const allEnds = ends.trimmed();
  return {
    size,
    meanLength: size === 0 ? 0 : allTerms.length / size,
    vocabulary,
    idOf: (term) => ids.get(term),
    documentFrequency: (term) => documents[ids.get(term) ?? -1] ?? 0,
    collectionFrequency: (term) => occurrences[ids.get(term) ?? -1] ?? 0,
    terms: (passage) => allTerms.subarray(firstTerm[passage], firstTerm[passage + 1]),
    sentenceEnds: (passage) => allEnds.subarray(firstSentence[passage], firstSentence[passage + 1]),
  };
}
