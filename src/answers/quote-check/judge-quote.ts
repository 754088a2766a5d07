import type { Archive } from '../../retrieval/archive.ts';
import { retrieve } from '../../retrieval/retrieve.ts';
import type { Weights } from '../../retrieval/weights.ts';
import { articlesIn, worthShowing } from '../answer-from-passages.ts';
import { MIN_TO_RELATE } from '../sureness.ts';
import { checkQuote } from './check-quote.ts';
import type { QuoteVerdict } from './quote-check.ts';

const MAX_NEAREST = 3;

/** So much of the text is searched for: what comes behind it hardly changes what it is about. */
const SEARCHED_UNITS = 300;

/** Whether the articles say this, word for word, and if they don't, which of them to look into. */
export async function judgeQuote(
  archive: Archive,
  text: string,
  weights: Weights,
): Promise<QuoteVerdict> {
  const rank = async (words: string) => (await retrieve(archive, words, { weights })).ranking;
  const check = await checkQuote(archive, rank, text);
  if (check.kind !== 'not-in-articles') return check;
  const { ranking, confidence } = await retrieve(archive, text.slice(0, SEARCHED_UNITS), {
    weights,
  });
  if (confidence < MIN_TO_RELATE) return { ...check, nearest: [] };
  return { ...check, nearest: articlesIn(worthShowing(ranking)).slice(0, MAX_NEAREST) };
}
