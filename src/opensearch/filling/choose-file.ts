import type { CorpusFolders } from '../../articles/corpus-folders.ts';
import { lastingStatus } from '../../articles/known-file.ts';
import { isSameStatus, type SeenFile, statusOf } from '../../articles/look-at-files.ts';
import type { CollectionSettings } from '../../collections/collection-settings.ts';
import { kindOf, knownOf, type SeenArticle, termsText } from './find-differences.ts';
import type { FilesOfArticle, KnownFileRecord, ServedFile } from './known-files.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { Preparers } from './preparers.ts';

export interface ChooseFileParts {
  /** Of the articles, to be written to. */
  readonly index: string;
  readonly folders: CorpusFolders;
  readonly settings: CollectionSettings;
  readonly preparers: Preparers;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** What is known of an article's files once they were read, and which of them has the article. */
export interface FileChoice {
  readonly files: readonly KnownFileRecord[];
  /** Undefined if none can be used. */
  readonly chosen: ChosenFile | undefined;
}

type ChosenFile =
  /** What is in the index is as it should be. */
  | { readonly kind: 'served' }
  | { readonly kind: 'other'; readonly served: ServedFile; readonly prepared: PreparedArticle };

/** Reads an article's files until one of them can be used; somebody may be writing to them. */
export async function chooseFile(
  { id, files, known }: SeenArticle,
  parts: ChooseFileParts,
): Promise<FileChoice | 'unfinished'> {
  const states: KnownFileRecord[] = [];
  let chosen: ChosenFile | undefined;
  for (const seen of files) {
    const before = knownOf(known, seen, parts.folders);
    if (chosen) {
      const state = await lookBehind(seen, before, parts);
      if (state) states.push(state);
      continue;
    }
    const read = await readOne({ id, seen, before, known }, parts);
    if (read === 'unfinished') return read;
    if (read === 'gone') continue;
    states.push(read.state);
    ({ chosen } = read);
  }
  return { files: states, chosen };
}

/** What keeps out a file behind the one that has the article: it is faulty, or else only its id is taken. */
async function lookBehind(
  seen: SeenFile,
  before: KnownFileRecord | undefined,
  { index, folders, preparers, now }: ChooseFileParts,
): Promise<KnownFileRecord | undefined> {
  if (before && isSameStatus(before.status, seen.status)) return before;
  const status = lastingStatus(seen.status, now());
  const state = { folder: kindOf(seen, folders), file: seen.file, status };
  const prepared = await preparers.prepare({ at: seen, index });
  if (prepared.kind !== 'faulty') return state;
  const { isGone, ...problem } = prepared.problem;
  return isGone ? undefined : { ...state, problem };
}

async function readOne(
  {
    id,
    seen,
    before,
    known,
  }: {
    readonly id: string;
    readonly seen: SeenFile;
    readonly before: KnownFileRecord | undefined;
    readonly known: FilesOfArticle | undefined;
  },
  { index, folders, settings, preparers, now }: ChooseFileParts,
): Promise<
  | { readonly state: KnownFileRecord; readonly chosen: ChosenFile | undefined }
  | 'unfinished'
  | 'gone'
> {
  const folder = kindOf(seen, folders);
  const { file } = seen;
  const terms = termsText(id, settings);
  const served = known?.served;
  const isServed =
    !known?.begun && served?.folder === folder && served.file === file && served.terms === terms;
  const isAsBefore = before !== undefined && isSameStatus(before.status, seen.status);
  if (isAsBefore && isServed) return { state: before, chosen: { kind: 'served' } };
  if (isAsBefore && before.problem && before.hash === undefined)
    return { state: before, chosen: undefined };
  const place = { folder, file };
  const status = lastingStatus(seen.status, now());
  const knownHash = isServed ? served.hash : undefined;
  const prepared = await preparers.prepare({ at: seen, index, knownHash });
  if (prepared.kind === 'faulty' && prepared.problem.isGone) return 'gone';
  const since = await statusOf(seen);
  if (seen.status && since && !isSameStatus(seen.status, since)) return 'unfinished';
  switch (prepared.kind) {
    case 'known':
      return { state: { ...place, status, hash: knownHash }, chosen: { kind: 'served' } };
    case 'faulty': {
      const { line, message, remedy } = prepared.problem;
      const problem = { line, message, remedy };
      // An earlier version that could be read goes on being served.
      if (isServed)
        return {
          state: { ...place, status, problem, hash: knownHash },
          chosen: { kind: 'served' },
        };
      return { state: { ...place, status, problem }, chosen: undefined };
    }
    case 'prepared': {
      const { hash, textHash, stored } = prepared;
      const made = { ...place, hash, terms, textHash, stored };
      const chosen = { kind: 'other', served: made, prepared } as const;
      return { state: { ...place, status, hash }, chosen };
    }
  }
}
