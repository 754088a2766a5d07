import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { excerptsOf } from '../../src/answers/outcome.ts';
import { openCollections } from '../../src/collections/collections.ts';
import type { CorpusChange } from '../../src/living/corpus-change.ts';
import { buildVersion } from '../../src/opensearch/filling/build-version.ts';
import { drop } from '../../src/opensearch/filling/change-versions.ts';
import type { EngineEvent } from '../../src/opensearch/engine/meter-engine.ts';
import { vitalsOfServices } from '../../src/bot-vitals.ts';
import { SearchUnavailableError } from '../../src/retrieval/search-unavailable-error.ts';
import { type OpenServices, openServices } from '../../src/open-services.ts';
import { scheduleTimeout } from '../../src/schedule.ts';
import { allOf } from '../support/all-of.ts';
import { memoryRevisions } from '../support/memory-revisions.ts';
import { buildOptions } from '../support/opensearch/build-for-tests.ts';
import { type EngineDoor, openDoorTo } from '../support/opensearch/door.ts';
import { describeWithOpenSearch } from '../support/opensearch/describe-with-opensearch.ts';
import { type RecordingLog, recordingLog } from '../support/recording-log.ts';
import { keepRecords } from '../support/records.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const ON_OIL = 'How many steps did the keeper climb with the oil?';

let folder: string;
let corpusDir: string;
let log: RecordingLog;
let opened: OpenServices[];
let events: EngineEvent[];
let nth = 0;
let door: EngineDoor | undefined;

beforeEach(async () => {
  folder = await scratchFolder('elsewhere');
  corpusDir = join(folder, 'corpus');
  log = recordingLog();
  opened = [];
  events = [];
  nth += 1;
  await mkdir(corpusDir);
  await write('orchard.md', ORCHARD);
});

afterEach(async () => {
  for (const one of opened) await one.close();
  await door?.shut();
  door = undefined;
});

