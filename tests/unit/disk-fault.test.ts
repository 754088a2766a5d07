import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFaultOf } from '../../src/disk-fault.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

it('says that a folder is not there, rather than that a disk is faulty', async () => {
  const file = join(await scratchFolder('disk'), 'none', 'backup.tar.gz');
  const error: unknown = await writeFile(file, '').catch((fault: unknown) => fault);
  expect(diskFaultOf(error)).toEqual({
    message: 'can’t be written: its folder is not there',
    remedy: 'Create the folder, or name another one.',
  });
});
