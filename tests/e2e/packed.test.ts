import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readdir,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { freePort } from '../support/free-port.ts';
import { commandInteraction } from '../support/interactions.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** What git has of the project, as far as it is built from or packed. */
const CHECKED_OUT = [
  'src',
  'commands',
  'scripts',
  'corpus',
  'deploy',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'CHANGELOG.md',
  'UPGRADING.md',
  'SECURITY.md',
  'LICENSE',
  '.env.example',
];

/** npm needs to know where its cache and its registry are; of the bot's settings it gets none. */
const NPM_ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|HOME|.*PROXY|.*CA_CERTS|npm_config_(?:cache|registry|userconfig))$/i.test(name),
  ),
);

let folder: string;
/** A copy of the project that was never built by hand. */
let checkout: string;
/** What was packed from it, as it was packed. */
let bare: string;
/** The same, with the packages that it needs to run, and no other. */
let installed: string;

beforeAll(async () => {
  folder = await makeFolder('packed');
  checkout = join(folder, 'checkout');
  await Promise.all(
    CHECKED_OUT.map((name) => cp(join(PROJECT, name), join(checkout, name), { recursive: true })),
  );
  await symlink(join(PROJECT, 'node_modules'), join(checkout, 'node_modules'));
  const packed = await run(checkout, 'npm', 'pack', '--silent', '--pack-destination', folder);
  installed = join(folder, 'package');
  bare = join(folder, 'bare');
  await run(folder, 'tar', '-xzf', packed.trim());
  await cp(installed, bare, { recursive: true });
  await cp(join(checkout, 'package-lock.json'), join(installed, 'package-lock.json'));
  await run(installed, 'npm', 'ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund');
}, 300_000);

afterAll(() => removeFolder(folder));

async function run(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  const ran = promisify(execFile)(command, args, { cwd, env: NPM_ENVIRONMENT });
  return (await ran).stdout;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly written: string }>;
}

/** `npm start`, as the leader of a group of processes, as in a terminal. */
function npmStart(cwd: string, environment: Readonly<Record<string, string>> = {}): Started {
  const child = spawn('npm', ['start'], {
    cwd,
    env: { ...NPM_ENVIRONMENT, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  onTestFinished(() => void (isAnyLeft(child) && process.kill(-(child.pid ?? 0), 'SIGKILL')));
  const written = text(child.stderr);
  const ended = (async () => {
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    return { exitCode, written: await written };
  })();
  return { child, ended };
}

/** What `npm start` in the checkout says first of all. */
async function complaint(): Promise<string | undefined> {
  const { written } = await npmStart(checkout, { LOG_LEVEL: 'loud' }).ended;
  expect(written).toContain('LOG_LEVEL is none of');
  return /^.* Run: .*$/mu.exec(written)?.[0];
}

function isAnyLeft({ pid = 0 }: ChildProcess): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

/** 0 while nobody listens. */
async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}

describe('What npm packs', () => {
  it('answers on the command line, in this thread or another, without a single package', async () => {
    const cli = join(bare, 'dist/src/cli/pullquote.js');
    const ask = [process.execPath, cli, 'ask', 'Who runs the sanctioned network?'] as const;
    const [main, worker] = await Promise.all([
      run(bare, ...ask),
      run(bare, 'env', 'SEARCH_THREAD=worker', ...ask),
    ]);
    expect(main).toContain('¶');
    expect(worker).toBe(main);
  });

  it('opens the playground where only what it needs is installed', async () => {
    const port = await freePort();
    const { child, ended } = npmStart(installed, { PLAYGROUND_PORT: String(port) });
    const url = `http://127.0.0.1:${port}`;
    await expect.poll(() => statusOf(url)).toBe(200);
    expect(await statusOf(`${url}/browser/main.js`)).toBe(200);

    child.kill('SIGTERM');
    const { exitCode, written } = await ended;
    expect({ exitCode, isAnyLeft: isAnyLeft(child) }).toEqual({ exitCode: 0, isAnyLeft: false });
    expect(written).not.toContain('npm run build');
  });

  it.each([
    ['SIGTERM', 'npm alone'],
    ['SIGINT', 'npm alone'],
    ['SIGINT', 'npm and all that it started'],
  ] as const)('ends the bot in peace when %s is sent to %s', async (signal, to) => {
    const discord = await FakeDiscord.start();
    const { child, ended } = npmStart(installed, {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await expect.poll(() => discord.gateway.logins).toEqual(['identify']);
    // Before it has read the articles, it leaves without a word.
    const about = async () =>
      (await discord.interact(commandInteraction('about', {}))).message?.text;
    await expect.poll(about).toContain('in the articles’ own words');

    const { pid = 0 } = child;
    process.kill(to === 'npm alone' ? pid : -pid, signal);
    const { exitCode, written } = await ended;
    await discord.stop();
    expect({ exitCode, isAnyLeft: isAnyLeft(child) }).toEqual({ exitCode: 0, isAnyLeft: false });
    expect(written.match(/Leaving/gu)).toHaveLength(1);
  });
});

/** Nobody. */
const OTHER_USER = 65_534;

/** Only root may, and only where Node lies in folders that everybody may look into. */
function canRunAsOther(): boolean {
  if (process.getuid?.() !== 0) return false;
  const other = { uid: OTHER_USER, gid: OTHER_USER };
  return spawnSync(process.execPath, ['--version'], other).status === 0;
}

/** As `deploy/` starts it: as another user, who may write to the folders of data and cache alone. */
describe.skipIf(!canRunAsOther())('As a service', () => {
  it('needs to write nowhere else, tells that it is ready, is backed up, and ends in peace', async () => {
    const discord = await FakeDiscord.start();
    const [data, cache] = [join(folder, 'service-data'), join(folder, 'service-cache')];
    for (const own of [data, cache]) {
      await mkdir(own, { mode: 0o700 });
      await chown(own, OTHER_USER, OTHER_USER);
    }
    await chmod(folder, 0o755);
    const before = await statesOf(installed);
    const monitorPort = String(await freePort());
    const service = {
      cwd: installed,
      uid: OTHER_USER,
      gid: OTHER_USER,
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        CORPUS_DIR: join(installed, 'corpus'),
        DATA_DIR: data,
        CACHE_DIR: cache,
        MONITOR_PORT: monitorPort,
      },
    };
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      ...service,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const written = text(child.stderr);
    const ready = () =>
      promisify(execFile)(process.execPath, ['scripts/ready.mjs'], service).then(
        ({ stdout }) => stdout,
        () => 'not ready',
      );
    expect(await ready()).toBe('not ready');
    await expect.poll(() => discord.gateway.logins).toEqual(['identify']);
    await expect.poll(ready).not.toBe('not ready');

    const backup = join(data, '..', 'service-cache', 'kept.tar.gz');
    const cli = join(installed, 'dist/src/cli/pullquote.js');
    await promisify(execFile)(process.execPath, [cli, 'backup', backup], service);
    expect((await stat(backup)).mode & 0o777).toBe(0o600);

    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(await written).not.toMatch(/ error /u);
    await discord.stop();
    expect(await statesOf(installed)).toEqual(before);
    expect((await stat(join(data, 'salt'))).uid).toBe(OTHER_USER);
  });
});

/** What there is below a folder, and when it was last changed. */
async function statesOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const states = entries.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const { mtimeMs, size } = await lstat(path);
    return `${path} ${mtimeMs} ${size}`;
  });
  return (await Promise.all(states)).toSorted();
}

