import * as fc from 'fast-check';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inOrderOfPlace } from '../../../src/articles/corpus-folders.ts';
import { findFiles } from '../../../src/articles/find-files.ts';
import { inScratchFolder } from '../../support/scratch-folder.ts';

const name = fc.stringMatching(/^[a-c0 \-é~]{1,2}$/u).filter((word) => word.trim() === word);

it('Files are in the order in which they are found', async () => {
  const path = fc.tuple(fc.array(name, { maxLength: 2 }), name);
  await fc.assert(
    fc.asyncProperty(fc.array(path, { maxLength: 12 }), async (paths) => {
      const { directory, files } = await inScratchFolder(async (folder) => {
        for (const [folders, file] of paths) {
          const at = join(folder, ...folders.map((one) => `${one}.d`), `${file}.md`);
          await mkdir(dirname(at), { recursive: true });
          await writeFile(at, '');
        }
        return { directory: folder, ...(await findFiles(folder)) };
      });
      const mixed = files.toReversed().map((file) => ({ directory, file }));
      const other = { directory: 'fetched', file: '0.md' };
      const sorted = inOrderOfPlace([other, ...mixed], { corpusDir: directory });
      expect(sorted.map(({ file }) => file)).toEqual([...files, other.file]);
    }),
    { numRuns: 40 },
  );
});
