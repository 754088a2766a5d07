import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../replace-file.ts';
import { unlessMissing } from '../../unless-missing.ts';
import type { HeldFiles } from '../held-files.ts';
import { withFile } from './with-file.ts';

/**
 * In a folder, which is made when something is to be kept. All methods reject with a {@link RecordsError} if it
 * can't be used.
 */
export function heldInFolder(folder: string): HeldFiles {
  return {
    async keep(id, bytes) {
      await withFile(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
      const file = join(folder, id);
      await withFile(file, () => replaceFile(file, bytes));
    },
    read: (id) => withFile(join(folder, id), () => unlessMissing(readFile(join(folder, id)))),
    async keepOnly(ids) {
      const names = (await withFile(folder, () => unlessMissing(readdir(folder)))) ?? [];
      const kept = await ids();
      for (const name of names.filter((each) => !kept.has(each))) {
        await withFile(join(folder, name), () => rm(join(folder, name), { force: true }));
      }
    },
  };
}
