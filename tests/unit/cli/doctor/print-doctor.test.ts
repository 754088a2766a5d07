import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { printDoctor } from '../../../../src/cli/doctor/print-doctor.ts';
import { openMonitor } from '../../../../src/monitoring/open-monitor.ts';
import { openFileStore } from '../../../../src/records/files/file-store.ts';
import { apiErrors } from '../../../../src/playground/pretend-discord/api-error.ts';
import { FakeDiscord } from '../../../support/fake-discord/fake-discord.ts';
import { LIGHTHOUSE } from '../../../support/sample-articles.ts';
import { fakeIo, runCli } from '../fake-io.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

interface Json {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly check: string;
    readonly state: string;
    readonly message: string;
    readonly remedy?: string;
  }[];
}

let discord: FakeDiscord;
let folder: string;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  folder = await scratchFolder('doctor');
  await mkdir(join(folder, 'corpus'));
  await mkdir(join(folder, 'data'), { mode: 0o700 });
  await writeFile(join(folder, 'corpus', 'lighthouse.md'), LIGHTHOUSE);
});

afterEach(async () => {
  await discord.stop();
});

function settings(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: join(folder, 'corpus'),
    DATA_DIR: join(folder, 'data'),
    CACHE_DIR: 'off',
    ...more,
  };
}

const doctor = (more: Readonly<Record<string, string>> = {}, terminal?: number) =>
  runCli(['doctor'], { environment: settings(more), ...(terminal && { terminal }) });

/** What it finds of one thing, and whether all is well. */
async function found(
  about: string,
  more: Readonly<Record<string, string>> = {},
  now: () => number = Date.now,
): Promise<{ readonly exitCode: number; readonly of: Json['checks'] }> {
  const { io, outcome } = fakeIo({ environment: settings(more) });
  await printDoctor({ json: true }, io, now);
  const { stdout, exitCode } = outcome();
  const { ok, checks } = JSON.parse(stdout) as Json;
  expect(ok).toBe(exitCode === 0);
  return { exitCode, of: checks.filter(({ check }) => check === about) };
}

