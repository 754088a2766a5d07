import { parseRecordsConfig } from '../../config.ts';
import { RecordsError } from '../../records/records-error.ts';
import type { Io } from '../io.ts';
import { corpusDirectory } from '../open-corpus.ts';
import { onOneLine } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';
import { drawFaults, drawTestRun, drawUnread } from './draw-test-run.ts';
import {
  type ComparedResult,
  compareWith,
  keepRun,
  liesIn,
  readLastRun,
  usualFile,
} from './last-run.ts';
import { readQuestions } from './read-questions.ts';
import { runQuestions } from './run-questions.ts';
import { testRunJson } from './test-run-json.ts';

export interface TestOptions {
  readonly corpus?: string;
  readonly json?: true;
  /** Where the last run is remembered. */
  readonly last?: string;
  /** Whether this one is to be. */
  readonly save: boolean;
  readonly allowKnown?: true;
}

/** Asks the questions of a file, and tells which replies are right, and what has changed. */
export async function printTestRun(path: string, options: TestOptions, io: Io): Promise<void> {
  const corpusDir = corpusDirectory(options.corpus, io);
  const lastFile =
    options.last ?? usualFile(path, corpusDir, parseRecordsConfig(io.environment).dataDir);
  if (options.last !== undefined && liesIn(corpusDir, lastFile)) {
    throw new UsageError('--last names a file among the articles: name one elsewhere');
  }
  const file = await readQuestions(path);
  const last = await readLastRun(lastFile);
  await io.stderr.write(drawUnread(file, io.stderr));
  const run = await runQuestions(file, { path, corpus: options.corpus }, io);
  const faults = [...file.faults, ...run.faults].toSorted((a, b) => a.line - b.line);
  await io.stderr.write(drawFaults(path, faults, io.stderr));

  const results = compareWith(last, run.results);
  const isFirst = last === undefined;
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(testRunJson(path, results, faults))}\n`
      : drawTestRun({ path, results, isFirst, faults: faults.length }, io.stdout),
  );
  const hasFailed =
    faults.length > 0 || results.some(options.allowKnown ? isUnknownFailure : fails);
  if (hasFailed) io.setExitCode(1);
  // What got worse would be known the next time.
  if (!options.save || (options.allowKnown && hasFailed)) return;
  if (liesIn(corpusDir, lastFile))
    return mention('its folder, DATA_DIR, lies among the articles', io);
  await keepRun(lastFile, results).catch((error: unknown) => {
    if (!(error instanceof RecordsError)) throw error;
    return mention(error.advice, io);
  });
}

function fails({ verdict }: ComparedResult): boolean {
  return verdict.grade !== 'right';
}

function isUnknownFailure(result: ComparedResult): boolean {
  return fails(result) && (result.change === 'new' || result.change === 'worse');
}

/** What came of the questions is told all the same. */
async function mention(why: string, { stderr }: Io): Promise<void> {
  await stderr.write(
    `${stderr.colors.yellow('note:')} this run isn’t remembered for the next one: ${onOneLine(why)}\n`,
  );
}
