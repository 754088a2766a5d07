import { join } from 'node:path';
import type { CorpusError } from '../../articles/corpus-error.ts';
import { parseRecordsConfig } from '../../config.ts';
import { SOURCES_FOLDER } from '../../open-sources.ts';
import { readAddedEntries, readSourceStatuses } from '../../records/files/source-states.ts';
import type { Source } from '../../sources/source.ts';
import { readSourcesFile, SOURCES_FILE } from '../../sources/sources-file.ts';
import type { SourceStatus } from '../../sources/source-status.ts';
import type { Io } from '../io.ts';
import { corpusDirectory } from '../open-corpus.ts';

/** A source, and what is known of it. */
export interface KnownSource {
  readonly url: string;
  readonly collection: string;
  /** As the list has it; undefined for one that was added in Discord, or isn't in the list any more. */
  readonly source?: Source | undefined;
  /** None before the first look. */
  readonly status?: SourceStatus | undefined;
  readonly isAddedInDiscord: boolean;
}

export interface KnownSources {
  /** The list. */
  readonly path: string;
  /** In its order, those that aren't in it last. */
  readonly sources: readonly KnownSource[];
  /** What is wrong with the list. */
  readonly problems: readonly CorpusError[];
  /** Nothing could be read of it: what it said before goes on. */
  readonly isUnreadable: boolean;
}

/** What there is, read from files while the bot may be running; nothing is changed. */
export async function knownSources(io: Io): Promise<KnownSources> {
  const { dataDir } = parseRecordsConfig(io.environment);
  const folder = join(dataDir, SOURCES_FOLDER);
  const path = join(corpusDirectory(undefined, io), SOURCES_FILE);
  const read = await readSourcesFile(path);
  const statuses = new Map((await readSourceStatuses(folder)).map((one) => [one.url, one]));
  const entries = [...(await readAddedEntries(folder)).values()];
  const added = new Set(entries.flatMap(({ url }) => url ?? []));
  const listed = read.kind === 'read' ? read.sources : [];
  const own = new Set(listed.map(({ url }) => url));
  return {
    path,
    sources: [
      ...listed.map((source) => ({
        url: source.url,
        collection: source.collection,
        source,
        status: statuses.get(source.url),
        isAddedInDiscord: false,
      })),
      ...[...statuses.values()]
        .filter(({ url }) => !own.has(url))
        .map((status) => ({
          url: status.url,
          collection: status.collection,
          status,
          isAddedInDiscord: added.has(status.url),
        })),
    ],
    problems: read.kind === 'read' ? read.problems : [read.problem],
    isUnreadable: read.kind === 'unreadable',
  };
}
