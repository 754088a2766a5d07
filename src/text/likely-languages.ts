import type { Analyser } from './analyser.ts';
import { ANALYSERS, analyserOf, languageSubtag } from './analysers.ts';

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
  // Each is left as it is: to copy one would make all that it has, questions too.
  const candidates = Array.from(among, (language) => ({
    language,
    analyser: analyserOf(language),
  }));
  const written = candidates.filter(({ analyser }) => analyser.letters.script.test(beginning));
  const possible = written.length > 0 ? written : candidates;
  const all = beginning.match(WORD) ?? [];
  const signs = possible
    .map(({ language, analyser }) => ({ language, count: signsOf(analyser, beginning, all) }))
    .toSorted((a, b) => b.count - a.count);
  const best = signs[0]?.count ?? 0;
  return signs.filter(({ count }) => count >= best * MIN_SHARE).map(({ language }) => language);
}

/** The analyser of a text's language; where nobody knows it, of the likeliest one. */
export function analyserFor(text: string, language?: string): Analyser {
  return analyserOf(languageSubtag(language) ?? likelyLanguages(text)[0]);
}

export const WORD = /\p{L}[\p{L}\p{M}’']*/gu;

/** How many of the words are signs of each language: its little words, or letters of its own. */
export function signsIn(words: string, languages: Iterable<string>): ReadonlyMap<string, number> {
  const all = words.match(WORD) ?? [];
  return new Map(
    Array.from(languages, (language) => [
      language,
      isWrittenIn(words, language) ? signsOf(analyserOf(language), words, all) : 0,
    ]),
  );
}

/** A letter that stands for a word or a half of one. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTERS_IN_ONE = 3;

/** Whether words may be in a language by their letters; Latin ones, as long as others aren't more, in any. */
export function isWrittenIn(words: string, language: string): boolean {
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const all = words.match(/\p{L}/gu)?.length ?? 0;
  if (latin === all) return true;
  const script = scriptOf(language);
  if (script.test('a')) {
    const dense = words.match(DENSE)?.length ?? 0;
    return latin >= all - latin + (LETTERS_IN_ONE - 1) * dense;
  }
  return script.test(words);
}

const scripts = new Map<string, RegExp>();

/** A letter of a language, whether it has an analyser or not. */
function scriptOf(language: string): RegExp {
  const known = ANALYSERS.get(language)?.letters.script ?? scripts.get(language);
  if (known) return known;
  const script = scriptByName(language);
  scripts.set(language, script);
  return script;
}

function scriptByName(language: string): RegExp {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return new RegExp(String.raw`\p{Script=${script === 'Kore' ? 'Hang' : script}}`, 'u');
  } catch {
    return /\p{L}/u;
  }
}

function signsOf({ words, letters }: Analyser, text: string, all: readonly string[]): number {
  const little = all.filter((word) => words.isStopWord(word)).length;
  return little + (letters.own?.test(text) ? OWN_LETTER : 0);
}
