import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  HOUR_MS,
  listOf,
  makeSource,
  type PretendSources,
  pretendSources,
} from '../../support/sources/pretend-sources.ts';

const FEED = 'https://herald.example/feed';
const at = (path: string): string => `https://herald.example/${path}`;
const fileOf = (path: string): string => `web/herald.example/${path}.fetched`;
const files = ({ store }: PretendSources): readonly string[] => [...store.files.keys()].toSorted();

/** Puts pages up, each with words of its own. */
function publish({ web }: PretendSources, ...paths: readonly string[]): void {
  for (const path of paths) web.pages.set(at(path), { body: `On ${path}\nThe ${path} is here.` });
}

/** A source whose feed names these pages, looked at once. */
async function begun(paths: readonly string[], given = {}, isFull = false) {
  const all = pretendSources();
  publish(all, ...paths);
  all.web.pages.set(FEED, { body: listOf(paths.map(at), { isFull }) });
  const source = makeSource(given);
  const fresh = await all.start([source]);
  await all.clock.pass(60_000);
  return { ...all, all, fresh, source };
}

const list = (all: PretendSources, paths: readonly string[], isFull = false): void => {
  all.web.pages.set(FEED, { body: listOf(paths.map(at), { isFull }) });
};

describe('a source', () => {
  it('is looked at soon after the start, and what it names is kept', async () => {
    const { all, fresh } = await begun(['reeds', 'mill']);
    expect(files(all)).toEqual([fileOf('mill'), fileOf('reeds')]);
    expect(fresh.statuses()).toMatchObject([{ articles: 2, waiting: 0, kind: 'feed' }]);
    expect(all.changes()).toBe(1);
  });

  it('tells what its list has that is left out of it, as long as it has', async () => {
    const all = pretendSources();
    publish(all, 'reeds');
    const notes = ['one entry has no address on the web: “The eels”'];
    all.web.pages.set(FEED, { body: listOf([at('reeds')], { notes }) });
    const fresh = await all.start([makeSource()]);
    await all.clock.pass(2 * HOUR_MS);
    expect(fresh.statuses()).toMatchObject([{ articles: 1, notes }]);
    list(all, ['reeds']);
    await all.clock.pass(2 * HOUR_MS);
    expect(fresh.statuses()[0]?.notes).toBeUndefined();
  });

  it('is looked at about as often as wanted, and sends nothing that is known', async () => {
    const { all } = await begun(['reeds']);
    all.web.asked();
    await all.clock.pass(100 * HOUR_MS);
    const looks = all.web.requests.filter(({ url }) => url === FEED);
    expect(looks.length).toBeGreaterThan(95);
    expect(looks.length).toBeLessThan(106);
    expect(all.web.requests.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect(all.store.written.get(fileOf('reeds'))).toBe(1);
  });

  it('brings what is new, and only that', async () => {
    const { all } = await begun(['reeds']);
    publish(all, 'mill');
    list(all, ['mill', 'reeds']);
    all.web.asked();
    await all.clock.pass(2 * HOUR_MS);
    expect(all.web.asked().filter((url) => url !== FEED)).toEqual([at('mill')]);
    expect(files(all)).toEqual([fileOf('mill'), fileOf('reeds')]);
  });

  it('brings a page anew that its list says has changed', async () => {
    const { all } = await begun(['reeds']);
    all.web.pages.set(at('reeds'), { body: 'On reeds\nThe reeds are cut.' });
    const item = { url: at('reeds'), modified: '2026-01-01T01:00:00Z' };
    all.web.pages.set(FEED, { body: listOf([item]) });
    await all.clock.pass(2 * HOUR_MS);
    expect(all.store.written.get(fileOf('reeds'))).toBe(2);
  });

  it('has its pages looked at again by and by, whatever its list says', async () => {
    const { all } = await begun(['reeds', 'mill']);
    all.web.pages.set(at('reeds'), { body: 'On reeds\nThe reeds are cut.' });
    await all.clock.pass(2 * DAY_MS);
    expect(all.store.written.get(fileOf('reeds'))).toBe(2);
    expect(all.store.written.get(fileOf('mill'))).toBe(1);
  });

  it('is not fetched anew by a start after which it is not due', async () => {
    const { all, fresh, source } = await begun(['reeds']);
    await fresh.close();
    all.web.asked();
    await all.start([source]);
    await all.clock.pass(20 * 60_000);
    expect(all.web.asked()).toEqual([]);
    await all.clock.pass(HOUR_MS);
    expect(all.web.asked()).toEqual([FEED]);
  });

  it('with a thousand new pages is gone on with where a restart interrupted it', async () => {
    const all = pretendSources(1000);
    const paths = Array.from({ length: 1000 }, (_, nth) => `p${nth}`);
    publish(all, ...paths);
    list(all, paths);
    const source = makeSource();
    const fresh = await all.start([source]);
    await all.clock.pass(5 * 60_000);
    await fresh.close();
    const before = files(all).length;
    expect(before).toBeGreaterThan(200);
    expect(before).toBeLessThan(350);
    await all.start([source]);
    await all.clock.pass(20 * 60_000);
    expect(files(all)).toHaveLength(1000);
    const counts = new Map<string, number>();
    for (const url of all.web.asked()) counts.set(url, (counts.get(url) ?? 0) + 1);
    counts.delete(FEED);
    expect([...counts.values()].filter((times) => times > 1)).toHaveLength(0);
  });

  it('that is a page alone is kept fresh itself', async () => {
    const all = pretendSources();
    publish(all, 'reeds');
    const fresh = await all.start([makeSource({ url: at('reeds') })]);
    await all.clock.pass(60_000);
    expect(fresh.statuses()).toMatchObject([{ kind: 'page', articles: 1 }]);
    all.web.pages.set(at('reeds'), { body: 'On reeds\nThe reeds are cut.' });
    await all.clock.pass(2 * HOUR_MS);
    expect(all.store.written.get(fileOf('reeds'))).toBe(2);
  });

  it('keeps as many as wanted, the newest', async () => {
    const { all } = await begun(['a', 'b', 'c'], { keep: 2 });
    expect(files(all)).toEqual([fileOf('a'), fileOf('b')]);
    publish(all, 'new');
    list(all, ['new', 'a', 'b', 'c']);
    await all.clock.pass(2 * HOUR_MS);
    expect(files(all)).toEqual([fileOf('a'), fileOf('new')]);
  });

  it('is asked for all parts of its list', async () => {
    const all = pretendSources();
    publish(all, 'a', 'b', 'c');
    all.web.pages.set(FEED, {
      body: listOf([at('a')], { isFull: true, more: [at('list-2'), at('list-3')] }),
    });
    all.web.pages.set(at('list-2'), { body: listOf([at('b')], { isFull: true }) });
    all.web.pages.set(at('list-3'), { body: listOf([at('c')], { isFull: true }) });
    await all.start([makeSource()]);
    await all.clock.pass(60_000);
    expect(files(all)).toEqual(['a', 'b', 'c'].map(fileOf));
    all.web.pages.set(FEED, {
      body: listOf([], { isFull: true, more: [at('list-2'), at('list-3')] }),
    });
    await all.clock.pass(2 * HOUR_MS);
    // The other parts are as they were, and aren't sent again.
    expect(files(all)).toEqual(['b', 'c'].map(fileOf));
  });
});

describe('an article that is taken back', () => {
  it('goes when its page is gone at two looks', async () => {
    const { all } = await begun(['reeds', 'mill']);
    all.web.pages.set(at('reeds'), { status: 410 });
    await all.clock.pass(1.2 * DAY_MS);
    expect(files(all)).toEqual([fileOf('mill')]);
    expect(all.events).toEqual([
      { kind: 'taken-back', source: FEED, url: at('reeds'), reason: 'gone' },
    ]);
  });

  it('stays when its page was gone at one look only', async () => {
    const { all, fresh } = await begun(['reeds', 'mill']);
    all.web.pages.set(at('reeds'), { status: 404 });
    for (const passed of Array.from({ length: 300 }, () => 5 * 60_000)) {
      await all.clock.pass(passed);
      if (all.web.requests.some(({ url, outcome }) => url === at('reeds') && outcome === 'gone'))
        break;
    }
    publish(all, 'reeds');
    await all.clock.pass(40 * DAY_MS);
    expect(files(all)).toEqual([fileOf('mill'), fileOf('reeds')]);
    expect(fresh.statuses()).toMatchObject([{ articles: 2 }]);
  });

  it('goes when a full list no longer has it', async () => {
    const { all } = await begun(['a', 'b', 'c'], {}, true);
    list(all, ['a', 'b'], true);
    await all.clock.pass(2 * HOUR_MS);
    expect(files(all)).toEqual(['a', 'b'].map(fileOf));
    expect(all.events).toMatchObject([{ kind: 'taken-back', reason: 'unlisted' }]);
  });

  it('stays when a feed no longer has it, which has the latest only', async () => {
    const { all } = await begun(['a', 'b', 'c']);
    list(all, ['a']);
    await all.clock.pass(2 * HOUR_MS);
    expect(files(all)).toEqual(['a', 'b', 'c'].map(fileOf));
  });

  it('stays until it is confirmed where over half of a full list is lost at once', async () => {
    const { all, fresh } = await begun(['a', 'b', 'c'], {}, true);
    list(all, ['a'], true);
    await all.clock.pass(5 * HOUR_MS);
    expect(files(all)).toEqual(['a', 'b', 'c'].map(fileOf));
    expect(all.events).toEqual([{ kind: 'held', source: FEED, missing: 2, of: 3 }]);
    expect(fresh.statuses()).toMatchObject([{ held: { missing: 2, of: 3 } }]);
    await fresh.look({ isConfirmed: true });
    expect(files(all)).toEqual([fileOf('a')]);
    expect(fresh.statuses()[0]?.held).toBeUndefined();
  });

  it('goes at once when its page asks not to be listed', async () => {
    const { all } = await begun(['reeds', 'mill']);
    all.web.pages.set(at('reeds'), { body: 'noindex' });
    all.web.pages.set(at('mill'), { body: 'On mill\nThe mill is here.', isNoindex: true });
    await all.clock.pass(1.2 * DAY_MS);
    expect(all.events).toMatchObject([{ kind: 'taken-back', reason: 'noindex' }]);
    expect(files(all)).toEqual([fileOf('mill')]);
  });

  it('is kept where the admin wants that', async () => {
    const { all } = await begun(['reeds', 'mill'], { whenTakenBack: 'keep' }, true);
    all.web.pages.set(at('reeds'), { status: 410 });
    list(all, ['reeds'], true);
    await all.clock.pass(3 * DAY_MS);
    expect(files(all)).toEqual([fileOf('mill'), fileOf('reeds')]);
  });

  it('stays in an earlier version where its page has become none', async () => {
    const { all } = await begun(['reeds', 'mill']);
    all.web.pages.set(at('reeds'), { body: 'Log in' });
    await all.clock.pass(3 * DAY_MS);
    expect(files(all)).toEqual([fileOf('mill'), fileOf('reeds')]);
  });

  it('is gone when its page leads to the front page instead, twice', async () => {
    const { all } = await begun(['reeds', 'mill']);
    all.web.pages.set('https://herald.example/', { body: 'Herald\nAll the news.' });
    all.web.pages.set(at('reeds'), { movesTo: 'https://herald.example/' });
    await all.clock.pass(1.2 * DAY_MS);
    expect(files(all)).toEqual([fileOf('mill')]);
  });

  it('is never fetched again once it is taken down, wherever it stands', async () => {
    const { all, fresh } = await begun(['reeds', 'mill']);
    expect(await fresh.takeDown(fileOf('reeds'))).toBe(true);
    expect(await fresh.takeDown(fileOf('others'))).toBe(false);
    all.web.pages.set(at('copy'), { body: 'On reeds\nThe reeds is here.' });
    list(all, ['copy', 'reeds', 'mill']);
    all.web.asked();
    await all.clock.pass(40 * DAY_MS);
    expect(files(all)).toEqual([fileOf('mill')]);
    expect(all.web.asked()).not.toContain(at('reeds'));
  });
});

describe('a look that somebody asks for', () => {
  it('tells how many articles came, changed and went', async () => {
    const { all, fresh } = await begun(['reeds', 'mill', 'weir'], {}, true);
    all.web.pages.set(at('reeds'), { body: 'On reeds\nThe reeds are cut.' });
    publish(all, 'gate', 'dyke');
    const items = [{ url: at('reeds'), modified: '2026-01-01T01:00:00Z' }];
    const others = ['mill', 'gate', 'dyke'].map(at);
    all.web.pages.set(FEED, { body: listOf([...items, ...others], { isFull: true }) });
    const [looked] = await fresh.look();
    expect(looked).toMatchObject({ articles: 4, changes: { added: 2, changed: 1, removed: 1 } });
    const [again] = await fresh.look({ url: FEED });
    expect(again?.changes).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});

describe('the same article', () => {
  it('is kept once under several addresses of a page', async () => {
    const { all } = await begun(['reeds', 'reeds?utm_source=x', 'reeds/']);
    expect(files(all)).toEqual([fileOf('reeds')]);
  });

  it('is kept once, under the address that its pages say is its own', async () => {
    const all = pretendSources();
    const body = `canonical ${at('reeds')}\nOn reeds\nThe reeds are here.`;
    all.web.pages.set(at('amp/reeds'), { body });
    all.web.pages.set(at('reeds'), { body });
    all.web.pages.set(FEED, { body: listOf([at('amp/reeds'), at('reeds')]) });
    await all.start([makeSource()]);
    await all.clock.pass(60_000);
    expect(files(all)).toEqual([fileOf('reeds')]);
  });

  it('is kept once where two sources of a collection have it, and stays when one lets go of it', async () => {
    const { all, fresh, source } = await begun(['reeds']);
    const other = makeSource({ url: at('other-feed') });
    all.web.pages.set(at('other-feed'), { body: listOf([at('reeds?utm_source=other')]) });
    all.web.asked();
    await fresh.setSources([source, other]);
    await all.clock.pass(HOUR_MS / 2);
    // Whoever has it looks after its page.
    expect(all.web.asked()).toEqual([at('other-feed')]);
    await all.clock.pass(HOUR_MS / 2);
    expect(files(all)).toEqual([fileOf('reeds')]);
    await fresh.setSources([other]);
    all.web.pages.set(at('other-feed'), { body: listOf([at('reeds'), at('mill')]) });
    publish(all, 'mill');
    await all.clock.pass(2 * HOUR_MS);
    expect(files(all)).toEqual([fileOf('mill'), fileOf('reeds')]);
  });

  it('is kept in each collection that it is named in', async () => {
    const { all, fresh, source } = await begun(['reeds']);
    await fresh.setSources([source, makeSource({ url: `${FEED}?2`, collection: 'b' })]);
    all.web.pages.set(`${FEED}?2`, { body: listOf([at('reeds')]) });
    await all.clock.pass(60_000);
    expect(files(all)).toEqual(['b/herald.example/reeds.fetched', fileOf('reeds')]);
  });

  it('at many addresses is a wall, and none is kept', async () => {
    const all = pretendSources();
    const paths = ['a', 'b', 'c', 'd', 'e'];
    for (const path of paths)
      all.web.pages.set(at(path), { body: 'Log in\nPlease log in to read on.' });
    publish(all, 'open');
    list(all, [...paths, 'open']);
    const fresh = await all.start([makeSource()]);
    await all.clock.pass(60_000);
    expect(files(all)).toEqual([fileOf('open')]);
    expect(fresh.statuses()).toMatchObject([{ articles: 1, leftOut: { wall: 5 } }]);
  });

  it('of which others give their own address is kept beside them if its words are others', async () => {
    const all = pretendSources();
    publish(all, 'one');
    all.web.pages.set(at('two'), {
      body: `canonical ${at('one')}\nOn two\nThis goes on elsewhere.`,
    });
    list(all, ['one', 'two']);
    await all.start([makeSource()]);
    await all.clock.pass(60_000);
    expect(files(all)).toEqual([fileOf('one'), fileOf('two')]);
  });
});

describe('a fault', () => {
  it('is told once, backs off up to a day, and its end is told', async () => {
    const { all, fresh } = await begun(['reeds']);
    all.web.pages.set(FEED, { failure: { advice: 'the server says 503' } });
    all.web.asked();
    await all.clock.pass(7 * DAY_MS);
    const looks = all.web.requests.filter(({ url }) => url === FEED).length;
    expect(looks).toBeGreaterThan(9);
    expect(looks).toBeLessThan(14);
    expect(all.events).toMatchObject([{ kind: 'fault', advice: 'the server says 503' }]);
    expect(fresh.statuses()).toMatchObject([{ articles: 1, fault: { isTold: true } }]);
    list(all, ['reeds']);
    await all.clock.pass(2 * DAY_MS);
    expect(all.events.map(({ kind }) => kind)).toEqual(['fault', 'works-again']);
    expect(fresh.statuses()[0]?.fault).toBeUndefined();
  });

  it('that a restart finds is not told again', async () => {
    const { all, fresh, source } = await begun(['reeds']);
    all.web.pages.set(FEED, { failure: { advice: 'the server says 503' } });
    await all.clock.pass(DAY_MS);
    await fresh.close();
    await all.start([source]);
    await all.clock.pass(3 * DAY_MS);
    expect(all.events).toHaveLength(1);
  });

  it('that passes at once is not told, unless nothing ever came of the source', async () => {
    const { all, fresh, source } = await begun(['reeds']);
    all.web.pages.set(FEED, { failure: { advice: 'it is away' } });
    await all.clock.pass(1.05 * HOUR_MS);
    list(all, ['reeds']);
    await all.clock.pass(10 * HOUR_MS);
    expect(all.events).toEqual([]);
    const never = makeSource({ url: at('nowhere') });
    await fresh.setSources([source, never]);
    await all.clock.pass(60_000);
    expect(all.events).toMatchObject([{ kind: 'fault', source: at('nowhere') }]);
  });

  it('waits as long as the server asks', async () => {
    const { all } = await begun(['reeds']);
    const failure = { advice: 'the server says 429', retryAfterMs: 30 * HOUR_MS };
    all.web.pages.set(FEED, { failure });
    await all.clock.pass(2 * HOUR_MS);
    all.web.asked();
    await all.clock.pass(27 * HOUR_MS);
    expect(all.web.asked()).toEqual([]);
    await all.clock.pass(5 * HOUR_MS);
    expect(all.web.asked()).toContain(FEED);
  });

  it('of another source on its host is waited for, and is none of its own', async () => {
    const { all, fresh } = await begun(['reeds']);
    const failure = { advice: 'it rests', retryAfterMs: 90_000, isResting: true } as const;
    all.web.pages.set(FEED, { failure });
    list(all, ['reeds', 'sluice']);
    publish(all, 'sluice');
    all.web.pages.set(at('sluice'), { failure });
    await all.clock.pass(1.2 * HOUR_MS);
    expect(fresh.statuses()).toMatchObject([{ waiting: 1, fault: { times: 0, isTold: false } }]);
    all.web.asked();
    publish(all, 'sluice');
    await all.clock.pass(2 * 60_000);
    expect(all.web.asked()).toEqual([at('sluice')]);
    expect(files(all)).toContain(fileOf('sluice'));
    expect(fresh.statuses()[0]?.fault).toBeUndefined();
    expect(all.events).toEqual([]);
  });

  it('is none where a server sends so many pages at a time', async () => {
    const paths = Array.from({ length: 40 }, (_, nth) => `p${nth}`);
    const all = pretendSources();
    publish(all, ...paths);
    list(all, paths);
    const failure = { advice: 'the server says 429', retryAfterMs: 120_000 };
    const busy = (path: string): void => void all.web.pages.set(at(path), { failure });
    busy('p9');
    busy('p25');
    const fresh = await all.start([makeSource()]);
    await all.clock.pass(60_000);
    expect(files(all)).toHaveLength(9);
    await all.clock.pass(2 * 60_000);
    expect(files(all)).toHaveLength(24);
    publish(all, 'p9', 'p25');
    await all.clock.pass(2 * HOUR_MS);
    expect(files(all)).toHaveLength(40);
    expect(fresh.statuses()[0]?.fault).toBeUndefined();
    expect(all.events).toEqual([]);
  });

  it('is looked at again by whoever asks, though pages are waiting', async () => {
    const paths = Array.from({ length: 8 }, (_, nth) => `p${nth}`);
    const all = pretendSources();
    for (const path of paths) all.web.pages.set(at(path), { failure: { advice: 'it is away' } });
    list(all, paths);
    const fresh = await all.start([makeSource()]);
    await all.clock.pass(60_000);
    publish(all, ...paths);
    const looked = fresh.look();
    await all.clock.pass(60_000);
    expect(await looked).toMatchObject([{ articles: 8, waiting: 0 }]);
    expect(fresh.statuses()[0]?.fault).toBeUndefined();
  });

  it('of pages in a row ends the look, and the others are fetched later', async () => {
    const paths = Array.from({ length: 8 }, (_, nth) => `p${nth}`);
    const all = pretendSources();
    for (const path of paths) all.web.pages.set(at(path), { failure: { advice: 'it is away' } });
    list(all, paths);
    const fresh = await all.start([makeSource()]);
    await all.clock.pass(10 * 60_000);
    expect(all.web.asked()).toHaveLength(4);
    expect(fresh.statuses()).toMatchObject([{ waiting: 5, fault: { advice: 'it is away' } }]);
    publish(all, ...paths);
    await all.clock.pass(2 * DAY_MS);
    expect(files(all)).toHaveLength(8);
  });

  it('keeps no other source from its turn, though it hangs', async () => {
    const all = pretendSources();
    const sources = Array.from({ length: 60 }, (_, nth) =>
      makeSource({ url: `https://h${nth}.example/feed` }),
    );
    for (const [nth, { url }] of sources.entries())
      all.web.pages.set(url, nth % 2 === 0 ? { hangs: true } : { body: listOf([]) });
    const fresh = await all.start(sources);
    await all.clock.pass(5 * 60_000);
    const states = fresh.statuses().map(({ succeededAt }) => succeededAt !== undefined);
    expect(states.filter(Boolean)).toHaveLength(30);
  });

  it('of the disk is an error, and is tried again', async () => {
    const all = pretendSources();
    publish(all, 'reeds');
    list(all, ['reeds']);
    const full = new Error('the disk is full');
    const { write } = all.store;
    all.store.write = () => Promise.reject(full);
    await all.start([makeSource()]);
    await all.clock.pass(60_000);
    expect(all.errors).toEqual([full]);
    all.store.write = write;
    await all.clock.pass(2 * HOUR_MS);
    expect(files(all)).toEqual([fileOf('reeds')]);
  });
});

describe('the sources', () => {
  it('are not all looked at at once after a start', async () => {
    const all = pretendSources();
    const sources = Array.from({ length: 500 }, (_, nth) =>
      makeSource({ url: `https://h${nth}.example/feed` }),
    );
    for (const { url } of sources) all.web.pages.set(url, { body: listOf([]) });
    await all.start(sources);
    await all.clock.pass(60_000);
    expect(all.web.requests.length).toBeGreaterThan(50);
    expect(all.web.requests.length).toBeLessThan(70);
  });

  it('lose the articles of one that is no longer among them', async () => {
    const { all, fresh } = await begun(['reeds', 'mill']);
    await fresh.setSources([]);
    expect(files(all)).toEqual([]);
    expect(all.events).toEqual([{ kind: 'removed', source: FEED, articles: 2 }]);
    expect([...all.states.statuses.keys()]).toEqual([]);
  });

  it('that an admin took away while the bot was off lose theirs at the start', async () => {
    const { all, fresh } = await begun(['reeds']);
    await fresh.close();
    await all.start([]);
    expect(files(all)).toEqual([]);
  });

  it('keep those of one that can’t be read in their file just now', async () => {
    const { all, fresh } = await begun(['reeds']);
    await fresh.setSources([], { faulty: [FEED] });
    expect(files(all)).toEqual([fileOf('reeds')]);
  });

  it('keep everything when over half are gone at once, until that is confirmed', async () => {
    const { all, fresh } = await begun(['reeds']);
    const others = ['b', 'c', 'd'].map((path) => makeSource({ url: at(path), kind: 'page' }));
    publish(all, 'b', 'c', 'd');
    await fresh.setSources([makeSource(), ...others]);
    await all.clock.pass(60_000);
    await fresh.setSources([makeSource()]);
    expect(files(all)).toHaveLength(4);
    expect(all.events).toEqual([{ kind: 'sources-held', missing: 3, of: 4 }]);
    await fresh.setSources([makeSource()], { isConfirmed: true });
    expect(files(all)).toEqual([fileOf('reeds')]);
  });

  it('move their articles to another collection without fetching them', async () => {
    const { all, fresh } = await begun(['reeds']);
    all.web.pages.delete(at('reeds'));
    all.web.asked();
    await fresh.setSources([makeSource({ collection: 'essays' })]);
    await all.clock.pass(1);
    expect(all.web.asked()).toEqual([]);
    expect(files(all)).toEqual(['essays/herald.example/reeds.fetched']);
  });

  it('have what is said of their articles written into them anew', async () => {
    const { all, fresh } = await begun(['reeds']);
    all.web.asked();
    await fresh.setSources([makeSource({ linkOnly: true })]);
    await all.clock.pass(1);
    expect(all.web.asked()).not.toContain(at('reeds'));
    expect(all.store.files.get(fileOf('reeds'))?.head.given.linkOnly).toBe(true);
  });

  it('at fault stay so when their settings change', async () => {
    const { all, fresh } = await begun(['reeds']);
    all.web.pages.set(FEED, { failure: { advice: 'it says 503' } });
    await all.clock.pass(4 * HOUR_MS);
    all.web.asked();
    await fresh.setSources([makeSource({ collection: 'essays' })]);
    await all.clock.pass(1);
    expect(files(all)).toEqual(['essays/herald.example/reeds.fetched']);
    expect(all.web.asked()).toEqual([]);
    expect(fresh.statuses()).toMatchObject([{ fault: { advice: 'it says 503' } }]);
    expect(all.events).toMatchObject([{ kind: 'fault' }]);
  });

  it('have files fetched anew that somebody has deleted', async () => {
    const { all, fresh, source } = await begun(['reeds', 'mill']);
    await fresh.close();
    all.store.files.delete(fileOf('reeds'));
    all.web.asked();
    await all.start([source]);
    await all.clock.pass(2 * HOUR_MS);
    expect(files(all)).toEqual([fileOf('mill'), fileOf('reeds')]);
    expect(all.web.asked().filter((url) => url !== FEED)).toEqual([at('reeds')]);
  });

  it('that nobody wants any more before their first look is done leave nothing', async () => {
    const all = pretendSources(1000);
    publish(all, 'reeds', 'mill', 'weir');
    list(all, ['reeds', 'mill', 'weir']);
    const fresh = await all.start([makeSource()]);
    await all.clock.pass(4000);
    expect(files(all).length).toBeGreaterThan(0);
    await fresh.close();
    await all.start([]);
    expect(files(all)).toEqual([]);
  });

  it('end at once, also where a server hangs', async () => {
    const all = pretendSources();
    all.web.pages.set(FEED, { hangs: true });
    const fresh = await all.start([makeSource()]);
    await all.clock.pass(2000);
    await fresh.close();
    expect(all.web.asked()).toEqual([]);
    expect(all.errors).toEqual([]);
  });
});
