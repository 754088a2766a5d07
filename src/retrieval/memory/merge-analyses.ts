import type { Analysis } from '../analysis.ts';
import type { Pace } from '../pace.ts';
import { type TermStoreData, termWriter } from '../term-store.ts';
import type { ArticleAt } from './edition.ts';
import { mergeAcronyms } from './merge-acronyms.ts';
import type { Segment } from './segment.ts';

/**
 * What analysing these articles together would find out, put together from what is known of the segments
 * that they are in: nothing is read again, but for the text of an article that tells what an acronym may
 * stand for.
 */
export async function mergeAnalyses(articles: readonly ArticleAt[], pace: Pace): Promise<Analysis> {
  const terms = await mergeTerms(articles, pace);
  const acronyms = await mergeAcronyms(articles, pace);
  return { terms, acronyms };
}

async function mergeTerms(articles: readonly ArticleAt[], pace: Pace): Promise<TermStoreData> {
  const writer = termWriter();
  const numbers = numberTermsOf(articles);
  for (const { segment, number } of articles) {
    const { store, passages } = segment;
    const numberOf = numbers.ofSegment(segment);
    const { start, end } = passages.spanOf(number);
    for (let passage = start; passage < end; passage += 1) {
      const terms = store.terms(passage);
      let place = 0;
      for (const sentenceEnd of store.sentenceEnds(passage)) {
        for (; place < sentenceEnd; place += 1) writer.take(numberOf(terms[place] ?? 0));
        writer.endSentence();
      }
      writer.endPassage();
    }
    await pace.rest();
  }
  return writer.finish(numbers.vocabulary);
}

/** Numbers the terms of segments as they come, each once for all of them. */
interface TermNumbers {
  /** By number. */
  readonly vocabulary: readonly string[];
  /** @returns what gives the number of a term by its id in the segment. */
  ofSegment(segment: Segment): (id: number) => number;
}

function numberTermsOf(articles: readonly ArticleAt[]): TermNumbers {
  const vocabulary: string[] = [];
  // By segment, and by a term's id there: its number, one more.
  const known = new Map<Segment, Uint32Array>();
  for (const { segment } of articles) {
    if (!known.has(segment)) known.set(segment, new Uint32Array(segment.store.vocabulary.length));
  }
  // Most terms are in the largest segment, which can look them up: a map of all of them would be large.
  const [largest] = Array.from(known).toSorted(([, a], [, b]) => b.length - a.length);
  const others = new Map<string, number>();
  const add = (term: string): number => vocabulary.push(term);
  return {
    vocabulary,
    ofSegment(segment) {
      const numbers = known.get(segment) ?? new Uint32Array();
      const numberOf = (id: number): number => {
        const term = segment.store.vocabulary[id] ?? '';
        if (!largest || segment === largest[0]) return add(term);
        const [{ store }, inLargest] = largest;
        const there = store.idOf(term);
        if (there !== undefined) return (inLargest[there] ||= add(term));
        const other = others.get(term) ?? add(term);
        others.set(term, other);
        return other;
      };
      return (id) => (numbers[id] ||= numberOf(id)) - 1;
    },
  };
}
