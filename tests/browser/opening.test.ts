import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { startProcess } from '../support/start-process.ts';
import { writeCorpus } from '../support/story.ts';

let taken: Server;
let corpusDir: string;

beforeEach(async () => {
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  corpusDir = await writeCorpus({ 'lighthouse.md': LIGHTHOUSE });
});

afterEach(() => void taken.close());

/** Needs the page, though no browser: starting Node anew takes its time. */
describe('the process', () => {
  it('opens the playground when there is no token, until it is told to stop', async () => {
    const port = await freePort();
    const environment = { CORPUS_DIR: corpusDir, PLAYGROUND_PORT: String(port) };
    const { child, ended } = startProcess(corpusDir, environment);
    const url = `http://127.0.0.1:${port}/`;
    await expect.poll(() => statusOf(url)).toBe(200);

    child.kill('SIGTERM');
    const { exitCode, written } = await ended;
    expect(exitCode).toBe(0);
    expect(written).toContain(
      `No DISCORD_TOKEN is set, so here is the playground: ${url.slice(0, -1)}`,
    );
  });

  it('says that the playground’s port is taken and what to do, and ends with 1', async () => {
    const { port } = taken.address() as AddressInfo;
    const environment = { CORPUS_DIR: corpusDir, PLAYGROUND_PORT: String(port) };
    const { exitCode, written } = await startProcess(corpusDir, environment).ended;
    expect(exitCode).toBe(1);
    expect(written).toContain('PLAYGROUND_PORT');
  });
});

/** 0 while nobody listens. */
async function statusOf(url: string): Promise<number> {
  try {
    return (await fetch(url)).status;
  } catch {
    return 0;
  }
}
