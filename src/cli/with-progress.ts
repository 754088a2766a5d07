import type { Progress as LoadingProgress } from '../open-pullquote.ts';
import type { Output } from './io.ts';
import { count, megabytes, several } from './terminal-text.ts';

/** How far a command has come that takes long. */
type Progress =
  | LoadingProgress
  | { readonly isChecking: string }
  | { readonly isAsking: true; readonly done: number; readonly total: number }
  /** What models read of passages. */
  | { readonly isEmbedding: true; readonly done: number; readonly total: number }
  /** Addresses that somebody wants to add. */
  | { readonly isLooking: true; readonly done: number; readonly total: number }
  | {
      readonly isVisiting: true;
      readonly done: number;
      readonly total: number;
      /** Pages that are still to be fetched. */
      readonly waiting: number;
    }
  /** In bytes. */
  | { readonly isFetching: true; readonly done: number; readonly total: number };

/** Work that takes longer says how far it is. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;

/** Elsewhere than on a terminal, how far embedding is gets a line of its own. */
const LINE_MS = 10_000;

/**
 * Shows on a terminal how far `load` has come, if it takes long, and leaves nothing behind. Elsewhere it tells
 * only of what may take many minutes.
 */
export async function withProgress<T>(
  output: Output,
  load: (onProgress: (progress: Progress) => void) => Promise<T>,
  now: () => number = performance.now.bind(performance),
): Promise<T> {
  if (!output.isTerminal) return load(inLines(output, now));
  let drawnAt = now() + PATIENCE_MS - REDRAW_MS;
  let isDrawn = false;
  let latest: Progress | undefined;
  const draw = (progress: Progress): void => {
    drawnAt = now();
    isDrawn = true;
    void output.write(`\r${output.colors.dim(drawProgress(progress))}\x1b[K`);
  };
  // What goes on for long may have told of it at the beginning alone.
  const timer = setTimeout(() => {
    if (latest && !isDrawn) draw(latest);
  }, PATIENCE_MS);
  try {
    return await load((progress) => {
      latest = progress;
      // Of building the index it is told but once.
      const isDue = now() - drawnAt >= REDRAW_MS || (isDrawn && 'isBuilding' in progress);
      if (isDue) draw(progress);
    });
  } finally {
    clearTimeout(timer);
    if (isDrawn) await output.write('\r\x1b[K');
  }
}

function inLines(output: Output, now: () => number): (progress: Progress) => void {
  let dueAt: number | undefined;
  return (progress) => {
    if (!('isEmbedding' in progress)) return;
    dueAt ??= now() + PATIENCE_MS;
    if (now() < dueAt) return;
    dueAt = now() + LINE_MS;
    void output.write(`${drawProgress(progress)}\n`);
  };
}

function drawProgress(progress: Progress): string {
  if ('isBuilding' in progress) return 'Building the index';
  if ('isChecking' in progress) return `Checking ${progress.isChecking}`;
  if ('isFetching' in progress)
    return `Fetching: ${megabytes(progress.done)} of ${megabytes(progress.total)} MB`;
  const left =
    'isVisiting' in progress && progress.waiting > 0
      ? `, ${several(progress.waiting, 'page')} to go`
      : '';
  return `${workOf(progress)}: ${count(progress.done)} of ${count(progress.total)}${left}`;
}

function workOf(progress: Progress): string {
  if ('isAsking' in progress) return 'Asking questions';
  if ('isLooking' in progress) return 'Looking at addresses';
  if ('isVisiting' in progress) return 'Fetching from sources';
  if ('isEmbedding' in progress) return 'Embedding passages';
  return 'isIndexing' in progress ? 'Indexing paragraphs' : 'Reading articles';
}
