import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** The floors whose code decides what is found out about articles. */
const FLOORS = ['text', 'articles', 'retrieval'] as const;

/**
 * A version of all code that reads and analyses articles, which nobody can forget to raise: the hash
 * of that code, and Node's version, as Unicode comes with it.
 */
export async function codeVersion(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const floor of FLOORS) {
    const folder = new URL(`../${floor}/`, import.meta.url);
    const files = (await readdir(folder)).filter((file) => /\.[jt]s$/.test(file));
    for (const file of files.toSorted()) {
      hash.update(file).update(await readFile(new URL(file, folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