describe('pullquote doctor', () => {
  it('says of each thing on a line of its own that it is well, and changes nothing', async () => {
    await runCli(['register'], { environment: settings() });
    const { stdout, stderr, exitCode } = await doctor();
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout.split('\n').filter((line) => !/^✓ [\w. ]+: .+\.$/u.test(line))).toEqual([
      '',
      'All is well.',
      '',
    ]);
    expect(stdout).toContain('✓ Token: Discord knows it, as Pullquote’s.\n');
    expect(stdout).toContain('✓ Gateway: says hello; 1,000 connections left today.\n');
    expect(stdout).not.toContain(discord.token);
    expect(discord.faults).toEqual([]);
    expect(discord.commands.writes).toBe(1);
    expect(discord.gateway.logins).toEqual([]);
    expect(await readdir(join(folder, 'data'))).toEqual([]);
  });

  it('tells of all faulty settings at once, and looks at the rest all the same', async () => {
    const { stdout, exitCode } = await doctor({ LOG_LEVEL: 'loud', MONITOR_PORT: '0' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('✗ Settings: LOG_LEVEL is none of error, warn, info, debug');
    expect(stdout).toContain('✗ Settings: MONITOR_PORT is no port');
    expect(stdout).toContain('✓ Token: ');
    expect(stdout).toMatch(/2 things to mend, 1 thing to know of\.\n$/u);
  });

  it.each([50, 80])('keeps to %i columns, with what to do below each thing', async (columns) => {
    const { stdout } = await doctor(
      { MODEL: 'no-model', CORPUS_DIR: join(folder, 'none') },
      columns,
    );
    const lines = stdout.split('\n');
    // A path or an address stays whole.
    const long = lines.filter((line) => line.length > columns && !line.includes(folder));
    expect(long).toEqual([]);
    expect(lines).toContain('✓ Clock: agrees with Discord’s');
    expect(stdout).toMatch(
      /\n✗ CORPUS_DIR: .*(?:\n {2}.*)*\n {2}Create it and put articles into it/u,
    );
  });

  it('names settings that are misspelt, and none of their values', async () => {
    const environment = { ...settings(), CORPUS_DRI: 'elsewhere' };
    const { stdout, exitCode } = await runCli(['doctor'], {
      environment,
      settingsInFile: ['CORPUS_DRI'],
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '✗ Settings: CORPUS_DRI is no setting of Pullquote’s. Did you mean CORPUS_DIR?\n',
    );
    expect(stdout).not.toContain('elsewhere');
  });

  it('shows on a terminal what it waits for, and nothing of that remains', async () => {
    const silent = await serve(() => undefined);
    onTestFinished(() => silent.close());
    const { stderr } = await doctor({ DISCORD_API_URL: `${silent.url}/api` }, 80);
    expect(stderr).toContain('Checking Discord');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is JSON for other programs', async () => {
    const { io, outcome } = fakeIo({ environment: settings() });
    await printDoctor({ json: true }, io);
    const { stdout, exitCode } = outcome();
    expect(exitCode).toBe(0);
    const { ok, checks } = JSON.parse(stdout) as Json;
    expect(ok).toBe(true);
    expect(checks).toContainEqual({
      check: 'Clock',
      state: 'ok',
      message: 'agrees with Discord’s',
    });
    expect(checks).toContainEqual({
      check: 'Commands',
      state: 'note',
      message: 'what is registered everywhere is not what this version has',
      remedy: 'Starting the bot registers them, or: npx pullquote register',
    });
  });
});

describe('the doctor, of Discord,', () => {
  it('says why it can’t be reached, and what could not be looked at', async () => {
    const away = { DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    expect(await found('Discord', away)).toEqual({
      exitCode: 1,
      of: [
        {
          check: 'Discord',
          state: 'fault',
          message: 'can’t be reached at http://127.0.0.1:1/api: it refuses connections',
          remedy: 'Check the connection to the internet, the firewall and DISCORD_API_URL.',
        },
      ],
    });
    expect((await found('Token', away)).of[0]?.message).toContain('not checked');
    const proxied = await found('Discord', { ...away, HTTPS_PROXY: 'http://ann:secret@p:1' });
    expect(proxied.of[0]?.remedy).toContain('Discord is not asked through a proxy');
    expect((await found('Discord', { ...away, DISCORD_TOKEN: '' })).exitCode).toBe(0);
  });

  it('says that there is another server at its address', async () => {
    const other = await serve(() => ({ hello: 'world' }));
    onTestFinished(() => other.close());
    const { of } = await found('Discord', { DISCORD_API_URL: other.url });
    expect(of[0]).toMatchObject({
      state: 'fault',
      remedy: expect.stringMatching(/^Check DISCORD_API_URL/) as string,
    });
  });

  it('says what to do about a token that is missing, none, or not known', async () => {
    const missing = await found('Token', { DISCORD_TOKEN: '' });
    expect(missing).toMatchObject({ exitCode: 0, of: [{ state: 'note' }] });
    expect(missing.of[0]?.remedy).toContain('put its token behind DISCORD_TOKEN=');
    const none = await found('Token', { DISCORD_TOKEN: 'Bot x' });
    expect(none).toMatchObject({ exitCode: 1, of: [{ state: 'note' }] });
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz-_0123456789';
    const unknown = await found('Token', { DISCORD_TOKEN: token });
    expect(unknown).toMatchObject({
      exitCode: 1,
      of: [{ message: 'Discord does not accept the bot’s token' }],
    });
    expect(unknown.of[0]?.remedy).toContain('Reset Token');
    expect((await doctor({ DISCORD_TOKEN: token })).stdout).not.toContain(token.slice(0, 10));
  });

  it.each([
    [60_000, 'is 60 seconds ahead of Discord’s'],
    [-7_000, 'is 7 seconds behind Discord’s'],
  ])('tells that the clock is off by %i ms', async (offMs, message) => {
    const { of, exitCode } = await found('Clock', {}, () => Date.now() + offMs);
    expect({ of, exitCode }).toMatchObject({ exitCode: 1, of: [{ state: 'fault', message }] });
    expect(of[0]?.remedy).toContain('timedatectl');
  });

  it('lives with a clock that is off by a little', async () => {
    const { of } = await found('Clock', {}, () => Date.now() - 3_000);
    expect(of[0]?.state).toBe('ok');
  });

  it('says where to invite the bot that isn’t where it should be', async () => {
    const DISCORD_GUILD_ID = '123456789012345678';
    const { of, exitCode } = await found('Servers', { DISCORD_GUILD_ID });
    expect(exitCode).toBe(1);
    expect(of[0]?.remedy).toMatch(
      /^Invite it there: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=\d+&guild_id=123456789012345678$/u,
    );
    expect((await found('Commands', { DISCORD_GUILD_ID })).of).toEqual([]);
  });

  it('says that commands show twice', async () => {
    await runCli(['register'], { environment: settings() });
    const one = settings({ DISCORD_GUILD_ID: discord.guildId });
    await runCli(['register'], { environment: one });
    const { of } = await found('Commands', one);
    expect(of.map(({ state }) => state)).toEqual(['ok', 'note']);
    expect(of[1]?.remedy).toContain('npx pullquote unregister --everywhere');
  });

  it('looks whether Discord comes to the bot, where it is to', async () => {
    const endpoint = { HTTP_PORT: '8081', DISCORD_PUBLIC_KEY: discord.endpoint.publicKey };
    const { of } = await found('Application', endpoint);
    expect(of).toMatchObject([
      { state: 'note', message: expect.stringContaining('where to send') },
    ]);
    discord.endpoint.interactionsUrl = 'https://bot.example/interactions';
    expect((await found('Application', endpoint)).of).toMatchObject([{ state: 'ok' }]);
    expect((await found('Gateway', endpoint)).of).toEqual([]);
    const alone = await found('Settings', { HTTP_PORT: '8081' });
    expect(alone).toMatchObject({ exitCode: 1, of: [{ state: 'fault' }] });
    const faulty = await found('Settings', { HTTP_PORT: '8081', DISCORD_PUBLIC_KEY: 'ab' });
    expect(faulty.of).toMatchObject([
      { message: expect.stringMatching(/^DISCORD_PUBLIC_KEY is no application’s public key/u) },
    ]);
    const foreign = { ...endpoint, DISCORD_PUBLIC_KEY: 'ab'.repeat(32) };
    expect(await found('Application', foreign)).toMatchObject({
      exitCode: 1,
      of: [{ state: 'fault', message: 'DISCORD_PUBLIC_KEY is another one’s' }],
    });
  });

  it('compares SHARDS with what Discord recommends', async () => {
    expect((await found('SHARDS')).of).toEqual([]);
    discord.recommendedShards = 12;
    expect((await found('SHARDS')).of).toMatchObject([
      { state: 'ok', message: '12 connections, held in 3 processes beside it' },
    ]);
    expect((await found('SHARDS', { SHARDS_PER_PROCESS: '12' })).of).toMatchObject([
      { state: 'ok', message: '12 connections, held in the bot’s own process' },
    ]);
    expect(await found('SHARDS', { SHARDS: '4' })).toMatchObject({
      exitCode: 1,
      of: [{ state: 'fault', message: expect.stringContaining('12 connections') as string }],
    });
    expect((await found('SHARDS', { SHARDS: '24' })).of).toMatchObject([{ state: 'ok' }]);
    expect(await found('SHARDS', { SHARDS: '25' })).toMatchObject({
      exitCode: 0,
      of: [{ state: 'note', message: expect.stringContaining('12 connections') as string }],
    });
    const endpoint = { HTTP_PORT: '8081', DISCORD_PUBLIC_KEY: discord.endpoint.publicKey };
    expect((await found('SHARDS', { ...endpoint, SHARDS: '4' })).of).toMatchObject([
      { state: 'note', message: expect.stringContaining('set for nothing') as string },
    ]);
  });

  it('says that a channel can’t be seen, and what Discord itself has trouble with', async () => {
    const ADMIN_CHANNEL_ID = '123456789012345678';
    const { of } = await found('ADMIN_CHANNEL_ID', { ADMIN_CHANNEL_ID });
    expect(of).toMatchObject([{ state: 'fault', message: 'the bot can’t see that channel' }]);
    discord.failNext(/guilds$/u, apiErrors.unavailable());
    const troubled = await found('Servers');
    expect(troubled.of[0]?.message).toContain('Discord has trouble of its own');
  });

  it('looks on where its token is refused once', async () => {
    discord.failNext(/applications\/@me$/u, apiErrors.unauthorized());
    expect((await found('Application')).of).toMatchObject([{ state: 'fault' }]);
    discord.failNext(/applications\/@me$/u, apiErrors.unauthorized());
    expect((await found('Gateway')).of).toMatchObject([{ state: 'ok' }]);
  });

  it.each<readonly [string, object, object]>([
    [
      'Application',
      { interactions_endpoint_url: 'https://elsewhere.example' },
      { state: 'fault', message: expect.stringContaining('instead of to this bot') as string },
    ],
    [
      'Application',
      { flags: 1 << 19 },
      { state: 'note', message: expect.stringContaining('privileged intents') as string },
    ],
    [
      'Servers',
      { guilds: [] },
      { state: 'note', remedy: expect.stringContaining('&permissions=') as string },
    ],
    [
      'Servers',
      { guilds: [{ id: '1', name: 'Club\u001b[2J', permissions: '3072' }] },
      {
        state: 'note',
        message: expect.stringMatching(/in Club␛\[2J: .*EmbedLinks/u) as string,
      },
    ],
    [
      'Gateway',
      {},
      { state: 'fault', message: 'the gateway can’t be reached: it refuses connections' },
    ],
  ])('tells of %s where Discord says %j', async (about, said, expected) => {
    const stub = await serve((path) => {
      const { guilds = [], ...application } = said as { readonly guilds?: unknown };
      if (path.endsWith('/guilds')) return guilds;
      if (path.endsWith('/commands')) return [];
      if (path.endsWith('/bot')) {
        return { url: 'ws://127.0.0.1:1', session_start_limit: { remaining: 9 } };
      }
      return { id: '1', username: 'Stub', url: 'ws://127.0.0.1:1', flags: 0, ...application };
    });
    onTestFinished(() => stub.close());
    const { of } = await found(about, { DISCORD_API_URL: stub.url });
    expect(of).toMatchObject([expected]);
  });
});

describe('the doctor, of this machine,', () => {
  it('says what is wrong with folders', async () => {
    const missing = await found('CORPUS_DIR', { CORPUS_DIR: join(folder, 'none') });
    expect(missing).toMatchObject({ exitCode: 1, of: [{ state: 'fault' }] });
    const DATA_DIR = join(folder, 'corpus', 'lighthouse.md');
    const misplaced = await found('DATA_DIR', { DATA_DIR });
    expect(misplaced.of[0]?.message).toContain('a file stands where a folder belongs');
    const fresh = await found('DATA_DIR', { DATA_DIR: join(folder, 'a', 'b') });
    expect(fresh.of[0]?.message).toContain('will be made');
    await chmod(join(folder, 'data'), 0o755);
    expect((await found('DATA_DIR')).of).toMatchObject([
      { state: 'note', remedy: `Run: chmod 700 ${join(folder, 'data')}` },
    ]);
  });

  it('knows that a bot runs, and what its monitor says', async () => {
    expect((await found('Running')).of[0]?.message).toContain('no bot has');
    const store = await openFileStore(join(folder, 'data'), { keepQuestions: true, now: Date.now });
    onTestFinished(() => store.close());
    expect((await found('Running')).of[0]?.message).toContain('a second one needs');
    const monitor = await openMonitor({
      address: { host: '127.0.0.1', port: 0 },
      parts: ['records'],
      version: '0',
      onFailed: () => {},
    });
    onTestFinished(() => monitor.close());
    const MONITOR_PORT = new URL(monitor.url).port;
    expect((await found('Running', { MONITOR_PORT })).of).toMatchObject([
      {
        state: 'note',
        message: expect.stringContaining('isn’t ready (records: starting)') as string,
      },
    ]);
    monitor.watch({ parts: { records: () => ({ isReady: true, state: 'writable' }) } });
    const ready = await found('Running', { MONITOR_PORT, MONITOR_HOST: '0.0.0.0' });
    expect(ready.of).toMatchObject([
      { state: 'ok', message: expect.stringMatching(/, and is ready$/u) as string },
    ]);
  });

  it('says that a bot could not tell there how it fares', async () => {
    const other = await serve(() => ({}));
    onTestFinished(other.close);
    const MONITOR_PORT = new URL(other.url).port;
    expect(await found('Running', { MONITOR_PORT })).toMatchObject({
      exitCode: 1,
      of: [
        {
          message: expect.stringContaining(`Port ${MONITOR_PORT} of 127.0.0.1 is taken`) as string,
          remedy: 'Set MONITOR_PORT to another one, or end what listens there.',
        },
      ],
    });
  });

  it('says what is wrong with the list of collections, with which no bot starts', async () => {
    const list = join(folder, 'corpus', 'collections.yaml');
    expect((await found('Collections')).of).toEqual([]);
    await writeFile(list, 'collections: { news: { linkOnly: yes } }\n');
    expect((await found('Collections')).of).toMatchObject([
      { message: '1 collection in collections.yaml, all understood' },
    ]);
    await writeFile(list, 'collections: [\n');
    expect(await found('Collections')).toMatchObject({
      exitCode: 1,
      of: [{ message: expect.stringMatching(/^collections\.yaml:\d: it is not YAML/u) as string }],
    });
  });

  it('says that the key to all codes is damaged, with which no bot starts', async () => {
    await writeFile(join(folder, 'data', 'salt'), 'canary\n');
    expect(await found('DATA_DIR')).toMatchObject({
      exitCode: 1,
      of: [{}, { message: expect.stringMatching(/salt should hold 64 hexadecimal/u) as string }],
    });
  });

  it('says what of the articles can’t be used, and that there are none', async () => {
    await writeFile(join(folder, 'corpus', 'broken.md'), '---\ntitle: A lamp\n');
    expect(await found('Articles')).toMatchObject({
      exitCode: 1,
      of: [{ message: '1 article; 1 file can’t be used' }],
    });
    await mkdir(join(folder, 'empty'));
    const none = await found('Articles', { CORPUS_DIR: join(folder, 'empty') });
    expect(none.of[0]?.message).toContain('there are none');
  });

  it('says how to get a model that is wanted, and whether it can be had', async () => {
    const { io, outcome } = fakeIo({
      environment: settings({
        MODEL: 'e5-small-v2',
        MODEL_SOURCE: 'http://ann:secret@127.0.0.1:2',
      }),
    });
    await printDoctor({}, io);
    const { stdout } = outcome();
    expect(stdout).toContain(
      '! Models: e5-small-v2 is not fetched. Run: npx pullquote model fetch',
    );
    expect(stdout).toContain(
      '! MODEL_SOURCE: 127.0.0.1:2 can’t be reached: it refuses connections',
    );
    expect(stdout).not.toContain('secret');
  });

  it('says what is wrong with the list of sources, and that nobody is told whom to write to', async () => {
    const list = join(folder, 'corpus', 'sources.yaml');
    await writeFile(list, '- https://feeds.example/a.xml\n');
    expect((await found('Sources')).of).toMatchObject([{ message: '1 source, all understood' }]);
    expect((await found('SOURCES_CONTACT')).of).toMatchObject([{ state: 'note' }]);
    const SOURCES_CONTACT = 'http://127.0.0.1:2/contact';
    expect((await found('SOURCES_CONTACT', { SOURCES_CONTACT })).of).toMatchObject([
      { message: '127.0.0.1:2 can’t be reached: it refuses connections' },
    ]);
    await writeFile(list, '- https://feeds.example/a.xml\n- nonsense\n');
    expect(await found('Sources', { SOURCES_CONTACT: 'ann@club.example' })).toMatchObject({
      exitCode: 1,
      of: [{ message: 'sources.yaml:2: “nonsense” is no address' }],
    });
  });
});

/** A server that says what it is told to; where it is told nothing, it never answers. */
async function serve(
  say: (path: string) => unknown,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server: Server = createServer(({ url = '' }, response) => {
    const said = say(url.split('?')[0] ?? '');
    if (said === undefined) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(said));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
