import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSources } from '../../src/open-sources.ts';
import { openSourceStates } from '../../src/records/files/source-states.ts';
import { SOURCES_FOLDER, sourcesInFolder } from '../../src/sources-in-folder.ts';
import type { SourceStatus } from '../../src/sources/source-status.ts';
import { manualClock } from '../support/manual-clock.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const URL = 'https://news.example/kiln';
const SERVER_ID = '1200000000000000004';
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

async function openAfter(
  entries: Readonly<Record<string, { readonly file: string; readonly atMs: number }>>,
  statuses: readonly SourceStatus[] = [],
  onEvent: (event: { readonly kind: string }) => void = () => {},
) {
  const folder = await scratchFolder('adding');
  const states = await openSourceStates(join(folder, SOURCES_FOLDER));
  for (const [url, { file, atMs }] of Object.entries(entries)) {
    const by = { serverId: SERVER_ID, userId: '1200000000000000009', atMs };
    const collection = `servers/${SERVER_ID}`;
    const entry = { url, file, title: 'The kiln', collection, by };
    await states.changeAdded(url, () => entry);
  }
  for (const status of statuses) await states.save(status);
  await states.close();
  const open = await openSources(
    { corpusDir: folder, fetching: { allowedHosts: [], contact: undefined } },
    sourcesInFolder(folder, () => {}),
    {
      onEvent,
      onChanged: () => {},
      onError: () => {},
      tellAdmin: () => {},
      schedule: manualClock().schedule,
      now: () => YEAR_MS,
    },
  );
  onTestFinished(async () => {
    await open.close();
  });
  return { ...open, folder };
}

it('What a crash left of adding an article is no source, and who added one a year ago is forgotten', async () => {
  const kept = `servers/${SERVER_ID}/news.example/mill.fetched`;
  const { adding, lists, fresh } = await openAfter({
    [URL]: { file: '', atMs: YEAR_MS },
    'https://news.example/mill': { file: kept, atMs: 1 },
  });
  await lists.reload();
  expect(fresh.statuses().map(({ url }) => url)).toEqual(['https://news.example/mill']);
  expect(await adding.list()).toEqual([
    {
      articleId: kept.replace('.fetched', ''),
      collection: `servers/${SERVER_ID}`,
      url: 'https://news.example/mill',
      by: { serverId: SERVER_ID, atMs: 1 },
    },
  ]);
});

it.each([
  ['is missing', undefined],
  ['can’t be read', 'sources: ['],
])(
  'What an operator’s source has brought for a server stays while the list %s',
  async (_, list) => {
    const collection = `servers/${SERVER_ID}`;
    const known = { nextAt: YEAR_MS, articles: 1, waiting: 0, leftOut: {}, takenBack: 0 };
    const { lists, fresh, folder } = await openAfter({}, [
      { ...known, url: 'https://operator.example/feed', collection },
      { ...known, url: 'https://removed.example/page', collection, isAdded: true },
    ]);
    if (list !== undefined) await writeFile(join(folder, 'sources.yaml'), list);
    const { problems } = await lists.reload();
    expect(problems).toHaveLength(1);
    await fresh.close();
    const states = await openSourceStates(join(folder, SOURCES_FOLDER));
    expect((await states.list()).map(({ url }) => url)).toEqual(['https://operator.example/feed']);
    await states.close();
  },
);

it.each([
  [
    'whose addresses can’t be read',
    'sources:\n- htps://a.example/\n- htps://b.example/\n- c.example\n',
    3,
  ],
  ['below a word that isn’t known', 'source:\n- https://a.example/\n', 1],
])('Sources %s are told as such, and are no accident', async (_, list, faults) => {
  const known = { nextAt: 2 * YEAR_MS, articles: 1, waiting: 0, leftOut: {}, takenBack: 0 };
  const urls = ['https://a.example/', 'https://b.example/', 'https://c.example/'];
  const statuses = urls.map((url) => ({ ...known, url, collection: 'web' }));
  const events: string[] = [];
  const { lists, fresh, folder } = await openAfter({}, statuses, ({ kind }) => events.push(kind));
  await writeFile(join(folder, 'sources.yaml'), list);
  const { problems, held, removed } = await lists.reload();
  expect({ told: problems.length, held, removed }).toEqual({ told: faults, removed: 0 });
  expect(events).not.toContain('sources-held');
  await fresh.close();
  const states = await openSourceStates(join(folder, SOURCES_FOLDER));
  expect((await states.list()).map(({ url }) => url)).toEqual(urls);
  await states.close();
});
