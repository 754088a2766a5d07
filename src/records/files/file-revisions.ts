import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../replace-file.ts';
import { unlessMissing } from '../../unless-missing.ts';
import { packRevision, unpackRevision } from '../packed-revision.ts';
import { revisionCode, type RevisionStore } from '../revisions.ts';
import { withFile } from './with-file.ts';

const ENDING = '.br';

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
        if (await unlessMissing(stat(file))) return;
        await mkdir(folder, { recursive: true });
        await replaceFile(file, await packRevision(revision));
      });
    },
    async read(code) {
      const bytes = await withFile(fileOf(code), () => unlessMissing(readFile(fileOf(code))));
      return bytes && unpackRevision(bytes, code);
    },
    async retain(codes) {
      const files = (await withFile(folder, () => unlessMissing(readdir(folder)))) ?? [];
      const kept = await codes();
      for (const file of files) {
        const isKept = file.endsWith(ENDING) && kept.has(file.slice(0, -ENDING.length));
        if (!isKept) await withFile(join(folder, file), () => rm(join(folder, file)));
      }
    },
  };
}
