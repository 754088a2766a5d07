import { quoteCheckJson } from '../answers/quote-check/quote-check-json.ts';
import { passageJson } from '../answers/passage/passage-json.ts';
import type { PassageLookup } from '../answers/passage/passage-lookup.ts';
import { checkPassage, checkQuoteCheck } from './check-quotes.ts';
import { drawPassageLookup } from './draw-passage.ts';
import { drawQuoteCheck } from './draw-quote-check.ts';
import type { Io } from './io.ts';
import { openArticles } from './open-articles.ts';
import { count } from './terminal-text.ts';
import { UsageError } from './usage-error.ts';

export interface QuoteOptions {
  readonly corpus?: string;
  readonly json?: true;
}

/** Longer ones are articles, not quotes. */
const MAX_QUOTE_LENGTH = 10_000;

/** Whether a quote is right; or the passage that a text refers to, such as "on-quoting ¶ 3". */
export async function printQuoteCheck(
  text: string,
  { corpus, json }: QuoteOptions,
  io: Io,
): Promise<void> {
  if (text.trim() === '') {
    throw new UsageError('there is no quote; give one, for instance: pullquote quote "It was …"');
  }
  if (text.length > MAX_QUOTE_LENGTH) {
    throw new UsageError(
      `the quote has ${count(text.length)} characters; at most ${count(MAX_QUOTE_LENGTH)} are checked`,
    );
  }
  const pullquote = await openArticles(corpus, io);
  const lookup = await pullquote.findPassage(text);
  if (lookup && lookup.kind !== 'unclear') return printPassage(lookup, text, { json, io });
  const verdict = await pullquote.checkQuote(text);
  const isKnown = verdict.kind === 'exact' || verdict.kind === 'differs';
  if (lookup && !isKnown) return printPassage(lookup, text, { json, io });
  checkQuoteCheck(verdict);
  await io.stdout.write(
    json
      ? `${JSON.stringify(quoteCheckJson(verdict, text))}\n`
      : drawQuoteCheck(verdict, text, io.stdout),
  );
  if (verdict.kind !== 'exact') io.setExitCode(1);
}

async function printPassage(
  lookup: PassageLookup,
  given: string,
  { json, io }: { readonly json: true | undefined; readonly io: Io },
): Promise<void> {
  checkPassage(lookup);
  await io.stdout.write(
    json
      ? `${JSON.stringify(passageJson(lookup, given))}\n`
      : drawPassageLookup(lookup, given, io.stdout),
  );
  if (lookup.kind !== 'passage') io.setExitCode(1);
}
