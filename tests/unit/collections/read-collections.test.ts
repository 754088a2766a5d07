import { describe, expect, it } from 'vitest';
import { isCollectionSeen } from '../../../src/collections/collection-rules.ts';
import {
  type CollectionSettings,
  nameOfCollection,
  rulesFor,
} from '../../../src/collections/collection-settings.ts';
import { readCollections } from '../../../src/collections/read-collections.ts';
import { settingsIn } from '../../support/collections.ts';

const HERE = '1200000000000000004';
const THERE = '1200000000000000005';

/** The lines of faults, and the first words of each. */
function faultsIn(source: string): readonly string[] {
  const reading = readCollections(source);
  if (reading.kind !== 'faulty') throw new Error('there is no fault');
  return reading.faults.map(({ line, message }) => `${line} ${message}`);
}

function seenBy(settings: CollectionSettings, serverId: string | undefined, ...of: string[]) {
  const rules = rulesFor(settings, serverId);
  return of.filter((collection) => isCollectionSeen(collection, rules));
}

describe('what an operator has written of collections', () => {
  it('says who may use which', () => {
    const settings = settingsIn(`
collections:
  open: {}
  members: { servers: [${HERE}] }
  quoted: { servers: ["${HERE}"], directMessages: yes }
  closed: { servers: none }
  silent: { directMessages: no }
others: { servers: all }
`);
    const all = ['open', 'members', 'quoted', 'closed', 'silent', 'else'];
    expect(seenBy(settings, HERE, ...all)).toEqual(['open', 'members', 'quoted', 'silent', 'else']);
    expect(seenBy(settings, THERE, ...all)).toEqual(['open', 'silent', 'else']);
    expect(seenBy(settings, undefined, ...all)).toEqual(['open', 'quoted', 'else']);
  });

  it('holds for collections inside another one, unless they have a word of their own', () => {
    const settings = settingsIn(`
collections:
  news/world/east: { name: East }
  news: { servers: none, licence: CC BY 4.0, longestQuote: 50 }
  news/world: { servers: all, longestQuote: 20 }
  news/sports: {}
`);
    expect(seenBy(settings, HERE, 'news', 'news/world', 'news/world/east', 'news/sports')).toEqual([
      'news/world',
      'news/world/east',
    ]);
    expect(settings.listed.find(({ folder }) => folder === 'news/world/east')).toMatchObject({
      licence: 'CC BY 4.0',
      longestQuote: 20,
    });
  });

  it('closes what isn’t listed, if it says so', () => {
    const settings = settingsIn(
      'collections: {news: {}, open: {servers: all}}\nothers: {servers: none}',
    );
    expect(seenBy(settings, HERE, 'news', 'open', 'else', '.')).toEqual(['open']);
    expect(seenBy(settings, undefined, 'news', 'open', 'else', '.')).toEqual(['open']);
  });

  it('leaves what a server has added to that server, unless it says otherwise', () => {
    const own = `servers/${HERE}`;
    const silent = settingsIn(`collections: {servers: {}, ${own}: {name: Ours}}`);
    expect(seenBy(silent, HERE, own, `${own}/a`)).toEqual([own, `${own}/a`]);
    expect(seenBy(silent, THERE, own, `${own}/a`)).toEqual([]);
    expect(seenBy(silent, undefined, own, `${own}/a`)).toEqual([]);
    const open = settingsIn(`collections: {${own}: {servers: all}}`);
    expect(seenBy(open, THERE, own)).toEqual([own]);
  });

  it('names collections in each language', () => {
    const settings = settingsIn(
      'collections: {news: {name: {en: News, de: Nachrichten}}, legal: {name: Law}, a/b: {}}',
    );
    const names = (collection: string) =>
      ['en-GB', 'de', 'tr'].map((locale) => nameOfCollection(collection, settings, locale));
    expect(names('news')).toEqual(['News', 'Nachrichten', 'News']);
    expect(names('legal')).toEqual(['Law', 'Law', 'Law']);
    expect(names('a/b')).toEqual(['a/b', 'a/b', 'a/b']);
    expect(names('else')).toEqual(['else', 'else', 'else']);
  });

  it('is told all that is wrong with it at once, with lines', () => {
    const faults = faultsIn(`collections:
  news:
    nam: x
    servers: some
    longestQuote: lots
    licence: ""
  legal:
    servers: [12]
    linkOnly: perhaps
other: 3
`);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      '3 collections → news → nam',
      '4 collections → news → servers',
      '5 collections → news → longestQuote',
      '6 collections → news → licence',
      '8 collections → legal → servers → 0',
      '9 collections → legal → linkOnly',
      '10 other',
    ]);
  });

  it.each([
    ['', 1],
    ['# nothing yet\n', 1],
    ['collections:\n', 1],
    ['collections: {}\n  news: [', 2],
    ['collections:\n  news: {}\n  news: {}\n', 3],
    ['collections:\n  news/a: {}\n  ./news/a/: {}\n', 3],
    ['collections:\n  ../news: {}\n', 2],
    ['- news\n', 1],
    ['collections: &a {news: *a}\n', 1],
    ['collections:\n  news: yes\n', 2],
    ['collections:\n  news: {servers: [1200000000000000004, all]}\n', 2],
  ])('is faulty if it is %j', (source, line) => {
    expect(faultsIn(source)[0]).toMatch(new RegExp(String.raw`^${line} \S`));
  });
});
