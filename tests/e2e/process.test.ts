import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../support/interactions.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { writeCorpus } from '../support/story.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
const PATIENTLY = { timeout: 15_000 };
const QUESTION = 'How many steps did the keeper climb with the oil?';

let discord: FakeDiscord;
let corpusDir: string;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  corpusDir = await writeCorpus({
    'lighthouse.md': LIGHTHOUSE,
    'broken.md': '---\ntitle: [\n---\n',
  });
});

afterEach(async () => {
  await discord.stop();
  await rm(corpusDir, { recursive: true });
});

/** `npm start` in a folder without `.env`. */
function start(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
    cwd: corpusDir,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = text(child.stderr);
  const ended = (async () => {
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    return { exitCode, written: await written };
  })();
  return { child, ended };
}

/** 0 while nobody listens. */
async function statusOf(url: string): Promise<number> {
  try {
    return (await fetch(url)).status;
  } catch {
    return 0;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starting Node anew takes its time. */
describe('the process', { timeout: 30_000 }, () => {
  it('opens the playground when there is no token, until it is told to stop', async () => {
    const port = String(await freePort());
    const { child, ended } = start({ CORPUS_DIR: corpusDir, PLAYGROUND_PORT: port });
    const url = `http://127.0.0.1:${port}/`;
    await expect.poll(() => statusOf(url), PATIENTLY).toBe(200);

    child.kill('SIGTERM');
    const { exitCode, written } = await ended;
    expect(exitCode).toBe(0);
    expect(written).toContain(
      `No DISCORD_TOKEN is set, so here is the playground: ${url.slice(0, -1)}`,
    );
  });

  it('says that the playground’s port is taken and what to do, and ends with 1', async () => {
    const { port } = new URL(discord.apiUrl);
    const { exitCode, written } = await start({ CORPUS_DIR: corpusDir, PLAYGROUND_PORT: port })
      .ended;
    expect(exitCode).toBe(1);
    expect(written).toContain('PLAYGROUND_PORT');
  });

  it('names every wrong setting at once, and ends with 1', async () => {
    const { exitCode, written } = await start({ DISCORD_TOKEN: 'Bot x', LOG_LEVEL: 'loud' }).ended;
    expect(exitCode).toBe(1);
    expect(written).toContain('DISCORD_TOKEN begins with “Bot ”');
    expect(written).toContain('LOG_LEVEL is none of');
  });

  it('says which folder is missing or can’t be used and what to do, and ends with 1', async () => {
    const missing = await start({ CORPUS_DIR: 'nowhere' }).ended;
    expect(missing).toEqual({
      exitCode: 1,
      written:
        'nowhere: there is no such folder. ' +
        'Create it and put articles into it, or name another one (CORPUS_DIR, --corpus).\n',
    });
    const misplaced = await start({ CORPUS_DIR: corpusDir, DATA_DIR: 'lighthouse.md' }).ended;
    expect(misplaced.exitCode).toBe(1);
    expect(misplaced.written).toContain('Move it away, or set DATA_DIR to another folder.');
    expect(misplaced.written).not.toMatch(/^ +at /mu);
  });

  it('says that Discord does not accept the token, and ends with 1', async () => {
    const settings = { DISCORD_TOKEN: 'not.the.one', DISCORD_API_URL: discord.apiUrl };
    const { exitCode, written } = await start({ ...settings, CORPUS_DIR: corpusDir }).ended;
    expect(exitCode).toBe(1);
    expect(written).toContain('does not accept the bot’s token');
    expect(written).not.toContain('not.the.one');
    expect(discord.faults).toEqual(['GET /applications/@me: 401: Unauthorized']);
  });

  it('answers until it is told to stop, and logs neither questions nor tokens', async () => {
    const { child, ended } = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: corpusDir,
      LOG_LEVEL: 'debug',
    });
    await expect.poll(() => discord.gateway.logins, { timeout: 15_000 }).toEqual(['identify']);
    const seen = await discord.interact(commandInteraction('ask', { question: QUESTION }));
    expect(seen.message?.text).toContain('up 214 steps every evening.');

    child.kill('SIGTERM');
    const { exitCode, written } = await ended;
    expect(exitCode).toBe(0);
    expect(discord.faults).toEqual([]);
    expect(written).toMatch(/ warn Left out broken\.md:\d+: the front matter is not valid YAML/);
    expect(written).toMatch(
      / info Loaded the articles in .* articles=1 leftOut=1 engine=minisearch thread=main\n/,
    );
    expect(written).toMatch(/ info Connected to Discord as Pullquote/);
    expect(written).not.toContain(QUESTION);
    expect(written).not.toContain(discord.token);
    expect(written).not.toContain('interaction-token');
  });
});
