import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../sources/formats/samples.ts';
import { runCli } from '../fake-io.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

let folder: string;
let corpus: string;

beforeEach(async () => {
  folder = await scratchFolder('sources');
  corpus = join(folder, 'corpus');
});

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const sample = (name: string): string => SAMPLES[name]?.text ?? '';

const importFiles = (...args: readonly string[]) =>
  runCli(['sources', 'import', '--corpus', corpus, ...args]);

const listed = (): Promise<string> => readFile(join(corpus, 'sources.yaml'), 'utf8');

describe('pullquote sources import', () => {
  it('adds what feed readers export, with folders as collections', async () => {
    const path = await file('feeds.opml', sample('OPML'));
    const { stdout, stderr, exitCode } = await importFiles(path);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toBe(`✓ Review & Mill https://review.example/feed → Papers
✓ Marsh https://marsh.example/feed → Papers/Local
✓ A page https://review.example/2024/tide-mill → web

✓ 3 sources added to ${corpus}/sources.yaml
`);
    expect(await listed()).toContain(`sources:
  - url: https://review.example/feed
    title: Review & Mill
    kind: feed
    collection: Papers
  - url: https://marsh.example/feed
    title: Marsh
    kind: feed
    collection: Papers/Local
  - url: https://review.example/2024/tide-mill
    title: A page
    kind: page
    every: 7 days
`);
  });

  it('adds works that are cited, with what is said of them', async () => {
    const path = await file('library.bib', sample('BibTeX'));
    await importFiles(path, '--collection', 'papers');
    expect(await listed()).toContain(`
  - url: https://review.example/2024/tide-mill
    kind: page
    collection: papers
    every: 7 days
    fields:
      title: The Tide Mill & Its Keepers
      authors:
        - Ada Lee
        - Ben Moor
      publication: The Orchard Review
      published: 2024-01-29
`);
  });

  it('adds nothing twice, and leaves what somebody wrote as it is', async () => {
    const path = await file('links.txt', 'https://review.example/a\nhttp://www.marsh.example/b/\n');
    await runCli(['sources', 'import', path, '--corpus', folder]);
    const written = '# ours\n- https://marsh.example/b # the marsh\n';
    await writeFile(join(folder, 'sources.yaml'), written);
    const { stdout } = await runCli(['sources', 'import', path, '--corpus', folder]);
    expect(stdout).toBe(`✓ https://review.example/a → web

✓ 1 source added to ${folder}/sources.yaml, 1 there already
`);
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe(
      `${written}- https://review.example/a\n`,
    );
  });

  it('tells what is left out, and what can’t be read', async () => {
    const ris = await file('works.ris', `TY  - BOOK\nTI  - A book\nER  -\n${sample('RIS')}`);
    const feed = await file('feed.xml', sample('RSS'));
    const json = await file('package.json', '{"homepage": "https://review.example/"}');
    const missing = join(folder, 'none.opml');
    const { stdout, exitCode } = await importFiles(ris, feed, json, missing, '--dry-run');
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`✓ The Tide Mill & Its Keepers https://review.example/2024/tide-mill → web
✓ Hedges https://doi.org/10.1234/hedges.7 → web

note: ${ris}: one entry has no address on the web: “A book”

✗ ${feed}: it is of the kind RSS: use its address, “pullquote add https://…”

✗ ${json}: it is no list of sources

✗ ${missing}: there is no such file

✗ 2 sources would be added to ${corpus}/sources.yaml, 3 files can’t be read
`);
    expect(await readdir(folder)).not.toContain('corpus');
  });

  it('tells programs the same', async () => {
    const path = await file('works.json', sample('CSL-JSON'));
    const { stdout } = await importFiles(path, '--json', '--dry-run');
    expect(JSON.parse(stdout)).toMatchObject({
      file: join(corpus, 'sources.yaml'),
      isTrial: true,
      added: [
        { url: 'https://review.example/2024/tide-mill', kind: 'page' },
        { fields: { title: 'Hedges', published: '2023-05' } },
      ],
      present: [],
      notes: [],
      problems: [],
    });
  });

  it.each([
    ['../out', 2, '“../out” can’t be the name of a folder'],
    ['news', 1, 'sources.yaml:1: it is not YAML'],
  ])('writes nothing for the collection %s', async (collection, code, message) => {
    const path = await file('feeds.opml', sample('OPML'));
    await file('sources.yaml', 'words: [');
    const args = ['sources', 'import', path, '--collection', collection, '--corpus', folder];
    const { stderr, exitCode } = await runCli(args);
    expect(exitCode).toBe(code);
    expect(stderr).toContain(message);
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe('words: [');
  });
});

describe('pullquote sources export', () => {
  it('writes what can be imported again', async () => {
    await importFiles(await file('feeds.opml', sample('OPML')));
    const before = await listed();
    const { stdout } = await runCli(['sources', 'export', '--corpus', corpus]);
    await rm(join(corpus, 'sources.yaml'));
    await importFiles(await file('again.opml', stdout));
    expect(entriesOf(await listed())).toEqual(entriesOf(before));
  });

  it('writes a file, and tells what feed readers have no place for', async () => {
    await file(
      'sources.yaml',
      '- https://review.example/feed\n- {url: https://review.example/map.xml, kind: sitemap}\n- nowhere\n',
    );
    const path = join(folder, 'out.opml');
    const { stdout, stderr } = await runCli([
      'sources',
      'export',
      '--corpus',
      folder,
      '--opml',
      path,
    ]);
    expect(stdout).toBe(`✓ 1 source written to ${path}\n`);
    expect(stderr).toBe(`note: 1 source left out: OPML has no place for sitemaps and lists of links
note: ${folder}/sources.yaml:3: “nowhere” is no address. It must start with http:// or https://.
`);
    expect(await readFile(path, 'utf8')).toContain(
      '<outline type="rss" text="https://review.example/feed" xmlUrl="https://review.example/feed"/>',
    );
  });
});

function entriesOf(text: string): readonly string[] {
  const entries = text.split(/\n {2}- /u).slice(1);
  return entries.map((entry) => entry.trim()).toSorted();
}
