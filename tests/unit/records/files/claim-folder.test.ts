import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimFolder } from '../../../../src/records/files/claim-folder.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

const inFolder = (use: (folder: string) => Promise<void>) => () =>
  inScratchFolder((folder) => use(join(folder, 'data')));

/** Another process that listens in a folder, and is ended without a chance to tidy up. */
async function crashIn(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const script = `require('node:net').createServer().listen(process.argv[1], () => console.log('here'))`;
  const child = spawn(process.execPath, ['-e', script, join(folder, 'in-use.sock')]);
  await once(child.stdout, 'data');
  await expect(claimFolder(folder)).rejects.toThrow('is in use by another Pullquote');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a folder', () => {
  it(
    'is made, for its user only, and belongs to one at a time',
    inFolder(async (folder) => {
      const release = await claimFolder(folder);
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      await expect(claimFolder(folder)).rejects.toMatchObject({
        name: 'RecordsError',
        file: folder,
        remedy: 'Stop that one, or give this one a folder of its own (DATA_DIR).',
      });
      await release();
      await (
        await claimFolder(folder)
      )();
    }),
  );

  it.skipIf(process.platform === 'win32')(
    'is free as soon as its process is gone, however it went',
    inFolder(async (folder) => {
      await crashIn(folder);
      const release = await claimFolder(folder);
      await expect(claimFolder(folder)).rejects.toThrow('in use');
      await release();
    }),
  );

  it(
    'is guarded as well if its path is too long for a socket',
    inFolder(async (folder) => {
      const deep = join(folder, 'a'.repeat(120));
      const release = await claimFolder(deep);
      await expect(claimFolder(deep)).rejects.toThrow('in use');
      await (
        await claimFolder(`${deep}b`)
      )();
      await release();
      await (
        await claimFolder(deep)
      )();
    }),
  );

  it(
    'can’t be claimed where a file stands',
    inFolder(async (folder) => {
      await writeFile(folder, 'a file');
      await expect(claimFolder(folder)).rejects.toThrow('Move it away');
      await expect(claimFolder(join(folder, 'below'))).rejects.toThrow('Move it away');
    }),
  );
});
