import type { PackedArticle } from '../articles/packed-article.ts';
import type { Analysis } from './analysis.ts';
import { readNumbersFile, writeNumbersFile } from './numbers-file.ts';
import type { TermStoreData } from './term-store.ts';

/**
 * What takes long to find out about a corpus, kept for the next start. It holds where paragraphs and
 * sentences stand and which terms are in them, but no text: what is quoted always comes from the
 * article's own file.
 */
export interface Snapshot {
  /** Each article by the hash of its file. */
  readonly articles: ReadonlyMap<string, PackedArticle>;
  /** Which articles the analysis is of, and in which order. */
  readonly corpusHash: string;
  readonly analysis: Analysis;
}

/** What isn't large of a snapshot. */
interface SnapshotData extends Pick<Snapshot, 'corpusHash'>, Pick<Analysis, 'longForms'> {
  readonly articles: readonly (readonly [
    hash: string,
    Omit<PackedArticle, 'layout'>,
    layoutLength: number,
  ])[];
}

/** What is: all layouts one after the other, and the term store's numbers. */
type SnapshotArrays = TermStoreData & { readonly layouts: Uint32Array };

/**
 * Reads a snapshot, its numbers into shared memory. One that isn't there, is damaged or of another
 * version is as good as none.
 *
 * @param version Of the code that wrote it, and so of all that it holds.
 */
export async function readSnapshot(file: string, version: string): Promise<Snapshot | undefined> {
  const read = await readNumbersFile(file, version);
  if (!read) return undefined;
  const { articles, corpusHash, longForms } = read.data as SnapshotData;
  const { layouts, ...terms } = read.arrays as unknown as SnapshotArrays;
  let at = 0;
  const withLayouts = articles.map(([hash, known, length]): [string, PackedArticle] => {
    at += length;
    return [hash, { ...known, layout: layouts.subarray(at - length, at) }];
  });
  return {
    articles: new Map(withLayouts),
    corpusHash,
    analysis: { terms, longForms },
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
  { articles, corpusHash, analysis: { terms, longForms } }: Snapshot,
): Promise<void> {
  const packed = [...articles];
  const data: SnapshotData = {
    corpusHash,
    longForms,
    articles: packed.map(([hash, { layout, ...known }]) => [hash, known, layout.length]),
  };
  const arrays = {
    layouts: joined(packed.map(([, { layout }]) => layout)),
    ...terms,
  } satisfies SnapshotArrays;
  await writeNumbersFile(file, version, { data, arrays });
}

function joined(arrays: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}
