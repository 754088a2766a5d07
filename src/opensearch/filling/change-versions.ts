import type { Schedule } from '../../schedule.ts';
import type { EngineApi } from './engine-api.ts';
import { BuildError } from './build-error.ts';
import { takeBuildLock } from './build-lock.ts';
import { type IndexState, openIndexState } from './index-state.ts';
import type { Layout } from './layout-port.ts';
import { isMadeBy } from './made-by.ts';
import { removeAllTakenDown } from './remove-article.ts';
import type { VersionNames } from './version-names.ts';
import { forgetVersion, noteOfVersion } from './version-notes.ts';
import { askVersion, dropVersion, listVersions, type Version } from './versions.ts';

export interface ChangeVersionsParts {
  readonly api: EngineApi;
  readonly names: VersionNames;
  readonly layout: Layout;
  readonly schedule: Schedule;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Has an earlier or a later version be asked, at once.
 *
 * @throws BuildError if it can't be.
 * @throws IndexLockedError if another process fills one.
 */
export async function switchTo(number: number, parts: ChangeVersionsParts): Promise<void> {
  await withLock(parts, async (state) => {
    const { api, names, layout } = parts;
    const version = await versionIn(number, parts);
    if (version.isClosed)
      throw new BuildError(
        `Version ${number} is closed: open ${names.articles(number)} and ${names.files(number)} in the search engine, or remove it: npx pullquote index drop ${number}`,
      );
    const note = await noteOfVersion(state, number);
    if (note?.stage !== 'ready')
      throw new BuildError(
        `Version ${number} was not filled to the end. Go on with it: npx pullquote index`,
      );
    if (!isMadeBy(version, layout))
      throw new BuildError(
        `Version ${number} was made by another version of Pullquote or Node, so that this one can’t ask it. Build a new one: npx pullquote index`,
      );
    await removeAllTakenDown(number, state, parts);
    await askVersion(api, names, number);
  });
}

/**
 * Removes a version for good.
 *
 * @param isConfirmed It may be the one that is asked.
 * @throws BuildError if it may not be removed.
 * @throws IndexLockedError if another process fills one.
 */
export async function drop(
  number: number,
  isConfirmed: boolean,
  parts: ChangeVersionsParts,
): Promise<void> {
  await withLock(parts, async (state) => {
    const { api, names } = parts;
    const { isAsked } = await versionIn(number, parts);
    if (isAsked && !isConfirmed)
      throw new BuildError(
        `Version ${number} is the one that is asked: without it, nothing is found. If that is meant: npx pullquote index drop ${number} --confirm`,
      );
    await dropVersion(api, names, number);
    await forgetVersion(state, number);
  });
}

async function withLock(
  { api, names, schedule, now }: ChangeVersionsParts,
  work: (state: IndexState) => Promise<void>,
): Promise<void> {
  const state = await openIndexState(api, names.state);
  const lock = await takeBuildLock({ state, schedule, now });
  try {
    await work(state);
  } finally {
    await lock.release();
  }
}

async function versionIn(
  number: number,
  { api, names }: Pick<ChangeVersionsParts, 'api' | 'names'>,
): Promise<Version> {
  const versions = await listVersions(api, names);
  const found = versions.find((one) => one.number === number);
  if (found) return found;
  const there = versions.map((one) => one.number).join(', ');
  throw new BuildError(
    there === ''
      ? 'There is no version yet. Build one: npx pullquote index'
      : `There is no version ${number}; there are: ${there}`,
  );
}
