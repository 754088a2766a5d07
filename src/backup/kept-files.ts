import { lstat, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UNFINISHED_ENDING } from '../replace-file.ts';
import { unlessMissing } from '../unless-missing.ts';

/** Where is kept what a backup holds. */
export interface KeptFolders {
  /** The bot's folder of records. */
  readonly dataDir: string;
  /** The folder of articles, of which a backup has the lists alone. */
  readonly corpusDir: string;
}

/** A file as it was when it was looked at. */
export interface KeptFile {
  /** In a backup, with slashes. */
  readonly path: string;
  /** On the disk. */
  readonly source: string;
  readonly size: number;
  /** Which one it is: a file that was written anew is another one. */
  readonly stamp: string;
  /** Whether lines are only ever added to this very file. */
  readonly grows: boolean;
}

export interface KeptList {
  readonly files: readonly KeptFile[];
  /** Paths of links, which aren't followed. */
  readonly links: readonly string[];
}

/** The operator's lists, in the folder of articles. */
export const LISTS = ['collections.yaml', 'sources.yaml'] as const;

/** Where a restore makes ready what it puts in place. */
export const RESTORING = 'restoring';

/** What a restore has put aside. */
export const ASIDE_PREFIX = 'before-restore-';

/** Of the running process, of the disk, or what can be had again. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'in-use.sock',
  'control',
  'lost+found',
  'mirror',
  'models',
  RESTORING,
]);

/** Whether what is called so in the folder of records is no part of what is kept. */
export function isLeftOut(name: string): boolean {
  return LEFT_OUT.has(name) || name.startsWith(ASIDE_PREFIX);
}

/**
 * What there is, in the order that keeps promises while the bot goes on writing: journals first, so that what they
 * speak of is there; then what they speak of; and what was taken down last, lest a file of it came without that.
 */
export async function listKept({ dataDir, corpusDir }: KeptFolders): Promise<KeptList> {
  const top = await readdir(dataDir, { withFileTypes: true });
  const folders = top.filter((entry) => entry.isDirectory() && !isLeftOut(entry.name));
  const nested = await Promise.all(
    folders.map(({ name }) => unlessMissing(readdir(join(dataDir, name), RECURSIVELY))),
  );
  const entries = [
    ...top.filter(({ name }) => !isLeftOut(name)),
    ...nested.flatMap((found) => found ?? []),
  ];
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(UNFINISHED_ENDING))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const look = (source: string): Promise<readonly KeptFile[]> =>
    lookAt(`data/${relative(dataDir, source).replaceAll(sep, '/')}`, source);
  const files: KeptFile[] = [];
  for (const source of paths.filter((path) => turnOf(path) === 0))
    files.push(...(await look(source)));
  for (const turn of [1, 2]) {
    const looked = await Promise.all(paths.filter((path) => turnOf(path) === turn).map(look));
    files.push(...looked.flat());
  }
  for (const name of LISTS)
    files.push(...(await lookAt(`corpus/${name}`, join(corpusDir, name), stat)));
  const links = entries.filter((entry) => entry.isSymbolicLink());
  return { files, links: links.map(({ parentPath, name }) => join(parentPath, name)) };
}

const RECURSIVELY = { withFileTypes: true, recursive: true } as const;

const TAKEN_DOWN = /(?:^|[\\/])(?:takedowns\.json|taken-down\.jsonl)$/u;

function turnOf(path: string): number {
  if (TAKEN_DOWN.test(path)) return 2;
  return path.endsWith('.jsonl') ? 0 : 1;
}

/** None if it has gone. */
async function lookAt(path: string, source: string, look = lstat): Promise<readonly KeptFile[]> {
  const stats = await unlessMissing(look(source, { bigint: true }));
  if (!stats?.isFile()) return [];
  const grows = path.endsWith('.jsonl');
  const { ino, size, mtimeNs } = stats;
  return [
    { path, source, size: Number(size), grows, stamp: grows ? `${ino}` : `${ino} ${mtimeNs}` },
  ];
}
