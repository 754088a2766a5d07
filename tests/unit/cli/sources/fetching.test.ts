import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openControl } from '../../../../src/living/control/open-control.ts';
import { openSourceStates } from '../../../../src/records/files/source-states.ts';
import { claimFolder } from '../../../../src/records/files/claim-folder.ts';
import { fetchControl, fetchNow } from '../../../../src/sources/fetch-control.ts';
import type { SourceStatus } from '../../../../src/sources/source-status.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import {
  feedOf,
  type LocalWeb,
  pageOf,
  startLocalWeb,
} from '../../../support/sources/local-web.ts';
import { fakeIo, runCli, type Surroundings } from '../fake-io.ts';

const TIDE =
  'The tide mill grinds twice a day, when the water that the flood has left behind its gate runs out again to the sea.';
const EEL =
  'Eels are caught at the sluice in autumn, on moonless nights, when they leave the ditches for the other end of the ocean.';

let web: LocalWeb;
let corpusDir: string;
let dataDir: string;

beforeEach(async () => {
  const folder = await scratchFolder('fetching');
  corpusDir = join(folder, 'corpus');
  dataDir = join(folder, 'data');
  await mkdir(corpusDir);
  web = await startLocalWeb();
  web.put('/tide', pageOf('The tide mill', TIDE, EEL));
  web.put('/eels', pageOf('Eels', EEL, TIDE));
});

const pq = (args: readonly string[], surroundings: Surroundings = {}) =>
  runCli(args, {
    ...surroundings,
    environment: {
      CORPUS_DIR: corpusDir,
      DATA_DIR: dataDir,
      SOURCES_ALLOW_HOSTS: web.host,
      SOURCES_CONTACT: 'mail@mill.example',
      ...surroundings.environment,
    },
  });

const listed = (): Promise<string> => readFile(join(corpusDir, 'sources.yaml'), 'utf8');
const list = (text: string): Promise<void> => writeFile(join(corpusDir, 'sources.yaml'), text);

const ONLY_ADDRESSES = {
  stdout: '',
  stderr: 'error: only addresses can be said more of: these are files\n',
  exitCode: 2,
};

/** So many from now on. */
const minutes = (count: number): number => Date.now() + count * 60_000;

const feed = (...paths: readonly string[]): string =>
  feedOf('The marsh', Object.fromEntries(paths.map((path) => [web.url(path), path])));