describe('What is built', () => {
  it('runs as a command by itself, as often as it is built anew', async () => {
    expect(await run(checkout, join(checkout, 'dist/src/cli/pullquote.js'), '--version')).toMatch(
      /^\d/u,
    );
  });
});

describe('Where packages for development are left out', () => {
  it('what was built stays, and building says what it takes', async () => {
    const production = join(folder, 'production');
    await mkdir(production);
    for (const name of [...CHECKED_OUT, 'dist'])
      await cp(join(checkout, name), join(production, name), { recursive: true });
    const build = [process.execPath, 'scripts/build.mjs'] as const;
    expect(await run(production, ...build)).toBe('');

    await appendFile(join(production, 'src/main.ts'), '// Changed.\n');
    await expect(run(production, ...build)).rejects.toMatchObject({
      code: 1,
      stderr: 'To build it takes the packages for development, too. Run: npm ci\n',
    });
    const cli = join(production, 'dist/src/cli/pullquote.js');
    expect(await run(production, process.execPath, cli, '--version')).toMatch(/^\d/u);
  });
});

describe('npm start', () => {
  it('starts what is built, and says which command brings it up to date', async () => {
    expect(await complaint()).toBeUndefined();
    await appendFile(join(checkout, 'src/main.ts'), '// Changed.\n');
    expect(await complaint()).toBe(
      'The sources have changed since they were built, and what starts is older. Run: npm run build',
    );
    await appendFile(join(checkout, 'package-lock.json'), '\n');
    expect(await complaint()).toMatch(/older\. Run: npm ci$/u);
  });

  it('says in one line that nothing is built, and what to do', async () => {
    await rm(join(checkout, 'dist'), { recursive: true });
    await mkdir(join(checkout, 'dist'));
    expect(await npmStart(checkout).ended).toEqual({
      exitCode: 1,
      written: 'Pullquote is not built yet. Run: npm ci\n',
    });
  });
});
