import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { Source } from '../../../src/sources/source.ts';
import {
  DAY_MS,
  HOUR_MS,
  listOf,
  makeSource,
  type PretendSources,
  pretendSources,
  seededRandom,
} from '../../support/sources/pretend-sources.ts';

const SOURCES = 500;
const DAYS = 30;
/** Of each source; after ten days or so, each has as many. */
const KEEP = 10;
/** Of a site's pages, the latest; the others are taken off it. */
const MOST = 15;
/** How often sources are looked at, in turn. */
const EVERY_HOURS = [1, 3, 6, 24, 6, 12, 12, 24];
/** When memory is weighed: once each source has as many articles as it keeps, and at the end. */
const WEIGHED_DAYS = { first: [12, 14, 16], last: [25, 27, 29] } as const;
const WEIGHED: ReadonlySet<number> = new Set([...WEIGHED_DAYS.first, ...WEIGHED_DAYS.last]);
/** On a busy machine. */
const TIMEOUT_MS = 300_000;

/** Of the servers, the first of each hundred … */
const HANG = 2;
const FLAP = 5;
const LIE = 5;
const TAKE_BACK = 10;

/** What each source has at the moment, by its paths. */
interface Site {
  readonly source: Source;
  readonly nature: 'plain' | 'hangs' | 'flaps' | 'lies' | 'takes-back';
  readonly published: Map<string, string>;
  next: number;
}

it(
  'keeps 500 sources fresh for a month: nothing late, nothing twice, nothing lost, in memory that stays',
  async () => {
    const all = pretendSources();
    const random = seededRandom(7);
    const sites = Array.from({ length: SOURCES }, (_, nth) => makeSite(nth));
    for (const site of sites) for (let n = 0; n < 5; n += 1) publish(site, all);
    // Nothing is kept of a wall that could be as before; what was too old may be among the latest again.
    const others = new Set(
      sites.filter(({ nature }) => nature === 'lies' || nature === 'takes-back').map(hostOf),
    );
    const fresh = await all.start(sites.map(({ source }) => source));
    const looks = new Map<string, number>();
    const fetchedTwice: string[] = [];
    const heaps = new Map<number, number>();
    const sent = new Map<string, string | undefined>();

    for (let day = 0; day < DAYS; day += 1) {
      for (let hour = 0; hour < 24; hour += 1) {
        await all.clock.pass(HOUR_MS);
        for (const site of sites) if (random() < 1 / 24) liveOn(site, all, random);
      }
      for (const { url, outcome, etag } of all.web.requests.splice(0)) {
        if (url.endsWith('/feed')) looks.set(url, (looks.get(url) ?? 0) + 1);
        else if (outcome === 'fetched') {
          // Nothing is sent again that is kept as it is.
          if (sent.get(url) === etag && !others.has(new URL(url).host)) fetchedTwice.push(url);
          sent.set(url, etag);
        }
      }
      if (WEIGHED.has(day)) heaps.set(day, heapAfterCollection());
    }
    // What came last has its time, too.
    for (const site of sites) all.web.pages.set(site.source.url, { body: feedOf(site) });
    await all.clock.pass(2 * DAY_MS);

    const plain = sites.filter(({ nature }) => nature === 'plain');
    const astray = plain.filter(({ source }) => {
      const wanted = (DAYS * DAY_MS) / source.everyMs;
      const share = (looks.get(source.url) ?? 0) / wanted;
      return share <= 0.9 || share >= 1.1;
    });
    expect(astray.map(({ source }) => source.url)).toEqual([]);
    expect(fetchedTwice).toEqual([]);
    const expected = sites.flatMap((site) => expectedFiles(site)).toSorted();
    expect([...all.store.files.keys()].toSorted()).toEqual(expected);
    expect(all.errors).toEqual([]);
    const told = all.events.filter(({ kind }) => kind === 'fault').length;
    // Each that is at fault for long is told of once; those that come and go, once each time that it lasts.
    expect(told).toBeLessThan(SOURCES * 0.5);
    await fresh.close();
    const weight = (days: readonly number[]): number =>
      median(days.map((day) => heaps.get(day) ?? Infinity));
    const grown = weight(WEIGHED_DAYS.last) / weight(WEIGHED_DAYS.first);
    expect(grown).toBeLessThan(1.1);
  },
  TIMEOUT_MS,
);

function makeSite(nth: number): Site {
  const place = nth % 100;
  const hours = EVERY_HOURS[nth % EVERY_HOURS.length] ?? 1;
  const url = `https://h${nth}.example/feed`;
  const source = makeSource({ url, everyMs: hours * HOUR_MS, keep: KEEP });
  return { source, nature: natureOf(place), published: new Map(), next: 0 };
}

function natureOf(place: number): Site['nature'] {
  if (place < HANG) return 'hangs';
  if (place < HANG + FLAP) return 'flaps';
  if (place < HANG + FLAP + LIE) return 'lies';
  return place < HANG + FLAP + LIE + TAKE_BACK ? 'takes-back' : 'plain';
}

/** Something happens on a site about once a day. */
function liveOn(site: Site, all: PretendSources, random: () => number): void {
  const { source, nature, published } = site;
  const { pages } = all.web;
  if (nature === 'hangs') return void pages.set(source.url, { hangs: true });
  if (nature === 'flaps' && random() < 0.5)
    return void pages.set(source.url, { failure: { advice: 'it says 503' } });
  const paths = [...published.keys()];
  const any = paths[Math.floor(random() * paths.length)];
  if (nature === 'takes-back' && any !== undefined && paths.length > 3 && random() < 0.5) {
    published.delete(any);
    pages.set(any, { status: 410 });
  } else if (random() < 0.3 && any !== undefined) {
    put(site, any, `${published.get(any)} It was put right.`, all);
  } else publish(site, all);
  pages.set(source.url, { body: feedOf(site) });
}

function publish(site: Site, all: PretendSources): void {
  const host = hostOf(site);
  site.next += 1;
  const path = `https://${host}/p${site.next}`;
  put(site, path, `On ${host} ${site.next}\nIt is number ${site.next} of ${host}.`, all);
  all.web.pages.set(site.source.url, { body: feedOf(site) });
  // The sites don't grow, so that nothing may.
  const [oldest] = site.published.keys();
  if (oldest === undefined || site.published.size <= MOST) return;
  site.published.delete(oldest);
  all.web.pages.delete(oldest);
}

function put({ nature, published }: Site, path: string, body: string, all: PretendSources): void {
  published.set(path, body);
  // A server that lies says the same at every address.
  all.web.pages.set(path, { body: nature === 'lies' ? `Log in\nPlease log in first.` : body });
}

/** The latest, as feeds have them; who takes back has a full list. */
function feedOf(site: Site): string {
  const isFull = site.nature === 'takes-back';
  const items = latest(site, isFull ? Infinity : 2 * KEEP).map(([url, body]) => ({
    url,
    modified: `v${body.length}`,
  }));
  return listOf(items, { isFull });
}

function latest({ published }: Site, count: number): readonly (readonly [string, string])[] {
  return [...published].toReversed().slice(0, count);
}

function hostOf({ source }: Site): string {
  return new URL(source.url).host;
}

function expectedFiles(site: Site): readonly string[] {
  const host = hostOf(site);
  if (site.nature === 'lies') return [];
  return latest(site, KEEP).map(([url]) => `web/${host}${new URL(url).pathname}.fetched`);
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
