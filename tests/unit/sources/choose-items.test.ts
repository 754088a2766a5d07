import { describe, expect, it } from 'vitest';
import type { ListedItem } from '../../../src/sources/formats/listed.ts';
import { candidatesIn, chooseItems, type Wanted } from '../../../src/sources/choose-items.ts';
import type { SourceItem } from '../../../src/sources/source-status.ts';

const at = (path: string): string => `https://marsh.example/${path}`;
const listed = (path: string, given: Partial<ListedItem> = {}): ListedItem => ({
  url: at(path),
  ...given,
});
const item = (
  path: string,
  { published, modified, ...given }: Partial<SourceItem> & { readonly modified?: string } = {},
): SourceItem => ({
  listed: { url: at(path), published, modified },
  state: { kind: 'kept', file: `${path}.fetched` },
  firstAt: 0,
  changedAt: 0,
  nextAt: 0,
  ...given,
});
const known = (...items: readonly SourceItem[]): ReadonlyMap<string, SourceItem> =>
  new Map(items.map((one) => [`marsh.example/${one.listed.url.split('/').at(-1)}?`, one]));
const all: Wanted = { leaveOut: { paths: [] }, keep: 100 };

function names(addresses: readonly string[]): readonly string[] {
  return addresses.map((one) => one.replace(/^.*\/|\?$/gu, ''));
}

function choose(
  list: readonly ListedItem[],
  items: ReadonlyMap<string, SourceItem> = new Map(),
  wanted = all,
) {
  const chosen = chooseItems(candidatesIn(list, wanted), items, wanted);
  return {
    fresh: names(chosen.fresh.map(({ address }) => address)),
    moved: names(chosen.moved.map(({ address }) => address)),
    tooOld: names(chosen.tooOld),
    excluded: names(chosen.excluded),
    unlisted: names(chosen.unlisted),
  };
}

describe('the pages that a list names', () => {
  it('count once, under whichever of their addresses', () => {
    const list = [listed('a'), listed('a?utm_source=feed'), listed('a/#comments'), listed('b')];
    expect(choose(list).fresh).toEqual(['a', 'b']);
  });

  it('are taken newest first', () => {
    const list = [
      listed('old', { published: '2020-01-01' }),
      listed('new', { published: '2024-01-01' }),
    ];
    expect(choose(list).fresh).toEqual(['new', 'old']);
  });

  it('are left out by patterns, also those that are kept so far', () => {
    const wanted = { ...all, leaveOut: { paths: ['/tag-*'] } };
    const { fresh, excluded } = choose(
      [listed('tag-a'), listed('b')],
      known(item('tag-c')),
      wanted,
    );
    expect([fresh, excluded]).toEqual([['b'], ['tag-c']]);
  });

  it('are only as many as are to be kept, and push out the oldest', () => {
    const list = [
      listed('c', { published: '2024-03-01' }),
      listed('a', { published: '2021-01-01' }),
    ];
    const items = known(
      item('b', { published: '2023-01-01' }),
      item('d', { published: '2022-01-01' }),
    );
    expect(choose(list, items, { ...all, keep: 2 })).toMatchObject({ fresh: ['c'], tooOld: ['d'] });
  });

  it('are the first of a list without dates, look after look', () => {
    const list = ['a', 'b', 'c', 'd'].map((path) => listed(path));
    const wanted = { ...all, keep: 2 };
    expect(choose(list, new Map(), wanted).fresh).toEqual(['a', 'b']);
    expect(choose(list, known(item('a'), item('b')), wanted)).toMatchObject({
      fresh: [],
      tooOld: [],
    });
    expect(choose([listed('new'), ...list], known(item('a'), item('b')), wanted)).toMatchObject({
      fresh: ['new'],
      tooOld: ['b'],
    });
  });

  it('go on with others where some turned out to be no articles', () => {
    const wall = item('a', { state: { kind: 'left-out', reason: 'no-article' } });
    const wanted = { ...all, keep: 1 };
    expect(choose([listed('a'), listed('b')], known(wall), wanted).fresh).toEqual(['b']);
  });

  it('have moved if the list says so', () => {
    const list = [listed('a', { modified: '2024-02-02' }), listed('b', { modified: '2024-01-01' })];
    const items = known(
      item('a', { modified: '2024-01-01' }),
      item('b', { modified: '2024-01-01' }),
    );
    expect(choose(list, items).moved).toEqual(['a']);
  });

  it('are fetched again if a crash came between, or if they are back', () => {
    const items = known(
      item('a', { state: { kind: 'begun', file: 'a.fetched' } }),
      item('b', { state: { kind: 'left-out', reason: 'unlisted' } }),
      item('c', { state: { kind: 'left-out', reason: 'noindex' } }),
    );
    expect(choose([listed('a'), listed('b'), listed('c')], items).fresh).toEqual(['a', 'b']);
  });

  it('leaves others unlisted', () => {
    expect(choose([listed('a')], known(item('a'), item('b'))).unlisted).toEqual(['b']);
  });
});
