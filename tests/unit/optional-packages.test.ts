import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { RUNTIME } from '../../src/models/runtime.ts';
import { installCommand, missingPackages } from '../../src/optional-packages.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await scratchFolder('runtime');
});

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
  return missingPackages(RUNTIME, resolve);
}

describe('what is optional', () => {
  it('is installed by one command, in exact versions and without scripts', () => {
    expect(installCommand(RUNTIME)).toMatch(
      /^npm install --no-save --save-peer --ignore-scripts @huggingface\/tokenizers@[\d.]+ onnxruntime-node@[\d.]+$/u,
    );
  });

  it('is installed without the packages for development where these were left out', async () => {
    expect(installCommand(RUNTIME, resolve)).toContain(' --omit=dev ');
    await install('tsx', '1.0.0');
    expect(installCommand(RUNTIME, resolve)).not.toContain('--omit');
  });

  it('is missing until all of it is installed', async () => {
    const wanted = RUNTIME.map((name) => ({ name, version: manifest.peerDependencies[name] }));
    for (const [nth, { name, version }] of wanted.entries()) {
      expect(missing()).toEqual(wanted.slice(nth).map((one) => `${one.name}@${one.version}`));
      await install(name, version);
    }
    expect(missing()).toEqual([]);
  });

  it('is missing in another version than the one it was tested with', async () => {
    for (const name of RUNTIME) await install(name, '0.0.1');
    expect(missing()).toHaveLength(2);
  });
});
