import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startProcess } from '../../src/start-process.ts';
import { filesIn } from '../support/imports.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `new URL('./….ts', import.meta.url)`, which nothing but processes and threads are named by. */
const STARTED = /new URL\('\.\/[\w-]+\.ts'/gu;

describe('A process of ours', () => {
  it('runs TypeScript, and is given no secrets', async () => {
    process.env['DISCORD_TOKEN'] = 'a.b.c';
    const child = startProcess(new URL('../support/tell-environment.ts', import.meta.url));
    const [names] = (await once(child, 'message')) as [readonly string[]];
    delete process.env['DISCORD_TOKEN'];
    expect(names).toContain('PATH');
    expect(names).not.toContain('DISCORD_TOKEN');
    expect([child.stdout, child.stderr]).toEqual([null, null]);
    await once(child, 'exit');
  });

  it('is built, as threads are, beside what starts it', () => {
    const started = filesIn('src')
      .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(STARTED) ?? [])
      .map((found) => found.slice(`new URL('./`.length, -`.ts'`.length));
    expect(started).toContain('shard-process');
    const build = readFileSync(join(ROOT, 'scripts/build.mjs'), 'utf8');
    expect(started.filter((name) => !build.includes(`'src/${name}': 'src/`))).toEqual([]);
  });
});
