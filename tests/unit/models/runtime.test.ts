import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installCommand, missingRuntime, RUNTIME } from '../../../src/models/runtime.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runtime-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function install(name: string, version: string): Promise<void> {
  const home = join(folder, 'node_modules', name);
  await mkdir(home, { recursive: true });
  const manifest = { name, version, exports: { '.': './index.js' } };
  await writeFile(join(home, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(home, 'index.js'), '');
}

function resolve(name: string): string {
  return createRequire(join(folder, 'index.js')).resolve(name);
}

function missing(): readonly string[] {
  return missingRuntime(resolve);
}

describe('what runs models', () => {
  it('is installed by one command, in exact versions and without scripts', () => {
    expect(installCommand()).toMatch(
      /^npm install --no-save --save-peer --ignore-scripts @huggingface\/tokenizers@[\d.]+ onnxruntime-node@[\d.]+$/u,
    );
  });

  it('is installed without the packages for development where these were left out', async () => {
    expect(installCommand(resolve)).toContain(' --omit=dev ');
    await install('tsx', '1.0.0');
    expect(installCommand(resolve)).not.toContain('--omit');
  });

  it('is missing until all of it is installed', async () => {
    const [[first, version], [second, other]] = Object.entries(RUNTIME) as [
      [string, string],
      [string, string],
    ];
    expect(missing()).toEqual([`${first}@${version}`, `${second}@${other}`]);
    await install(first, version);
    expect(missing()).toEqual([`${second}@${other}`]);
    await install(second, other);
    expect(missing()).toEqual([]);
  });

  it('is missing in another version than the one it was tested with', async () => {
    for (const name of Object.keys(RUNTIME)) await install(name, '0.0.1');
    expect(missing()).toHaveLength(2);
  });
});
