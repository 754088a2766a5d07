import { analyserOf } from '../../text/analysers.ts';
import type { Span } from '../../text/span.ts';
import type { WordRules } from '../../text/word-rules.ts';
import { type Acronyms, acronymsAmong, collectAcronyms } from '../acronyms.ts';
import type { Collection, KnownTerm, KnownTerms } from '../known-terms.ts';
import { countTerm, firstPassage, type TermCounts } from '../postings.ts';
import { correctSpelling, type Dictionary, dictionaryOf } from '../spelling.ts';
import type { ScopedSegment } from './edition.ts';

/** What some segments tell of terms, as far as a scope sees them; found out when it is asked for. */
export interface TermStatistics {
  readonly collection: Collection;
  count(term: string): TermCounts;
  lookUp(terms: readonly string[], language: string): KnownTerms;
  /** Those in which terms have been looked up. */
  languagesAsked(): readonly string[];
}

/** What is known of so many terms is remembered. */
const MAX_KNOWN = 10_000;

/** To read so few texts is faster than to go through what is known of all of them. */
const FEW_TEXTS = 16;

export function termStatistics(parts: readonly ScopedSegment[]): TermStatistics {
  const known = new Map<string, TermCounts>();
  const count = (term: string): TermCounts => {
    const counts = known.get(term) ?? countIn(parts, term);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(term, counts);
    return counts;
  };
  const dictionaries = parts.map(({ segment }) => segment.dictionary);
  const collection = collectionOf(parts);
  const acronyms = new Map<string, Acronyms>();
  const acronymsOf = (language: string): Acronyms => {
    const known = acronyms.get(language) ?? acronymsIn(parts, language);
    acronyms.set(language, known);
    return known;
  };

  /** Mends spelling by what these segments hold, also of words that are looked for as others. */
  const correctorOf = ({ rankOf, hasRanks, irregular }: WordRules) => {
    const termOf = (form: string): string => irregular().get(form) ?? form;
    const standing = {
      documents: (form: string) => count(termOf(form)).documents,
      comesBefore: (one: string, other: string) => comesBefore(parts, termOf(one), termOf(other)),
      ...(hasRanks && { isFrequent: (term: string) => rankOf(term) !== undefined }),
    };
    return (term: string): string | undefined => {
      const form = correctSpelling(term, [...dictionaries, irregularOf(irregular())], standing);
      return form === undefined ? undefined : termOf(form);
    };
  };

  return {
    collection,
    count,
    languagesAsked: () => [...acronyms.keys()],
    lookUp(terms, language) {
      const meanings = acronymsOf(language);
      const { words } = analyserOf(language);
      const correct = correctorOf(words);
      const found = terms.map((given): KnownTerm => {
        const corrected = count(given).documents > 0 ? undefined : correct(given);
        const term = corrected ?? given;
        const isCorrected = corrected !== undefined;
        return { term, isCorrected, ...count(term), longForms: meanings.longForms(term) };
      });
      return {
        collection,
        terms: found,
        acronyms: meanings.formsIn(found.map(({ term }) => term)),
      };
    },
  };
}

/** Made once for each language. */
const irregularDictionaries = new WeakMap<ReadonlyMap<string, string>, Dictionary>();

function irregularOf(forms: ReadonlyMap<string, string>): Dictionary {
  const known = irregularDictionaries.get(forms) ?? dictionaryOf([...forms.keys()]);
  irregularDictionaries.set(forms, known);
  return known;
}

function collectionOf(parts: readonly ScopedSegment[]): Collection {
  let passages = 0;
  let terms = 0;
  for (const { segment, runs } of parts) {
    const { termsBefore } = segment.postings;
    for (const { start, end } of runs) {
      passages += end - start;
      terms += (termsBefore[end] ?? 0) - (termsBefore[start] ?? 0);
    }
  }
  return { passages, meanLength: passages === 0 ? 0 : terms / passages };
}

