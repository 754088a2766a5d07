import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import type { Article } from './article.ts';
import { CorpusError } from './corpus-error.ts';
import { decode, MAX_FILE_BYTES } from './decode.ts';
import { type Format, parseArticle } from './parse-article.ts';

/** The articles of a folder, and all that kept others out. */
export interface Corpus {
  readonly directory: string;
  /** By title; ids are unique. */
  readonly articles: readonly Article[];
  /** By file. */
  readonly problems: readonly CorpusError[];
  /** Files that are no articles: a README, other endings. Hidden ones aren't mentioned. */
  readonly ignored: readonly string[];
}

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
]);

/** Discord's autocomplete values and our custom ids have at most 100 characters. */
const MAX_ID_LENGTH = 80;

/**
 * Reads every `.md` and `.txt` file below the folder. A file that can't be used is reported among
 * the problems and keeps no other out.
 *
 * @throws CorpusError if the folder itself can't be read.
 */
export async function loadCorpus(
  directory: string,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<Corpus> {
  const found = await findFiles(directory);
  const articles = new Map<string, { readonly file: string; readonly article: Article }>();
  const problems = [...found.problems];
  for (const [done, file] of found.files.entries()) {
    onProgress({ done, total: found.files.length });
    try {
      const article = await readArticle(directory, file);
      const other = articles.get(article.id);
      if (other) throw duplicateId(file, article.id, other.file);
      articles.set(article.id, { file, article });
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      problems.push(error);
    }
  }
  onProgress({ done: found.files.length, total: found.files.length });
  return {
    directory,
    articles: [...articles.values()].map(({ article }) => article).toSorted(byTitle),
    problems: problems.toSorted((a, b) => compare(a.file, b.file)),
    ignored: found.ignored,
  };
}

/**
 * Reads one article; `file` is its path below `directory`.
 *
 * @throws CorpusError if it can't be used.
 */
export async function readArticle(directory: string, file: string): Promise<Article> {
  const bytes = await readBytes(directory, file);
  return parseArticle(file, idOf(file), formatOf(file) ?? 'text', decode(file, bytes));
}

async function readBytes(directory: string, file: string): Promise<Uint8Array> {
  try {
    const path = join(directory, file);
    const { size } = await stat(path);
    // Enough of an oversized file for `decode` to refuse it, without reading it all.
    return size > MAX_FILE_BYTES ? new Uint8Array(size) : await readFile(path);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

interface Found {
  readonly files: readonly string[];
  readonly problems: readonly CorpusError[];
  readonly ignored: readonly string[];
}

async function findFiles(directory: string, below = ''): Promise<Found> {
  const files: string[] = [];
  const problems: CorpusError[] = [];
  const ignored: string[] = [];
  for (const entry of await entriesOf(directory, below)) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && formatOf(entry.name)) problems.push(folderNamedLikeArticle(file));
    else if (entry.isDirectory()) {
      const inside = await findFiles(directory, file).catch((error: unknown) => onlyProblem(error));
      files.push(...inside.files);
      problems.push(...inside.problems);
      ignored.push(...inside.ignored);
    } else if (formatOf(entry.name) && !/^readme\./i.test(entry.name)) files.push(file);
    else ignored.push(file);
  }
  return { files, problems, ignored };
}

function onlyProblem(error: unknown): Found {
  if (!(error instanceof CorpusError)) throw error;
  return { files: [], problems: [error], ignored: [] };
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

function formatOf(file: string): Format | undefined {
  return FORMATS.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase());
}

/** The path without its ending, in composed Unicode whatever the file system says; long ones keep a hash. */
function idOf(file: string): string {
  const id = file.slice(0, file.lastIndexOf('.')).normalize('NFC');
  if (id.length <= MAX_ID_LENGTH) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${id.slice(0, MAX_ID_LENGTH - 13).replace(/[\ud800-\udbff]$/, '')}~${hash}`;
}

function duplicateId(file: string, id: string, other: string): CorpusError {
  return new CorpusError({
    file,
    message: `the id ${id} is taken by ${other}`,
    remedy: 'Rename one of the two files, or remove one.',
  });
}

function folderNamedLikeArticle(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'this is a folder, though it is named like an article',
    remedy: 'Rename the folder without the ending; what is in it is not read until then.',
  });
}

function unreadable(file: string, cause: unknown): CorpusError {
  return new CorpusError({
    file,
    message: 'the file can’t be read',
    remedy: 'Check that it exists and that this user may read it.',
    cause,
  });
}

function byTitle(a: Article, b: Article): number {
  return a.title.localeCompare(b.title, 'en') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
