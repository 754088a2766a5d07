import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRevisions } from '../../../../src/records/files/file-revisions.ts';
import { type Revision, revisionCode } from '../../../../src/records/revisions.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

const LAMP: Revision = { id: 'lamp', title: 'The lamp', authors: [], tags: [], text: 'It burned.' };

describe('a folder of revisions', () => {
  it('gives back any text as it was, and takes less room than it', async () => {
    await inScratchFolder(async (scratch) => {
      const revisions = fileRevisions(join(scratch, 'revisions'));
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
          const revision = { ...LAMP, text };
          await revisions.keep(revision);
          expect(await revisions.read(revisionCode(revision))).toEqual(revision);
        }),
        { numRuns: 30 },
      );
      const long = { ...LAMP, text: 'The keeper carried the oil up the stairs. '.repeat(2000) };
      await revisions.keep(long);
      const file = join(scratch, 'revisions', `${revisionCode(long)}.br`);
      expect((await readFile(file)).length).toBeLessThan(long.text.length / 20);
    });
  });

  it('has nothing of what was never kept, was spoiled, or isn’t retained', async () => {
    await inScratchFolder(async (scratch) => {
      const folder = join(scratch, 'revisions');
      const revisions = fileRevisions(folder);
      const code = revisionCode(LAMP);
      expect(await revisions.read(code)).toBeUndefined();
      await revisions.retain(async () => new Set());
      await revisions.keep(LAMP);
      const other = { ...LAMP, text: 'It went out.' };
      await revisions.keep(other);
      await writeFile(join(folder, `${revisionCode(other)}.br`), 'half of it');
      expect(await revisions.read(revisionCode(other))).toBeUndefined();
      await writeFile(join(folder, `${code}.br.unfinished`), 'a crash');
      await revisions.retain(async () => new Set([code]));
      expect(await readdir(folder)).toEqual([`${code}.br`]);
      expect(await revisions.read(code)).toEqual(LAMP);
    });
  });
});
