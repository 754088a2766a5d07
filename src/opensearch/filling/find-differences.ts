import { articleIdOf } from '../../articles/article-in.ts';
import type { CorpusError } from '../../articles/corpus-error.ts';
import type { CorpusFolders, FileAt } from '../../articles/corpus-folders.ts';
import { problemsIn } from '../../articles/load-corpus.ts';
import {
  isSameStatus,
  listFiles,
  type SeenFile,
  type SeenFolder,
  statusOf,
} from '../../articles/look-at-files.ts';
import type { CollectionSettings } from '../../collections/collection-settings.ts';
import { termsFor } from '../../collections/terms.ts';
import { addTo, type ListsByKey } from '../../text/lists-by-key.ts';
import { problemsOf } from './problems-of.ts';
import type { FilesOfArticle, FolderKind, KnownFileRecord, KnownFiles } from './known-files.ts';

/** Where the files differ from what an index knows of them. */
export interface Differences {
  /** Articles that are new, or others now perhaps: in the order of their files. */
  readonly changed: readonly SeenArticle[];
  /** Articles of which there is no file any more. */
  readonly gone: readonly FilesOfArticle[];
  /** How many articles were served of each folder. */
  readonly served: Readonly<Record<FolderKind, number>>;
  /** How many articles there are files of. */
  readonly total: number;
  readonly folders: readonly SeenFolder[];
  /** What keeps out more than one file. */
  readonly problems: readonly CorpusError[];
  /** Why others are left out that are as they were; the first of many. */
  readonly knownProblems: readonly CorpusError[];
}

/** The files that could have an article, in the order of their places, and what is known of them. */
export interface SeenArticle {
  readonly id: string;
  readonly files: readonly SeenFile[];
  readonly known: FilesOfArticle | undefined;
}

/**
 * Compares names and times of files with what is known of them; reads none, and holds of those that are as they
 * were no more than their names.
 */
export async function findDifferences(
  known: KnownFiles,
  folders: CorpusFolders,
  settings: CollectionSettings,
): Promise<Differences> {
  const listed = await listFiles(folders);
  const unseen = filesById(listed.files);
  const total = unseen.size;
  const order = new Map(Array.from(unseen.keys(), (id, nth) => [id, nth]));
  const changed: SeenArticle[] = [];
  const gone: FilesOfArticle[] = [];
  const knownProblems: CorpusError[] = [];
  const served = { corpus: 0, fetched: 0 };
  for await (const page of known.pages()) {
    for (const one of page) {
      const files = unseen.get(one.id) ?? [];
      unseen.delete(one.id);
      if (one.served) served[one.served.folder] += 1;
      if (files.length === 0) {
        if (!isHidden(one, listed.folders, folders)) gone.push(one);
        continue;
      }
      const seen = await Promise.all(files.map(lookAt));
      if (!isAsKnown(one, seen, folders, settings))
        changed.push({ id: one.id, files: seen, known: one });
      else if (knownProblems.length < MOST_PROBLEMS)
        knownProblems.push(...problemsOf(one, folders));
    }
  }
  for (const [id, files] of unseen)
    changed.push({ id, files: await Promise.all(files.map(lookAt)), known: undefined });
  return {
    changed: changed.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    gone,
    served,
    total,
    folders: listed.folders,
    problems: problemsIn(listed.folders, folders),
    knownProblems,
  };
}

const MOST_PROBLEMS = 1000;

function filesById(files: readonly FileAt[]): ListsByKey<string, FileAt> {
  const byId: ListsByKey<string, FileAt> = new Map();
  for (const at of files) addTo(byId, articleIdOf(at.file), at);
  return byId;
}

async function lookAt(at: FileAt): Promise<SeenFile> {
  return { ...at, status: await statusOf(at) };
}

export function kindOf(
  { directory }: Pick<FileAt, 'directory'>,
  { corpusDir }: CorpusFolders,
): FolderKind {
  return directory === corpusDir ? 'corpus' : 'fetched';
}

/** The terms that hold for an article, as one text. */
export function termsText(id: string, settings: CollectionSettings): string {
  const { licence, longestQuote, linkOnly } = termsFor(id, settings);
  return JSON.stringify([licence ?? null, longestQuote ?? null, linkOnly ?? false]);
}

export function knownOf(
  known: FilesOfArticle | undefined,
  at: FileAt,
  folders: CorpusFolders,
): KnownFileRecord | undefined {
  const folder = kindOf(at, folders);
  return known?.files.find((one) => one.folder === folder && one.file === at.file);
}

function isAsKnown(
  known: FilesOfArticle,
  seen: readonly SeenFile[],
  folders: CorpusFolders,
  settings: CollectionSettings,
): boolean {
  if (known.begun || seen.length !== known.files.length) return false;
  if (known.served && known.served.terms !== termsText(known.id, settings)) return false;
  return seen.every((at, nth) => {
    const before = knownOf(known, at, folders);
    return before === known.files[nth] && isSameStatus(before?.status, at.status);
  });
}

/** Whether what is in the folder of a file can't be told now: that of another machine, it may be. */
function isHidden(
  { files }: FilesOfArticle,
  folders: readonly SeenFolder[],
  where: CorpusFolders,
): boolean {
  return files.some(({ folder, file }) =>
    folders.some(
      (one) =>
        kindOf(one, where) === folder &&
        (one.kind !== 'there' || one.unreadable.some((below) => file.startsWith(`${below}/`))),
    ),
  );
}
