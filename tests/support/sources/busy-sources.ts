import { join } from 'node:path';
import {
  openSourceStates,
  type SourceStateFiles,
} from '../../../src/records/files/source-states.ts';
import { type FetchedStore, openFetchedStore } from '../../../src/sources/fetched-store.ts';
import type { FreshSources } from '../../../src/sources/fresh-sources.ts';
import { keepFresh } from '../../../src/sources/keep-fresh.ts';
import type { Source } from '../../../src/sources/source.ts';
import { DAY_MS, HOUR_MS, listOf, makeSource, pretendReader } from './pretend-sources.ts';
import { type Answer, webOf } from './web-of.ts';

/** Sources of which so much happens that whatever can be interrupted will be. */
export interface BusySources {
  readonly fresh: FreshSources;
  readonly states: SourceStateFiles;
  readonly store: FetchedStore;
  readonly errors: unknown[];
  /** Has the web, the list of sources and the time be as they are in this edition. */
  turnTo(edition: number): Promise<void>;
  close(): Promise<void>;
}

const KEEP = 6;

/** From one edition to the next, all pages come to be looked at again. */
const EDITION_MS = 40 * DAY_MS;

export async function openBusySources(folder: string): Promise<BusySources> {
  const states = await openSourceStates(join(folder, 'sources'));
  const store = openFetchedStore(join(folder, 'fetched'));
  await store.tidy();
  let edition = 0;
  let looks = 0;
  const errors: unknown[] = [];
  const web = webOf();
  const fresh = await keepFresh({
    tools: {
      ...pretendReader,
      fetcher: { ...web, fetch: (request) => web.fetch(request) },
      files: store,
      states,
      now: () => Date.UTC(2026, 0, 1) + edition * EDITION_MS + looks * DAY_MS,
      random: Math.random,
      onEvent() {},
    },
    // Nothing is done unless it is asked for.
    schedule: () => () => {},
    onChanged() {},
    onError: (error) => errors.push(error),
  });
  return {
    fresh,
    states,
    store,
    errors,
    async turnTo(next) {
      edition = next;
      looks = 0;
      for (const [url, answer] of webIn(edition)) web.put(url, answer);
      await fresh.setSources(sourcesIn(edition), { isConfirmed: true });
      // What is gone is so at two looks.
      for (looks = 1; looks <= 2; looks += 1) await fresh.look({ isConfirmed: true });
    },
    async close() {
      await fresh.close();
      await states.close();
    },
  };
}

function at(path: string): string {
  return `https://herald.example/${path}`;
}

/** The latest of a feed, all of a sitemap, and a page; one of them comes and goes, another moves between folders. */
function sourcesIn(edition: number): readonly Source[] {
  const sitemap = makeSource({
    url: at('map'),
    everyMs: HOUR_MS,
    collection: edition % 2 === 0 ? 'web' : 'web/moved',
    leaveOut: { selectors: edition % 3 === 0 ? ['.note'] : [], paths: [] },
  });
  const feed = makeSource({ url: at('feed'), everyMs: HOUR_MS, collection: 'news', keep: KEEP });
  const page = makeSource({ url: at('page'), everyMs: HOUR_MS, collection: 'news' });
  return edition % 4 === 0 ? [sitemap, page] : [sitemap, feed, page];
}

function feedIn(edition: number): readonly string[] {
  return Array.from({ length: KEEP * 2 }, (_, nth) => at(`item-${edition * 2 - nth}`));
}

/** Some come, some go and come back. */
function mapIn(edition: number): readonly string[] {
  return Array.from({ length: 12 }, (_, nth) => nth)
    .filter((nth) => (edition + nth) % 5 !== 0)
    .map((nth) => at(`place-${nth}`));
}

function isGoneIn(edition: number, url: string): boolean {
  const place = /place-(?<nth>\d+)$/u.exec(url)?.groups?.['nth'];
  return place !== undefined && (Number(place) + edition) % 7 === 0;
}

function textIn(edition: number, url: string): string {
  const version = Math.floor(edition / 3);
  return `On ${url}\nThis is version ${version} of ${url}.`;
}

function pagesIn(edition: number): readonly string[] {
  return [...feedIn(edition), ...mapIn(edition), at('page')];
}

function* webIn(edition: number): Generator<[string, Answer | undefined]> {
  const items = feedIn(edition).map((url, nth) => ({
    url,
    published: new Date(Date.UTC(2020, 0, edition * 2 - nth)).toISOString(),
  }));
  yield [at('feed'), listOf(items)];
  yield [at('map'), listOf(mapIn(edition), { isFull: true })];
  for (const url of pagesIn(edition)) {
    yield [url, isGoneIn(edition, url) ? undefined : textIn(edition, url)];
  }
}

/** What is to be kept in the end: the pages, by their files. */
export function keptIn(edition: number): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const { url, collection } of sourcesIn(edition)) {
    const listed = { [at('map')]: mapIn(edition), [at('feed')]: feedIn(edition) }[url] ?? [url];
    const wanted = url === at('feed') ? listed.slice(0, KEEP) : listed;
    for (const one of wanted.filter((page) => !isGoneIn(edition, page))) {
      const file = `${collection}/${one.slice('https://'.length)}.fetched`;
      kept.set(file, textIn(edition, one));
    }
  }
  return kept;
}