describe('pullquote add of an address', () => {
  it('says what is there, and writes it down behind what somebody wrote', async () => {
    web.put('/feed', feed('/tide', '/eels'));
    await list(`# Ours\nsources:\n  - https://mill.example/feed # the mill\n`);
    const { stdout, stderr, exitCode } = await pq(['add', web.url('/feed'), web.url('/tide')]);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toBe(`✓ The marsh
  ${web.url('/feed')}
  feed: 2 articles → web

✓ The tide mill
  ${web.url('/tide')}
  page, 2 paragraphs → web

✓ 2 sources added to ${corpusDir}/sources.yaml
  The articles come when the bot is started, or now with: npx pullquote sources fetch
`);
    expect(await listed()).toBe(
      `# Ours\nsources:\n  - https://mill.example/feed # the mill\n  - ${web.url('/feed')}\n  - ${web.url('/tide')}\n`,
    );
    const { stdout: again } = await pq(['add', `${web.url('/tide')}/?utm_source=x`]);
    expect(again).toContain('is in sources.yaml already\n\n✓ 0 sources added');
  });

  it('takes what can be said of a source, and names what can’t be used', async () => {
    const said = ['--collection', 'press', '--every', '2h', '--keep', '5', '--licence', 'CC BY'];
    const more = ['--leave-out', '.note', '/tag/*', '--title', 'Tides', '--full-text', 'feed'];
    web.put('/feed', feed('/tide'));
    const { stdout } = await pq(['add', web.url('/feed'), ...said, ...more, '--link-only']);
    expect(stdout).toContain('✓ Tides\n');
    expect(stdout).toContain('→ press\n');
    expect(await listed()).toContain(`  - url: ${web.url('/feed')}
    title: Tides
    collection: press
    every: 2 hours
    keep: 5
    leaveOut:
      - .note
      - /tag/*
    fullText: feed
    licence: CC BY
    linkOnly: true
`);
    expect(await pq(['add', web.url('/eels'), '--every', 'often'])).toEqual({
      stdout: '',
      stderr:
        'error: --every must be a time such as 30m, 2 hours, daily or weekly, and not “often”\n',
      exitCode: 2,
    });
    expect(await pq(['add', 'a.md', '--keep', '5'])).toMatchObject({ exitCode: 2 });
    expect(await pq(['add', 'a.md', web.url('/eels')])).toMatchObject({ exitCode: 2 });
  });

  it('takes none of that of files', async () => {
    const file = join(corpusDir, 'mill.md');
    await writeFile(file, TIDE);
    const given = 'collection kind title every full-text leave-out keep licence when-taken-back';
    for (const option of given.split(' '))
      expect(await pq(['add', file, `--${option}`, 'x'])).toEqual(ONLY_ADDRESSES);
    expect(await pq(['add', file, '--link-only'])).toEqual(ONLY_ADDRESSES);
  });

  it('says why nothing can be had from an address, and writes nothing', async () => {
    web.put('/robots.txt', 'User-agent: *\nDisallow: /inner/');
    web.put(
      '/short',
      '<title>Short</title><link rel="alternate" type="application/rss+xml" href="/feed"><p>Hi.',
    );
    const paths = ['/inner/x', '/none', '/short'];
    const { stdout, exitCode } = await pq([
      'add',
      ...paths.map((path) => web.url(path)),
      'http://10.1.2.3/x',
      'http://me:secret@mill.example/',
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`✗ ${web.url('/inner/x')}
  The robots.txt of ${web.host} doesn’t allow it to programs.`);
    expect(stdout).toContain(`✗ ${web.url('/none')}
  There is nothing at this address (404).`);
    expect(stdout).toContain(`It names a feed; to add that:
  npx pullquote add ${web.url('/feed')}`);
    expect(stdout).toContain(`✗ http://10.1.2.3/x
  It leads to a private address. If it is meant to be read, name its host in SOURCES_ALLOW_HOSTS.`);
    expect(stdout).toContain('It has a name or a password in it');
    expect(stdout).toContain(`✗ 0 sources added to ${corpusDir}/sources.yaml, 5 can’t be used\n`);
    await expect(listed()).rejects.toThrow('ENOENT');
  });

  it('says how to have what a page links to', async () => {
    const links = ['/tide', '/eels', '/a', '/b', '/c'];
    const items = links.map((path) => `<li><a href="${path}">A link to read, ${path}</a></li>`);
    web.put('/list', `<!doctype html><title>To read</title><ul>${items.join('')}</ul>`);
    const { stdout } = await pq(['add', web.url('/list')]);
    expect(stdout).toContain('The page holds no article, but 5 links.');
    const meant = await pq(['add', web.url('/list'), '--kind', 'links']);
    expect(meant.stdout).toContain('list of links: 5 articles → web');
  });

  it('asks nobody where the list can’t be read', async () => {
    await list('words: [');
    const { stderr, exitCode } = await pq(['add', web.url('/tide')]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('sources.yaml:1: it is not YAML');
    expect(await listed()).toBe('words: [');
  });

  it('only says what it would do with --dry-run, and reminds once of who asks', async () => {
    const environment = { SOURCES_CONTACT: '' };
    const trial = await pq(['add', web.url('/tide'), '--dry-run', '--json'], { environment });
    expect(JSON.parse(trial.stdout)).toEqual({
      file: join(corpusDir, 'sources.yaml'),
      isTrial: true,
      added: [
        {
          url: web.url('/tide'),
          found: {
            kind: 'page',
            title: 'The tide mill',
            authors: [],
            language: 'en',
            paragraphs: 2,
            articles: 1,
          },
        },
      ],
      present: [],
      problems: [],
    });
    await expect(listed()).rejects.toThrow('ENOENT');
    web.put('/feed', feed('/tide'));
    web.put('/other', feed('/eels'));
    const first = await pq(['add', web.url('/feed')], { environment });
    expect(first.stdout).toContain('set SOURCES_CONTACT');
    const second = await pq(['add', web.url('/other')], { environment });
    expect(second.stdout).not.toContain('SOURCES_CONTACT');
  });

  it('fits on a narrow terminal, and tells where it is when that takes long', async () => {
    web.put('/feed', feed('/tide', '/eels'));
    web.put('/robots.txt', 'User-agent: *\nCrawl-delay: 2');
    const { stdout, stderr } = await pq(['add', web.url('/feed'), 'http://10.1.2.3/x'], {
      terminal: 44,
    });
    const wide = stdout.split('\n').filter((line) => line.length > 44);
    expect(wide.filter((line) => !line.includes(corpusDir))).toEqual([]);
    expect(stderr).toContain('Looking at addresses: 1 of 2');
  });
});

describe('pullquote sources', () => {
  it('shows what there is, from files that a running bot may be writing', async () => {
    await list(`- ${web.url('/feed')}\n- ftp://mill.example\n- https://mill.example/new\n`);
    const states = await openSourceStates(join(dataDir, 'sources'));
    const known: SourceStatus = {
      url: web.url('/feed'),
      collection: 'web',
      kind: 'feed',
      title: 'The marsh',
      lookedAt: minutes(-1),
      succeededAt: minutes(-180.1),
      nextAt: minutes(120.1),
      articles: 1200,
      waiting: 3,
      leftOut: { gone: 1, refused: 2 },
      notes: ['one entry has no address on the web: “The eels”'],
      takenBack: 0,
      fault: {
        advice: `${web.url('/feed')}: its server answers with status 503. It is tried again later.`,
        since: minutes(-60.1),
        times: 2,
        isTold: true,
      },
      held: { missing: 3, of: 4 },
    };
    await states.save(known);
    await states.save({ ...known, url: 'https://old.example/', title: 'Old', fault: undefined });
    const { stdout, exitCode } = await pq(['sources']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`✗ The marsh
  ${web.url('/feed')}
  feed → web · 1,200 articles · 3 pages to go · last success 3 hours ago · next in 2 hours
  At fault since `);
    expect(stdout).toContain(', 1 hour ago: its server answers with status 503.\n');
    expect(stdout).toContain(`If they are meant to go:
  npx pullquote sources fetch ${web.url('/feed')} --confirm
  Of its list: one entry has no address on the web: “The eels”
  Pages left out: 1, which is gone (404 or 410); 2, each of which may not be fetched`);
    expect(stdout).toContain('· https://mill.example/new\n  source → web · not looked at yet\n');
    expect(stdout).toContain('! Old\n');
    expect(stdout).toContain('It isn’t in sources.yaml, as far as that can be read.');
    expect(stdout).toContain('sources.yaml:2\n  “ftp://mill.example” is no address.');
    expect(stdout).toContain('✗ 3 sources, 2,400 articles, 1 at fault\n');

    const narrow = await pq(['sources'], { terminal: 40 });
    const wide = narrow.stdout.split('\n').filter((line) => line.length > 40);
    expect(wide.filter((line) => !/https?:|sources\.yaml/u.test(line))).toEqual([]);
    const { stdout: json } = await pq(['sources', '--json']);
    expect(JSON.parse(json)).toMatchObject({
      sources: [
        { title: 'The marsh', every: '1 hour', from: 'list', fault: { times: 2 } },
        { url: 'https://mill.example/new', articles: 0 },
        { from: 'no-longer-listed' },
      ],
      problems: [{ line: 2 }],
    });
    await states.close();
  });

  it('shows a source that waits for its server as no fault', async () => {
    await list('- https://mill.example/new\n');
    const states = await openSourceStates(join(dataDir, 'sources'));
    await states.save({
      url: 'https://mill.example/new',
      collection: 'web',
      lookedAt: minutes(-1),
      succeededAt: minutes(-1),
      nextAt: minutes(120.1),
      articles: 1,
      waiting: 2,
      leftOut: {},
      takenBack: 0,
      fault: {
        advice: 'its server wants nothing to be asked for now. It is tried again later.',
        since: minutes(-1),
        times: 0,
        isTold: false,
      },
    });
    const { stdout } = await pq(['sources']);
    expect(stdout).toContain('✓ https://mill.example/new\n');
    expect(stdout).toContain('Waiting for its server since ');
    expect(stdout).not.toMatch(/at fault/iu);
    await states.close();
  });

  it('tells sources that left the list from those that it has and that can’t be used', async () => {
    await list('- url: https://mill.example/new\n  every: 1 minute\n');
    const states = await openSourceStates(join(dataDir, 'sources'));
    const known = {
      collection: 'web',
      nextAt: 1,
      articles: 1,
      waiting: 0,
      leftOut: {},
      takenBack: 0,
    };
    await states.save({ ...known, url: 'https://mill.example/new' });
    await states.save({ ...known, url: 'https://old.example/' });
    const { stdout } = await pq(['sources']);
    expect(stdout.match(/It is no longer in sources\.yaml\./gu)).toHaveLength(1);
    const { stdout: json } = await pq(['sources', '--json']);
    expect(JSON.parse(json)).toMatchObject({
      sources: [
        { url: 'https://mill.example/new', from: 'list' },
        { url: 'https://old.example/', from: 'no-longer-listed' },
      ],
    });
    await states.close();
  });

  it('says what to do where there is none', async () => {
    const { stdout, exitCode } = await pq(['sources']);
    expect(stdout).toContain('To add one: npx pullquote add https://…\n');
    expect(exitCode).toBe(0);
  });
});

describe('pullquote sources fetch', () => {
  it('fetches where no bot runs, tells what came and what is wrong, and ends with 1', async () => {
    web.put('/feed', feed('/tide', '/eels'));
    await list(`- ${web.url('/feed')}\n- ${web.url('/none')}\n`);
    const { stdout, exitCode } = await pq(['sources', 'fetch']);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`✓ The marsh
  ${web.url('/feed')}
  2 added; 2 articles now

✗ ${web.url('/none')}
  There is nothing at its address any more (404).

✗ 2 sources looked at, 2 articles added, 0 changed, 0 removed, 1 at fault
  no bot is running: it answers from them when it is started
`);
    const asked = await pq(['ask', 'When are eels caught?']);
    expect(asked.stdout).toContain('Eels are caught at the sluice in autumn');

    web.put('/feed', feed('/tide'));
    web.put('/eels', undefined);
    const one = await pq(['sources', 'fetch', `${web.url('/feed')}/`, '--json']);
    expect(one.exitCode).toBe(0);
    expect(JSON.parse(one.stdout)).toMatchObject({
      sources: [{ url: web.url('/feed'), added: 0, articles: 2 }],
      problems: [],
    });
    expect(await pq(['sources', 'fetch', 'https://other.example/'])).toMatchObject({
      stderr: expect.stringContaining('is none of the sources') as string,
      exitCode: 2,
    });
  });

  it('is done by a bot that runs', async () => {
    const asked: unknown[] = [];
    const status = { url: web.url('/feed'), collection: 'web', nextAt: 0, articles: 7, waiting: 0 };
    const looked = {
      ...status,
      leftOut: {},
      takenBack: 0,
      changes: { added: 3, changed: 1, removed: 2 },
    };
    const fresh = {
      statuses: () => [looked],
      async look(options: unknown) {
        asked.push(options);
        return [looked];
      },
    };
    const lists = {
      reload: async () => ({ problems: [], removed: 0, held: { missing: 3, of: 4 } }),
    };
    const commands = [fetchControl((given) => fetchNow(given, fresh as never, lists as never))];
    const control = await openControl({ dataDir, commands, onFailed() {} });
    onTestFinished(() => control.close());
    const { stdout, exitCode } = await pq(['sources', 'fetch', '--confirm']);
    expect(asked).toEqual([{ url: undefined, isConfirmed: true }]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`✓ ${web.url('/feed')}
  3 added, 1 changed, 2 removed; 7 articles now

✗ 3 of 4 sources are gone from sources.yaml. That looks like an accident, and what they have brought stays. If they are meant to go:
  npx pullquote sources fetch --confirm

✗ 1 source looked at, 3 articles added, 1 changed, 2 removed
`);
    web.put('/feed', feed('/tide'));
    const added = await pq(['add', web.url('/feed')]);
    expect(added.stdout).toContain('The running bot fetches from there within seconds.');
  });

  it('leaves alone what another process has', async () => {
    await list(`- ${web.url('/tide')}\n`);
    const release = await claimFolder(dataDir);
    onTestFinished(release);
    const { stderr, exitCode } = await pq(['sources', 'fetch']);
    expect(stderr).toContain('is in use by another Pullquote');
    expect(exitCode).toBe(1);
  });

  it('keeps what has come when somebody stops it', async () => {
    const paths = ['/tide', '/eels', ...Array.from({ length: 5 }, (_, nth) => `/p${nth}`)];
    for (const path of paths.slice(2)) web.put(path, pageOf(path, `${TIDE} ${path}`, EEL));
    web.put('/feed', feed(...paths));
    await list(`- ${web.url('/feed')}\n`);
    const { run } = await import('../../../../src/cli/run.ts');
    const environment = {
      CORPUS_DIR: corpusDir,
      DATA_DIR: dataDir,
      SOURCES_ALLOW_HOSTS: web.host,
    };
    const { io, outcome } = fakeIo({ environment });
    const stop = new AbortController();
    void web.hang('/p3').then(() => stop.abort());
    await run(['sources', 'fetch'], { ...io, interruption: () => stop.signal });
    const { stderr, exitCode } = outcome();
    expect(stderr).toContain('it was stopped; what had come by then is kept.');
    expect(exitCode).toBe(1);
    const { stdout } = await pq(['ask', 'When are eels caught?']);
    expect(stdout).toContain('Eels are caught at the sluice in autumn');
  });
});
