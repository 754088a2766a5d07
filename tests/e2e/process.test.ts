import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { commandInteraction } from '../support/interactions.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { startProcess } from '../support/start-process.ts';
import { writeCorpus } from '../support/story.ts';

const QUESTION = 'How many steps did the keeper climb with the oil?';

let discord: FakeDiscord;
let corpusDir: string;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  corpusDir = await writeCorpus({
    'lighthouse.md': LIGHTHOUSE,
    'broken.md': '---\ntitle: A lamp\n',
    'lamp.rtf': '{}',
    'lamp.png': 'no text',
  });
});

afterEach(() => discord.stop());

const start = (environment: Readonly<Record<string, string>>) =>
  startProcess(corpusDir, { DATA_DIR: '.data', ...environment });

/** Starting Node anew takes its time. */
describe('the process', () => {
  it('names every wrong setting at once, and ends with 1', async () => {
    const { exitCode, written } = await start({ DISCORD_TOKEN: 'Bot x', LOG_LEVEL: 'loud' }).ended;
    expect(exitCode).toBe(1);
    expect(written).toContain('DISCORD_TOKEN begins with “Bot ”');
    expect(written).toContain('LOG_LEVEL is none of');
  });

  it('says which folder is missing or can’t be used and what to do, and ends with 1', async () => {
    const missing = await start({ CORPUS_DIR: 'nowhere' }).ended;
    expect(missing.exitCode).toBe(1);
    const [path = '', advice] = missing.written.split(/(?<=nowhere): /u);
    expect(isAbsolute(path)).toBe(true);
    expect(advice).toBe(
      'there is no such folder. ' +
        'Create it and put articles into it, or name another one (CORPUS_DIR, --corpus).\n',
    );
    const misplaced = await start({ CORPUS_DIR: corpusDir, DATA_DIR: 'lighthouse.md' }).ended;
    expect(misplaced.exitCode).toBe(1);
    expect(misplaced.written).toContain('Move it away, or set DATA_DIR to another folder.');
    expect(misplaced.written).not.toMatch(/^ +at /mu);
  });

  it('refuses what a newer version keeps before anything is read, and ends with 1', async () => {
    const dataDir = join(corpusDir, '.kept');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'format.json'), '{"format":99,"pullquote":"9.8.7"}\n');
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const folders = { CORPUS_DIR: corpusDir, DATA_DIR: dataDir };
    const { exitCode, written } = await start({ ...settings, ...folders }).ended;
    expect(exitCode).toBe(1);
    expect(written).toMatch(
      /holds what Pullquote 9\.8\.7 keeps .*Start Pullquote 9\.8\.7 or newer;/u,
    );
    expect(written).not.toMatch(/^ +at /mu);
    expect(await readdir(dataDir)).toEqual(['format.json']);
  });

  it('says that Discord does not accept the token, and ends with 1', async () => {
    const settings = { DISCORD_TOKEN: 'not.the.one', DISCORD_API_URL: discord.apiUrl };
    const { exitCode, written } = await start({ ...settings, CORPUS_DIR: corpusDir }).ended;
    expect(exitCode).toBe(1);
    expect(written).toContain('does not accept the bot’s token');
    expect(written).not.toContain('not.the.one');
    expect(discord.faults).toEqual([
      'GET /applications/@me: 401: Unauthorized',
      'GET /users/@me: 401: Unauthorized',
    ]);
  });

  it('ends at once if it is told to stop before it is connected', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const { child, ended } = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: `http://127.0.0.1:${port}/api`,
      CORPUS_DIR: corpusDir,
    });
    await once(silent, 'connection');

    child.kill('SIGTERM');
    expect((await ended).exitCode).toBe(0);
    silent.close();
  });

  it.skipIf(process.platform === 'win32')(
    'is not ended by what has it look at its articles again (SIGHUP) before it has read them',
    async () => {
      const database = createServer().listen(0, '127.0.0.1');
      await once(database, 'listening');
      const { port } = database.address() as AddressInfo;
      const { child, ended } = start({
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: `postgresql://bot@127.0.0.1:${port}/bot`,
        CORPUS_DIR: corpusDir,
      });
      await once(database, 'connection');

      child.kill('SIGHUP');
      child.kill('SIGTERM');
      expect((await ended).exitCode).toBe(0);
      database.close();
    },
  );

  it('answers until it is told to stop, and logs neither questions nor tokens', async () => {
    const { child, ended } = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: corpusDir,
      LOG_LEVEL: 'debug',
      // Node writes down what it has run when it ends.
      NODE_V8_COVERAGE: join(corpusDir, '.run'),
    });
    await expect.poll(() => discord.gateway.logins).toEqual(['identify']);
    const seen = await discord.interact(commandInteraction('ask', { question: QUESTION }));
    expect(seen.message?.text).toContain('up 214 steps every evening.');

    child.kill('SIGTERM');
    const { exitCode, written } = await ended;
    expect(exitCode).toBe(0);
    expect(discord.faults).toEqual([]);
    expect(written).toMatch(/ warn Left out broken\.md:\d+: the front matter is not closed/);
    expect(written).toContain(
      ` warn Files left out: 1 that can’t be used, 1 in no format that is read; to see why: npx pullquote corpus check --corpus ${corpusDir}\n`,
    );
    expect(written).toMatch(
      / info Loaded the articles in .* articles=1 leftOut=1 engine=minisearch thread=main\n/,
    );
    expect(written).toMatch(
      / info Questions are answered by their words alone\. .*: npx pullquote model fetch e5-small-v2\n/,
    );
    expect(written).toMatch(/ info Connected to Discord as Pullquote/);
    expect(written).not.toContain(QUESTION);
    expect(written).not.toContain(discord.token);
    expect(written).not.toContain('interaction-token');

    const run = await filesRun(join(corpusDir, '.run'));
    expect(run).toContainEqual(expect.stringContaining('src/discord/gateway.ts'));
    expect(run.filter((url) => /\/src\/playground\/|\/discord-api-spec\//.test(url))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'ends for a bug with one line of the log, without what it carried',
    async () => {
      const bug = join(corpusDir, 'bug.mjs');
      await writeFile(bug, "process.on('SIGUSR2', () => { throw new Error('canary'); });");
      for (const LOG_FORMAT of ['text', 'json']) {
        const { child, ended } = start({
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: discord.apiUrl,
          CORPUS_DIR: corpusDir,
          LOG_FORMAT,
          NODE_OPTIONS: `--import ${pathToFileURL(bug).href}`,
        });
        const logins = discord.gateway.logins.length;
        await expect.poll(() => discord.gateway.logins.length).toBeGreaterThan(logins);
        child.kill('SIGUSR2');
        const { exitCode, written } = await ended;
        expect(exitCode).toBe(1);
        expect(written.trimEnd().split('\n').at(-1)).toMatch(
          /Pullquote has failed, which is a bug.*"name":"Error"/u,
        );
        expect(written).not.toContain('canary');
      }
    },
  );

  it('answers by words where a model that is wanted is not there, and says how to get it', async () => {
    const { child, ended } = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: corpusDir,
      MODEL: 'e5-small-v2',
    });
    await expect.poll(() => discord.gateway.logins).toEqual(['identify']);
    const seen = await discord.interact(commandInteraction('ask', { question: QUESTION }));
    expect(seen.message?.text).toContain('up 214 steps every evening.');
    child.kill('SIGTERM');
    expect((await ended).written).toContain(
      ' warn Questions are answered by their words alone. e5-small-v2 is not fetched. Run: npx pullquote model fetch e5-small-v2\n',
    );
  });
});

/** The addresses of all files that a process has run, by what V8 wrote down of it. */
async function filesRun(folder: string): Promise<readonly string[]> {
  const reports = await Promise.all(
    (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
  );
  return reports.flatMap((report) => {
    const { result } = JSON.parse(report) as { readonly result: readonly { url: string }[] };
    return result.map(({ url }) => url);
  });
}
