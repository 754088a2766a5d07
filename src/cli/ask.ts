import { type Command, Option } from 'commander';
import { answerJson } from '../answers/answer-json.ts';
import { answerLines } from './answer-lines.ts';
import { checkQuotes } from './check-quotes.ts';
import { drawExplanation } from './draw-explanation.ts';
import { drawAnswer } from './draw-answer.ts';
import type { Io } from './io.ts';
import { openArticles } from './open-articles.ts';
import { corpusOption, excerptsOption } from './options.ts';
import { faultOf } from './question.ts';
import { explainUnknownArticle } from './unknown-article.ts';
import { UsageError } from './usage-error.ts';

interface AskOptions {
  readonly corpus?: string;
  readonly article?: string;
  readonly excerpts: number;
  readonly json?: true;
  readonly jsonl?: true;
  readonly explain?: true;
}

export function addAskCommand(program: Command, io: Io): void {
  program
    .command('ask')
    .description('answer a question with quotes from the articles')
    .argument('[question...]', 'what you want to know')
    .addOption(corpusOption())
    .addOption(new Option('--article <id>', 'ask this article only').conflicts('jsonl'))
    .addOption(excerptsOption())
    .addOption(new Option('--json', 'print one JSON object').conflicts('jsonl'))
    .addOption(
      new Option('--explain', 'show why: terms, candidates, scores').conflicts(['json', 'jsonl']),
    )
    .option('--jsonl', 'read questions from standard input, one JSON object a line')
    .addHelpText(
      'after',
      `
With --jsonl, each line is {"question": "…", "article"?: "…"} and is answered with one line
of JSON, in the same order. Empty lines are skipped. A line that can't be answered gets
{"kind": "error", "line": …, "question"?: "…", "error": "…"}; the others go on, and the exit
code is 1.

Examples:
  $ pullquote ask "Who leads the sanctioned network?"
  $ pullquote ask "Who leads the sanctioned network?" --excerpts 1 --json
  $ pullquote ask --jsonl < questions.jsonl > answers.jsonl`,
    )
    .action((words: readonly string[], options: AskOptions) =>
      options.jsonl ? askLines(words, options, io) : ask(words.join(' '), options, io),
    );
}

async function ask(question: string, options: AskOptions, io: Io): Promise<void> {
  const fault = faultOf(question);
  if (fault !== undefined) throw new UsageError(fault);
  const pullquote = await openArticles(options.corpus, io);
  const { article: articleId, excerpts } = options;
  if (articleId !== undefined && !(await pullquote.article(articleId))) {
    throw new UsageError(await explainUnknownArticle(articleId, pullquote));
  }
  const asked = { text: question, excerpts, ...(articleId !== undefined && { articleId }) };
  const answer = await pullquote.ask(asked);
  checkQuotes(answer);
  await io.stdout.write(
    options.json ? `${JSON.stringify(answerJson(answer))}\n` : drawAnswer(answer, io.stdout),
  );
  if (options.explain) {
    await io.stdout.write(`\n${drawExplanation(await pullquote.explain(asked), io.stdout)}`);
  }
}

async function askLines(words: readonly string[], options: AskOptions, io: Io): Promise<void> {
  if (words.length > 0) {
    throw new UsageError('with --jsonl, the questions come from standard input, one a line');
  }
  const pullquote = await openArticles(options.corpus, io);
  const { excerpts } = options;
  let hasFailed = false;
  for await (const line of answerLines(io.stdin, pullquote, { excerpts })) {
    if (line.kind === 'error') hasFailed = true;
    await io.stdout.write(`${JSON.stringify(line)}\n`);
  }
  if (hasFailed) io.setExitCode(1);
}
