import { ANALYSERS, languageSubtag } from './analysers.ts';
import { isWrittenIn, likelyLanguages, signsIn, WORD } from './likely-languages.ts';

/** Fewer words may be names, or quoted. */
const MIN_WORDS = 40;

/** A text in a language has at least such a share of its little words; one in another language, far fewer. */
const MIN_SHARE = 0.2;
const MAX_SHARE_BESIDE = 0.4;

/** A longer text is told by its beginning. */
const MAX_UNITS = 4000;

/**
 * The language that a text is plainly in, by its letters or its little words, if that isn't the one it is said to be in;
 * undefined if it is, if nothing is said, or if that can't be told.
 *
 * @param said A BCP 47 tag.
 */
export function otherLanguage(text: string, said: string | undefined): string | undefined {
  const language = languageSubtag(said);
  if (language === undefined || !ANALYSERS.has(language)) return undefined;
  const beginning = text.slice(0, MAX_UNITS);
  if (!isWrittenIn(beginning, language)) return likelyLanguages(beginning)[0];
  const words = beginning.match(WORD)?.length ?? 0;
  const signs = signsIn(beginning, ANALYSERS.keys());
  const [[likeliest, most] = [language, 0]] = [...signs].toSorted(([, a], [, b]) => b - a);
  const isPlain = words >= MIN_WORDS && most >= words * MIN_SHARE;
  return isPlain && (signs.get(language) ?? 0) < most * MAX_SHARE_BESIDE ? likeliest : undefined;
}
