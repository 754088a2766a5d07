import { join } from 'node:path';
import { type Added, type AddedArticle, addArticles } from '../articles/add-articles.ts';
import { articleJson, problemJson } from './corpus-json.ts';
import { drawAccount } from './draw-account.ts';
import { apartFromCommonNotes, drawMisreadings } from './draw-misreadings.ts';
import { drawIgnored, drawProblems } from './draw-problems.ts';
import type { Io, Output } from './io.ts';
import { corpusDirectory } from './open-corpus.ts';
import { count, onOneLine, several } from './terminal-text.ts';
import { withProgress } from './with-progress.ts';

export interface AddOptions {
  readonly corpus?: string;
  readonly dryRun?: true;
  readonly verbose?: true;
  readonly json?: true;
}

/** So many articles are told of one by one; of more, a line each and what they have in common. */
const MAX_ACCOUNTS_SHOWN = 10;

const MAX_LINES_SHOWN = 50;

export async function printAdded(
  paths: readonly string[],
  options: AddOptions,
  io: Io,
): Promise<void> {
  const corpusDir = corpusDirectory(options.corpus, io);
  const isTrial = options.dryRun ?? false;
  const added = await withProgress(io.stderr, (onProgress) =>
    addArticles(paths, { corpusDir, isTrial, onProgress }),
  );
  const isVerbose = options.verbose ?? false;
  const asked = { corpusDir, isTrial, isVerbose };
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(addedJson(added, asked))}\n`
      : drawAdded(added, asked, io.stdout),
  );
  if (added.problems.length > 0) io.setExitCode(1);
}

interface Asked {
  readonly corpusDir: string;
  readonly isTrial: boolean;
  readonly isVerbose: boolean;
}

/** What was added, as other programs read it. This is a contract, described in the README. */
function addedJson({ articles, present, ignored, problems }: Added, asked: Asked): object {
  const { corpusDir, isTrial, isVerbose } = asked;
  return {
    directory: corpusDir,
    isTrial,
    articles: articles.map((one) => ({ source: one.source, ...articleJson(one, isVerbose) })),
    present: present.map(({ source, file }) => ({ source, file })),
    ignored,
    problems: problems.map((problem) => problemJson(problem.file, problem)),
  };
}

function drawAdded(added: Added, asked: Asked, output: Output): string {
  const { articles, ignored, problems } = added;
  const { corpusDir, isVerbose } = asked;
  const isOneByOne = isVerbose || articles.length <= MAX_ACCOUNTS_SHOWN;
  const { others, common } = apartFromCommonNotes(articles, output);
  const sections = [
    ...(isOneByOne
      ? [
          ...others.map((one) =>
            drawAccount(one, isVerbose, output, heading(one, corpusDir, output)),
          ),
          common,
        ]
      : [drawList(articles, corpusDir, output), drawMisreadings(articles, output)]),
    drawIgnored(ignored, output),
    ...drawProblems(problems, isVerbose, output),
    drawTotals(added, asked, output),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading({ source, file }: AddedArticle, corpusDir: string, { colors }: Output): string {
  const path = onOneLine(join(corpusDir, file));
  return `${colors.green('✓')} ${onOneLine(source)} → ${colors.bold(path)}`;
}

function drawList(articles: readonly AddedArticle[], corpusDir: string, output: Output): string {
  const more = articles.length - MAX_LINES_SHOWN;
  return [
    ...articles.slice(0, MAX_LINES_SHOWN).map((one) => heading(one, corpusDir, output)),
    ...(more > 0
      ? [output.colors.dim(`and ${several(more, 'other article')}; --verbose tells of each`)]
      : []),
  ].join('\n');
}

function drawTotals(
  { articles, present, problems }: Added,
  { corpusDir, isTrial }: Asked,
  { colors }: Output,
): string {
  const parts = [
    `${several(articles.length, 'article')} ${isTrial ? 'would be ' : ''}added to ${onOneLine(corpusDir)}`,
    ...(present.length > 0 ? [`${count(present.length)} there already`] : []),
    ...(problems.length > 0 ? [colors.red(`${count(problems.length)} can’t be used`)] : []),
  ];
  const sign = problems.length > 0 ? colors.red('✗') : colors.green('✓');
  const isRead = articles.length > 0 && !isTrial;
  const hint = isRead ? colors.dim('\n  a running bot takes them in by itself') : '';
  return `${sign} ${parts.join(', ')}${hint}`;
}
