import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { onDisk } from '../backup/backup-error.ts';

/** Does something with a folder on the disk of a file, which goes with all that is in it then. */
export function besideFile<Outcome>(
  file: string,
  work: (folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  const beside = dirname(resolve(file));
  return onDisk(beside, async () => {
    const folder = await mkdtemp(join(beside, '.pullquote-'));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
