import type { PackedArticle } from '../articles/packed-article.ts';
import type { AcronymData, AcronymNumbers } from './acronym-index.ts';
import type { Analysis } from './analysis.ts';
import { type Numbers, type Pieces, readNumbersFile, writeNumbersFile } from './numbers-file.ts';
import type { TermStoreData } from './term-store.ts';

/**
 * What takes long to find out about a corpus, kept for the next start: its articles with their
 * texts, and which terms are in them.
 */
export interface Snapshot {
  /** Each article by the hash of its file. */
  readonly articles: ReadonlyMap<string, PackedArticle>;
  /** Which articles the analysis is of, and in which order. */
  readonly corpusHash: string;
  readonly analysis: Analysis;
}

/** What isn't large of a snapshot. */
interface SnapshotData
  extends Pick<Snapshot, 'corpusHash'>, Pick<AcronymData, 'definitions' | 'names'> {
  readonly articles: readonly (readonly [
    hash: string,
    source: PackedArticle['source'],
    textLength: number,
    layoutLength: number,
  ])[];
}

/**
 * What is: all texts one after the other, all layouts likewise, and the analysis's numbers, each below
 * its part's name.
 */
type SnapshotArrays = Readonly<Record<string, Numbers>> & {
  readonly texts: Uint8Array;
  readonly layouts: Uint32Array;
};

/**
 * Reads a snapshot, its numbers into shared memory. One that isn't there, is damaged or of another
 * version is as good as none.
 *
 * @param version Of the code that wrote it, and so of all that it holds.
 */
export async function readSnapshot(file: string, version: string): Promise<Snapshot | undefined> {
  const read = await readNumbersFile(file, version);
  if (!read) return undefined;
  const { articles, corpusHash, definitions, names } = read.data as SnapshotData;
  const { texts, layouts, ...numbers } = read.arrays as SnapshotArrays;
  let textEnd = 0;
  let layoutEnd = 0;
  const packed = articles.map(
    ([hash, source, textLength, layoutLength]): [string, PackedArticle] => {
      textEnd += textLength;
      layoutEnd += layoutLength;
      const text = texts.subarray(textEnd - textLength, textEnd);
      const layout = layouts.subarray(layoutEnd - layoutLength, layoutEnd);
      return [hash, { source, text, layout }];
    },
  );
  return {
    articles: new Map(packed),
    corpusHash,
    analysis: {
      terms: below('terms', numbers) as unknown as TermStoreData,
      acronyms: {
        definitions,
        names,
        ...(below('acronyms', numbers) as unknown as AcronymNumbers),
      },
    },
  };
}

/**
 * Writes a snapshot in one step: whoever reads it meanwhile, or after a crash, finds the old one or
 * the new one.
 *
 * @throws Error if it can't be written.
 */
export async function writeSnapshot(
  file: string,
  version: string,
  { articles, corpusHash, analysis: { terms, acronyms } }: Snapshot,
): Promise<void> {
  const packed = [...articles];
  const { definitions, names, ...numbers } = acronyms;
  const data: SnapshotData = {
    corpusHash,
    definitions,
    names,
    articles: packed.map(([hash, { source, text, layout }]) => [
      hash,
      source,
      text.length,
      layout.length,
    ]),
  };
  const arrays = {
    texts: packed.map(([, { text }]) => text),
    layouts: packed.map(([, { layout }]) => layout),
    ...named('terms', { ...terms }),
    ...named('acronyms', numbers),
  } satisfies Readonly<Record<string, Pieces>>;
  await writeNumbersFile(file, version, { data, arrays });
}

function named(
  part: string,
  arrays: Readonly<Record<string, Numbers>>,
): Readonly<Record<string, Numbers>> {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, numbers]) => [`${part}.${name}`, numbers]),
  );
}

/** What {@link named} gave this part's name. */
function below(
  part: string,
  arrays: Readonly<Record<string, Numbers>>,
): Readonly<Record<string, Numbers>> {
  const ours = Object.entries(arrays).filter(([name]) => name.startsWith(`${part}.`));
  return Object.fromEntries(ours.map(([name, numbers]) => [name.slice(part.length + 1), numbers]));
}
