import { join } from 'node:path';
import { openArticleReader, readInTurn } from './articles/article-reader.ts';
import { FETCHED_ENDING } from './articles/fetched-format.ts';
import type { FetchingConfig } from './fetching-config.ts';
import { openFetcher } from './open-fetcher.ts';
import { openSourceStates } from './records/files/source-states.ts';
import { describeSetAside } from './records/files/set-aside.ts';
import type { Schedule } from './schedule.ts';
import { fetchedDirectory } from './search-config.ts';
import type { AddToCollection } from './sources/add-to-collection.ts';
import { openFetchedStore } from './sources/fetched-store.ts';
import type { Fetcher } from './sources/fetching/fetcher.ts';
import { rememberFetched } from './sources/fetching/remember-fetched.ts';
import { type FreshSources, keepFresh } from './sources/keep-fresh.ts';
import { openAdding } from './sources/open-adding.ts';
import { pageReader } from './sources/read-page.ts';
import { readListing } from './sources/read-listing.ts';
import { openSourceLists, type SourceLists } from './sources/source-lists.ts';
import type { SourceEvent } from './sources/source-tools.ts';
import { SOURCES_FILE } from './sources/sources-file.ts';

/** Where is kept what is known of sources, below the folder of records. */
export const SOURCES_FOLDER = 'sources';

export interface SourcesConfig {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly fetching: FetchingConfig;
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
  { corpusDir, dataDir, fetching }: SourcesConfig,
  { onEvent, onChanged, onError, tellAdmin, schedule, now = Date.now, ...given }: SourcesEvents,
): Promise<OpenSources> {
  const states = await openSourceStates(join(dataDir, SOURCES_FOLDER), undefined, (file, aside) =>
    tellAdmin(describeSetAside(file, aside)),
  );
  const files = openFetchedStore(fetchedDirectory(dataDir));
  await files.tidy();
  const fetcher = given.fetcher ?? openFetcher(fetching);
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
      await states.close();
    },
  };
}
