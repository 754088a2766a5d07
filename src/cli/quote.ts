import type { Command } from 'commander';
import { quoteCheckJson } from '../answers/quote-check/quote-check-json.ts';
import { checkQuoteCheck } from './check-quotes.ts';
import { drawQuoteCheck } from './draw-quote-check.ts';
import type { Io } from './io.ts';
import { openArticles } from './open-articles.ts';
import { corpusOption } from './options.ts';
import { UsageError } from './usage-error.ts';

interface QuoteOptions {
  readonly corpus?: string;
  readonly json?: true;
}

/** Longer ones are articles, not quotes. */
const MAX_QUOTE_LENGTH = 10_000;

export function addQuoteCommand(program: Command, io: Io): void {
  program
    .command('quote')
    .description('check whether a quote is in the articles, word for word')
    .argument('[text...]', 'the quote; “…” where words are left out')
    .addOption(corpusOption())
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The exit code is 0 if the quote is right, typography aside, and 1 if it isn't, is not in the
articles or is too short to tell.

Examples:
  $ pullquote quote "A step that hardly any other state has ventured to take."
  $ pullquote quote "In Fard’s reading … a step that hardly any other state has ventured" --json`,
    )
    .action((words: readonly string[], options: QuoteOptions) =>
      check(words.join(' '), options, io),
    );
}

async function check(text: string, { corpus, json }: QuoteOptions, io: Io): Promise<void> {
  if (text.trim() === '') {
    throw new UsageError('there is no quote; give one, for instance: pullquote quote "It was …"');
  }
  if (text.length > MAX_QUOTE_LENGTH) {
    throw new UsageError(
      `the quote has ${text.length.toLocaleString('en-GB')} characters; at most ${MAX_QUOTE_LENGTH.toLocaleString('en-GB')} are checked`,
    );
  }
  const pullquote = await openArticles(corpus, io);
  const verdict = await pullquote.checkQuote(text);
  checkQuoteCheck(verdict);
  await io.stdout.write(
    json
      ? `${JSON.stringify(quoteCheckJson(verdict, text))}\n`
      : drawQuoteCheck(verdict, text, io.stdout),
  );
  if (verdict.kind !== 'exact') io.setExitCode(1);
}
