import { join } from 'node:path';
import type { CorpusError } from '../../articles/corpus-error.ts';
import { parseRecordsConfig } from '../../config.ts';
import { SOURCES_FOLDER } from '../../sources-in-folder.ts';
import { readAddedEntries, readSourceStatuses } from '../../records/files/source-states.ts';
import type { Source } from '../../sources/source.ts';
import { readSourcesFile, SOURCES_FILE } from '../../sources/sources-file.ts';
import type { AddedEntry, SourceStatus } from '../../sources/source-status.ts';
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
  /** It is in the list, and what that says of it can’t be used. */
  readonly isFaulty: boolean;
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
  /** Addresses in it can’t be read: what isn’t among the others may be meant by them, and stays. */
  readonly hasUnknown: boolean;
}

/** What there is, read from files while the bot may be running; nothing is changed. */
export async function knownSources(io: Io): Promise<KnownSources> {
  const path = join(corpusDirectory(undefined, io), SOURCES_FILE);
  const read = await readSourcesFile(path);
  const kept = await readKept(parseRecordsConfig(io.environment));
  const statuses = new Map(kept.statuses.map((one) => [one.url, one]));
  const { entries } = kept;
  const added = new Set(entries.flatMap(({ url }) => url ?? []));
  const listed = read.kind === 'read' ? read.sources : [];
  const faulty = new Set(read.kind === 'read' ? read.faulty : []);
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
        isFaulty: false,
      })),
      ...[...statuses.values()]
        .filter(({ url }) => !own.has(url))
        .map((status) => ({
          url: status.url,
          collection: status.collection,
          status,
          isAddedInDiscord: added.has(status.url),
          isFaulty: faulty.has(status.url),
        })),
    ],
    problems: read.kind === 'read' ? read.problems : [read.problem],
    isUnreadable: read.kind === 'unreadable',
    hasUnknown: read.kind === 'read' && read.hasUnknown,
  };
}

interface KeptOfSources {
  readonly statuses: readonly SourceStatus[];
  /** What was added from Discord. */
  readonly entries: readonly AddedEntry[];
}

async function readKept({
  dataDir,
  databaseUrl,
  keepQuestions,
}: ReturnType<typeof parseRecordsConfig>): Promise<KeptOfSources> {
  if (databaseUrl === undefined) {
    const folder = join(dataDir, SOURCES_FOLDER);
    return {
      statuses: await readSourceStatuses(folder),
      entries: [...(await readAddedEntries(folder)).values()],
    };
  }
  const [{ postgresSource }, { SOURCE_ADDED, SOURCE_STATUSES }] = await Promise.all([
    import('../../records/postgres/postgres-store.ts'),
    import('../../replicas/shared-source-states.ts'),
  ]);
  const source = postgresSource(databaseUrl, { keepQuestions, now: Date.now });
  try {
    const statuses = await (await source.open(SOURCE_STATUSES)).list();
    const added = await (await source.open(SOURCE_ADDED)).list();
    return {
      statuses: statuses.entries.map(([, status]) => status),
      entries: added.entries.map(([, entry]) => entry),
    };
  } finally {
    await source.close();
  }
}
