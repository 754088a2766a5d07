import { mkdir, open, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { CorpusError } from '../articles/corpus-error.ts';
import {
  type FetchedFile,
  packFetched,
  readFetchedHead,
  unpackFetched,
} from '../articles/fetched-file.ts';
import { FETCHED_ENDING } from '../articles/fetched-format.ts';
import type { FetchedHead, KnownOfFetched } from '../articles/fetched-head.ts';
import { diskFaultOf } from '../disk-fault.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { OperationalError } from '../operational-error.ts';
import { replaceFile, UNFINISHED_ENDING } from '../replace-file.ts';
import { unlessMissing } from '../unless-missing.ts';

/**
 * The fetched articles' files below a folder, each by its path below that: an id as `idOfAddress` makes it, and
 * `FETCHED_ENDING`. Whatever happens while one is written, there is the old one or the new one, whole.
 *
 * All throw FetchedStoreError for what the disk refuses.
 */
export interface FetchedStore {
  write(file: string, known: KnownOfFetched, bytes: Uint8Array): Promise<FetchedHead>;
  /** The same of what is packed already. */
  put(file: string, packed: Uint8Array): Promise<void>;
  /** A file as it is, whatever that is. */
  bytes(file: string): Promise<Uint8Array | undefined>;
  /**
   * @returns undefined if there is none.
   * @throws CorpusError if it is damaged.
   */
  read(file: string): Promise<FetchedFile | undefined>;
  /** The same without its bytes, which aren't looked at. */
  readHead(file: string): Promise<FetchedHead | undefined>;
  /** @returns whether there was one. Folders that are empty then go with it. */
  remove(file: string): Promise<boolean>;
  /** All that are below a folder of the folder, such as a collection's; everything unless told. */
  list(below?: string): Promise<FetchedList>;
  /** Which there are. */
  names(): Promise<ReadonlySet<string>>;
  /** Removes what a crash left of writing. Nobody else may be at it. */
  tidy(): Promise<void>;
}

export interface FetchedList {
  /** By file, in its order. */
  readonly heads: ReadonlyMap<string, FetchedHead>;
  /** Files that can't be read. */
  readonly problems: readonly CorpusError[];
}

/** A disk that doesn't let fetched articles be kept. */
export class FetchedStoreError extends OperationalError {
  override readonly name = 'FetchedStoreError';
}

/** In bytes, of a file or a folder: what file systems take. */
const MAX_NAME_BYTES = 255;

/** Whether it is a path below the folder that a fetched article's file may have. */
export function isFetchedName(file: string): boolean {
  const names = file.split('/');
  return (
    file.endsWith(FETCHED_ENDING) &&
    !/[\\\0]/u.test(file) &&
    names.every((name) => name !== '' && !/^\.{1,2}$/u.test(name)) &&
    names.every((name) => Buffer.byteLength(name) <= MAX_NAME_BYTES)
  );
}

/** The folder is made with the first article. */
export function openFetchedStore(directory: string): FetchedStore {
  const changes = oneAtATime();

  const readHead = (file: string): Promise<FetchedHead | undefined> =>
    onDisk(pathOf(directory, file), async (path) => {
      const handle = await unlessMissing(open(path));
      try {
        return handle && (await readFetchedHead(file, handle));
      } finally {
        await handle?.close();
      }
    });

  const put = (file: string, packed: Uint8Array): Promise<void> =>
    changes.take(() =>
      onDisk(pathOf(directory, file), async (path) => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await replaceFile(path, packed);
      }),
    );
  const bytes = (file: string): Promise<Uint8Array | undefined> =>
    onDisk(pathOf(directory, file), (path) => unlessMissing(readFile(path)));

  return {
    async write(file, known, content) {
      const { head, packed } = await packFetched(known, content);
      await put(file, packed);
      return head;
    },
    put,
    bytes,
    async read(file) {
      const packed = await bytes(file);
      return packed && unpackFetched(file, packed);
    },
    readHead,
    remove: (file) =>
      changes.take(() =>
        onDisk(pathOf(directory, file), async (path) => {
          const isThere = await unlessMissing(rm(path).then(() => true));
          await removeEmptyFolders(directory, dirname(file));
          return isThere ?? false;
        }),
      ),
    async list(below = '') {
      const heads = new Map<string, FetchedHead>();
      const problems: CorpusError[] = [];
      const files = await filesBelow(directory, below, FETCHED_ENDING);
      for (const file of files.toSorted()) {
        try {
          const head = await readHead(file);
          // It may have been removed meanwhile.
          if (head) heads.set(file, head);
        } catch (error) {
          if (!(error instanceof CorpusError)) throw error;
          problems.push(error);
        }
      }
      return { heads, problems };
    },
    names: async () => new Set(await filesBelow(directory, '', FETCHED_ENDING)),
    async tidy() {
      for (const file of await filesBelow(directory, '', UNFINISHED_ENDING))
        await onDisk(join(directory, file), (path) => rm(path, { force: true }));
    },
  };
}

/** @throws Error if it isn't below the folder: that is a bug of whoever made the path. */
function pathOf(directory: string, file: string): string {
  if (isFetchedName(file)) return join(directory, file);
  throw new Error(`no file of a fetched article: ${file}`);
}

async function filesBelow(
  directory: string,
  below: string,
  ending: string,
): Promise<readonly string[]> {
  const entries = await onDisk(join(directory, below), (path) =>
    unlessMissing(readdir(path, { recursive: true, withFileTypes: true })),
  );
  return (entries ?? [])
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relativePath(directory, join(parentPath, name)));
}

function relativePath(directory: string, path: string): string {
  return relative(directory, path).replaceAll(sep, '/');
}

/** From the innermost on, up to the folder of all. */
async function removeEmptyFolders(directory: string, below: string): Promise<void> {
  if (below === '.') return;
  const isGone = await rmdir(join(directory, below)).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmptyFolders(directory, dirname(below));
}

async function onDisk<Result>(
  path: string,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(path);
  } catch (cause) {
    const fault = cause instanceof CorpusError ? undefined : diskFaultOf(cause);
    if (!fault) throw cause;
    throw new FetchedStoreError(`${path} ${fault.message}. ${fault.remedy}`, { cause });
  }
}