function countIn(parts: readonly ScopedSegment[], term: string): TermCounts {
  let documents = 0;
  let occurrences = 0;
  for (const part of parts) {
    const counts = countInSegment(part, term);
    documents += counts.documents;
    occurrences += counts.occurrences;
  }
  return { documents, occurrences };
}

/** Counts in what is shown or in what isn't, whichever is less. */
function countInSegment({ segment, isWhole, runs }: ScopedSegment, term: string): TermCounts {
  const { store, passages } = segment;
  const id = store.idOf(term);
  if (id === undefined) return NOTHING;
  const all = {
    documents: store.documentFrequency(term),
    occurrences: store.collectionFrequency(term),
  };
  if (isWhole) return all;
  if (2 * lengthOf(runs) < passages.size) return countTerm(segment, id, runs);
  const others = countTerm(segment, id, gapsBetween(runs, passages.size));
  return {
    documents: all.documents - others.documents,
    occurrences: all.occurrences - others.occurrences,
  };
}

const NOTHING: TermCounts = { documents: 0, occurrences: 0 };

function lengthOf(runs: readonly Span[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}

function gapsBetween(runs: readonly Span[], size: number): readonly Span[] {
  const ends = [0, ...runs.map(({ end }) => end)];
  const starts = [...runs.map(({ start }) => start), size];
  return ends.flatMap((start, place) => {
    const end = starts[place] ?? size;
    return start < end ? [{ start, end }] : [];
  });
}

/** Whether a term first stands before another one in the order of the articles. */
function comesBefore(parts: readonly ScopedSegment[], term: string, other: string): boolean {
  const [only, ...others] = parts;
  if (only?.isWhole && others.length === 0) {
    // Terms are numbered as they come.
    return (only.segment.store.idOf(term) ?? 0) < (only.segment.store.idOf(other) ?? 0);
  }
  const [first, second] = [firstPlace(parts, term), firstPlace(parts, other)];
  const difference = first.findIndex((number, place) => number !== second[place]);
  return (first[difference] ?? 0) < (second[difference] ?? 0);
}

/** The first article, the passage in it and the place there. */
function firstPlace(parts: readonly ScopedSegment[], term: string): readonly number[] {
  let first: readonly number[] = [Infinity];
  for (const { segment, runs, placeOf } of parts) {
    const id = segment.store.idOf(term);
    const passage = id === undefined ? undefined : firstPassage(segment.postings, id, runs);
    if (id === undefined || passage === undefined) continue;
    const place = placeOf(segment.passages.articleOf(passage));
    if (place < (first[0] ?? 0)) {
      first = [place, passage, segment.store.terms(passage).indexOf(id)];
    }
  }
  return first;
}

function acronymsIn(parts: readonly ScopedSegment[], language: string): Acronyms {
  const { words } = analyserOf(language);
  const few = fewShown(parts);
  if (few) return collectAcronyms(few, words);
  return acronymsAmong(
    parts.map(({ segment, isWhole, isShown, placeOf }) => ({
      index: segment.acronyms,
      isWhole,
      isShown,
      placeOf,
      textAt: (article) => segment.articles[article]?.text ?? '',
    })),
    words,
  );
}

/** The texts that are shown, in their order; undefined if all are, or many. */
function fewShown(parts: readonly ScopedSegment[]): readonly string[] | undefined {
  if (parts.every(({ isWhole }) => isWhole)) return undefined;
  const shown: { readonly place: number; readonly text: () => string }[] = [];
  for (const { segment, isShown, placeOf } of parts) {
    for (const [number, article] of segment.articles.entries()) {
      if (!isShown(number)) continue;
      if (shown.length === FEW_TEXTS) return undefined;
      shown.push({ place: placeOf(number), text: () => article.text });
    }
  }
  return shown.toSorted((a, b) => a.place - b.place).map(({ text }) => text());
}
