import { type Command, Option } from 'commander';
import { corpusOption } from './command-options.ts';
import type { Io } from './io.ts';
import type { TestOptions } from './testing/print-test-run.ts';

/** The command that asks an admin's own questions. It loads what it needs when it runs, and not before. */
export function addTestCommand(program: Command, io: Io): void {
  program
    .command('test')
    .description('ask your own questions, and tell which replies are right and what has changed')
    .argument('<file>', 'questions: .jsonl, .yaml or .json')
    .addOption(corpusOption())
    .addOption(
      new Option('--last <file>', 'remember the last run there, not in the folder of DATA_DIR'),
    )
    .option('--no-save', 'do not remember this run')
    .option('--allow-known', 'exit with 1 only for what got worse, and for new questions that fail')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Each line of .jsonl, or item of a list in .yaml or .json, is a question with what is right:
  question   as members type it
  expect     answered; related-or-not-found, which is no answer; route, which is the thing
             itself (a list, a summary, an author) or the way to it; or one kind of reply:
             related, not-found, articles, summarized, compared, unclear.
             Without it: answered, unless article is null
  article    which article answers: its id, or a part of an id, a title or an author’s name;
             one of several in a list; null if none does. A list of articles has all of them
             and no other
  evidence   words of the paragraph that answers, of which the first quote shows some
  answer     what the first quote matches, a regular expression in either case
  answers    or strings, of which it holds one
  corpus     a folder beside the file, above it or in --corpus, in place of --corpus
  today      the day it is asked on, for “last year” and the like
  category   what it is counted with
  right      a note for people

What came is right, partly right (the right paragraph with another sentence, or further down),
not answered, or wrong. The results are remembered, with no word of the articles, to tell what
got better or worse. With --allow-known, a run that exits with 1 isn’t, so that what got worse
stays told until it is mended.

The exit code is 0 if all is right, 1 if something isn’t or a line can’t be used.

Examples:
  $ pullquote test questions.yaml
  $ pullquote test questions.jsonl --corpus ~/essays --json
  $ pullquote test questions.jsonl --last questions.last.jsonl --no-save --allow-known`,
    )
    .action(async (file: string, options: TestOptions) => {
      const { printTestRun } = await import('./testing/print-test-run.ts');
      await printTestRun(file, options, io);
    });
}
