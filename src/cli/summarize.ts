import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { summarize } from '../answers/summary/summarize.ts';
import {
  MAX_SUMMARY_SENTENCES,
  SUMMARY_LENGTHS,
  type SummaryRequest,
} from '../answers/summary/summary.ts';
import { summaryJson } from '../answers/summary/summary-json.ts';
import type { Article } from '../articles/article.ts';
import { loadCorpus, readArticle } from '../articles/load-corpus.ts';
import { checkSummary } from './check-quotes.ts';
import { drawSummary } from './draw-summary.ts';
import type { Io } from './io.ts';
import { corpusDirectory, mentionProblems, withProgress } from './open-corpus.ts';
import { corpusOption } from './options.ts';
import { summaryLines } from './summary-lines.ts';
import { describeUnknownArticle } from './unknown-article.ts';
import { UsageError } from './usage-error.ts';

interface SummarizeOptions extends SummaryRequest {
  readonly corpus?: string;
  readonly json?: true;
  readonly jsonl?: true;
}

export function addSummarizeCommand(program: Command, io: Io): void {
  program
    .command('summarize')
    .description('summarise an article in its own sentences')
    .argument('[article]', 'its id, or the path of a file')
    .addOption(corpusOption())
    .addOption(
      new Option('--sentences <n>', `how many at most, 1 to ${MAX_SUMMARY_SENTENCES}`)
        .default(SUMMARY_LENGTHS.medium)
        .argParser(sentences),
    )
    .option('--focus <words>', 'what the summary should dwell on')
    .addOption(new Option('--json', 'print one JSON object').conflicts('jsonl'))
    .option('--jsonl', 'read articles from standard input, one JSON object a line')
    .addHelpText(
      'after',
      `
With --jsonl, each line is {"id": "…", "text": "…"}, a plain text, and is answered with one
line of JSON, in the same order. Empty lines are skipped. A line that can't be summarised gets
{"kind": "error", "line": …, "id"?: "…", "error": "…"}; the others go on, and the exit code
is 1.

Examples:
  $ pullquote summarize brief-recent-terrorist-threats
  $ pullquote summarize ~/notes/essay.txt --sentences 3 --focus "sleeper cells" --json
  $ pullquote summarize --jsonl --sentences 3 < articles.jsonl > summaries.jsonl`,
    )
    .action((article: string | undefined, options: SummarizeOptions) =>
      options.jsonl ? printLines(article, options, io) : print(article, options, io),
    );
}

async function print(named: string | undefined, options: SummarizeOptions, io: Io): Promise<void> {
  if (named === undefined || named.trim() === '') {
    throw new UsageError('name an article, by its id or as the path of a file');
  }
  const article = (await isFile(named))
    ? await readArticle(dirname(named), basename(named))
    : await findArticle(named, options, io);
  const summary = summarize(article, options);
  checkSummary(summary);
  await io.stdout.write(
    options.json ? `${JSON.stringify(summaryJson(summary))}\n` : drawSummary(summary, io.stdout),
  );
}

async function printLines(
  named: string | undefined,
  options: SummarizeOptions,
  io: Io,
): Promise<void> {
  if (named !== undefined) {
    throw new UsageError('with --jsonl, the articles come from standard input, one a line');
  }
  let hasFailed = false;
  for await (const line of summaryLines(io.stdin, options)) {
    if (line.kind === 'error') hasFailed = true;
    await io.stdout.write(`${JSON.stringify(line)}\n`);
  }
  if (hasFailed) io.setExitCode(1);
}

async function findArticle(id: string, { corpus }: SummarizeOptions, io: Io): Promise<Article> {
  const directory = corpusDirectory(corpus, io);
  const { articles, problems } = await withProgress(io.stderr, (onProgress) =>
    loadCorpus(directory, onProgress),
  );
  const article = articles.find((one) => one.id === id);
  if (article) return article;
  await mentionProblems(problems, directory, io);
  throw new UsageError(describeUnknownArticle(id, articles));
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

function sentences(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > MAX_SUMMARY_SENTENCES) {
    throw new InvalidArgumentError(`Give a number from 1 to ${MAX_SUMMARY_SENTENCES}.`);
  }
  return number;
}
