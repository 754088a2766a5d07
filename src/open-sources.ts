import { join } from 'node:path';
import { openArticleReader, readInTurn } from './articles/article-reader.ts';
import { FETCHED_ENDING } from './articles/fetched-format.ts';
import type { FetchingConfig } from './fetching-config.ts';
import { openFetcher } from './open-fetcher.ts';
import type { Schedule } from './schedule.ts';
import type { AddToCollection } from './sources/add-to-collection.ts';
import type { Fetcher } from './sources/fetching/fetcher.ts';
import { rememberFetched } from './sources/fetching/remember-fetched.ts';
import type { FreshSources } from './sources/fresh-sources.ts';
import { keepFresh } from './sources/keep-fresh.ts';
import { openAdding } from './sources/open-adding.ts';
import { pageReader } from './sources/read-page.ts';
import { readListing } from './sources/read-listing.ts';
import { openSourceLists, type SourceLists } from './sources/source-lists.ts';
import type { SourceEvent, SourceTools } from './sources/source-tools.ts';
import { SOURCES_FILE } from './sources/sources-file.ts';

export interface SourcesConfig {
  readonly corpusDir: string;
  readonly fetching: FetchingConfig;
}

/** Where is kept what is known of sources and what they have brought. */
export interface SourcesShelf {
  /** Whether there is anything. */
  isAny(): Promise<boolean>;
  open(): Promise<SourcesKept>;
}

export interface SourcesKept extends Pick<SourceTools, 'states' | 'files'> {
  /** Rejects once this is another process's to do. Default: it never is. */
  readonly mayGoOn?: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

export interface SourcesEvents {
  readonly onEvent: (event: SourceEvent) => void;
  /** Articles have come, changed or gone. */
  readonly onChanged: () => void | Promise<void>;
  readonly onError: (error: unknown, source: string) => void;
  readonly tellAdmin: (advice: string) => void;
  readonly schedule: Schedule;
  /** From the web, unless told. */
  readonly fetcher?: Fetcher | undefined;
  /** The system's own, unless told. */
  readonly now?: (() => number) | undefined;
}

export interface OpenSources {
  readonly fresh: FreshSources;
  readonly lists: SourceLists;
  readonly adding: AddToCollection;
  /** Removes an article that was fetched or added, and never takes it again; false if it wasn't. */
  takeDown(articleId: string): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens what keeps sources fresh; it begins with the first `lists.reload()`. Whoever calls it has the folder of
 * records to itself.
 *
 * @throws {RecordsError} if what is known of sources can't be read.
 */
export async function openSources(
  { corpusDir, fetching }: SourcesConfig,
  shelf: Pick<SourcesShelf, 'open'>,
  { onEvent, onChanged, onError, tellAdmin, schedule, now = Date.now, ...given }: SourcesEvents,
): Promise<OpenSources> {
  const { states, files, mayGoOn, ...kept } = await shelf.open();
  const fetcher = guarded(given.fetcher ?? openFetcher(fetching), mayGoOn);
  const reader = readInTurn(openArticleReader());
  const { forReading, forKeeping } = rememberFetched(fetcher, now);
  const tools = {
    ...pageReader(reader, now),
    readList: async (...read: Parameters<typeof readListing>) => readListing(...read),
    fetcher: forKeeping,
    files,
    states,
    now,
    random: Math.random,
    onEvent,
  };
  const fresh = await keepFresh({ tools, schedule, onChanged, onError });
  const path = join(corpusDir, SOURCES_FILE);
  const lists = openSourceLists({ path, states, fresh, tellAdmin });
  const adding = await openAdding({
    tools: { ...tools, fetcher: forReading },
    reader,
    fresh,
    sources: () => lists.sources,
    onSources: () => lists.reload(),
    onChanged: () => void onChanged(),
  });
  return {
    fresh,
    lists,
    adding,
    async takeDown(articleId) {
      const isTaken = await fresh.takeDown(`${articleId}${FETCHED_ENDING}`);
      const isRemoved = await adding.remove(articleId);
      return isTaken || isRemoved;
    },
    async close() {
      await fresh.close();
      await fetcher.close();
      await reader.close();
      await kept.close();
    },
  };
}

/** A fetcher that asks nobody any more once somebody else does. */
function guarded(fetcher: Fetcher, mayGoOn: SourcesKept['mayGoOn']): Fetcher {
  if (!mayGoOn) return fetcher;
  return {
    async fetch(request, signal) {
      await mayGoOn();
      return fetcher.fetch(request, signal);
    },
    close: () => fetcher.close(),
  };
}
