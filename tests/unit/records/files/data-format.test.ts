import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../../package.json' with { type: 'json' };
import { checkDataFormat, DATA_FORMAT } from '../../../../src/records/files/data-format.ts';
import { openFileStore } from '../../../../src/records/files/file-store.ts';
import { settleKept } from '../../../../src/settle-kept.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

const RULES = { keepQuestions: true, now: () => 0 };

const inFolder = (use: (folder: string) => Promise<void>) => () =>
  inScratchFolder(async (scratch) => {
    const folder = join(scratch, 'data');
    await mkdir(folder);
    await use(folder);
  });

describe('The format of what is kept', () => {
  it(
    'is written down with the version that keeps it, over an older one’s word',
    inFolder(async (folder) => {
      const file = join(folder, 'format.json');
      await writeFile(file, '{"format":1,"pullquote":"0.0.1","later":true}\n');
      const store = await openFileStore(folder, RULES);
      await store.close();
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
        format: DATA_FORMAT,
        pullquote: manifest.version,
        later: true,
      });
    }),
  );

  it(
    'is refused where a newer version wrote it, which says what to do, and nothing changes',
    inFolder(async (folder) => {
      const file = join(folder, 'format.json');
      const written = `{"format":${DATA_FORMAT + 1},"pullquote":"9.8.7"}\n`;
      await writeFile(file, written);
      const refusal = `holds what Pullquote 9.8.7 keeps (format ${DATA_FORMAT + 1}), and this is ${manifest.version}, which reads formats up to ${DATA_FORMAT}. Start Pullquote 9.8.7 or newer`;
      await expect(openFileStore(folder, RULES)).rejects.toThrow(refusal);
      await expect(settleKept({ dataDir: folder, corpusDir: folder })).rejects.toThrow(refusal);
      expect(await readFile(file, 'utf8')).toBe(written);
      // The folder is free again.
      await writeFile(file, `{"format":${DATA_FORMAT},"pullquote":"9.8.7"}\n`);
      await (await openFileStore(folder, RULES)).close();
    }),
  );

  it.each(['', 'torn', '{"format":0,"pullquote":"1"}', '{"format":1}'])(
    'is not guessed from %j',
    (text) =>
      inScratchFolder(async (folder) => {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'format.json'), text);
        await expect(checkDataFormat(folder)).rejects.toThrow('can’t be understood');
      }),
  );
});
