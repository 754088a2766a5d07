import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { replaceFile } from '../../replace-file.ts';
import { type Revision, revisionCode, revisionSchema, type RevisionStore } from '../revisions.ts';
import { withFile } from './with-file.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

const ENDING = '.br';

/** Packs a text of a hundred pages in some milliseconds to a third; more takes ten times as long. */
const QUALITY = 5;

/** No text is longer, packed or not: what unpacks to more isn't one of ours. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Keeps revisions in the files of a folder, each compressed and written in one step.
 *
 * @throws {RecordsError} from all of its methods if the folder can't be used.
 */
export function fileRevisions(folder: string): RevisionStore {
  const fileOf = (code: string): string => join(folder, `${code}${ENDING}`);
  return {
    async keep(revision) {
      const file = fileOf(revisionCode(revision));
      await withFile(file, async () => {
        if (await isThere(file)) return;
        await mkdir(folder, { recursive: true });
        const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
        await replaceFile(file, await compress(JSON.stringify(revision), { params }));
      });
    },
    async read(code) {
      const bytes = await withFile(fileOf(code), () => bytesIn(fileOf(code)));
      const revision = bytes && (await unpacked(bytes));
      return revision && revisionCode(revision) === code ? revision : undefined;
    },
    async retain(codes) {
      const files = await withFile(folder, () => filesIn(folder));
      for (const file of files) {
        const isKept = file.endsWith(ENDING) && codes.has(file.slice(0, -ENDING.length));
        if (!isKept) await withFile(join(folder, file), () => rm(join(folder, file)));
      }
    },
  };
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function bytesIn(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Undefined for what a disk has spoiled. */
async function unpacked(bytes: Buffer): Promise<Revision | undefined> {
  try {
    const text = await decompress(bytes, { maxOutputLength: MAX_BYTES });
    return revisionSchema.safeParse(JSON.parse(text.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
