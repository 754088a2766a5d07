import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import { ownCopy } from '../text/own-copy.ts';
import { numberTerms } from '../text/term-numbers.ts';
import type { Article } from '../articles/article.ts';
import type { WordRules } from '../text/word-rules.ts';
import { analyserFor } from '../text/likely-languages.ts';
import type { Steps } from './pace.ts';
import type { Passage } from './passages.ts';

/**
 * The analysed words of every passage, as packed numbers: what ranking looks at, so that no text is
 * analysed twice.
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
  terms(passage: number): readonly number[];
  /** For each sentence of a passage, how many of its terms stand in it or before it. */
  sentenceEnds(passage: number): readonly number[];
}

/** What a store consists of. */
export interface TermStoreData {
  /** In UTF-8, each term on a line. */
  readonly vocabulary: Uint8Array;
  /** By term: in how many passages it stands, and how often in all of them together. */
  readonly documents: Uint32Array;
  readonly occurrences: Uint32Array;
  /** The terms of all passages, packed, and from which byte to which each passage's go. */
  readonly terms: Uint8Array;
  readonly firstTerms: Uint32Array;
  /** The ends of all sentences, likewise. */
  readonly sentenceEnds: Uint8Array;
  readonly firstSentences: Uint32Array;
}

/** A passage a step. */
export function* readTerms(passages: Iterable<Passage>): Steps<TermStoreData> {
  const numbers = numberTerms();
  const writer = termWriter();
  let known: { readonly article: Article; readonly words: WordRules } | undefined;
  for (const { article, paragraph } of passages) {
    const { text, language } = article;
    if (known?.article !== article) known = { article, words: analyserFor(text, language).words };
    const { words } = known;
    for (const sentence of paragraph.sentences) {
      numbers.read(text, sentence, words, writer.take);
      writer.endSentence();
    }
    writer.endPassage();
    yield;
  }
  return writer.finish(numbers.vocabulary);
}

/** Writes down the terms of passages, one after the other. */
export interface TermWriter {
  /** @param id Terms are numbered from 0 in the order in which they first come. */
  readonly take: (id: number) => void;
  endSentence(): void;
  endPassage(): void;
  finish(vocabulary: readonly string[]): TermStoreData;
}

export function termWriter(): TermWriter {
  const documents: number[] = [];
  const occurrences: number[] = [];
  /** By term: the last passage that it was seen in. */
  const lastPassage: number[] = [];
  const terms = packNumbers();
  const ends = packNumbers();
  const firstTerm = [0];
  const firstSentence = [0];
  let passage = 0;
  let count = 0;
  return {
    take(id) {
      if (id === documents.length) {
        documents.push(0);
        occurrences.push(0);
        lastPassage.push(-1);
      }
      terms.push(id);
      count += 1;
      occurrences[id] = (occurrences[id] ?? 0) + 1;
      if (lastPassage[id] === passage) return;
      lastPassage[id] = passage;
      documents[id] = (documents[id] ?? 0) + 1;
    },
    endSentence: () => ends.push(count),
    endPassage() {
      firstTerm.push(terms.length);
      firstSentence.push(ends.length);
      passage += 1;
      count = 0;
    },
    finish: (vocabulary) => ({
      vocabulary: new TextEncoder().encode(vocabulary.join('\n')),
      documents: Uint32Array.from(documents),
      occurrences: Uint32Array.from(occurrences),
      terms: terms.trimmed(),
      firstTerms: Uint32Array.from(firstTerm),
      sentenceEnds: ends.trimmed(),
      firstSentences: Uint32Array.from(firstSentence),
    }),
  };
}

export function openTermStore(data: TermStoreData): TermStore {
  const { documents, occurrences, terms, firstTerms, sentenceEnds, firstSentences } = data;
  const vocabulary = linesOf(data.vocabulary);
  const ids = new Map<string, number>();
  for (const [id, term] of vocabulary.entries()) ids.set(term, id);
  const size = firstTerms.length - 1;
  return {
    size,
    meanLength: size === 0 ? 0 : sum(occurrences) / size,
    vocabulary,
    idOf: (term) => ids.get(term),
    documentFrequency: (term) => documents[ids.get(term) ?? -1] ?? 0,
    collectionFrequency: (term) => occurrences[ids.get(term) ?? -1] ?? 0,
    terms: (passage) => unpackNumbers(terms, firstTerms[passage], firstTerms[passage + 1]),
    sentenceEnds: (passage) =>
      unpackNumbers(sentenceEnds, firstSentences[passage], firstSentences[passage + 1]),
  };
}

function linesOf({ buffer, byteOffset, byteLength }: Uint8Array): readonly string[] {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
  return text === '' ? [] : text.split('\n').map(ownCopy);
}

function sum(numbers: Uint32Array): number {
  return numbers.reduce((total, one) => total + one, 0);
}
