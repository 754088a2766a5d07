import { mkdir, open, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';
import { articleIdOf } from './article-in.ts';
import { type ArticleReader, openArticleReader } from './article-reader.ts';
import { type CheckedArticle, withSameTexts } from './check-corpus.ts';
import { CorpusError } from './corpus-error.ts';
import { type Addition, findAdditions } from './find-additions.ts';
import { findFiles } from './find-files.ts';
import { formatToRead } from './formats.ts';
import type { LoadProgress } from './load-corpus.ts';
import { findMisreadings } from './misreadings.ts';
import { packArticle, unpackLater } from './packed-article.ts';
import { readBytes, roomForFiles } from './read-file.ts';

/** What came of files that were to be added to a corpus. */
export interface Added {
  /** With what was understood of them; their files lie below the corpus folder. */
  readonly articles: readonly AddedArticle[];
  /** The corpus has these very files under the same names. */
  readonly present: readonly Addition[];
  /** What lay beside articles and isn't one. */
  readonly ignored: readonly string[];
  /** What can't be used, by where it is. */
  readonly problems: readonly CorpusError[];
}

export interface AddedArticle extends CheckedArticle {
  readonly source: string;
}

export interface AddOptions {
  readonly corpusDir: string;
  /** Nothing is written. */
  readonly isTrial: boolean;
  readonly onProgress: (progress: LoadProgress) => void;
}

/**
 * Copies files, and those in folders, into a corpus, each of which must be an article. Nothing that is there is
 * overwritten; of several files that would have one id the first is the article.
 *
 * @throws CorpusError if the corpus folder itself can't be read.
 */
export async function addArticles(
  paths: readonly string[],
  { corpusDir, isTrial, onProgress }: AddOptions,
): Promise<Added> {
  const { additions, ...found } = await findAdditions(paths, corpusDir);
  const known = await idsIn(corpusDir);
  const reader = openArticleReader();
  const room = roomForFiles();
  const articles: AddedArticle[] = [];
  const present = [...found.present];
  const problems = [...found.problems];

  const add = async (addition: Addition): Promise<void> => {
    const { source, file } = addition;
    const name = basename(source);
    const format = formatToRead(file);
    const bytes = await readBytes(dirname(source), name, format, room);
    if (await isCopy(join(corpusDir, file), bytes)) return void present.push(addition);
    const taken = known.get(articleIdOf(file));
    if (taken !== undefined) throw idTaken(file, taken);
    const checked = await check(reader, file, bytes);
    if (!isTrial) await write(corpusDir, file, bytes);
    known.set(articleIdOf(file), file);
    articles.push({ ...checked, source });
  };
  try {
    for (const [done, addition] of additions.entries()) {
      onProgress({ done, total: additions.length });
      await add(addition).catch((error: unknown) => {
        if (!(error instanceof CorpusError)) throw error;
        problems.push(error.about(addition.source));
      });
    }
  } finally {
    await reader.close();
  }
  return { articles: withSameTexts(articles), present, ignored: found.ignored, problems };
}

/** Whose ids are taken; in a folder that isn't there, none are. */
async function idsIn(corpusDir: string): Promise<Map<string, string>> {
  if (!(await realpath(corpusDir).catch(() => undefined))) return new Map();
  const { files } = await findFiles(corpusDir);
  return new Map(files.toReversed().map((file) => [articleIdOf(file), file]));
}

async function isCopy(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readFile(path).catch(() => undefined);
  return found !== undefined && found.equals(bytes);
}

async function check(
  reader: ArticleReader,
  file: string,
  bytes: Uint8Array,
): Promise<CheckedArticle> {
  const accounts: Account[] = [];
  const article = await reader.read(file, bytes, (account) => accounts.push(account));
  const [account = { origins: {}, notes: [], notQuoted: [] }] = accounts;
  const misreadings = findMisreadings(article, account);
  return { article: unpackLater(packArticle(article)), file, account, misreadings };
}

async function write(corpusDir: string, file: string, bytes: Uint8Array): Promise<void> {
  const path = join(corpusDir, file);
  let isBegun = false;
  try {
    await mkdir(dirname(path), { recursive: true });
    const [inside, folder] = await Promise.all([realpath(corpusDir), realpath(dirname(path))]);
    if (relative(inside, folder) !== relative(corpusDir, dirname(path))) throw linkedFolder(file);
    const handle = await open(path, 'wx');
    isBegun = true;
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (isBegun) await rm(path, { force: true });
    if (cause instanceof CorpusError) throw cause;
    throw hasCode(cause, 'EEXIST') && !isBegun ? nameTaken(file) : unwritable(file, cause);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function idTaken(file: string, taken: string): CorpusError {
  return new CorpusError({
    file,
    message:
      taken === file
        ? `the corpus has another file ${file}, which is not overwritten`
        : `its id ${articleIdOf(file)} is that of ${taken}`,
    remedy: 'Rename it, and add it again, unless both hold the same article.',
  });
}

function nameTaken(file: string): CorpusError {
  return new CorpusError({
    file,
    message: `the corpus has something else named ${file}, which is not overwritten`,
    remedy: 'Rename it, and add it again.',
  });
}

function linkedFolder(file: string): CorpusError {
  return new CorpusError({
    file,
    message: `in the corpus, ${dirname(file)} is a symbolic link to another folder`,
    remedy: 'Rename one of the two folders; nothing is read through such a link.',
  });
}

function unwritable(file: string, cause: unknown): CorpusError {
  return new CorpusError({
    file,
    message: `its copy ${file} can’t be written into the corpus`,
    remedy: 'Check that there is room, and that this user may write there.',
    cause,
  });
}
