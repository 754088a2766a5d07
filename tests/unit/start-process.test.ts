import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startProcess } from '../../src/start-process.ts';

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
});
