import { mkdir, open, readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CorpusError } from '../articles/corpus-error.ts';
import { decode } from '../articles/decode.ts';
import { replaceFile } from '../replace-file.ts';
import { unlessMissing } from '../unless-missing.ts';
import { type AddedSources, addSources, type NewSource } from './add-sources.ts';
import { readSources, type ReadSources } from './read-sources.ts';

/** Its name, in the folder of articles. */
export const SOURCES_FILE = 'sources.yaml';

/** What begins a list that isn't there yet. */
const HEAD = `# Where articles are fetched from: pages, feeds, sitemaps, lists of links. An address is enough;
# the README has all that can be said of one, or below “defaults:” of all.
`;

/** What the file says of sources; one that isn't there says nothing of any. Rejects with what the disk does. */
export async function readSourcesFile(path: string): Promise<ReadSources> {
  try {
    return readSources(textOf(path, await bytesOf(path)), path);
  } catch (problem) {
    if (problem instanceof CorpusError) return { kind: 'unreadable', problem };
    throw problem;
  }
}

/**
 * Adds sources at the end of the file, in one step; all else in it stays as it is.
 *
 * @param isTrial Whether nothing is written.
 * @throws CorpusError if the file can't be read as it is: then it isn't touched.
 */
export async function addToSourcesFile(
  path: string,
  sources: readonly NewSource[],
  isTrial = false,
): Promise<Omit<AddedSources, 'text'>> {
  for (;;) {
    const before = await bytesOf(path);
    const known = textOf(path, before);
    const { text, added, present } = addSources(known === '' ? HEAD : known, sources, path);
    if (isTrial || added.length === 0) return { added, present };
    // Somebody else may have written to it meanwhile.
    if (!before.equals(await bytesOf(path))) continue;
    await write(path, before.indexOf(MARK) === 0 ? `\uFEFF${text}` : text);
    return { added, present };
  }
}

/** UTF-8's byte order mark, which editors of Windows write. */
const MARK = Buffer.from('\uFEFF');

async function bytesOf(path: string): Promise<Buffer> {
  return (await unlessMissing(readFile(path))) ?? Buffer.alloc(0);
}

function textOf(path: string, bytes: Buffer): string {
  return bytes.toString().trim() === '' ? '' : decode(path, bytes);
}

/** A link to the file stays one, and who may read the file still may. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await realpath(path).catch(() => path);
  const mode = await stat(file).then(
    (stats) => stats.mode,
    () => READ_BY_ALL,
  );
  await replaceFile(file, text, (unfinished, flags) => open(unfinished, flags, mode));
}

const READ_BY_ALL = 0o644;
