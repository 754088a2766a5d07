import type { CorpusError } from '../../articles/corpus-error.ts';
import type { CorpusFolders } from '../../articles/corpus-folders.ts';
import { isGreatLoss } from '../../articles/great-loss.ts';
import { isSameStatus } from '../../articles/look-at-files.ts';
import { lookUntilRest } from '../../articles/look-until-rest.ts';
import type { CollectionSettings } from '../../collections/collection-settings.ts';
import type { Schedule } from '../../schedule.ts';
import { openBulkWriter } from './bulk-writer.ts';
import type { ChangedIds } from './change-log.ts';
import type { EngineApi } from './engine-api.ts';
import { type Differences, findDifferences, kindOf, type SeenArticle } from './find-differences.ts';
import { type FilesOfArticle, openKnownFiles } from './known-files.ts';
import type { Layout } from './layout-port.ts';
import { problemsOf } from './problems-of.ts';
import { openPreparers } from './preparers.ts';
import type { FilledVersion } from './take-in-article.ts';
import { takeInDifferences } from './take-in-differences.ts';
import type { VersionNames } from './version-names.ts';
import { refreshVersion } from './versions.ts';

export interface TakeInFolderParts {
  readonly api: EngineApi;
  readonly names: VersionNames;
  readonly layout: Layout;
  /** The version that is asked. */
  readonly number: number;
  readonly folders: CorpusFolders;
  readonly settings: CollectionSettings;
  readonly schedule: Schedule;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** What else would be taken for an accident is meant. */
  readonly isConfirmed: boolean;
  /** Ids of articles that are gone on purpose, however many they are. */
  readonly meant: ReadonlySet<string>;
}

export interface TakenInFolder {
  readonly change: ChangedIds;
  readonly problems: readonly CorpusError[];
  /** How many articles somebody is writing. */
  readonly unfinished: number;
  /** Of a folder so much is gone that nobody can have meant it: nothing of all was taken in. */
  readonly accidents: readonly FolderAccident[];
}

export interface FolderAccident {
  readonly directory: string;
  readonly missing: number;
  readonly of: number;
}

/** Has the version that is asked hold what the folders hold now, and has that found. */
export async function takeInFolder(parts: TakeInFolderParts): Promise<TakenInFolder> {
  const { api, names, number, schedule, now } = parts;
  const version: FilledVersion = {
    index: names.articles(number),
    known: openKnownFiles(api, names.files(number)),
    writer: openBulkWriter(api, { schedule, now, requestsAtOnce: 1 }),
    layout: parts.layout,
  };
  const { seen, rested, restless } = await lookUntilRest<SeenArticle, FilesOfArticle, Differences>({
    look: () => findDifferences(version.known, parts.folders, parts.settings),
    keyOf: ({ id }) => id,
    isAsBefore,
    wait: parts.wait,
  });
  const differences = { ...seen, changed: rested };
  const accidents = parts.isConfirmed ? [] : accidentsIn(differences, parts);
  const change: Record<keyof ChangedIds, string[]> = { added: [], changed: [], removed: [] };
  if (accidents.length > 0)
    return { change, problems: differences.problems, unfinished: 0, accidents };
  let unfinished = restless.length;
  // Nothing of what the bot does beside may wait for it.
  const preparers = openPreparers({ ...parts, threads: 1 });
  try {
    await takeInDifferences(differences, {
      ...parts,
      version,
      preparers,
      onTaken({ kind }, id) {
        if (kind === 'unfinished') unfinished += 1;
        else if (kind !== 'same') change[kind].push(id);
      },
    });
  } finally {
    await preparers.close();
    await refreshVersion(api, names, number);
  }
  const read = await version.known.get(differences.changed.map(({ id }) => id));
  const problems = [
    ...differences.problems,
    ...differences.knownProblems,
    ...[...read.values()].flatMap((one) => problemsOf(one, parts.folders)),
  ];
  return { change, problems, unfinished, accidents };
}

function isAsBefore(one: SeenArticle, before: SeenArticle | undefined): boolean {
  return (
    before?.files.length === one.files.length &&
    one.files.every((file, nth) => isSameStatus(file.status, before.files[nth]?.status))
  );
}

/** A folder that gets another name takes its articles along, so that as many come as go. */
function accidentsIn(
  { changed, gone, served, folders }: Differences,
  { folders: where, meant }: Pick<TakeInFolderParts, 'folders' | 'meant'>,
): readonly FolderAccident[] {
  return folders.flatMap((folder): readonly FolderAccident[] => {
    const kind = kindOf(folder, where);
    const missing = gone.filter(
      ({ id, served: one }) => one?.folder === kind && !meant.has(id),
    ).length;
    const of = served[kind];
    const come = changed.filter(({ known, files }) => {
      const [first] = files;
      return known === undefined && first !== undefined && kindOf(first, where) === kind;
    }).length;
    const isMany = isGreatLoss(missing, of) && come < missing;
    return isMany ? [{ directory: folder.directory, missing, of }] : [];
  });
}
