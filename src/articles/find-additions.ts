import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { CorpusError } from './corpus-error.ts';
import { findFiles, isHidden } from './find-files.ts';
import { describeEndings, formatOf } from './formats.ts';
import { folderNamedLikeArticle } from './read-file.ts';
import { isCompanion, unreadFormat } from './unread-format.ts';

/** A file that may become an article of a corpus. */
export interface Addition {
  /** As it can be opened from here. */
  readonly source: string;
  /** Its path below the corpus folder. */
  readonly file: string;
}

export interface FoundAdditions {
  readonly additions: readonly Addition[];
  /** What lies in the corpus already. */
  readonly present: readonly Addition[];
  /** What lies in folders beside articles: pictures, styles, READMEs. */
  readonly ignored: readonly string[];
  /** What can't be one; each names its source. */
  readonly problems: readonly CorpusError[];
}

/** Of these endings are files that hold text of a format that is read, under another ending. */
const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  '.text': '.txt',
  '.asc': '.txt',
  '.mdown': '.md',
  '.mkd': '.md',
  '.mkdn': '.md',
  '.rmd': '.md',
};

/** Finds what is to be added: files, and all that is in folders, which keep their names and their structure. */
export async function findAdditions(
  paths: readonly string[],
  corpusDir: string,
): Promise<FoundAdditions> {
  const corpus = await realpath(corpusDir).catch(() => resolve(corpusDir));
  const additions: Addition[] = [];
  const present: Addition[] = [];
  const ignored: string[] = [];
  const problems: CorpusError[] = [];
  for (const path of paths) {
    const found = await find(path);
    for (const addition of found.additions) {
      const real = await realpath(addition.source).catch(() => addition.source);
      const file = relative(corpus, real);
      if (real.startsWith(`${corpus}${sep}`)) present.push({ ...addition, file });
      else additions.push(addition);
    }
    ignored.push(...found.ignored);
    problems.push(...found.problems);
  }
  return { additions, present, ignored, problems };
}

type Found = Omit<FoundAdditions, 'present'>;

async function find(path: string): Promise<Found> {
  if (/^(?:[a-z][a-z\d+.-]+:\/\/|www\.)/iu.test(path)) return only(webAddress(path));
  const status = await stat(path).catch(() => undefined);
  if (!status) return only(missing(path));
  if (status.isDirectory()) return findInFolder(path);
  const name = basename(path);
  if (/^readme\./iu.test(name) || isHidden(name)) return only(unread(path));
  const file = fileFor(name);
  return file === undefined
    ? only(unreadFormat(path, describeEndings()))
    : { additions: [{ source: path, file }], ignored: [], problems: [] };
}

async function findInFolder(path: string): Promise<Found> {
  const name = basename(resolve(path));
  if (formatOf(name)) return only(folderNamedLikeArticle(path));
  if (isHidden(name)) return only(unread(path));
  try {
    const found = await findFiles(path);
    const [ignored, others] = partition(found.ignored, isCompanion);
    const additions = [...found.files, ...others].flatMap((one) => {
      const file = fileFor(one);
      return file === undefined ? [] : [{ source: join(path, one), file: join(name, file) }];
    });
    const problems = [
      ...found.problems.map((problem) => problem.about(join(path, problem.file))),
      ...others
        .filter((file) => fileFor(file) === undefined)
        .map((file) => unreadFormat(join(path, file), describeEndings())),
    ];
    if (additions.length + problems.length === 0) problems.push(nothingIn(path));
    return { additions, ignored: ignored.map((file) => join(path, file)), problems };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return only(error.about(path));
  }
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function only(problem: CorpusError): Found {
  return { additions: [], ignored: [], problems: [problem] };
}

/** The name under which a corpus reads it; undefined if under none. */
function fileFor(file: string): string | undefined {
  if (formatOf(file)) return file;
  const ending = extname(file);
  const read = OTHER_ENDINGS[ending.toLowerCase()];
  return read && join(dirname(file), `${basename(file, ending)}${read}`);
}

function webAddress(address: string): CorpusError {
  return new CorpusError({
    file: address,
    message: 'it is an address, and no file',
    remedy: 'Addresses of pages and feeds are added by themselves: npx pullquote add https://…',
  });
}

function missing(path: string): CorpusError {
  return new CorpusError({
    file: path,
    message: 'there is no such file or folder',
    remedy: 'Check how it is spelled, and from which folder.',
  });
}

function unread(path: string): CorpusError {
  return new CorpusError({
    file: path,
    message: 'hidden files and READMEs are left out of a corpus',
    remedy: 'Give it another name if it holds an article.',
  });
}

function nothingIn(path: string): CorpusError {
  return new CorpusError({
    file: path,
    message: 'there is no article in this folder',
    remedy: `Articles are ${describeEndings()} files.`,
  });
}
