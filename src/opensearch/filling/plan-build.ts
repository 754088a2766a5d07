import { listFiles, requireCorpus } from '../../articles/look-at-files.ts';
import type { BuildOptions } from './build-version.ts';
import { chooseTarget, type Target } from './choose-target.ts';
import { findDifferences } from './find-differences.ts';
import { readIndexState } from './index-state.ts';
import { openKnownFiles } from './known-files.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { listVersions, type Version } from './versions.ts';

/** What building would do, as far as the names and times of files tell. */
export interface PlannedBuild {
  readonly target: Target;
  readonly asked: Version | undefined;
  /** Articles that there are files of. */
  readonly articles: number;
  /** Of these, those that would be read. */
  readonly toRead: number;
  /** Articles that would be removed from what is there. */
  readonly gone: number;
}

/**
 * Looks what there is to do, and changes nothing.
 *
 * @throws BuildError if another index has the name that is asked.
 */
export async function planBuild({
  api,
  names,
  layout,
  folders,
  collections,
}: Pick<
  BuildOptions,
  'api' | 'names' | 'layout' | 'folders' | 'collections'
>): Promise<PlannedBuild> {
  await refuseForeign(api, names);
  const versions = await listVersions(api, names);
  const asked = versions.find(({ isAsked }) => isAsked);
  const { files, folders: seen } = await listFiles(folders);
  requireCorpus(seen, folders);
  const target = await chooseTarget(versions, readIndexState(api, names.state), layout);
  if (!target.isBegun)
    return { target, asked, articles: files.length, toRead: files.length, gone: 0 };
  const known = openKnownFiles(api, names.files(target.number));
  const { changed, gone, total } = await findDifferences(known, folders, collections.current());
  return { target, asked, articles: total, toRead: changed.length, gone: gone.length };
}
