import type { Progress } from '../open-pullquote.ts';
import type { Io, Output } from './io.ts';
import { onOneLine } from './terminal-text.ts';

/** Loading that takes longer says how far it is. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;

/** The folder of articles: what `--corpus` says, else the environment, else `./corpus`. */
export function corpusDirectory(option: string | undefined, { environment }: Io): string {
  return option ?? (environment['CORPUS_DIR']?.trim() || './corpus');
}

/** Shows on a terminal how far `load` has come, if it takes long, and leaves nothing behind. */
export async function withProgress<T>(
  output: Output,
  load: (onProgress: (progress: Progress) => void) => Promise<T>,
  now: () => number = performance.now.bind(performance),
): Promise<T> {
  if (!output.isTerminal) return load(() => {});
  let drawnAt = now() + PATIENCE_MS - REDRAW_MS;
  let isDrawn = false;
  try {
    return await load((progress) => {
      if (now() - drawnAt < REDRAW_MS) return;
      drawnAt = now();
      isDrawn = true;
      void output.write(`\r${output.colors.dim(drawProgress(progress))}\x1b[K`);
    });
  } finally {
    if (isDrawn) await output.write('\r\x1b[K');
  }
}

function drawProgress(progress: Progress): string {
  const what = 'isIndexing' in progress ? 'Indexing paragraphs' : 'Reading articles';
  return `${what}: ${count(progress.done)} of ${count(progress.total)}`;
}

/** One line for those who only want to ask: that some articles are missing, and where to look. */
export async function mentionProblems(
  problems: readonly unknown[],
  directory: string,
  { stderr }: Io,
): Promise<void> {
  if (problems.length === 0) return;
  const what =
    problems.length === 1
      ? '1 problem keeps an article'
      : `${count(problems.length)} problems keep articles`;
  await stderr.write(
    `${stderr.colors.yellow('note:')} ${what} out; see: pullquote corpus check --corpus ${onOneLine(directory)}\n`,
  );
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
