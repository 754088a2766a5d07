import type { Article } from '../articles/article.ts';
import type { CorpusError } from '../articles/corpus-error.ts';
import type { CorpusFolders } from '../articles/corpus-folders.ts';
import {
  type FileReader,
  type FileReaderOptions,
  openFileReader,
} from '../articles/file-reader.ts';
import type { KnownFile } from '../articles/known-file.ts';
import { problemsIn } from '../articles/load-corpus.ts';
import {
  lookAtFiles,
  type SeenFile,
  type SeenFiles,
  type SeenFolder,
} from '../articles/look-at-files.ts';
import { lookUntilRest } from '../articles/look-until-rest.ts';
import { countTextBytes } from '../articles/packed-article.ts';
import { isSameArticle } from '../articles/same-article.ts';
import { type Accident, findAccidents } from './accident.ts';
import {
  type ChangedFiles,
  changedFiles,
  type FilesByPlace,
  isAsSeen,
  placeOf,
} from './changed-files.ts';
import type { CorpusChange } from './corpus-change.ts';
import type { ReloadOptions } from './living-corpus.ts';
import { chooseAndRead, type ReadChoice, readChanged } from './served-articles.ts';
import type { ServedArticles } from './served-articles.ts';

/** The articles that are served, and the files that they are from. */
export interface CorpusState {
  readonly files: FilesByPlace;
  readonly served: ServedArticles;
  /** What keeps others out. */
  readonly problems: readonly CorpusError[];
}

/** What the files say by now. */
export interface FoundChanges {
  readonly state: CorpusState;
  readonly change: CorpusChange;
  /** Losses that are left out of the change. */
  readonly accidents: readonly Accident[];
  /** How many files are being written: they are left as they were. */
  readonly unfinished: number;
}

interface SeenChanges extends ChangedFiles {
  readonly folders: SeenFiles['folders'];
}

export interface FindChangesOptions extends ReloadOptions, Pick<FileReaderOptions, 'withTerms'> {
  readonly folders: CorpusFolders;
  /** All articles are to be looked at for the terms on which they are quoted. */
  readonly haveTermsChanged: boolean;
  readonly wait: (ms: number) => Promise<void>;
}

/** Looks at all files, and reads those that aren't as they were. */
export async function findChanges(
  before: CorpusState,
  options: FindChangesOptions,
): Promise<FoundChanges> {
  const { withTerms } = options;
  const reader = openFileReader({ withTerms, bytesBefore: countBytes(before.served) });
  try {
    return await findWith(reader, before, options);
  } finally {
    await reader.close();
  }
}

async function findWith(
  reader: FileReader,
  before: CorpusState,
  { folders, wait, withTerms, haveTermsChanged, ...asked }: FindChangesOptions,
): Promise<FoundChanges> {
  const { seen, rested, restless } = await lookUntilRest<SeenFile, KnownFile, SeenChanges>({
    look: async () => {
      const files = await lookAtFiles(folders);
      return { ...changedFiles(before.files, files), folders: files.folders };
    },
    keyOf: placeOf,
    isAsBefore: ({ status }, earlier) => isAsSeen(earlier, status),
    wait,
  });
  const { stayed, gone } = seen;
  const fresh = await readChanged(rested, { known: before.files, folders, reader });
  const unfinished = [...restless, ...fresh.restless];
  const asBefore = unfinished.flatMap((file) => before.files.get(placeOf(file)) ?? []);
  const there = [...stayed, ...fresh.files, ...asBefore];
  const choose = (files: readonly KnownFile[]): Promise<ReadChoice> =>
    chooseAndRead(files, fresh.articles, before.served, { folders, reader });

  const candidate = await choose(there);
  const accidents = accidentsIn(before.served, candidate.articles, seen.folders, asked);
  const kept = gone.filter((file) => isKept(file, accidents, asked.takenOut));
  const chosen = kept.length === 0 ? candidate : await choose([...there, ...kept]);
  const served =
    haveTermsChanged && withTerms ? onNewTerms(chosen.articles, withTerms) : chosen.articles;
  const problems = [...problemsIn(seen.folders, folders), ...chosen.problems];
  return {
    state: { files: chosen.files, served, problems: problems.toSorted(byFile) },
    change: differenceOf(before.served, served),
    accidents,
    unfinished: unfinished.length,
  };
}

function accidentsIn(
  before: ServedArticles,
  after: ServedArticles,
  folders: readonly SeenFolder[],
  { isConfirmed, takenOut = [] }: ReloadOptions,
): readonly Accident[] {
  if (isConfirmed) return [];
  const meant = new Set(takenOut);
  const lost = [...before].filter(([id]) => !after.has(id) && !meant.has(id));
  if (lost.length === 0) return [];
  const come = [...after].filter(([id]) => !before.has(id));
  return findAccidents(
    [...before.values()],
    lost.map(([, one]) => one),
    come.map(([, { article }]) => article),
    folders,
  );
}

function isKept(
  { directory, held }: KnownFile,
  accidents: readonly Accident[],
  takenOut: readonly string[] = [],
): boolean {
  if (held && takenOut.includes(held.id)) return false;
  return accidents.some((accident) => accident.directory === directory);
}

function onNewTerms(
  served: ServedArticles,
  withTerms: (article: Article) => Article,
): ServedArticles {
  return new Map(
    Array.from(served, ([id, { article, directory, place, hash }]) => [
      id,
      { article: withTerms(article), directory, place, hash },
    ]),
  );
}

function differenceOf(before: ServedArticles, after: ServedArticles): CorpusChange {
  const added: Article[] = [];
  const changed: { readonly before: Article; readonly after: Article }[] = [];
  for (const [id, { article }] of after) {
    const old = before.get(id)?.article;
    if (!old) added.push(article);
    else if (old !== article && !isSameArticle(old, article)) {
      changed.push({ before: old, after: article });
    }
  }
  const removed = [...before].flatMap(([id, { article }]) => (after.has(id) ? [] : article));
  return { added, changed, removed };
}

function countBytes(served: ServedArticles): number {
  let bytes = 0;
  for (const { article } of served.values()) bytes += countTextBytes(article);
  return bytes;
}

function byFile(a: CorpusError, b: CorpusError): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}
