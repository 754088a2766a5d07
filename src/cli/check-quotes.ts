import type { Answer } from '../answers/answer.ts';
import { isVerbatim } from '../articles/quote.ts';

/**
 * The last look before an answer leaves: every quote still says what its article says there.
 *
 * @throws Error if one doesn't; that is a bug, and nothing may be printed.
 */
export function checkQuotes(answer: Answer): void {
  if (answer.kind === 'not-found') return;
  for (const { quote, context } of answer.excerpts) {
    if (isVerbatim(quote) && isVerbatim(context)) continue;
    throw new Error(`a quote from ${quote.article.id} is not what the article says`);
  }
}
