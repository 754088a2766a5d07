import type { CorpusError } from '../../articles/corpus-error.ts';
import { requireCorpus } from '../../articles/look-at-files.ts';
import { findDifferences } from './find-differences.ts';
import type { IndexState } from './index-state.ts';
import type { FilledVersion, TakeInParts } from './take-in-article.ts';
import { type TakeInAllParts, takeInDifferences } from './take-in-differences.ts';
import { withoutTakenDown } from './taken-down.ts';

export interface FillVersionParts
  extends Omit<TakeInParts, 'version'>, Pick<TakeInAllParts, 'signal'> {
  readonly state: IndexState;
  readonly onStep: (step: FillStep) => void;
}

/** An article more is as it should be. */
export interface FillStep {
  readonly kind: 'filling';
  readonly done: number;
  readonly total: number;
  readonly paragraphs: number;
}

export interface FilledPass {
  readonly sinceMs: number;
  /** How many articles weren't as they were in the index. */
  readonly changes: number;
  readonly paragraphs: number;
  readonly unfinished: number;
  /** What keeps out more than one file. */
  readonly problems: readonly CorpusError[];
}

/**
 * Has a version hold what is in the folders now, but for what was taken down.
 *
 * @throws CorpusError if the folder of the corpus can't be read.
 * @throws SearchUnavailableError once the engine has taken nothing for too long.
 * @throws the signal's reason.
 */
export async function fillVersion(
  version: FilledVersion,
  parts: FillVersionParts,
): Promise<FilledPass> {
  const { settings, state, onStep } = parts;
  const sinceMs = parts.now();
  const folders = await withoutTakenDown(parts.folders, state);
  const differences = await findDifferences(version.known, folders, settings);
  requireCorpus(differences.folders, folders);
  const { changed, gone, problems } = differences;
  const total = changed.length + gone.length;
  const counts = { done: 0, changes: 0, paragraphs: 0, unfinished: 0 };
  await takeInDifferences(differences, {
    ...parts,
    version,
    folders,
    onTaken({ kind, paragraphs }) {
      counts.done += 1;
      counts.paragraphs += paragraphs;
      if (kind === 'unfinished') counts.unfinished += 1;
      else if (kind !== 'same') counts.changes += 1;
      onStep({ kind: 'filling', done: counts.done, total, paragraphs: counts.paragraphs });
    },
  });
  return { sinceMs, ...counts, problems };
}
