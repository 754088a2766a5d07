import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CorpusError } from './corpus-error.ts';
import { formatOf } from './formats.ts';
import { folderNamedLikeArticle } from './read-file.ts';

/** Paths below the corpus folder, in order. */
export interface Found {
  readonly files: readonly string[];
  readonly problems: readonly CorpusError[];
  readonly ignored: readonly string[];
  /** Folders of which it can't be told now what is in them. */
  readonly unreadable: readonly string[];
}

/**
 * The articles' files below a folder, and what else is there. Symbolic links to files inside it are
 * followed, those that lead out of it are problems; those to folders are left alone.
 *
 * @throws CorpusError if the folder itself can't be read.
 */
export async function findFiles(directory: string, below = ''): Promise<Found> {
  const files: string[] = [];
  const problems: CorpusError[] = [];
  const ignored: string[] = [];
  const unreadable: string[] = [];
  const entries = await entriesOf(directory, below);
  const inside = await realpath(directory);
  for (const entry of entries) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory() && formatOf(entry.name)) problems.push(folderNamedLikeArticle(file));
    else if (entry.isDirectory()) {
      const within = await findFiles(directory, file).catch((error: unknown) =>
        onlyProblem(error, file),
      );
      files.push(...within.files);
      problems.push(...within.problems);
      ignored.push(...within.ignored);
      unreadable.push(...within.unreadable);
    } else if (entry.isSymbolicLink() && (await leadsOut(join(directory, file), inside))) {
      problems.push(linkLeadingOut(file));
    } else if (formatOf(entry.name) && !/^readme\./i.test(entry.name)) files.push(file);
    else ignored.push(file);
  }
  return { files, problems, ignored, unreadable };
}

/** Word keeps who has a document open beside it, in a file with the same ending. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

function onlyProblem(error: unknown, folder: string): Found {
  if (!(error instanceof CorpusError)) throw error;
  return { files: [], problems: [error], ignored: [], unreadable: [folder] };
}

async function entriesOf(directory: string, below: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(join(directory, below), { withFileTypes: true });
    return entries.toSorted((a, b) => compare(a.name, b.name));
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new CorpusError({
      file: below === '' ? directory : below,
      message: isMissing ? 'there is no such folder' : 'the folder can’t be read',
      remedy: isMissing
        ? 'Create it and put articles into it, or name another one (CORPUS_DIR, --corpus).'
        : 'Check that it is a folder and that this user may read it.',
      cause,
    });
  }
}

/** Whether a link leads to what isn't below the folder `inside`; one that leads nowhere doesn't. */
async function leadsOut(link: string, inside: string): Promise<boolean> {
  const target = await realpath(link).catch(() => inside);
  return target !== inside && !target.startsWith(`${inside}${sep}`);
}

function linkLeadingOut(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'this is a symbolic link that leads out of the folder, and is not followed',
    remedy: 'Put the file itself here, or let the link lead to one in this folder.',
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
