import { addTo, type ListsByKey } from '../text/lists-by-key.ts';
import { ownCopy } from '../text/own-copy.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { AcronymEvidence } from './acronym-evidence.ts';
import type { Steps } from './pace.ts';

/** What many texts tell of acronyms, as plain data; texts are known by their numbers. */
export interface AcronymData extends AcronymNumbers {
  /** In the order of the texts. */
  readonly definitions: readonly DefinedAcronyms[];
  /** The name that each word in capitals stands for as far as all these texts tell, if any. */
  readonly names: readonly (readonly [capitals: string, name: string])[];
}

/** An acronym's definition in a text. */
export interface DefinedAcronyms {
  readonly text: number;
  /** Where the bracket opens. */
  readonly offset: number;
  /** As the text has them. */
  readonly acronyms: readonly string[];
  readonly longForm: string;
}

/** What is large of it. */
export interface AcronymNumbers {
  /** All words in capitals in their order, in UTF-8, each on a line. */
  readonly capitals: Uint8Array;
  /** By word: from where to where in `capitalTexts` the texts stand that have it. */
  readonly capitalStarts: Uint32Array;
  readonly capitalTexts: Uint32Array;
  /** The initials of all names, likewise. */
  readonly initials: Uint8Array;
  /** By initials: from where to where their names stand in the following. */
  readonly nameStarts: Uint32Array;
  /** In the order of the texts, and there of the names. */
  readonly nameHashes: Uint32Array;
  /** The text, and in the last byte how often it has the name. */
  readonly nameUses: Uint32Array;
}

/** The same, to be looked up. */
export interface AcronymIndex {
  readonly definitions: readonly DefinedAcronyms[];
  /** All words in capitals, in their order. */
  readonly capitals: readonly string[];
  /** The initials of all names, in their order. */
  readonly initials: readonly string[];
  /** The name that each word in capitals stands for as far as all texts tell, if any. */
  readonly names: ReadonlyMap<string, string>;
  /** Where texts spell this acronym out; dots, case and other signs make no difference. */
  spelledOut(acronym: string): readonly DefinedAcronyms[];
  /** The texts that have this word in capitals. */
  textsWith(capitals: string): Uint32Array;
  /** The uses of names with these initials: each text's name once, in their order. */
  namesWith(initials: string): NameUses;
}

/** Two lists, as there are many. */
export interface NameUses {
  readonly hashes: Uint32Array;
  /** To be read with {@link textOf} and {@link countOf}. */
  readonly uses: Uint32Array;
}

const MAX_COUNT = 0xff;

export function textOf(use: number): number {
  return use >>> 8;
}

/** At most 255. */
export function countOf(use: number): number {
  return use & MAX_COUNT;
}

/** What the evidence of many texts comes to, one after the other, each a step. */
export function* packAcronyms(all: Iterable<AcronymEvidence>): Steps<Omit<AcronymData, 'names'>> {
  const definitions: DefinedAcronyms[] = [];
  const capitals = numberWords();
  const capitalTexts: number[] = [];
  const initials = numberWords();
  const nameHashes: number[] = [];
  const nameUses: number[] = [];
  let text = 0;
  for (const found of all) {
    for (const { acronyms, longForm, offset } of found.definitions) {
      const copied = { acronyms: acronyms.map(ownCopy), longForm: ownCopy(longForm) };
      definitions.push({ text, offset, ...copied });
    }
    for (const word of found.capitals) {
      capitals.add(word);
      capitalTexts.push(text);
    }
    for (const name of found.names) {
      initials.add(name.initials);
      nameHashes.push(name.hash);
      nameUses.push((text << 8) | Math.min(name.count, MAX_COUNT));
    }
    text += 1;
    yield;
  }
  const byCapitals = capitals.sorted();
  const byInitials = initials.sorted();
  return {
    definitions,
    capitals: byCapitals.words,
    capitalStarts: byCapitals.starts,
    capitalTexts: byCapitals.order(capitalTexts),
    initials: byInitials.words,
    nameStarts: byInitials.starts,
    nameHashes: byInitials.order(nameHashes),
    nameUses: byInitials.order(nameUses),
  };
}

export function openAcronyms(data: AcronymData): AcronymIndex {
  const { definitions, capitalStarts, nameStarts } = data;
  const capitals = linesOf(data.capitals);
  const initials = linesOf(data.initials);
  const bySpelling: ListsByKey<string, DefinedAcronyms> = new Map();
  for (const definition of definitions) {
    for (const plain of new Set(definition.acronyms.map(plainAcronym)))
      addTo(bySpelling, ownCopy(plain), definition);
  }
  return {
    definitions,
    capitals,
    initials,
    names: new Map(data.names),
    spelledOut: (acronym) => bySpelling.get(plainAcronym(acronym)) ?? [],
    textsWith: (word) => data.capitalTexts.subarray(...rangeOf(word, capitals, capitalStarts)),
    namesWith(wanted) {
      const range = rangeOf(wanted, initials, nameStarts);
      return {
        hashes: data.nameHashes.subarray(...range),
        uses: data.nameUses.subarray(...range),
      };
    },
  };
}

/** @param starts By word, where what belongs to it begins and what belongs to the next one. */
function rangeOf(
  word: string,
  sorted: readonly string[],
  starts: Uint32Array,
): readonly [start: number, end: number] {
  const place = partitionPoint(0, sorted.length, (at) => (sorted[at] ?? '') < word);
  const start = starts[place] ?? 0;
  return [start, sorted[place] === word ? (starts[place + 1] ?? start) : start];
}

/** Words one after the other, many of them the same. */
interface NumberedWords {
  add(word: string): void;
  sorted(): SortedWords;
}

interface SortedWords {
  /** Each once, in their order. */
  readonly words: Uint8Array;
  /** By word: where what belongs to it begins, and behind the last where that ends. */
  readonly starts: Uint32Array;
  /** Puts numbers that belong to the words as they were added into the order of the words. */
  order(numbers: readonly number[]): Uint32Array;
}

function numberWords(): NumberedWords {
  const ids = new Map<string, number>();
  const added: number[] = [];
  return {
    add(word) {
      const id = ids.get(word) ?? ids.size;
      if (id === ids.size) ids.set(ownCopy(word), id);
      added.push(id);
    },
    sorted() {
      const words = [...ids.keys()].toSorted();
      const places = new Uint32Array(words.length);
      for (const [place, word] of words.entries()) places[ids.get(word) ?? 0] = place;
      const counts = new Uint32Array(words.length);
      for (const id of added) counts[places[id] ?? 0] = (counts[places[id] ?? 0] ?? 0) + 1;
      const starts = new Uint32Array(words.length + 1);
      for (const [place, count] of counts.entries())
        starts[place + 1] = (starts[place] ?? 0) + count;
      return {
        words: new TextEncoder().encode(words.join('\n')),
        starts,
        order(numbers) {
          const ordered = new Uint32Array(added.length);
          const next = starts.slice();
          for (const [nth, id] of added.entries()) {
            const place = places[id] ?? 0;
            const at = next[place] ?? 0;
            ordered[at] = numbers[nth] ?? 0;
            next[place] = at + 1;
          }
          return ordered;
        },
      };
    },
  };
}

/** As acronyms are asked for: dots, case and other signs make no difference. */
export function plainAcronym(acronym: string): string {
  return acronym.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

function linesOf({ buffer, byteOffset, byteLength }: Uint8Array): readonly string[] {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
  return text === '' ? [] : text.split('\n').map(ownCopy);
}
