import type { Article } from '../../articles/article.ts';
import type { Retriever, Scope } from '../../retrieval/retriever.ts';
import { worthShowing } from '../ask.ts';
import { MIN_TO_RELATE } from '../sureness.ts';
import { checkQuote } from './check-quote.ts';
import type { QuoteCheck, UnknownQuote } from './quote-check.ts';

/** What to tell whoever asks whether a quote is right. */
export type QuoteVerdict = Exclude<QuoteCheck, UnknownQuote> | UnknownWithNearest;

export interface UnknownWithNearest extends UnknownQuote {
  /** Articles that speak of the same, the nearest first; none if none clearly does. */
  readonly nearest: readonly Article[];
}

const MAX_NEAREST = 3;

/** So much of the text is searched for: what comes behind it hardly changes what it is about. */
const SEARCHED_UNITS = 300;

/**
 * Whether the articles say this, word for word, and if they don't, which of them to look into.
 *
 * @param articles Those that the scope leaves.
 */
export async function judgeQuote(
  articles: readonly Article[],
  { retriever, scope }: { readonly retriever: Retriever; readonly scope: Scope },
  text: string,
): Promise<QuoteVerdict> {
  const rank = async (words: string) => (await retriever.retrieve(words, scope)).ranking;
  const check = await checkQuote(articles, rank, text);
  if (check.kind !== 'not-in-articles') return check;
  const { ranking, confidence } = await retriever.retrieve(text.slice(0, SEARCHED_UNITS), scope);
  if (confidence < MIN_TO_RELATE) return { ...check, nearest: [] };
  const nearest = [...new Set(worthShowing(ranking).map(({ article }) => article))].slice(
    0,
    MAX_NEAREST,
  );
  return { ...check, nearest };
}
