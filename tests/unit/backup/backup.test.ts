import { createHash } from 'node:crypto';
import {
  appendFile,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { packTar, type TarHeader, unpackTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../../../src/backup/manifest.ts';
import { type RestoreOptions, restoreBackup } from '../../../src/backup/restore-backup.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import { openTombstones } from '../../../src/living/takedown/tombstones.ts';
import { type FileTree, readTree, writeTree } from '../../support/file-tree.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const AT = Date.UTC(2026, 2, 4, 5, 6, 7);

const KEPT: FileTree = {
  salt: `${'0f'.repeat(32)}\n`,
  'votes.jsonl': '{"key":"a/1","value":{"vote":"helpful"}}\n',
  'sources/pages/example.org-1.jsonl': '{"key":"x","value":null}\n',
  [`fetched/press/${'long-name-'.repeat(14)}/Über uns.html.fetched`]: '\u0000\u00ff\u0001 bytes',
  'revisions/abc.br': 'packed',
  'empty.jsonl': '',
};

const LISTS: FileTree = { 'collections.yaml': 'others: { servers: none }\n' };

interface Place {
  readonly folder: string;
  readonly dataDir: string;
  readonly corpusDir: string;
  readonly file: string;
}

async function place(kept: FileTree = {}, lists: FileTree = {}): Promise<Place> {
  const folder = await scratchFolder('backup');
  const [dataDir, corpusDir] = [join(folder, 'data'), join(folder, 'corpus')];
  await writeTree(dataDir, kept);
  await writeTree(corpusDir, lists);
  return { folder, dataDir, corpusDir, file: join(folder, 'backup.tar.gz') };
}

const backUp = (at: Place) =>
  writeBackup({ ...at, version: '1.2.3', dataFormat: 1, now: () => AT });

const restore = (at: Place, options: Partial<RestoreOptions> = {}) =>
  restoreBackup({ ...at, dataFormat: 1, now: () => AT + 1, ...options });

/** A backup as somebody else may have made it. */
async function forge(
  file: string,
  entries: readonly { readonly header: TarHeader; readonly body?: string }[],
): Promise<void> {
  await writeFile(file, gzipSync(await packTar(entries)));
}

interface Listed {
  readonly path: string;
  readonly content: string;
}

function manifestOf(files: readonly Listed[], more: object = {}): string {
  const listed = files.map(({ path, content }) => ({
    path,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  const head = { format: 1, pullquote: '1.2.3', dataFormat: 1, at: AT };
  return JSON.stringify({ ...head, files: listed, ...more });
}

const entry = (name: string, body: string, type: TarHeader['type'] = 'file') => ({
  header: { name, size: body.length, type: type ?? 'file' },
  body,
});

describe('A backup', () => {
  it('is restored as it was, byte for byte, with the lists', async () => {
    const here = await place(KEPT, { ...LISTS, 'article.md': 'Words' });
    const report = await backUp(here);
    expect(report).toMatchObject({ files: 7, links: [] });

    const there = { ...(await place()), file: here.file };
    expect(await restore(there)).toEqual({
      pullquote: '1.2.3',
      at: AT,
      files: 7,
      bytes: report.bytes,
      aside: undefined,
      takenDown: 0,
    });
    expect(await readTree(there.dataDir)).toEqual(KEPT);
    expect(await readTree(there.corpusDir)).toEqual(LISTS);
  });

  it('is restored whatever bytes and names there are', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /^[^\p{C}/\\:.]+$/u.test(text) && Buffer.byteLength(text) < 200);
    const bytes = fc.uint8Array({ maxLength: 3000 });
    const trees = fc.dictionary(name, bytes, { minKeys: 1, maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const files = Object.entries(tree).map(([path, content]) => [
          `kept/${path.normalize('NFC')}`,
          Buffer.from(content).toString('latin1'),
        ]);
        const kept = Object.fromEntries(files) as FileTree;
        const here = await place(kept);
        await backUp(here);
        const there = { ...(await place()), file: here.file };
        await restore(there);
        expect(await readTree(there.dataDir)).toEqual(await readTree(here.dataDir));
      }),
      { numRuns: 20 },
    );
  });

  it.skipIf(process.platform === 'win32')('is for its own user alone to read', async () => {
    const here = await place(KEPT);
    await backUp(here);
    expect((await stat(here.file)).mode & 0o777).toBe(0o600);
    const there = { ...(await place()), file: here.file };
    await restore(there);
    expect((await stat(join(there.dataDir, 'votes.jsonl'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(there.dataDir, 'revisions'))).mode & 0o777).toBe(0o700);
  });

  it('leaves out models, sockets, what is half written, and tells of links', async () => {
    const here = await place({
      ...KEPT,
      'models/small/model.onnx': 'weights',
      'control/path': '/tmp/x',
      'lost+found/x': 'of the disk',
      'before-restore-20260101T000000Z/salt': 'old',
      'votes.jsonl.unfinished': 'half',
    });
    await symlink(here.corpusDir, join(here.dataDir, 'linked'));
    const { links } = await backUp(here);
    expect(links).toEqual([join(here.dataDir, 'linked')]);
    const there = { ...(await place()), file: here.file };
    await restore(there);
    expect(await readTree(there.dataDir)).toEqual(KEPT);
  });

  it('never takes the place of a file, and leaves nothing where it fails', async () => {
    const here = await place(KEPT);
    await writeFile(here.file, 'mine');
    await expect(backUp(here)).rejects.toThrow(`${here.file} is there already.`);
    expect(await readFile(here.file, 'utf8')).toBe('mine');
    await rm(here.dataDir, { recursive: true });
    await rm(here.file);
    await expect(backUp(here)).rejects.toThrow('nothing is kept there yet');
    expect(await readdir(here.folder)).toEqual(['corpus']);
  });

  it('is of one moment, while journals grow and files are written anew', async () => {
    const here = await place(KEPT);
    const [first, second] = ['first.jsonl', 'second.jsonl'].map((name) => join(here.dataDir, name));
    const pair = join(here.dataDir, 'pair.json');
    const done = new AbortController();
    let count = 0;
    const writing = (async () => {
      for (; !done.signal.aborted; count += 1) {
        // What the second speaks of is in the first already; what is beside both, before either.
        await writeFile(`${pair}.unfinished`, `${count}`);
        if (count % 5 === 0) await rename(`${pair}.unfinished`, pair);
        await appendFile(second ?? '', `${count}\n`);
        await appendFile(first ?? '', `${count}\n`);
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
    })();
    for (let nth = 0; nth < 10; nth += 1) {
      const file = join(here.folder, `${nth}.tar.gz`);
      await backUp({ ...here, file });
      const there = { ...(await place()), file };
      await restore(there);
      const tree = await readTree(there.dataDir);
      const lines = (name: string) => (tree[name] ?? '').split('\n').slice(0, -1).map(Number);
      expect(lines('first.jsonl')).toEqual(Array.from(lines('first.jsonl'), (_, at) => at));
      expect(tree['first.jsonl'] ?? '\n').toMatch(/\n$/u);
      // Journals are looked at first, in the order of their names: none is far ahead of what it speaks of.
      const [a, b] = [lines('first.jsonl').length, lines('second.jsonl').length];
      expect(b).toBeGreaterThanOrEqual(a);
      expect(Number(tree['pair.json'] ?? 0)).toBeGreaterThanOrEqual(a - 5);
    }
    done.abort();
    await writing;
    expect(count).toBeGreaterThan(10);
  });
});

describe('Restoring', () => {
  it('leaves alone what is there, unless it is forced, and then keeps it', async () => {
    const here = await place(KEPT, LISTS);
    await backUp(here);
    const old = { salt: 'old salt', 'votes.jsonl': 'old', 'models/m/x': 'weights' };
    const oldLists = { 'collections.yaml': 'others: { servers: all }\n' };
    const there = { ...(await place(old, oldLists)), file: here.file };

    await expect(restore(there)).rejects.toThrow('is not empty: there is salt, votes.jsonl.');
    expect(await readTree(there.dataDir)).toEqual(old);

    const { aside = '' } = await restore(there, { isForced: true });
    const { 'models/m/x': weights, ...aged } = old;
    const keptAside = Object.fromEntries(
      Object.entries(aged).map(([path, text]) => [
        `before-restore-20260304T050607001Z/${path}`,
        text,
      ]),
    );
    expect(aside).toBe(join(there.dataDir, 'before-restore-20260304T050607001Z'));
    expect(await readTree(there.dataDir)).toEqual({ ...KEPT, ...keptAside, 'models/m/x': weights });
    expect(await readTree(there.corpusDir)).toEqual({
      ...LISTS,
      'collections.yaml.before-restore-20260304T050607001Z': oldLists['collections.yaml'],
    });
  });

  it('refuses a list that is another one, before anything is changed', async () => {
    const here = await place(KEPT, LISTS);
    await backUp(here);
    const lists = { 'collections.yaml': 'others: { servers: all }\n' };
    const there = { ...(await place({}, lists)), file: here.file };
    await expect(restore(there)).rejects.toThrow('is another one than was backed up');
    expect(await readTree(there.dataDir)).toEqual({});
    expect(await readTree(there.corpusDir)).toEqual(lists);
  });

  it('brings back nothing that was taken down since', async () => {
    const here = await place(KEPT);
    await backUp(here);
    const tombstones = await openTombstones(here.dataDir, () => AT);
    await tombstones.raise('press/gone');
    await tombstones.finish('press/gone');
    expect(await restore(here, { isForced: true })).toMatchObject({ takenDown: 1 });
    const [kept] = (await openTombstones(here.dataDir)).all();
    // What came back of it is to be removed again.
    expect(kept).toMatchObject({ id: 'press/gone', isDone: false });
  });

  it('says so where nobody can tell what was taken down since', async () => {
    const here = await place(KEPT);
    await backUp(here);
    await writeFile(join(here.dataDir, 'takedowns.json'), 'torn');
    expect(await restore(here, { isForced: true })).toMatchObject({ takenDown: undefined });
    expect((await openTombstones(here.dataDir)).all()).toEqual([]);
  });

  it('refuses what is cut off or altered anywhere, and writes nothing', async () => {
    const here = await place(KEPT, LISTS);
    await backUp(here);
    const bytes = await readFile(here.file);
    const there = { ...(await place()), file: join(here.folder, 'other.tar.gz') };
    const refused = async (damaged: Uint8Array): Promise<void> => {
      await writeFile(there.file, damaged);
      await expect(restore(there)).rejects.toMatchObject({ name: 'BackupError' });
      expect(await readdir(there.dataDir)).toEqual([]);
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), (length) => refused(bytes.subarray(0, length))),
      { numRuns: 60 },
    );
    // Within the tar, so that no checksum of gzip's tells.
    const tar = gunzipSync(bytes);
    const { length: end } = await packTar([]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(tar.length - end - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const altered = Buffer.from(tar);
          altered[at] = (altered[at] ?? 0) ^ by;
          // Padding, dates of entries and what the manifest tells besides its files are nothing that is restored.
          const [a, b] = await Promise.all([contentOf(tar), contentOf(altered)]);
          fc.pre(a !== b);
          await refused(gzipSync(altered));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['../evil'],
    ['data/../../evil'],
    ['data/a/../../evil'],
    ['/etc/evil'],
    ['data//evil'],
    ['data/./evil'],
    ['data/..'],
    ['data'],
    ['data/a\\..\\evil'],
    ['data/C:evil'],
    ['data/e\u0000vil'],
    ['data/in-use.sock'],
    ['data/control/socket'],
    ['data/restoring/plan.json'],
    ['data/before-restore-1/salt'],
    ['corpus/evil.md'],
    ['corpus/../evil.yaml'],
    ['elsewhere/evil'],
  ])('refuses to write %j', async (path) => {
    const there = await place();
    const content = 'evil';
    await forge(there.file, [
      entry(MANIFEST, manifestOf([{ path, content }])),
      entry(path.replaceAll('\u0000', ''), content),
    ]);
    await expect(restore(there)).rejects.toThrow('is no backup of Pullquote’s, or was edited.');
    expect(await readdir(there.folder)).toHaveLength(3);
    expect(await readdir(there.dataDir)).toEqual([]);
  });

  it('refuses links, folders, and files that aren’t listed or are listed twice', async () => {
    const there = await place();
    const one = { path: 'data/salt', content: 'x' };
    const head = entry(MANIFEST, manifestOf([one]));
    const file = entry(one.path, one.content);
    const link: TarHeader = { name: one.path, size: 0, type: 'symlink', linkname: '/etc/passwd' };
    const forged = [
      [head, { header: link }],
      [head, { header: { ...link, type: 'link' as const } }],
      [head, { header: { name: 'data/', size: 0, type: 'directory' as const } }, file],
      [head, file, entry('data/more', 'y')],
      [head],
      [entry(MANIFEST, manifestOf([one, one])), file, file],
      [file, head],
      [entry(MANIFEST, manifestOf([{ ...one, content: 'y' }])), file],
      [
        entry(MANIFEST, manifestOf([one, { path: 'data/salt/below', content: 'y' }])),
        file,
        entry('data/salt/below', 'y'),
      ],
    ];
    for (const entries of forged) {
      await forge(there.file, entries);
      await expect(restore(there)).rejects.toMatchObject({ name: 'BackupError' });
      expect(await readTree(there.dataDir)).toEqual({});
    }
    await writeFile(there.file, 'no backup at all');
    await expect(restore(there)).rejects.toThrow('no backup of Pullquote’s');
    await expect(restore({ ...there, file: 'nowhere' })).rejects.toThrow(
      'There is no file nowhere.',
    );
  });

  it('refuses what would not fit, however small it is packed', async () => {
    const zeros = '0'.repeat(5_000_000);
    const here = await place({ salt: zeros });
    expect((await backUp(here)).packedBytes).toBeLessThan(10_000);
    const there = { ...(await place()), file: here.file };
    const options = { roomIn: () => Promise.resolve(4_900_000) };
    await expect(restore(there, options)).rejects.toThrow(
      `has 5 MB, and the disk of ${there.dataDir} has room for 5 MB`,
    );
    expect(await readTree(there.dataDir)).toEqual({});
  });

  it.each([
    ['the file', { format: 2 }],
    ['what is kept', { dataFormat: 2 }],
    ['all', { format: 7, dataFormat: 9, files: 'somewhere else' }],
  ])('says which version is needed where a newer one wrote %s', async (_what, more) => {
    const there = await place();
    const content = manifestOf([], { ...more, pullquote: '9.8.7' });
    await forge(there.file, [entry(MANIFEST, content)]);
    await expect(restore(there)).rejects.toThrow(
      'was written by Pullquote 9.8.7, which keeps what this version can’t read. Restore it with that version or a newer one.',
    );
  });

  it('makes nothing of what an earlier one left half done', async () => {
    const here = await place(KEPT);
    await backUp(here);
    const left = { 'restoring/files/data/salt': 'half' };
    const there = { ...(await place(left)), file: here.file };
    await restore(there);
    expect(await readTree(there.dataDir)).toEqual(KEPT);
  });
});

/** What a restore would make of a tar; undefined for what isn't one. */
async function contentOf(tar: Uint8Array): Promise<string | undefined> {
  try {
    const entries = await unpackTar(tar, { strict: true });
    return JSON.stringify(
      entries.map(({ header: { name, type }, data = new Uint8Array() }) => [
        name,
        type,
        name === MANIFEST ? restoredBy(data) : [...data],
      ]),
    );
  } catch {
    return undefined;
  }
}

/** Not when and by which version it was written, nor how it is laid out. */
function restoredBy(manifest: Uint8Array): unknown {
  const { format, files } = JSON.parse(new TextDecoder().decode(manifest)) as Record<
    string,
    unknown
  >;
  return { format, files };
}
