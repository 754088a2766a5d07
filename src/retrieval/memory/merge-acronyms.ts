import {
  type AcronymData,
  type AcronymIndex,
  type AcronymNumbers,
  countOf,
  type DefinedAcronyms,
  openAcronyms,
  textOf,
} from '../acronym-index.ts';
import { bestNames } from '../best-names.ts';
import type { Pace } from '../pace.ts';
import type { ArticleAt } from './edition.ts';
import type { Segment } from './segment.ts';

/** What these articles tell of acronyms together, put together from what their segments know. */
export async function mergeAcronyms(
  articles: readonly ArticleAt[],
  pace: Pace,
): Promise<AcronymData> {
  const numbers = new Map<Segment, Uint32Array>();
  for (const [place, { segment, number }] of articles.entries()) {
    const ofSegment = numbers.get(segment) ?? new Uint32Array(segment.articles.length).fill(GONE);
    ofSegment[number] = place;
    numbers.set(segment, ofSegment);
  }
  const parts = Array.from(numbers, ([segment, ofSegment]): Part => ({
    acronyms: segment.acronyms,
    numberOf: (text) => ofSegment[text] ?? GONE,
  }));
  const capitals = await mergeLists(parts, CAPITALS, pace);
  const names = await mergeLists(parts, NAMES, pace);
  const packed = {
    definitions: mergeDefinitions(parts),
    capitals: capitals.words,
    capitalStarts: capitals.starts,
    capitalTexts: capitals.entries,
    initials: names.words,
    nameStarts: names.starts,
    nameHashes: names.hashes,
    nameUses: names.entries,
  } satisfies AcronymNumbers & { readonly definitions: readonly DefinedAcronyms[] };
  // What one of them takes a word to stand for is likely to be it.
  const likely = parts.flatMap(({ acronyms }) => Array.from(acronyms.names));
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

/** Of a text that is left out; higher than any number. */
const GONE = 0xffff_ffff;

interface Part {
  readonly acronyms: AcronymIndex;
  /** The texts by the numbers that they get, which rise; {@link GONE} for those that are left out. */
  readonly numberOf: (text: number) => number;
}

function mergeDefinitions(parts: readonly Part[]): readonly DefinedAcronyms[] {
  return parts
    .flatMap(({ acronyms, numberOf }) =>
      acronyms.definitions.flatMap((definition): readonly DefinedAcronyms[] => {
        const text = numberOf(definition.text);
        return text === GONE ? [] : [{ ...definition, text }];
      }),
    )
    .toSorted((a, b) => a.text - b.text);
}

/** For each of many words a list of texts, and of what there is to say of each. */
interface Lists {
  readonly wordsOf: (index: AcronymIndex) => readonly string[];
  readonly listOf: (index: AcronymIndex, word: string) => List;
  readonly textOf: (entry: number) => number;
  /** The same entry for the text of another number. */
  readonly renumbered: (entry: number, text: number) => number;
}

interface List {
  /** By text. */
  readonly entries: Uint32Array;
  readonly hashes?: Uint32Array;
}

const CAPITALS: Lists = {
  wordsOf: ({ capitals }) => capitals,
  listOf: (index, word) => ({ entries: index.textsWith(word) }),
  textOf: (text) => text,
  renumbered: (_, text) => text,
};

const NAMES: Lists = {
  wordsOf: ({ initials }) => initials,
  listOf(index, word) {
    const { hashes, uses } = index.namesWith(word);
    return { entries: uses, hashes };
  },
  textOf,
  renumbered: (use, text) => (text << 8) | countOf(use),
};

interface MergedLists {
  /** In UTF-8, each on a line. */
  readonly words: Uint8Array;
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly hashes: Uint32Array;
}

async function mergeLists(
  parts: readonly Part[],
  { wordsOf, listOf, textOf, renumbered }: Lists,
  pace: Pace,
): Promise<MergedLists> {
  const all = [...new Set(parts.flatMap(({ acronyms }) => wordsOf(acronyms)))].toSorted();
  let room = 0;
  for (const { acronyms } of parts) {
    for (const word of wordsOf(acronyms)) room += listOf(acronyms, word).entries.length;
    await pace.rest();
  }
  const entries = new Uint32Array(room);
  const hashes = new Uint32Array(room);
  const words: string[] = [];
  const starts = [0];
  let length = 0;
  for (const word of all) {
    const runs = parts.flatMap(({ acronyms, numberOf }): readonly Run[] => {
      const list = listOf(acronyms, word);
      const numberAt = (at: number): number => numberOf(textOf(list.entries[at] ?? 0));
      return list.entries.length === 0 ? [] : [{ ...list, numberAt }];
    });
    visitByNumber(runs, (run, at, number) => {
      entries[length] = renumbered(run.entries[at] ?? 0, number);
      hashes[length] = run.hashes?.[at] ?? 0;
      length += 1;
    });
    if (length === starts.at(-1)) continue;
    words.push(word);
    starts.push(length);
    await pace.rest();
  }
  return {
    words: new TextEncoder().encode(words.join('\n')),
    starts: Uint32Array.from(starts),
    entries: entries.slice(0, length),
    hashes: hashes.slice(0, length),
  };
}

interface Run extends List {
  /** Which number the text of an entry gets. */
  readonly numberAt: (at: number) => number;
}

/** Goes through several runs, each of rising numbers, as if they were one; what is {@link GONE} is passed over. */
function visitByNumber(
  runs: readonly Run[],
  visit: (run: Run, at: number, number: number) => void,
): void {
  const cursors = runs.map((run) => ({ run, at: 0 }));
  for (;;) {
    let next: (typeof cursors)[number] | undefined;
    let least = GONE;
    for (const cursor of cursors) {
      const { run } = cursor;
      while (cursor.at < run.entries.length && run.numberAt(cursor.at) === GONE) cursor.at += 1;
      const number = cursor.at < run.entries.length ? run.numberAt(cursor.at) : GONE;
      if (number >= least) continue;
      least = number;
      next = cursor;
    }
    if (!next) return;
    visit(next.run, next.at, least);
    next.at += 1;
  }
}
