import type { ListedItem, Listing } from '../../../src/sources/formats/listed.ts';
import type { FreshSources } from '../../../src/sources/fresh-sources.ts';
import { type FreshOptions, keepFresh } from '../../../src/sources/keep-fresh.ts';
import {
  DEFAULT_COLLECTION,
  DEFAULT_EVERY_MS,
  DEFAULT_KEEP,
  type Source,
} from '../../../src/sources/source.ts';
import type {
  PageOutcome,
  ReadPage,
  SourceEvent,
  SourceTools,
} from '../../../src/sources/source-tools.ts';
import { makeArticle } from '../make-article.ts';
import {
  type MemoryFiles,
  memoryFiles,
  type MemoryStates,
  memoryStates,
} from './memory-sources.ts';
import { type PretendWeb, pretendWeb } from './pretend-web.ts';
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts';

export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;

export function makeSource(given: Partial<Source> = {}): Source {
  return {
    url: 'https://herald.example/feed',
    kind: 'auto',
    collection: DEFAULT_COLLECTION,
    everyMs: DEFAULT_EVERY_MS,
    fullText: 'page',
    leaveOut: { selectors: [], paths: [] },
    keep: DEFAULT_KEEP,
    linkOnly: false,
    whenTakenBack: 'remove',
    ...given,
  };
}

/** What a list of these pages is sent as. */
export function listOf(
  items: readonly (string | ListedItem)[],
  given: Partial<Omit<Listing, 'items'>> = {},
): string {
  const listed = items.map((one) => (typeof one === 'string' ? { url: one } : one));
  return JSON.stringify({ isFull: false, more: [], notes: [], ...given, items: listed });
}

/** Sources on a web in memory, with a clock of its own. */
export interface PretendSources {
  readonly clock: SimulatedClock;
  readonly web: PretendWeb;
  readonly states: MemoryStates;
  readonly store: MemoryFiles;
  readonly events: SourceEvent[];
  readonly errors: unknown[];
  /** How often whoever reads the articles was told that they are others. */
  changes(): number;
  /** Starts, with what an earlier start has kept. */
  start(sources: readonly Source[], options?: Partial<FreshOptions>): Promise<FreshSources>;
}

export function pretendSources(latencyMs = 0): PretendSources {
  const clock = simulatedClock();
  const web = pretendWeb(clock.now, clock.schedule, latencyMs);
  const states = memoryStates();
  const store = memoryFiles();
  const events: SourceEvent[] = [];
  const errors: unknown[] = [];
  let changes = 0;
  return {
    clock,
    web,
    states,
    store,
    events,
    errors,
    changes: () => changes,
    async start(sources, options = {}) {
      const fresh = await keepFresh({
        tools: {
          fetcher: web,
          ...pretendReader,
          files: store,
          states,
          now: clock.now,
          random: seededRandom(),
          onEvent: (event) => events.push(event),
        },
        schedule: clock.schedule,
        onChanged() {
          changes += 1;
        },
        onError: (error) => errors.push(error),
        ...options,
      });
      await fresh.setSources(sources);
      return fresh;
    },
  };
}

/** Reads what stands in for lists and pages. */
export const pretendReader: Pick<SourceTools, 'readList' | 'readPage' | 'rereadPage'> = {
  async readList({ bytes }) {
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('{')) return { kind: 'page' };
    const listing = JSON.parse(text) as Listing;
    return { kind: 'list', of: listing.isFull ? 'sitemap' : 'feed', listing };
  },
  readPage: (...page) => readPretendPage(...page),
  async rereadPage({ bytes, head }, source, listed) {
    const { address: url = listed.url } = head;
    return readPretendPage({ url, bytes, validators: {}, ...NO_TYPE }, source, listed);
  },
};

const NO_TYPE = { mediaType: undefined, charset: undefined };

/** A page is its article's title and paragraphs, a line each; it may begin with a line of `canonical URL`. */
const readPretendPage: ReadPage = async (
  { url, bytes, validators },
  { url: source, licence, linkOnly, leaveOut },
  listed,
): Promise<PageOutcome> => {
  const [, canonicalUrl, text = ''] =
    /^(?:canonical (\S+)\n)?([^]*)$/u.exec(new TextDecoder().decode(bytes)) ?? [];
  const [title = '', ...paragraphs] = text.split('\n');
  if (title === 'noindex') return { kind: 'left-out', reason: 'noindex' };
  if (paragraphs.length === 0) return { kind: 'left-out', reason: 'no-article' };
  const { published } = listed;
  return {
    kind: 'article',
    article: makeArticle({
      title: listed.title ?? title,
      paragraphs: paragraphs.map((one) => [one]),
      ...(published !== undefined && { published }),
    }),
    canonicalUrl,
    known: {
      source,
      address: url,
      canonical: canonicalUrl ?? url,
      fetchedAtMs: 0,
      validators,
      told: {},
      given: { licence, linkOnly },
      leaveOut: leaveOut.selectors,
    },
    bytes,
  };
};

/** Mulberry32: the same every time. */
export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