describeWithOpenSearch('A bot whose articles are in a search engine', (engine) => {
  const prefix = (): string => `${engine().prefix}e${nth}`;

  /** With the folder of articles, or without any. */
  async function open(name = 'first', where = corpusDir): Promise<OpenServices> {
    const dataDir = join(folder, name);
    await mkdir(dataDir);
    const services = await openServices(
      {
        corpusDir: where,
        corpusWatch: 'off',
        dataDir,
        fetching: { allowedHosts: [], contact: undefined },
        engine: {
          urls: [door?.url ?? engine().url],
          caFile: undefined,
          credentials: undefined,
          indexPrefix: prefix(),
          sniffs: false,
        },
      },
      {
        records: await keepRecords({ folder: dataDir }),
        revisions: memoryRevisions(),
        log,
        tellAdmin: (advice) => log.warn(advice),
        schedule: scheduleTimeout,
        engineMeter: (event) => void events.push(event),
      },
    );
    opened.push(services);
    return services;
  }
  const build = async () => {
    const collections = await openCollections({
      corpusDir,
      tellAdmin: (advice) => log.warn(advice),
    });
    const options = buildOptions({ url: engine().url, prefix: prefix() }, corpusDir);
    return buildVersion({ ...options, collections });
  };

  it('says what to run where there is no index', async () => {
    await expect(open()).rejects.toThrow('npx pullquote index');
  });

  it('answers without a folder of articles, and leaves it so', async () => {
    await write('lighthouse.md', LIGHTHOUSE);
    await build();
    const { pullquote, corpus } = await open('first', join(folder, 'nowhere'));
    expect(await quotedIn(pullquote)).toContain('lighthouse');
    expect(await corpus.reload()).toMatchObject({ kind: 'reloaded', removed: 0 });
    expect(corpus.size().articles).toBe(2);
    expect((await allOf(corpus.articles())).map(({ id }) => id).toSorted()).toEqual([
      'lighthouse',
      'orchard',
    ]);
  });

  it('isn’t ready while the engine is away, completes what it knows, and is back by itself', async () => {
    await build();
    door = await openDoorTo(engine().url);
    const services = await open('first', join(folder, 'nowhere'));
    const { pullquote } = services;
    const look = async () => vitalsOfServices(services).parts?.articles?.();
    const complete = async (over = pullquote) => [
      await over.suggestArticles('', 25),
      await over.suggestNames('author', '', 25),
    ];
    await pullquote.countArticles();
    const offered = await complete();
    expect(offered[0]).toHaveLength(1);
    expect(await look()).toEqual({ isReady: true, state: 'loaded' });

    await door.shut();
    await expect.poll(look).toEqual({
      isReady: false,
      state: 'the search engine refuses connections',
    });
    expect(await complete()).toEqual(offered);
    await expect(pullquote.suggestArticles('or', 25)).rejects.toThrow(SearchUnavailableError);
    const without = pullquote.within({ hiddenArticles: ['orchard'] });
    await expect(complete(without)).rejects.toThrow(SearchUnavailableError);
    const isAway = { kind: 'breaker', isAway: true };
    await expect.poll(async () => (await look(), events)).toContainEqual(isAway);
    expect(log.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: 'The search engine refuses connections. It is tried again by itself.',
      }),
    );

    await door.open();
    await expect.poll(look).toEqual({ isReady: true, state: 'loaded' });
    expect(events).toContainEqual({ kind: 'breaker', isAway: false });
    expect(await pullquote.suggestArticles('or', 25)).toHaveLength(1);
  });

  it('takes in what changes in the folder, and tells who wants to know', async () => {
    await build();
    const { pullquote, corpus } = await open();
    const changes: CorpusChange[] = [];
    corpus.onChange((change) => void changes.push(change));
    expect(await quotedIn(pullquote)).toEqual([]);
    await write('lighthouse.md', LIGHTHOUSE);
    await write('orchard.md', ORCHARD.replace('the', 'that very'));
    await write('empty.md', '');
    expect(await corpus.reload()).toMatchObject({ added: 1, changed: 1, removed: 0 });
    expect(corpus.problems().map(({ file }) => file)).toEqual(['empty.md']);
    expect(log.lines.filter(({ message }) => message.includes('empty.md'))).toHaveLength(1);
    expect(await quotedIn(pullquote)).toContain('lighthouse');
    await expect
      .poll(() => changes)
      .toMatchObject([
        { added: [{ id: 'lighthouse' }], changed: [{ after: { id: 'orchard' } }], removed: [] },
      ]);
    expect((await pullquote.article('orchard'))?.title).toContain('that very');
    await rm(join(corpusDir, 'lighthouse.md'));
    expect(await corpus.reload()).toMatchObject({ added: 0, changed: 0, removed: 1 });
    expect(await quotedIn(pullquote)).toEqual([]);
  });

  it('tells another bot over the same index of it', async () => {
    await build();
    const first = await open();
    const other = await open('other', join(folder, 'nowhere'));
    const changes: CorpusChange[] = [];
    other.corpus.onChange((change) => void changes.push(change));
    await write('lighthouse.md', LIGHTHOUSE);
    await first.corpus.reload();
    await expect.poll(() => changes).toMatchObject([{ added: [{ id: 'lighthouse' }] }]);
    expect(await quotedIn(other.pullquote)).toContain('lighthouse');
    expect(other.corpus.size().articles).toBe(2);
  });

  it('shows nothing more of an article that is taken down, in any version, and never again', async () => {
    await write('lighthouse.md', LIGHTHOUSE);
    await build();
    await build();
    const { pullquote, takeDown, corpus } = await open('first', join(folder, 'nowhere'));
    expect(await takeDown?.('lighthouse')).toBeDefined();
    expect(await quotedIn(pullquote)).toEqual([]);
    expect(await pullquote.article('lighthouse')).toBeUndefined();
    expect(corpus.size().articles).toBeLessThanOrEqual(2);
    expect(await build()).toMatchObject({ number: 3, articles: 1 });
    await expect.poll(() => corpus.size().articles).toBe(1);
    expect(await pullquote.article('lighthouse')).toBeUndefined();
  });

  it('writes nothing when the folder is another one than the index was filled from', async () => {
    for (const name of ['ash', 'elm', 'yew'])
      await write(`${name}.md`, `# ${name}\n\nA tree is ${name}.`);
    await build();
    const another = join(folder, 'another');
    await mkdir(another);
    await writeFile(join(another, 'lighthouse.md'), LIGHTHOUSE);
    const { pullquote, corpus } = await open('first', another);
    expect(await corpus.reload()).toMatchObject({ kind: 'held', added: 0, missing: 4, of: 4 });
    expect(corpus.held()).toBe(4);
    expect(await quotedIn(pullquote)).toEqual([]);
    expect(await pullquote.article('ash')).toBeDefined();
    expect(log.lines.map(({ message }) => message).join()).toContain('reload --confirm');
  });

  it('keeps closed what its collection closes, though the bot has no folder', async () => {
    await write('closed/lighthouse.md', LIGHTHOUSE);
    await write(
      'collections.yaml',
      'collections:\n  closed:\n    servers: ["424242424242424242"]\n',
    );
    await build();
    const { collections } = await open('first', join(folder, 'nowhere'));
    expect(collections.current().listed).toMatchObject([
      { folder: 'closed', servers: ['424242424242424242'] },
    ]);
  });

  it('opens nothing where what its collections close can’t be told', async () => {
    await write('closed/lighthouse.md', LIGHTHOUSE);
    await write('collections.yaml', 'collections:\n  closed:\n    servers: none\n');
    await build();
    await fetch(`${engine().url}/${prefix()}-state`, { method: 'DELETE' });
    const nowhere = join(folder, 'nowhere');
    await expect(open('first', nowhere)).rejects.toThrow('npx pullquote index');
    await expect(open('second', nowhere)).rejects.toThrow('npx pullquote index');
    await build();
    const { collections } = await open('third', nowhere);
    expect(collections.current().listed).toHaveLength(1);
  });

  it('answers every question from one version while others take its place', async () => {
    await write('lighthouse.md', LIGHTHOUSE);
    await build();
    const { pullquote } = await open('first', join(folder, 'nowhere'));
    const answers: string[] = [];
    const ending = new AbortController();
    const asking = Promise.all(
      Array.from({ length: 2 }, async () => {
        while (!ending.signal.aborted) answers.push((await quotesOf(pullquote)).join('|'));
      }),
    );
    for (const word of ['oaken', 'iron', 'golden']) {
      await write(
        'lighthouse.md',
        LIGHTHOUSE.replaceAll(/\b(?:oaken |iron |golden )?stairs?\b/gu, `${word} stair`),
      );
      const { number } = await build();
      await wait(2500);
      if (number > 2) {
        const options = buildOptions({ url: engine().url, prefix: prefix() }, corpusDir);
        await drop(number - 2, false, options);
      }
    }
    ending.abort();
    await asking;
    expect(answers.length).toBeGreaterThan(10);
    // Each version gives one answer, and there were four of them.
    expect(answers.filter((answer) => answer === '')).toEqual([]);
    expect(new Set(answers).size).toBeLessThanOrEqual(4);
  });
});

async function quotedIn(pullquote: OpenServices['pullquote']): Promise<readonly string[]> {
  const outcome = await pullquote.ask({ text: ON_OIL });
  return excerptsOf(outcome).map(({ quote }) => quote.article.id);
}

async function quotesOf(pullquote: OpenServices['pullquote']): Promise<readonly string[]> {
  return excerptsOf(await pullquote.ask({ text: ON_OIL })).map(({ quote }) => quote.text);
}

async function write(file: string, text: string): Promise<void> {
  const path = join(corpusDir, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}
