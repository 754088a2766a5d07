import type { Archive } from '../../retrieval/archive.ts';
import { withoutFootnoteMarks } from './footnote-marks.ts';
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

  const places = await placesOf(archive, text);
  if (isFilled(places)) return { kind: 'exact', places };

  const nearest = await nearestWords(archive, given, await rankForQuote(given, rank));
  if (!nearest || nearest.likeness < leastLikeness(wordCount)) return { kind: 'not-in-articles' };
  return nearest.check;
}

/** Marks of footnotes are let pass, if the words don't stand there with them. */
async function placesOf(archive: Archive, text: string): Promise<readonly QuotePlace[]> {
  const places = await scanForAll(archive, text);
  const unmarked = withoutFootnoteMarks(text);
  if (places.length > 0 || unmarked === text) return places;
  const found = await scanForAll(archive, unmarked);
  return found.map(({ article, quotes, differences }) => ({
    article,
    quotes,
    differences: [...differences, 'footnote-marks'],
  }));
}

/** An ellipsis may be the article's own. */
async function scanForAll(archive: Archive, text: string): Promise<readonly QuotePlace[]> {
  const given = givenQuote(text);
  const whole = given.hasEllipsis ? await scanArticles(archive, asOnePart(text), MAX_PLACES) : [];
  return whole.length > 0 ? whole : scanArticles(archive, given, MAX_PLACES);
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
