import { type Outcome, excerptsOf } from '../answers/outcome.ts';
import type { QuotationCheck } from '../answers/draft/draft-check.ts';
import type { PassageLookup } from '../answers/passage/passage-lookup.ts';
import type { QuoteVerdict } from '../answers/quote-check/quote-check.ts';
import type { Summary } from '../answers/summary/summary.ts';
import { isVerbatim, type Quote } from '../articles/quote.ts';

/**
 * The last look before an answer leaves: every quote still says what its article says there.
 *
 * @throws Error if one doesn't; that is a bug, and nothing may be printed.
 */
export function checkQuotes(outcome: Outcome): void {
  const excerpts = excerptsOf(outcome);
  checkVerbatim(excerpts.flatMap(({ quote, context }) => [quote, context]));
  if (outcome.kind === 'summarized') checkSummary(outcome.summary);
  if (outcome.kind === 'several') outcome.parts.forEach(checkQuotes);
  if (outcome.kind !== 'articles') return;
  checkVerbatim(outcome.articles.flatMap(({ thesis }) => thesis?.quote ?? []));
  if (outcome.said) checkQuotes(outcome.said);
}

/** @throws Error as {@link checkQuotes}. */
export function checkSummary(summary: Summary): void {
  if (summary.kind === 'summary') checkVerbatim(summary.sentences.map(({ quote }) => quote));
}

/** @throws Error as {@link checkQuotes}. */
export function checkQuoteCheck(verdict: QuoteVerdict): void {
  if (verdict.kind === 'exact') {
    checkVerbatim(verdict.places.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)));
  } else if (verdict.kind === 'differs') {
    checkVerbatim(verdict.parts.map(({ original }) => original.quote));
  }
}

/** @throws Error as {@link checkQuotes}. */
export function checkPassage(lookup: PassageLookup): void {
  if (lookup.kind === 'passage') checkVerbatim(lookup.paragraphs.map(({ quote }) => quote));
}

/** @throws Error as {@link checkQuotes}. */
export function checkQuotation(check: QuotationCheck): void {
  switch (check.kind) {
    case 'exact':
    case 'wrong-author':
      checkQuoteCheck({ kind: 'exact', places: check.places });
      break;
    case 'left-out':
      checkQuoteCheck({ kind: 'exact', places: [check.place] });
      break;
    case 'differs':
      checkQuoteCheck(check);
      break;
    case 'not-in-articles':
    case 'apart':
  }
}

function checkVerbatim(quotes: readonly Quote[]): void {
  for (const quote of quotes) {
    if (isVerbatim(quote)) continue;
    throw new Error(`a quote from ${quote.article.id} is not what the article says`);
  }
}
