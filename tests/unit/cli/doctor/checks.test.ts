import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../../package.json' with { type: 'json' };
import { checkFolders, type DiskOf } from '../../../../src/cli/doctor/check-folders.ts';
import { checkSoftware, isSupported } from '../../../../src/cli/doctor/check-software.ts';
import { fileSystemOf } from '../../../../src/cli/doctor/file-system.ts';
import { parseConfig } from '../../../../src/config.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

describe('a version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.18.9', false],
    ['21.9.0', false],
    ['22.12.0', true],
    ['22.9.0', false],
    ['23.5.0', false],
    ['24.0.0', true],
    ['31.0.0', true],
    ['18.20.8', false],
  ])('%s is supported: %s', (version, expected) => {
    expect(isSupported(version, '^20.19.0 || ^22.12.0 || >=24.0.0')).toBe(expected);
  });

  it('that isn’t is a fault, with those that are', () => {
    expect(checkSoftware('18.20.8')[0]).toMatchObject({
      state: 'fault',
      remedy: expect.stringContaining('^22.12.0') as string,
    });
  });
});

describe('packages', () => {
  it('are well as they are installed here', () => {
    expect(checkSoftware()).toMatchObject([{ state: 'well' }, { state: 'well' }]);
  });

  it('are a fault in another version, or where they are missing', async () => {
    const folder = await scratchFolder('checks');
    const zod = join(folder, 'node_modules', 'zod');
    await mkdir(zod, { recursive: true });
    await writeFile(join(zod, 'package.json'), '{"version":"1.0.0"}');
    const [, packages] = checkSoftware('24.0.0', join(folder, 'dist', 'src'));
    expect(packages).toMatchObject({ state: 'fault' });
    expect(packages?.message).toMatch(
      new RegExp(
        `is missing, not .*and ${Object.keys(manifest.dependencies).length - 3} more$`,
        'u',
      ),
    );
  });
});

const on =
  (type: number, freeBytes = 90e9): DiskOf =>
  async () => ({ type, bavail: freeBytes / 4096, bsize: 4096 });

async function look(diskOf: DiskOf, more: Readonly<Record<string, string>> = {}) {
  const CORPUS_DIR = await scratchFolder('checks');
  const DATA_DIR = await scratchFolder('checks');
  return checkFolders(parseConfig({ CORPUS_DIR, DATA_DIR, CACHE_DIR: 'off', ...more }), diskOf);
}

describe('what is kept', () => {
  it('is a fault where a newer version wrote it, and told of where a restore has put it aside', async () => {
    const DATA_DIR = await scratchFolder('checks');
    await writeFile(join(DATA_DIR, 'format.json'), '{"format":99,"pullquote":"9.8.7"}');
    await mkdir(join(DATA_DIR, 'before-restore-20260304T050607001Z'));
    expect(await look(on(0xef53), { DATA_DIR })).toMatchObject([
      { state: 'well' },
      { state: 'well' },
      { state: 'fault', remedy: expect.stringContaining('Start Pullquote 9.8.7') as string },
      { state: 'note', remedy: 'Delete it once you don’t need it.' },
    ]);
  });
});

describe('a disk', () => {
  it('that is nearly full is told, and one that is full is a fault', async () => {
    expect(await look(on(0xef53))).toMatchObject([{ state: 'well' }, { state: 'well' }]);
    expect(await look(on(0xef53, 100e6))).toMatchObject([
      { state: 'well' },
      { state: 'note', message: expect.stringContaining('100 MB free') as string },
    ]);
    expect(await look(on(0xef53, 1e6))).toMatchObject([{ state: 'well' }, { state: 'fault' }]);
  });

  it.runIf(process.platform === 'linux')(
    'that is in memory or on a network is told of what is kept',
    async () => {
      const [, inMemory] = await look(on(0x01021994));
      expect(inMemory).toMatchObject({ state: 'note' });
      expect(inMemory?.remedy).toContain('gone when the machine restarts');
      const [corpus, onNetwork] = await look(on(0x6969));
      expect(corpus?.remedy).toContain('CORPUS_WATCH=poll');
      expect(onNetwork?.remedy).toContain('another machine');
      const [polled] = await look(on(0x6969), { CORPUS_WATCH: 'poll' });
      expect(polled).toMatchObject({ state: 'well' });
    },
  );

  it('is known by its number on Linux alone', () => {
    expect(fileSystemOf(0xef53, 'linux')).toEqual({ name: 'ext4', kind: 'disk' });
    expect(fileSystemOf(0xef53, 'darwin')).toBeUndefined();
    expect(fileSystemOf(42, 'linux')).toBeUndefined();
  });
});
