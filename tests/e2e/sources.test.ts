import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORCHARD } from '../support/sample-articles.ts';
import { feedOf, type LocalWeb, pageOf, startLocalWeb } from '../support/sources/local-web.ts';
import { beginStory, type Story } from '../support/story.ts';
import { runCli } from '../unit/cli/fake-io.ts';

const LOCK =
  'The lock keeper opens the gates at seven in the morning, and closes them again when the evening bell has rung.';
const BARGE =
  'A barge with gravel needs forty minutes from one gate to the other, because the chamber fills slowly in summer.';
const HERON =
  'A heron has stood on the weir since the flood, and the children of the school have given it the name of their teacher.';

const ASKED = {
  lock: ['When does the lock keeper open the gates?', 'at seven in the morning'],
  barge: ['How long does a barge with gravel need?', 'forty minutes'],
  heron: ['Where has a heron stood since the flood?', 'on the weir'],
} as const;

async function begin(): Promise<{
  readonly web: LocalWeb;
  readonly story: Story;
  readonly pq: (...args: readonly string[]) => ReturnType<typeof runCli>;
}> {
  const web = await startLocalWeb();
  web.put('/lock', pageOf('The gates', LOCK, 'Nobody pays for that since the toll was abolished.'));
  web.put(
    '/barge',
    pageOf('Gravel', BARGE, 'Its captain reads a novel meanwhile, and has read many.'),
  );
  web.put(
    '/heron',
    pageOf('A bird', HERON, 'It eats more frogs than fish, to the delight of anglers.'),
  );
  const story = await beginStory({ corpus: { 'orchard.md': ORCHARD }, allowedHosts: [web.host] });
  const environment = {
    CORPUS_DIR: story.corpusDir,
    DATA_DIR: story.dataDir,
    SOURCES_ALLOW_HOSTS: web.host,
  };
  return { web, story, pq: (...args) => runCli(args, { environment }) };
}

async function answers(story: Story, about: keyof typeof ASKED): Promise<boolean> {
  const [question, words] = ASKED[about];
  const { message } = await story.use('ask', { question });
  return message?.text.includes(words) ?? false;
}

/** Writes sources down by hand, which reads nothing of theirs yet. */
const list = (story: Story, ...urls: readonly string[]): Promise<void> =>
  writeFile(join(story.corpusDir, 'sources.yaml'), urls.map((url) => `- ${url}\n`).join(''));

const feed = (web: LocalWeb, ...paths: readonly string[]): string =>
  feedOf('The canal', Object.fromEntries(paths.map((path) => [web.url(path), path])));

const sitemap = (web: LocalWeb, ...paths: readonly string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map((path) => `<url><loc>${web.url(path)}</loc></url>`)
    .join('')}</urlset>`;

/** Servers are asked one thing at a time, with a pause. */
describe('Whoever runs a bot', () => {
  it('adds a page, a feed and a sitemap, which it answers from, and sees what they bring', async () => {
    const { web, story, pq } = await begin();
    web.put('/feed', feed(web, '/barge'));
    web.put('/map.xml', sitemap(web, '/heron'));
    const added = await pq('add', web.url('/lock'), web.url('/feed'), web.url('/map.xml'));
    expect(added.stdout).toContain('page, 2 paragraphs → web');
    expect(added.stdout).toContain('feed: 1 article → web');
    expect(added.stdout).toContain('sitemap: 1 article → web');
    expect(added.stdout).toContain('The running bot fetches from there within seconds.');
    const fetched = await pq('sources', 'fetch');
    expect(fetched).toMatchObject({ exitCode: 0 });
    for (const about of ['lock', 'barge', 'heron'] as const)
      expect(await answers(story, about)).toBe(true);
    const { stdout } = await pq('sources');
    expect(stdout).toContain('✓ The canal\n');
    expect(stdout).toContain('page → web · 1 article · last success just now');
    expect(stdout).toContain('sitemap → web · 1 article');
    expect(stdout).toContain('✓ 3 sources, 3 articles\n');
  });

  it('has what a page no longer is removed when it was gone twice', async () => {
    const { web, story, pq } = await begin();
    await list(story, web.url('/lock'), web.url('/barge'));
    await pq('sources', 'fetch');
    web.put('/lock', undefined);
    const first = await pq('sources', 'fetch', web.url('/lock'));
    expect(first).toMatchObject({ exitCode: 1 });
    expect(await answers(story, 'lock')).toBe(true);
    const second = await pq('sources', 'fetch', web.url('/lock'));
    expect(second.stdout).toContain('1 removed; 0 articles now');
    expect(await answers(story, 'lock')).toBe(false);
    expect(await answers(story, 'barge')).toBe(true);
  });

  it('is told of a fault once, and of its end', async () => {
    const { web, story, pq } = await begin();
    web.put('/feed', feed(web, '/barge'));
    await list(story, web.url('/feed'));
    await pq('sources', 'fetch');
    web.put('/feed', undefined);
    for (let look = 0; look < 3; look += 1) await pq('sources', 'fetch');
    const told = (words: string): number =>
      story.log.lines.filter(({ message }) => message.includes(words)).length;
    expect(told('Nothing comes of the source')).toBe(1);
    const shown = await pq('sources');
    expect(shown.stdout).toContain('At fault since');
    expect(shown.stdout).toContain('just now: there is nothing at its address any more (404).');
    expect(await answers(story, 'barge')).toBe(true);
    web.put('/feed', feed(web, '/barge', '/lock'));
    expect((await pq('sources', 'fetch')).exitCode).toBe(0);
    expect(told('works again')).toBe(1);
    expect(await answers(story, 'lock')).toBe(true);
  });

  it('is told clearly what may not be fetched or does harm, and nothing of it is kept', async () => {
    const { web, story, pq } = await begin();
    web.put('/robots.txt', 'User-agent: *\nDisallow: /lock');
    web.put('/deep', `${'<div>'.repeat(1000)}x`);
    web.put(
      '/laughs',
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${'ha'.repeat(500)}"><!ENTITY b "${'&a;'.repeat(500)}">]><rss><channel><title>${'&b;'.repeat(500)}</title></channel></rss>`,
    );
    const urls = ['/lock', '/deep'].map((path) => web.url(path));
    const refused = await pq('add', ...urls, 'http://169.254.169.254/latest', 'http://2130706433/');
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('doesn’t allow it to programs');
    expect(refused.stdout.match(/It leads to a private address/gu)).toHaveLength(2);
    expect(refused.stdout).toContain('✗ 0 sources added');
    await expect(readFile(join(story.corpusDir, 'sources.yaml'))).rejects.toThrow('ENOENT');
    const laughs = await pq('add', web.url('/laughs'), '--dry-run');
    expect(laughs.stdout.length).toBeLessThan(3000);
  });
});
