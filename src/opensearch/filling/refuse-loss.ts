import type { CorpusFolders } from '../../articles/corpus-folders.ts';
import { isGreatLoss } from '../../articles/great-loss.ts';
import { unlessPartial } from './ask-surely.ts';
import { BuildError } from './build-error.ts';
import type { CheckedVersion } from './check-version.ts';
import type { EngineApi } from './engine-api.ts';
import { openKnownFiles } from './known-files.ts';
import type { VersionNames } from './version-names.ts';
import { listVersions } from './versions.ts';

export interface LossParts {
  readonly api: EngineApi;
  readonly names: VersionNames;
  readonly folders: CorpusFolders;
}

/**
 * Looks whether a version may be asked for all that it holds: a disk may not have been there.
 *
 * @throws BuildError if it would hold nothing, or far less than the one that is asked.
 */
export async function refuseLoss(
  { articles }: Pick<CheckedVersion, 'articles'>,
  { api, names, folders }: LossParts,
): Promise<void> {
  if (articles === 0)
    throw new BuildError(
      `There is no article that can be read in ${folders.corpusDir}, so that nothing is changed. To have an empty index asked all the same: npx pullquote index --confirm`,
    );
  const asked = (await listVersions(api, names)).find(({ isAsked }) => isAsked);
  if (!asked) return;
  if (asked.isClosed) throw uncounted(`Version ${asked.number}, which is asked, is closed`);
  const before = await unlessPartial(openKnownFiles(api, names.files(asked.number)).countServed());
  if (before === undefined)
    throw uncounted(`A part of version ${asked.number}, which is asked, is on no node`);
  if (!isGreatLoss(before - articles, before)) return;
  throw new BuildError(
    `Of ${before} articles, ${before - articles} would be gone. That is taken for an accident, and the index is asked as it was. If it is meant: npx pullquote index --confirm`,
  );
}

function uncounted(why: string): BuildError {
  return new BuildError(
    `${why}, so that it can’t be told how many articles would be gone. To have the new one asked all the same: npx pullquote index --confirm`,
  );
}
