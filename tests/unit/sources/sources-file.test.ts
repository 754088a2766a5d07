import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { addSources, type NewSource } from '../../../src/sources/add-sources.ts';
import { readSources, type ReadSources } from '../../../src/sources/read-sources.ts';
import { addToSourcesFile, readSourcesFile } from '../../../src/sources/sources-file.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const NEW: NewSource = { url: 'https://new.example/feed' };

const HAND_WRITTEN = `# our papers

defaults:
    every:   2 hours   # often enough

sources:

    - https://a.example/feed   # the mill


    # the second
    - url:  'https://b.example/'
      leaveOut: [ .ad,  /tag/* ]
      # of the second
# the end
`;

describe('addSources', () => {
  it('keeps every character of what somebody wrote by hand', () => {
    const { text } = addSources(HAND_WRITTEN, [NEW], 'sources.yaml');
    expect(text).toBe(
      HAND_WRITTEN.replace('# the end', '    - https://new.example/feed\n# the end'),
    );
  });

  it.each([
    ['', 'sources:\n  - https://new.example/feed\n'],
    ['# none yet\n', '# none yet\n\nsources:\n  - https://new.example/feed\n'],
    ['sources:\n', 'sources:\n  - https://new.example/feed\n'],
    ['Sources: []  # none\n', 'Sources:\n  - https://new.example/feed\n  # none\n'],
    ['defaults:\n  keep: 5\n', 'defaults:\n  keep: 5\nsources:\n  - https://new.example/feed\n'],
    ['https://a.example/ # x', 'https://a.example/ # x\nhttps://new.example/feed\n'],
    ['- https://a.example/', '- https://a.example/\n- https://new.example/feed\n'],
    ['- https://a.example/\r\n', '- https://a.example/\r\n- https://new.example/feed\r\n'],
    ['[https://a.example/]\n', '- https://a.example/\n- https://new.example/feed\n'],
  ])('adds to %j', (text, expected) => {
    expect(addSources(text, [NEW], 'sources.yaml').text).toBe(expected);
  });

  it('says of a source what is known, so that it is read again', () => {
    const source: NewSource = {
      ...NEW,
      kind: 'page',
      title: 'Mills: “a history” # 1',
      collection: 'press/mills',
      everyMs: 1_800_000,
      fullText: 'feed',
      leaveOut: { selectors: ['.ad', '/x'], paths: ['b'] },
      keep: Number.MAX_SAFE_INTEGER,
      licence: 'CC BY 4.0',
      linkOnly: true,
      whenTakenBack: 'keep',
      fields: {
        title: 'A\u2028B',
        authors: ['Lee, Ada'],
        published: '2021-03',
        language: 'en',
        tags: ['a', 'no'],
      },
      addedBy: { serverId: '1', userId: '2', atMs: 3 },
    };
    for (const before of ['', HAND_WRITTEN, 'https://a.example/\n']) {
      const read = readWell(addSources(before, [source], 'f').text);
      expect(read.problems).toEqual([]);
      expect(read.sources.at(-1)).toMatchObject({
        ...source,
        fields: { title: 'A B', published: '2021-03' },
      });
    }
  });

  it('adds each once, and tells which were there', () => {
    const there = { url: 'http://www.a.example/feed/?utm_source=x' };
    const { added, present } = addSources(HAND_WRITTEN, [there, NEW, NEW], 'sources.yaml');
    expect(added).toEqual([NEW]);
    expect(present).toEqual([there, NEW]);
  });

  it('leaves any list that can be read as it was, with more sources in the end', () => {
    fc.assert(
      fc.property(
        anyList,
        fc.array(anyNewSource, { minLength: 1, maxLength: 3 }),
        (text, given) => {
          const before = readWell(text);
          const { text: after, added } = addSources(text, given, 'f');
          const read = readWell(after);
          expect(read.problems.map(({ message }) => message)).toEqual(
            before.problems.map(({ message }) => message),
          );
          expect(read.sources.slice(0, before.sources.length)).toEqual(before.sources);
          expect(read.sources.slice(before.sources.length)).toMatchObject(added);
          for (const comment of text.match(/# .*/gu) ?? [])
            expect(after).toContain(comment.trimEnd());
        },
      ),
    );
  });
});

describe('a file of sources', () => {
  let folder = '';
  let file = '';

  beforeEach(async () => {
    folder = await scratchFolder('sources');
    file = join(folder, 'sources.yaml');
  });

  it('says nothing as long as it isn’t there, or is empty', async () => {
    expect(await readSourcesFile(file)).toMatchObject({ kind: 'read', sources: [], problems: [] });
    await writeFile(file, ' \n');
    expect(await readSourcesFile(file)).toMatchObject({ kind: 'read', sources: [], problems: [] });
  });

  it('is made with the first source', async () => {
    await addToSourcesFile(file, [NEW]);
    expect(await readFile(file, 'utf8')).toMatch(
      /^# .*\n# .*\n\nsources:\n {2}- https:\/\/new\.example\/feed\n$/,
    );
    expect(await readSourcesFile(file)).toMatchObject({ sources: [NEW] });
    expect(await readdir(folder)).toEqual(['sources.yaml']);
  });

  it('isn’t touched by a trial, nor where nothing is new', async () => {
    await writeFile(file, HAND_WRITTEN);
    expect(await addToSourcesFile(file, [NEW], true)).toEqual({ added: [NEW], present: [] });
    await addToSourcesFile(file, [{ url: 'https://a.example/feed' }]);
    expect(await readFile(file, 'utf8')).toBe(HAND_WRITTEN);
  });

  it.each([['- "https://a.example/\n'], [Buffer.from([0x2d, 0x20, 0xff, 0x0a])]])(
    'is never overwritten if it can’t be read',
    async (content) => {
      await writeFile(file, content);
      await expect(addToSourcesFile(file, [NEW])).rejects.toThrow(CorpusError);
      expect(await readFile(file)).toEqual(Buffer.from(content));
      expect((await readSourcesFile(file)).kind).toBe('unreadable');
    },
  );

  it('keeps its byte order mark, its rights and the link that leads to it', async () => {
    const real = join(folder, 'real.yaml');
    await writeFile(real, '\uFEFF- https://a.example/\r\n');
    await chmod(real, 0o640);
    await symlink(real, file);
    await addToSourcesFile(file, [NEW]);
    expect(await readFile(real, 'utf8')).toBe(
      '\uFEFF- https://a.example/\r\n- https://new.example/feed\r\n',
    );
    expect((await stat(real)).mode & 0o777).toBe(0o640);
  });
});

function readWell(text: string): Extract<ReadSources, { kind: 'read' }> {
  const read = readSources(text, 'f');
  if (read.kind === 'unreadable') throw read.problem;
  return read;
}

const anyWords = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((words) => `a${words.toWellFormed()}`);

const anyNewSource: fc.Arbitrary<NewSource> = fc.record(
  {
    url: fc.webUrl({ withQueryParameters: true }),
    title: anyWords.map((words) => words.replaceAll(/\s+/gu, ' ').trim()),
    keep: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['url'] },
);

/** Lists as people write them, deeper and less deep. */
const anyList = fc
  .record({
    head: fc.constantFrom('', '# ours\n', '\n\n', 'defaults:\n  keep: 3 # few\n'),
    indent: fc.integer({ min: 0, max: 4 }),
    entries: fc.array(
      fc.constantFrom(
        '- https://a.example/ # one',
        '-   https://b.example/',
        '- url: https://c.example/\n  title: "x # y"\n  # of it',
        '- url: https://d.example/\n  licence: >\n    One\n    two.\n',
        '- {url: https://e.example/, keep: 4}',
        '\n# between',
      ),
      { maxLength: 5 },
    ),
    tail: fc.constantFrom('', '\n', '# the end', '\n\n# the end\n', '\nnot-known: 1\n'),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ head, indent, entries, tail, end }) => {
    const isBelow = head.startsWith('d') || tail.includes('not') || indent > 0;
    const lines = entries.join('\n').replaceAll(/^(?=.)/gmu, ' '.repeat(indent));
    return `${head}${isBelow ? 'sources:\n' : ''}${lines}\n${tail}`.replaceAll('\n', end);
  });
