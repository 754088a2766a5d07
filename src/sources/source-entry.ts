import { oneAtATime, type Turns } from '../one-at-a-time.ts';
import type { LookedAt } from './fresh-sources.ts';
import type { Source } from './source.ts';
import { type Changes, NO_CHANGES } from './source-changes.ts';
import type { SourceStatus } from './source-status.ts';
import { type Backlog, NO_BACKLOG } from './visit-source.ts';

/** A source that is looked at again and again, and where it stands. */
export interface SourceEntry {
  source: Source;
  status: SourceStatus;
  backlog: Backlog;
  /** Visits, and what else is done about its pages. */
  readonly turns: Turns;
  /** It is neither being visited nor waits for that. */
  isAsleep: boolean;
  /** Ends its sleep. */
  wake?: () => void;
  /** Since the look at it began that isn't done yet. */
  changes: Changes;
  asked: readonly Asked[];
}

interface Asked {
  readonly isConfirmed: boolean;
  readonly done: (looked: LookedAt) => void;
}

/** @param known Where it stood when it was last looked at. */
export function newEntry(source: Source, known: SourceStatus, now: number): SourceEntry {
  // What an earlier process was about to fetch is gone on with at once.
  const isInterrupted = known.waiting > 0 && !known.fault;
  const { isAdded } = source;
  return {
    source,
    status: { ...known, isAdded, ...(isInterrupted && { nextAt: now }) },
    backlog: NO_BACKLOG,
    turns: oneAtATime(),
    isAsleep: true,
    changes: NO_CHANGES,
    asked: [],
  };
}

/** When to look at a source or its pages next. */
export function dueAt({ status }: Pick<SourceEntry, 'status'>): number {
  const { nextAt, nextPageAt = nextAt, fault } = status;
  return fault ? nextAt : Math.min(nextAt, nextPageAt);
}

/** Tells those who have asked for a look what came of it. */
export function answer({ status, changes }: SourceEntry, asked: readonly Asked[]): void {
  for (const { done } of asked) done({ ...status, changes });
}
