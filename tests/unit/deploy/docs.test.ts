import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ABSENT_DAYS } from '../../../src/records/absent-servers.ts';
import { openRecords } from '../../../src/records/open-records.ts';
import type { RecordKind, RecordStore } from '../../../src/records/record-store.ts';
import { VARIABLES } from '../../../src/config.ts';
import { openMemoryStore } from '../../support/memory-store.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');
const PAGES = readdirSync(join(PROJECT, 'docs')).map((name) => `docs/${name}`);
const GUIDES = [...PAGES, 'README.md', 'UPGRADING.md', 'SECURITY.md'];

/** What begins as a setting does; proxies are set for all programs. */
const A_SETTING = new RegExp(
  `\\b(?:${[...new Set(VARIABLES.map((name) => name.split('_')[0]))].join('|')})_(?!PROXY)[A-Z_]+\\b`,
  'gu',
);

/** All that the bot says, with texts that are put together of several literals made whole. */
const SAID = ['src', 'commands', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs)$/u.test(name))
      .map((name) => read(join(folder, name))),
  )
  .join('\n')
  .replaceAll(/['`] \+\s+['`]/gu, '');

/** Every kind of record, with how many days it is kept, as opening all of them tells. */
async function keptKinds(): Promise<ReadonlyMap<string, number | undefined>> {
  const kinds = new Map<string, number | undefined>();
  const store = openMemoryStore({ keepQuestions: true, now: () => 0 });
  const watched: RecordStore = {
    ...store,
    salt: store.salt,
    open: (kind) => {
      const { name, lifetime } = kind as RecordKind<unknown>;
      kinds.set(name, lifetime?.days);
      return store.open(kind);
    },
  };
  await (await openRecords(watched)).close();
  return kinds;
}

/** What is kept and is no record: files beside them, and what is in memory. */
const NO_RECORDS = ['added', 'recent', 'revisions', 'takedowns'];

describe('The template of a privacy policy', () => {
  const text = read('docs/privacy-policy.md');
  const told = Array.from(
    text.matchAll(/<!-- ([a-z-]+)(?: (\d+))? -->/gu),
    ([whole, name = '', days], at) => ({
      name,
      days: days === undefined ? undefined : Number(days),
      at,
      whole,
    }),
  );

  it('names every kind of record that is kept, and none that isn’t', async () => {
    const names = told.map(({ name }) => name).filter((name) => !NO_RECORDS.includes(name));
    expect(names.toSorted()).toEqual([...(await keptKinds()).keys()].toSorted());
    expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(NO_RECORDS));
  });

  it('says for how long each is kept', async () => {
    const kinds = await keptKinds();
    for (const { name, days, whole } of told.filter((one) => !NO_RECORDS.includes(one.name))) {
      expect([name, days]).toEqual([name, kinds.get(name)]);
      if (days === undefined) continue;
      const before = text.slice(0, text.indexOf(whole)).slice(-160);
      expect(before).toContain(`${days} days`);
    }
  });
});

describe('A server that removed the bot', () => {
  it('is forgotten when the template says so', () => {
    expect(read('docs/privacy-policy.md')).toContain(
      `goes ${ABSENT_DAYS} days after it has\nremoved the bot`,
    );
  });
});

describe('Troubleshooting', () => {
  const messages = Array.from(
    read('docs/troubleshooting.md').matchAll(/^\| `(.+?)` \|/gmu),
    ([, message = '']) => message,
  );

  it('knows what is said', () => {
    expect(messages.length).toBeGreaterThan(30);
    const parts = messages.flatMap((message) =>
      message
        .split('…')
        .map((part) => part.replace(/^[.,:\s]+|[.,:\s]+$/gu, ''))
        .filter((part) => part.length >= 8),
    );
    // A sentence may go on in another text: remedies stand behind what is wrong.
    const said = parts.flatMap((part) => part.split('. ')).filter((part) => part.length >= 8);
    expect(said.filter((part) => !SAID.includes(part))).toEqual([]);
  });
});

describe('The pages for operators', () => {
  it.each(GUIDES)('%s links to what is there', (page) => {
    const links = Array.from(
      read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/gu),
      ([, to = '']) => to,
    );
    const folder = page.startsWith('docs/') ? 'docs' : '.';
    expect(links.filter((to) => !isThere(join(folder, to)))).toEqual([]);
  });

  it.each(GUIDES)('%s names settings that there are', (page) => {
    const named = read(page).match(A_SETTING) ?? [];
    expect(named.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  it.each(GUIDES)('%s names commands and figures that there are', (page) => {
    const text = read(page);
    const commands = Array.from(text.matchAll(/\bnpx pullquote ([a-z]+)/gu), ([, name]) => name);
    expect(commands.filter((name) => !SAID.includes(`.command('${name}`))).toEqual([]);
    const figures = Array.from(
      text.matchAll(/\bpullquote_([a-z_]+_(?:total|ready|away|seconds))\b/gu),
      ([, name]) => name,
    );
    expect(figures.filter((name) => !SAID.includes(`'${name}'`))).toEqual([]);
  });

  it('can be found from the README', () => {
    for (const page of [...PAGES, 'UPGRADING.md']) expect(read('README.md')).toContain(`(${page})`);
  });
});

function isThere(file: string): boolean {
  try {
    readFileSync(join(PROJECT, file));
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}
