import type { Analyser } from './analyser.ts';
import { ANALYSERS, analyserOf, languageOf } from './analysers.ts';

/** A language that has this share of the best one's signs may be meant as well. */
const MIN_SHARE = 0.5;

/** A letter that only a language has says as much as so many of its little words. */
const OWN_LETTER = 1;

/** A longer text is told by its beginning. */
const MAX_UNITS = 1000;

/**
 * The languages that a few words may be in, the likeliest first, as their letters and their little words
 * tell; of equal ones in the order in which they are given, and all that have the script if nothing
 * tells. At least one, if one is given.
 *
 * @param among Language subtags; all that have an analyser unless told.
 */
export function likelyLanguages(
  words: string,
  among: Iterable<string> = ANALYSERS.keys(),
): readonly string[] {
  const beginning = words.slice(0, MAX_UNITS);
  const candidates = Array.from(among, (language) => ({ language, ...analyserOf(language) }));
  const written = candidates.filter(({ letters }) => letters.script.test(beginning));
  const possible = written.length > 0 ? written : candidates;
  const all = beginning.match(WORD) ?? [];
  const signs = possible
    .map((analyser) => ({ language: analyser.language, count: signsOf(analyser, beginning, all) }))
    .toSorted((a, b) => b.count - a.count);
  const best = signs[0]?.count ?? 0;
  return signs.filter(({ count }) => count >= best * MIN_SHARE).map(({ language }) => language);
}

/** The analyser of a text's language; where nobody knows it, of the likeliest one. */
export function analyserFor(text: string, language?: string): Analyser {
  return analyserOf(languageOf(language) ?? likelyLanguages(text)[0]);
}

const WORD = /\p{L}[\p{L}\p{M}’']*/gu;

function signsOf({ words, letters }: Analyser, text: string, all: readonly string[]): number {
  const little = all.filter((word) => words.isStopWord(word)).length;
  return little + (letters.own?.test(text) ? OWN_LETTER : 0);
}
