import { mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal, readJournal } from '../../../../src/records/files/journal.ts';
import { RecordsError } from '../../../../src/records/records-error.ts';
import { failingDisk } from './failing-disk.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

async function linesIn(file: string): Promise<readonly string[]> {
  const { lines, torn } = await readJournal(file);
  expect(torn.length).toBe(0);
  return lines.map((line) => Buffer.from(line).toString());
}

const inFolder = (use: (file: string, folder: string) => Promise<void>) => () =>
  inScratchFolder((folder) => use(join(folder, 'kept.jsonl'), folder));

describe('a journal', () => {
  it(
    'holds the lines in their order, and goes on where it ended',
    inFolder(async (file) => {
      expect(await linesIn(file)).toEqual([]);
      const first = await openJournal(file);
      await first.append('one');
      await first.append('zwei – zwö');
      await first.close();
      const second = await openJournal(file);
      await second.append('three');
      await second.close();
      expect(await linesIn(file)).toEqual(['one', 'zwei – zwö', 'three']);
    }),
  );

  it(
    'is for its own user only',
    inFolder(async (file) => {
      const journal = await openJournal(file);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      await journal.replace(['new']);
      await journal.close();
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    }),
  );

  it(
    'takes other lines in place of its own, and goes on behind them',
    inFolder(async (file) => {
      const journal = await openJournal(file);
      await journal.append('old');
      await journal.replace(['a', Buffer.of(0xff, 0xfe), 'b']);
      await journal.append('c');
      await journal.close();
      expect(await readFile(file)).toEqual(
        Buffer.concat([Buffer.from('a\n'), Buffer.of(0xff, 0xfe), Buffer.from('\nb\nc\n')]),
      );
    }),
  );

  it(
    'tells what a crash left of a line from whole lines',
    inFolder(async (file) => {
      await writeFile(file, 'one\n\ntwo\nthr');
      const { lines, torn } = await readJournal(file);
      expect(lines.map((line) => Buffer.from(line).toString())).toEqual(['one', 'two']);
      expect(Buffer.from(torn).toString()).toBe('thr');
    }),
  );

  it(
    'removes what a crash left of replacing all lines',
    inFolder(async (file) => {
      await writeFile(`${file}.unfinished`, 'half of a sec');
      await (await openJournal(file)).close();
      await expect(stat(`${file}.unfinished`)).rejects.toThrow('ENOENT');
    }),
  );
});

describe('a journal on a full disk', () => {
  it(
    'is as it was before the line that did not fit, and takes the next one',
    inFolder(async (file) => {
      const disk = failingDisk();
      const journal = await openJournal(file, disk.openFile);
      await journal.append('one');
      disk.isFull = true;
      await expect(journal.append('a line that is too long')).rejects.toThrow(RecordsError);
      expect(await linesIn(file)).toEqual(['one']);
      disk.isFull = false;
      await journal.append('two');
      await journal.close();
      expect(await linesIn(file)).toEqual(['one', 'two']);
    }),
  );

  it(
    'lets go of half a line as soon as the disk does',
    inFolder(async (file) => {
      const disk = failingDisk();
      const journal = await openJournal(file, disk.openFile);
      await journal.append('one');
      Object.assign(disk, { isFull: true, isStuck: true });
      await expect(journal.append('a line that is too long')).rejects.toThrow('disk is full');
      await expect(journal.append('two')).rejects.toThrow('(EIO)');
      await expect(journal.replace(['another'])).rejects.toThrow('disk is full');
      Object.assign(disk, { isFull: false, isStuck: false });
      await journal.append('three');
      await journal.close();
      expect(await linesIn(file)).toEqual(['one', 'three']);
    }),
  );

  it(
    'goes on once a disk that has become read-only can be written to again',
    inFolder(async (file) => {
      let isReadOnly = false;
      const journal = await openJournal(file, async (...asked) => {
        const handle = await open(...asked);
        const append = handle.appendFile.bind(handle);
        let isLost = false;
        return Object.assign(handle, {
          appendFile: async (bytes: Uint8Array) => {
            isLost ||= isReadOnly;
            // Nor does it work again for what was open at the time.
            if (isLost) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
            await append(bytes);
          },
        });
      });
      await journal.append('one');
      isReadOnly = true;
      await expect(journal.append('two')).rejects.toThrow('its disk is read-only');
      isReadOnly = false;
      await journal.append('three');
      await journal.close();
      expect(await linesIn(file)).toEqual(['one', 'three']);
    }),
  );

  it(
    'keeps its lines if others were to take their place',
    inFolder(async (file) => {
      const disk = failingDisk();
      const journal = await openJournal(file, disk.openFile);
      await journal.append('one');
      disk.isFull = true;
      await expect(journal.replace(['two', 'three'])).rejects.toThrow(RecordsError);
      expect(await linesIn(file)).toEqual(['one']);
      await expect(stat(`${file}.unfinished`)).rejects.toThrow('ENOENT');
      await journal.close();
    }),
  );

  it(
    'says which file, why, and what to do',
    inFolder(async (file) => {
      const disk = failingDisk();
      const journal = await openJournal(file, disk.openFile);
      disk.isFull = true;
      await expect(journal.append('one')).rejects.toMatchObject({
        name: 'RecordsError',
        file,
        message: `${file} can’t be written: the disk is full. Make room on it.`,
        remedy: 'Make room on it.',
        cause: { code: 'ENOSPC' },
      });
      await journal.close();
    }),
  );
});

function refuse(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error('no'), { code }));
}

describe('a journal that can’t be opened', () => {
  it(
    'says so if a folder stands in its place',
    inFolder(async (file) => {
      await mkdir(file);
      await expect(openJournal(file)).rejects.toThrow('Move it away');
      await expect(readJournal(file)).rejects.toThrow(RecordsError);
    }),
  );

  it.each([
    ['EACCES', 'may not be read or written by this user'],
    ['EROFS', 'its disk is read-only'],
    ['EIO', 'can’t be read or written (EIO)'],
  ])('says so if the system refuses with %s', (code, message) =>
    inScratchFolder(async (folder) => {
      const file = join(folder, 'kept.jsonl');
      await expect(openJournal(file, () => refuse(code))).rejects.toThrow(message);
    }),
  );

  it(
    'lets bugs through as they are',
    inFolder(async (file) => {
      const bug = new TypeError('a bug');
      await expect(openJournal(file, () => Promise.reject(bug))).rejects.toBe(bug);
    }),
  );
});
