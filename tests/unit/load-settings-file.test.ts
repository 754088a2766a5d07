import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettingsFile } from '../../src/load-settings-file.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

/** @returns what comes of a folder with this file of settings, and of what is set already. */
async function load(file: string | Uint8Array, set: Record<string, string> = {}) {
  const folder = await scratchFolder('settings');
  await writeFile(join(folder, '.env'), file);
  const environment: Record<string, string | undefined> = { ...set };
  const { unreadable: fault, names } = loadSettingsFile(environment, folder);
  return { fault, names, environment };
}

describe('a file of settings', () => {
  it('gives what is not set already', async () => {
    const { fault, environment } = await load('LOG_LEVEL=debug\r\nSHARDS=2\r\n', { SHARDS: '3' });
    expect(fault).toBeUndefined();
    expect(environment).toEqual({ LOG_LEVEL: 'debug', SHARDS: '3' });
  });

  it('tells its names as often as they stand there, and none that stand in a value', async () => {
    const file = [
      '# CACHE_DIR=off',
      'LOG_LEVEL=debug',
      ' export SHARDS = 2',
      'NOTE="one',
      'DATA_DIR=two"',
      'LOG_LEVEL=info',
    ].join('\n');
    const { names, environment } = await load(file);
    expect(names).toEqual(['LOG_LEVEL', 'SHARDS', 'NOTE', 'LOG_LEVEL']);
    expect(environment['LOG_LEVEL']).toBe('info');
  });

  it('may begin with the mark that some editors write', async () => {
    expect((await load('\uFEFFLOG_LEVEL=debug\n')).environment).toEqual({ LOG_LEVEL: 'debug' });
  });

  it.each(['\uFEFF', ''])(
    'is refused in UTF-16, as nothing can be read from it (%j)',
    async (mark) => {
      const { fault, environment } = await load(Buffer.from(`${mark}LOG_LEVEL=debug\n`, 'utf16le'));
      expect(fault?.message).toContain('Save it in that encoding');
      expect(environment).toEqual({});
    },
  );

  it('need not be there', () => {
    expect(loadSettingsFile({}, join(tmpdir(), 'pullquote-nowhere'))).toEqual({ names: [] });
  });
});
