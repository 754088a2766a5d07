import type { AcronymNumbers, DefinedAcronyms } from '../acronym-index.ts';
import { countOf, openAcronyms, textOf } from '../acronym-index.ts';
import { bestNames } from '../best-names.ts';
import type { Analysis } from '../analysis.ts';
import type { Pace } from '../pace.ts';
import { type TermStoreData, termWriter } from '../term-store.ts';
import type { ArticleAt } from './edition.ts';
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
  const ids = new Map<string, number>();
  /** By segment, and by a term's id there: its id here, one more. */
  const known = new Map<Segment, Uint32Array>();
  for (const { segment, number } of articles) {
    const { store, passages } = segment;
    const idsHere = known.get(segment) ?? new Uint32Array(store.vocabulary.length);
    known.set(segment, idsHere);
    const take = (id: number): void => {
      let here = idsHere[id] ?? 0;
      if (here === 0) {
        const term = store.vocabulary[id] ?? '';
        here = 1 + (ids.get(term) ?? ids.size);
        if (here > ids.size) ids.set(term, here - 1);
        idsHere[id] = here;
      }
      writer.take(here - 1);
    };
    const { start, end } = passages.spanOf(number);
    for (let passage = start; passage < end; passage += 1) {
      const terms = store.terms(passage);
      let place = 0;
      for (const sentenceEnd of store.sentenceEnds(passage)) {
        for (; place < sentenceEnd; place += 1) take(terms[place] ?? 0);
        writer.endSentence();
      }
      writer.endPassage();
    }
    await pace.rest();
  }
  return writer.finish([...ids.keys()]);
}

/** The texts of a segment by the numbers that they get; undefined for those that are left out. */
type NumberOf = (text: number) => number | undefined;

async function mergeAcronyms(
  articles: readonly ArticleAt[],
  pace: Pace,
): Promise<Analysis['acronyms']> {
  const numbers = new Map<Segment, Map<number, number>>();
  for (const [place, { segment, number }] of articles.entries()) {
    const ofSegment = numbers.get(segment) ?? new Map<number, number>();
    numbers.set(segment, ofSegment.set(number, place));
  }
  const parts = Array.from(numbers, ([segment, ofSegment]): Part => ({
    segment,
    numberOf: (text) => ofSegment.get(text),
  }));
  const capitals = await mergeLists(parts, capitalsOf, pace);
  const names = await mergeLists(parts, namesOf, pace);
  const packed = {
    definitions: mergeDefinitions(parts),
    capitals: capitals.words,
    capitalStarts: capitals.starts,
    capitalTexts: capitals.texts,
    initials: names.words,
    nameStarts: names.starts,
    nameHashes: Uint32Array.from(names.hashes),
    nameUses: names.texts.map((text, place) => (text << 8) | (names.counts[place] ?? 0)),
  } satisfies AcronymNumbers & { readonly definitions: readonly DefinedAcronyms[] };
  // What one of them takes a word to stand for is likely to be it.
  const likely = parts.flatMap(({ segment }) => Array.from(segment.acronyms.names));
  const found = bestNames([
    {
      index: openAcronyms({ ...packed, names: likely }),
      isWhole: false,
      isShown: () => true,
      placeOf: (text) => text,
      textAt(text) {
        const { segment, number } = articles[text] ?? {};
        return segment?.articles[number ?? -1]?.text ?? '';
      },
    },
  ]);
  return { ...packed, names: [...found] };
}

interface Part {
  readonly segment: Segment;
  readonly numberOf: NumberOf;
}

function mergeDefinitions(parts: readonly Part[]): readonly DefinedAcronyms[] {
  return parts
    .flatMap(({ segment, numberOf }) =>
      segment.acronyms.definitions.flatMap((definition): readonly DefinedAcronyms[] => {
        const text = numberOf(definition.text);
        return text === undefined ? [] : [{ ...definition, text }];
      }),
    )
    .toSorted((a, b) => a.text - b.text);
}

/** For each of many words a list of texts, and of what there is to say of each. */
interface Lists {
  readonly words: readonly string[];
  entriesOf(word: string): Iterable<Entry>;
}

interface Entry {
  readonly text: number;
  readonly hash: number;
  readonly count: number;
}

function capitalsOf({ acronyms }: Segment): Lists {
  return {
    words: acronyms.capitals,
    *entriesOf(word) {
      for (const text of acronyms.textsWith(word)) yield { text, hash: 0, count: 0 };
    },
  };
}

function namesOf({ acronyms }: Segment): Lists {
  return {
    words: acronyms.initials,
    *entriesOf(word) {
      const { hashes, uses } = acronyms.namesWith(word);
      for (let place = 0; place < uses.length; place += 1) {
        const use = uses[place] ?? 0;
        yield { text: textOf(use), hash: hashes[place] ?? 0, count: countOf(use) };
      }
    },
  };
}

interface MergedLists {
  /** In UTF-8, each on a line. */
  readonly words: Uint8Array;
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  readonly hashes: readonly number[];
  readonly counts: readonly number[];
}

async function mergeLists(
  parts: readonly Part[],
  listsOf: (segment: Segment) => Lists,
  pace: Pace,
): Promise<MergedLists> {
  const lists = parts.map(({ segment, numberOf }) => ({ numberOf, ...listsOf(segment) }));
  const all = new Set(lists.flatMap(({ words }) => words));
  const words: string[] = [];
  const starts = [0];
  const texts: number[] = [];
  const hashes: number[] = [];
  const counts: number[] = [];
  for (const word of [...all].toSorted()) {
    const entries = lists.flatMap(({ numberOf, ...list }) =>
      Array.from(list.entriesOf(word)).flatMap(({ text, hash, count }): readonly Entry[] => {
        const number = numberOf(text);
        return number === undefined ? [] : [{ text: number, hash, count }];
      }),
    );
    if (entries.length === 0) continue;
    for (const { text, hash, count } of entries.toSorted((a, b) => a.text - b.text)) {
      texts.push(text);
      hashes.push(hash);
      counts.push(count);
    }
    words.push(word);
    starts.push(texts.length);
    await pace.rest();
  }
  return {
    words: new TextEncoder().encode(words.join('\n')),
    starts: Uint32Array.from(starts),
    texts: Uint32Array.from(texts),
    hashes,
    counts,
  };
}
