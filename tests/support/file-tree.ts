import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Files below a folder by their paths, with slashes; in Latin-1, so that all bytes are told apart. */
export type FileTree = Readonly<Record<string, string>>;

export async function writeTree(folder: string, tree: FileTree): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(tree)) {
    const file = join(folder, ...path.split('/'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, 'latin1');
  }
}

/** Files alone, without links, sockets and folders. */
export async function readTree(folder: string): Promise<FileTree> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const path = relative(folder, file).replaceAll(sep, '/');
    return [path, await readFile(file, 'latin1')] as const;
  });
  return Object.fromEntries((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
