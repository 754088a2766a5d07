import { type FileHandle, open, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openFileStore } from '../../../../src/records/files/file-store.ts';
import type { RecordKind } from '../../../../src/records/record-store.ts';
import { failingDisk } from './failing-disk.ts';
import { inScratchFolder } from '../../../support/scratch-folder.ts';

const kindOf = (name: string): RecordKind<string> => ({ name, schema: z.string() });
const RULES = { keepQuestions: true, now: Date.now };

it('A store closes all its files and lets go of its folder, though one of them can’t be closed', () =>
  inScratchFolder(async (folder) => {
    const handles: FileHandle[] = [];
    const store = await openFileStore(folder, RULES, async (...file) => {
      const handle = await open(...file);
      handles.push(handle);
      return handle;
    });
    for (const name of ['votes', 'questions', 'settings']) await store.open(kindOf(name));
    const [first] = handles;
    if (!first) throw new Error('no file was opened');
    const close = first.close.bind(first);
    first.close = async () => {
      await close();
      throw new Error('input/output error');
    };

    await expect(store.close()).rejects.toThrow('input/output error');
    expect(handles.map(({ fd }) => fd)).toEqual([-1, -1, -1]);
    await (await openFileStore(folder, RULES)).close();
  }));

it('A store tells when it could keep nothing, and leaves nothing behind of having tried', () =>
  inScratchFolder(async (folder) => {
    const disk = failingDisk();
    const store = await openFileStore(folder, RULES, disk.openFile);
    disk.isFull = true;
    await expect(store.probe()).rejects.toThrow(`${folder} can’t be written: the disk is full`);
    disk.isFull = false;
    await store.probe();
    expect((await readdir(folder)).toSorted()).toEqual(['format.json', 'in-use.sock', 'salt']);
    await store.close();
  }));
