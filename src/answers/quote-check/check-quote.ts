import type { Archive } from '../../retrieval/archive.ts';
import { asOnePart, countWords, givenQuote } from './given-quote.ts';
import { nearestWords } from './nearest-words.ts';
import type { QuoteCheck, QuotePlace } from './quote-check.ts';
import { type RankPassages, rankForQuote } from './rank-for-quote.ts';
import { scanArticles } from './scan-articles.ts';

/** At most so many places are named. */
export const MAX_PLACES = 5;

/**
 * Of all runs of three words in the eight Wikipedia articles of SQuAD that the evals use, 14 % stand in
 * more than one place; of four words 4.5 %.
 */
export const NEEDED_WORDS = 4;

/**
 * Whether the articles say this, word for word; see {@link QuoteCheck} for the answers. All of them are
 * looked through for the words themselves; what comes near is looked for among the passages that `rank`
 * finds. Articles whose words may not be shown are taken to say nothing.
 */
export async function checkQuote(
  archive: Archive,
  rank: RankPassages,
  text: string,
): Promise<QuoteCheck> {
  const given = givenQuote(text);
  const wordCount = countWords(given.parts);
  if (wordCount < NEEDED_WORDS) return { kind: 'too-short', wordCount, neededWords: NEEDED_WORDS };

  const whole = given.hasEllipsis ? await scanArticles(archive, asOnePart(text), MAX_PLACES) : [];
  const places = whole.length > 0 ? whole : await scanArticles(archive, given, MAX_PLACES);
  if (isFilled(places)) return { kind: 'exact', places };

  const nearest = await nearestWords(archive, given, await rankForQuote(given, rank));
  if (!nearest || nearest.likeness < leastLikeness(wordCount)) return { kind: 'not-in-articles' };
  return nearest.check;
}

/**
 * From here on, likeness is no chance. Measured on SQuAD's articles and the shipped ones: sentences
 * of an article that is not searched come to at most .5 (median .22), four to seven words of them to
 * .75; those that are searched, with three words in ten left out, added or replaced, to at least .64.
 */
function leastLikeness(wordCount: number): number {
  return 0.5 + 1 / wordCount;
}

function isFilled(places: readonly QuotePlace[]): places is readonly [QuotePlace, ...QuotePlace[]] {
  return places.length > 0;
}
