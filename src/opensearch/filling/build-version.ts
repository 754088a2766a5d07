import type { CorpusFolders } from '../../articles/corpus-folders.ts';
import type { Collections } from '../../collections/collections.ts';
import type { Schedule } from '../../schedule.ts';
import type { EngineApi } from './engine-api.ts';
import { unlessPartial } from './ask-surely.ts';
import { takeBuildLock } from './build-lock.ts';
import { openBulkWriter } from './bulk-writer.ts';
import { noteChange, SOMETHING } from './change-log.ts';
import { type CheckedVersion, checkVersion } from './check-version.ts';
import { chooseTarget, type Target } from './choose-target.ts';
import { compareVersions } from './compare-versions.ts';
import { type FilledPass, type FillStep, fillVersion } from './fill-version.ts';
import { noteCollections } from './noted-collections.ts';
import { type IndexState, openIndexState } from './index-state.ts';
import { openKnownFiles } from './known-files.ts';
import type { Layout } from './layout-port.ts';
import { mergeIndex } from './merge-index.ts';
import { openPreparers, type Preparers } from './preparers.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { refuseLoss } from './refuse-loss.ts';
import type { FilledVersion } from './take-in-article.ts';
import type { VersionNames } from './version-names.ts';
import { noteOfVersion, noteVersion } from './version-notes.ts';
import {
  askVersion,
  createVersion,
  listVersions,
  openVersion,
  refreshVersion,
  setReplicas,
  type VersionSize,
  waitUntilGreen,
} from './versions.ts';

export interface BuildOptions {
  readonly api: EngineApi;
  readonly names: VersionNames;
  readonly layout: Layout;
  readonly folders: CorpusFolders;
  readonly collections: Pick<Collections, 'current' | 'source'>;
  readonly size: VersionSize;
  /** The copies are made while it is filled, and not afterwards. */
  readonly isCopiedAtOnce: boolean;
  /** In how many threads articles are read; with 0 in this one. */
  readonly threads: number;
  /** It may hold far fewer articles than the version that is asked now. */
  readonly isConfirmed: boolean;
  readonly schedule: Schedule;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly onStep: (step: BuildStep) => void;
}

/** What is under way. */
export type BuildStep =
  | { readonly kind: 'begun'; readonly number: number; readonly isResumed: boolean }
  | FillStep
  | { readonly kind: 'merging' }
  | { readonly kind: 'copying'; readonly replicas: number }
  | { readonly kind: 'checking' }
  | { readonly kind: 'catching-up' };

export interface BuiltVersion extends CheckedVersion {
  readonly number: number;
  /** Paragraphs that were written, and how long that took. */
  readonly written: number;
  readonly filledMs: number;
  /** How long making the copies took; undefined if they were made while it was filled. */
  readonly copiedMs: number | undefined;
  /** All copies are where they should be. */
  readonly isGreen: boolean;
  /** How many files somebody was writing all the time. */
  readonly unfinished: number;
}

/** Of so many looks, the last finds little to do, as a rule. */
const MAX_PASSES = 5;

/** What the engine takes its time for. */
const GREEN_S = 600;

/**
 * Fills a version beside the one that is asked, or goes on with one that was begun, checks it, and has it be asked.
 *
 * @throws IndexLockedError if another process does.
 * @throws BuildError if it would hold nothing, or far less than the one that is asked, or if another index has the name
 * that is asked.
 * @throws FaultyVersionError if it doesn't hold what was written to it.
 * @throws PartialSearchError if a part of it is on no node, so that it can't be checked.
 * @throws SearchUnavailableError if the engine is away for too long; whoever starts it again goes on from there.
 */
export async function buildVersion(options: BuildOptions): Promise<BuiltVersion> {
  const { api, names, schedule, now } = options;
  const state = await openIndexState(api, names.state);
  const lock = await takeBuildLock({ state, schedule, now });
  const settings = options.collections.current();
  const preparers = openPreparers({ ...options, settings });
  try {
    const signal = AbortSignal.any([lock.lost, ...(options.signal ? [options.signal] : [])]);
    return await build({ ...options, signal }, state, preparers);
  } finally {
    await preparers.close();
    await lock.release();
  }
}

async function build(
  options: BuildOptions,
  state: IndexState,
  preparers: Preparers,
): Promise<BuiltVersion> {
  const { api, names, layout, now, onStep, size, isCopiedAtOnce } = options;
  await refuseForeign(api, names);
  const target = await chooseTarget(await listVersions(api, names), state, layout);
  const { number } = target;
  const startedAtMs = await begin(target, options, state);
  onStep({ kind: 'begun', number, isResumed: target.isBegun });
  const version: FilledVersion = {
    index: names.articles(number),
    known: openKnownFiles(api, names.files(number)),
    writer: openBulkWriter(api, { schedule: options.schedule, now }),
    layout,
  };
  const settings = options.collections.current();
  const fill = (): Promise<FilledPass> =>
    fillVersion(version, { ...options, settings, state, preparers });

  const filling = await fill();
  const filledAtMs = now();
  for (let pass = 1; pass < MAX_PASSES && (await fill()).changes > 0; pass += 1);
  await openVersion(api, names, number);
  onStep({ kind: 'merging' });
  await mergeIndex(api, version.index, options);
  const sinceMs = now();
  if (!isCopiedAtOnce) await setReplicas(api, names, { number, replicas: size.replicas });
  if (size.replicas > 0) onStep({ kind: 'copying', replicas: size.replicas });
  const isGreen = await waitUntilGreen(api, names, number, GREEN_S);
  const copiedMs = isCopiedAtOnce || size.replicas === 0 ? undefined : now() - sinceMs;

  onStep({ kind: 'checking' });
  const checked = await checkVersion(api, version, options.folders);
  if (!options.isConfirmed) await refuseLoss(checked, options);

  onStep({ kind: 'catching-up' });
  await fill();
  options.signal?.throwIfAborted();
  await refreshVersion(api, names, number);
  await noteCollections(state, options.collections.source());
  const before = (await listVersions(api, names)).find(({ isAsked }) => isAsked);
  await askVersion(api, names, number);
  // Until a moment ago, what changed went to the one before.
  const last = await fill();
  await refreshVersion(api, names, number);
  await noteVersion(state, number, { stage: 'ready', startedAtMs, readyAtMs: now() });
  if (before && before.number !== number) {
    const earlier = openKnownFiles(api, names.files(before.number));
    const change = before.isClosed
      ? undefined
      : await unlessPartial(compareVersions(earlier, version.known));
    // What has changed since a version that is not all there can't be told.
    await noteChange(state, change ?? SOMETHING);
  }
  return {
    ...checked,
    problems: [...last.problems, ...checked.problems],
    number,
    written: filling.paragraphs,
    filledMs: filledAtMs - filling.sinceMs,
    copiedMs,
    isGreen,
    unfinished: last.unfinished,
  };
}

async function begin(
  { number, isBegun }: Target,
  { api, names, layout, size, isCopiedAtOnce, now }: BuildOptions,
  state: IndexState,
): Promise<number> {
  if (isBegun) return (await noteOfVersion(state, number))?.startedAtMs ?? now();
  const startedAtMs = now();
  const replicas = isCopiedAtOnce ? size.replicas : 0;
  await noteVersion(state, number, { stage: 'filling', startedAtMs });
  await createVersion(api, names, { number, layout, size: { ...size, replicas } });
  return startedAtMs;
}
