import { packFetched, unpackFetched } from '../articles/fetched-file.ts';
import { FETCHED_ENDING, idOfFetched } from '../articles/fetched-format.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { codeOfFile } from '../records/file-code.ts';
import type { Fence, SharedFiles } from '../records/shared-files.ts';
import { type FetchedStore, isFetchedName } from '../sources/fetched-store.ts';
import type { SourceTools } from '../sources/source-tools.ts';

/** Fetched articles that several processes share, in a folder of this one's, where articles are read from. */
export interface FetchedMirror {
  /** Makes the folder the same as the store by now; only what differs is read. @returns whether something did. */
  follow(): Promise<boolean>;
  /** Ids of the articles that have gone from the store: they are not missed here. */
  gone(): Iterable<string>;
  /** Removes an article from the store and the folder. */
  remove(articleId: string): Promise<void>;
  /** The store's files; what is done with them is done in the folder, too. */
  files(fence?: Fence): SourceTools['files'];
}

export interface FetchedMirrorParts {
  readonly shared: SharedFiles;
  /** Of the folder. */
  readonly local: Pick<FetchedStore, 'bytes' | 'names' | 'put' | 'remove' | 'tidy'>;
  readonly isTakenDown: (articleId: string) => boolean;
}

/** So many files are read at once. */
const AT_ONCE = 4;

/** Opens it once the folder is the same as the store. */
export async function openFetchedMirror(parts: FetchedMirrorParts): Promise<FetchedMirror> {
  const { shared, local, isTakenDown } = parts;
  await local.tidy();
  const turns = oneAtATime();
  /** By name, the codes of those in the folder. */
  const known = await codesIn(local);
  const gone = new Set<string>();
  /** Something differs since it was told of last: not all may have been done at once. */
  let hasChanged = false;
  const follow = (): Promise<boolean> =>
    turns.take(async () => {
      const there = await shared.codes();
      for (const name of known.keys()) {
        if (there.has(name) && !isTakenDown(idOfFetched(name))) continue;
        await drop(name);
        hasChanged = true;
      }
      await takeNew([...there].filter(([name, code]) => isNew(name, code)));
      const did = hasChanged;
      hasChanged = false;
      return did;
    });
  await follow();

  /** What can't be the name of a file here, nobody here has written. */
  function isNew(name: string, code: string): boolean {
    return known.get(name) !== code && isFetchedName(name) && !isTakenDown(idOfFetched(name));
  }

  async function takeNew(fresh: readonly (readonly [name: string, code: string])[]): Promise<void> {
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      await Promise.all(fresh.slice(at, at + AT_ONCE).map(([name, code]) => take(name, code)));
    }
  }

  async function take(name: string, code: string): Promise<void> {
    const bytes = await shared.read(name);
    if (!bytes) return;
    await put(name, bytes, code);
    hasChanged = true;
  }

  async function put(name: string, bytes: Uint8Array, code = codeOfFile(bytes)): Promise<void> {
    await local.put(name, bytes);
    known.set(name, code);
    gone.delete(idOfFetched(name));
  }

  async function drop(name: string): Promise<void> {
    if (!known.has(name)) return;
    // Before it is missed.
    gone.add(idOfFetched(name));
    await local.remove(name);
    known.delete(name);
  }

  const remove = (name: string, fence?: Fence): Promise<boolean> =>
    turns.take(async () => {
      const isThere = await shared.remove(name, fence);
      await drop(name);
      return isThere;
    });

  return {
    follow,
    gone: () => gone,
    async remove(articleId) {
      await remove(`${articleId}${FETCHED_ENDING}`);
    },
    files: (fence) => ({
      names: async () => new Set((await shared.codes()).keys()),
      async read(name) {
        const packed = await shared.read(name);
        return packed && unpackFetched(name, packed);
      },
      async write(name, about, bytes) {
        const { head, packed } = await packFetched(about, bytes);
        await turns.take(async () => {
          await shared.put(name, packed, fence);
          await put(name, packed);
        });
        return head;
      },
      remove: (name) => remove(name, fence),
    }),
  };
}

async function codesIn(local: FetchedMirrorParts['local']): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const name of await local.names()) {
    const bytes = await local.bytes(name);
    if (bytes) codes.set(name, codeOfFile(bytes));
  }
  return codes;
}
