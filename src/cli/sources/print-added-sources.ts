import { join, resolve } from 'node:path';
import { openArticleReader, readInTurn } from '../../articles/article-reader.ts';
import { parseRecordsConfig } from '../../config.ts';
import { type FetchingConfig, parseFetchingConfig } from '../../fetching-config.ts';
import { isBotRunning } from '../../living/control/call-control.ts';
import { openFetcher } from '../../open-fetcher.ts';
import type { NewSource } from '../../sources/add-sources.ts';
import { describeFault } from '../../sources/describe-fault.ts';
import { type AtAddress, lookAtAddress } from '../../sources/look-at-address.ts';
import { pageSource } from '../../sources/open-adding.ts';
import { readListing } from '../../sources/read-listing.ts';
import { pageReader } from '../../sources/read-page.ts';
import type { Source } from '../../sources/source.ts';
import { addToSourcesFile, readSourcesFile, SOURCES_FILE } from '../../sources/sources-file.ts';
import type { Io } from '../io.ts';
import { corpusDirectory } from '../open-corpus.ts';
import { withProgress } from '../with-progress.ts';
import {
  type AddedReport,
  addedJson,
  drawAddedSources,
  type LookedAtUrl,
} from './draw-added-sources.ts';
import { type SourceOptions, toldSettings } from './told-settings.ts';

export interface AddSourcesOptions extends SourceOptions {
  readonly corpus?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Looks at addresses, and adds those that articles can be fetched from to the list of sources. */
export async function printAddedSources(
  urls: readonly string[],
  options: AddSourcesOptions,
  io: Io,
): Promise<void> {
  const settings = toldSettings(options);
  const fetching = parseFetchingConfig(io.environment);
  const corpusDir = corpusDirectory(options.corpus, io);
  const path = join(corpusDir, SOURCES_FILE);
  const isTrial = options.dryRun ?? false;
  const before = await readSourcesFile(path);
  const asked = urls.map((url) => ({ url, ...settings }));
  const { added: unknown, present } = await addToSourcesFile(path, asked, true);
  const looked = await lookAtAll(unknown, fetching, io);
  const usable = looked.filter(isUsable).map(({ source }) => source);
  const { added } = await addToSourcesFile(path, usable, isTrial);
  const report: AddedReport = {
    path,
    isTrial,
    looked,
    present,
    added,
    isFirst: before.kind === 'read' && before.sources.length === 0,
    contact: fetching.contact,
    bot: await whoFetches(corpusDir, io),
  };
  await io.stdout.write(
    options.json ? `${JSON.stringify(addedJson(report))}\n` : drawAddedSources(report, io.stdout),
  );
  if (!looked.every(isUsable)) io.setExitCode(1);
}

function isUsable({ found }: LookedAtUrl): boolean {
  return found.kind === 'list' || found.kind === 'article';
}

async function lookAtAll(
  sources: readonly NewSource[],
  fetching: FetchingConfig,
  io: Io,
): Promise<readonly LookedAtUrl[]> {
  if (sources.length === 0) return [];
  const fetcher = openFetcher(fetching);
  const reader = readInTurn(openArticleReader());
  const tools = {
    fetcher,
    readList: async (...read: Parameters<typeof readListing>) => readListing(...read),
    readPage: pageReader(reader, Date.now).readPage,
  };
  let done = 0;
  try {
    return await withProgress(io.stderr, (onProgress) => {
      const progress = (): void => onProgress({ isLooking: true, done, total: sources.length });
      progress();
      return Promise.all(
        sources.map(async (source) => {
          const found = await lookAtAddress(asSource(source), tools);
          done += 1;
          progress();
          return { source, found: withoutAddress(source.url, found) };
        }),
      );
    });
  } finally {
    await fetcher.close();
    await reader.close();
  }
}

function asSource(source: NewSource): Source {
  return { ...pageSource(source.url), kind: 'auto', ...source };
}

function withoutAddress(url: string, found: AtAddress): AtAddress {
  return 'advice' in found ? { ...found, advice: describeFault(url, found.advice) } : found;
}

/** Only a bot whose articles these are fetches them. */
async function whoFetches(corpusDir: string, io: Io): Promise<AddedReport['bot']> {
  if (resolve(corpusDir) !== resolve(corpusDirectory(undefined, io))) return 'other';
  const { dataDir } = parseRecordsConfig(io.environment);
  return (await isBotRunning(dataDir)) ? 'running' : 'off';
}
