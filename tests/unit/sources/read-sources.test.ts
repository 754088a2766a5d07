import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSources, type ReadSources } from '../../../src/sources/read-sources.ts';
import { DEFAULT_EVERY_MS, DEFAULT_KEEP, type Source } from '../../../src/sources/source.ts';

const HOUR_MS = 3_600_000;

const PLAIN: Omit<Source, 'url'> = {
  kind: 'auto',
  collection: 'web',
  everyMs: DEFAULT_EVERY_MS,
  fullText: 'page',
  leaveOut: { selectors: [], paths: [] },
  keep: DEFAULT_KEEP,
  linkOnly: false,
  whenTakenBack: 'remove',
};

describe('readSources', () => {
  it.each([
    ['lines', 'https://a.example/feed\n# the second\nhttps://b.example/  # weekly\n'],
    ['a list', '- https://a.example/feed\n- https://b.example/\n'],
    ['a list in a map', 'sources:\n  - https://a.example/feed\n  - url: https://b.example/\n'],
    ['a list in brackets', '[https://a.example/feed, {url: "https://b.example/"}]'],
    ['lines of Windows', '\r\nhttps://a.example/feed\r\n\r\nhttps://b.example/\r\n'],
  ])('reads addresses from %s', (_, text) => {
    expect(readSources(text, 'sources.yaml')).toEqual({
      kind: 'read',
      sources: [
        { ...PLAIN, url: 'https://a.example/feed' },
        { ...PLAIN, url: 'https://b.example/' },
      ],
      problems: [],
      faulty: [],
      hasUnknown: false,
    });
  });

  it.each(['', '# nothing yet\n', 'sources:\n', 'sources: []\n', 'defaults:\n  every: daily\n'])(
    'finds none in %j',
    (text) => {
      const read = readSources(text, 'sources.yaml');
      expect(read).toMatchObject({ kind: 'read', sources: [], problems: [] });
    },
  );

  it('reads all that can be said of a source', () => {
    const read = readSources(
      `
defaults:
  every: 2 hours
  collection: press
  licence: Quoted with permission.
sources:
  - url: https://a.example/feed
    kind: rss
    title: The Orchard Review
    every: 30m
    full-text: feed
    leave out: [.advert, /tag/*, "*/print/*"]
    keep: 50
    link_only: yes
    when taken back: keep
    license: CC BY 4.0
  - url: https://b.example/mill
    type: page
    collection: press/mills
    keep: all
    leaveOut: {selectors: .advert, paths: [/a, b]}
    fields:
      title: "Mills: a history"
      author: [Ada Lee, Ben Moor]
      year: 2021
      published: 9 March 2021
    addedBy: {serverId: "1", userId: "2", atMs: 3}
`,
      'sources.yaml',
    );
    expect(read).toEqual({
      kind: 'read',
      problems: [],
      faulty: [],
      hasUnknown: false,
      sources: [
        {
          ...PLAIN,
          url: 'https://a.example/feed',
          kind: 'feed',
          title: 'The Orchard Review',
          collection: 'press',
          everyMs: HOUR_MS / 2,
          fullText: 'feed',
          leaveOut: { selectors: ['.advert'], paths: ['/tag/*', '*/print/*'] },
          keep: 50,
          linkOnly: true,
          whenTakenBack: 'keep',
          licence: 'CC BY 4.0',
        },
        {
          ...PLAIN,
          url: 'https://b.example/mill',
          kind: 'page',
          collection: 'press/mills',
          everyMs: 2 * HOUR_MS,
          keep: Number.MAX_SAFE_INTEGER,
          leaveOut: { selectors: ['.advert'], paths: ['/a', 'b'] },
          licence: 'Quoted with permission.',
          fields: {
            title: 'Mills: a history',
            authors: ['Ada Lee', 'Ben Moor'],
            published: '2021-03-09',
          },
          addedBy: { serverId: '1', userId: '2', atMs: 3 },
        },
      ],
    });
  });

  it('tells all that is wrong with its line, and reads the others', () => {
    const read = readSources(
      `defaults:
  evry: daily
  keep: none
sources:
  - https://a.example/feed
  - ftp://b.example/feed
  - url: https://c.example/
    every: 1 minute
    linkOnley: true
  - every: daily
  - [https://d.example/]
  - url: e.example
  - https://www.a.example/feed/
  - url: https://f.example/
    collection: ../secret
  - url: https://g.example/
    fields: {published: some day}
other: 1
`,
      'corpus/sources.yaml',
    );
    expect(read).toMatchObject({
      sources: [{ url: 'https://a.example/feed' }, { url: 'https://g.example/' }],
      faulty: ['https://c.example/', 'https://f.example/'],
      hasUnknown: true,
    });
    expect(problemsIn(read).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 “evry” is no setting of a source',
      '3 keep must be a whole number from 1, or all',
      '18 “other” is not known here',
      '6 “ftp://b.example/feed” is no address',
      '8 every must be 5 minutes or more',
      '9 “linkOnley” is no setting of a source',
      '10 this source has no address',
      '11 this is no source',
      '12 url must be a web address that starts with http:// or https://',
      '15 collection must be the name of a folder, in at most 40 letters, digits, spaces, “-”, “_” and “.”',
      '16 published is left out: it must be a date such as 2024, 2024-01, 2024-01-29 or 2024-01-29T08:00:00Z',
      '13 https://www.a.example/feed/ is in the list twice',
    ]);
    for (const { file, remedy } of problemsIn(read)) {
      expect(file).toBe('corpus/sources.yaml');
      expect(remedy).toMatch(/\.$/);
    }
  });

  it.each([0, -3, 2.5, 1e300, '"many"'])('keeps no %s articles, and says what may be', (keep) => {
    const read = readSources(`defaults: {keep: ${keep}}\nsources: [https://a.example/]`, 'x.yaml');
    expect(problemsIn(read)).toMatchObject([
      {
        message: 'keep must be a whole number from 1, or all',
        remedy: 'Sources are used without it until it is corrected.',
      },
    ]);
    expect(read).toMatchObject({ sources: [{ keep: DEFAULT_KEEP }] });
  });

  it.each([
    ['- url: https://a.example/\n  title: Mills: a history\n', 2],
    ['sources: https://a.example/ and more\n', 1],
    ['- "https://a.example/\n', 2],
    ['a: &a [*a]\nsources: [x]\n---\n- b', 3],
  ])('makes nothing of %j', (text, line) => {
    const read = readSources(text, 'sources.yaml');
    expect(read).toMatchObject({ kind: 'unreadable', problem: { line } });
  });

  it('reads references, and refuses those that grow without end', () => {
    const read = readSources(
      '- &one {url: https://a.example/, keep: 5}\n- url: https://b.example/\n  keep: 7\n- *one\n',
      'sources.yaml',
    );
    expect(read).toMatchObject({ sources: [{ keep: 5 }, { keep: 7 }] });
    const bomb = [
      'defaults:',
      '  a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, nth) => {
        const before = `*${'abcdefgh'.charAt(nth)}`;
        return `  ${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
      }),
    ].join('\n');
    expect(readSources(bomb, 'sources.yaml').kind).toBe('unreadable');
  });

  it('takes a list below a word that isn’t known for one that can’t be read, and nothing else', () => {
    const texts = ['source:\n- https://a.example/\n', 'other: 1\n', 'sources:\nother:\n- 1\n'];
    const kinds = texts.map((text) => readSources(text, 'sources.yaml').kind);
    expect(kinds).toEqual(['unreadable', 'read', 'read']);
  });
});

describe('the README', () => {
  it('has an example that can be used as it stands', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    const example = /```yaml\n(defaults:[^]*?)```/u.exec(readme)?.[1] ?? '';
    const read = readSources(example, 'sources.yaml');
    expect(problemsIn(read)).toEqual([]);
    expect(read).toMatchObject({
      sources: [
        { collection: 'press', everyMs: 2 * HOUR_MS },
        { leaveOut: { selectors: ['.newsletter'], paths: ['/tag/*'] } },
        { fields: { published: '2021-03' } },
      ],
    });
  });
});

function problemsIn(read: ReadSources) {
  return read.kind === 'read' ? read.problems : [read.problem];
}
